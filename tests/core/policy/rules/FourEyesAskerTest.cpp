// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/policy/rules/RuleCase.h"

using namespace countersign;
using namespace Qt::StringLiterals;

TEST_CASE("core.four-eyes.asker: an approval by the asker fails")
{
    const QString id = u"core.four-eyes.asker"_s;
    ApprovalCase it = goodCase();
    CHECK(checkRule(id, it).outcome == Outcome::Pass);
    it.request->decisions[0].person = it.request->asker;
    CHECK(checkRule(id, it).outcome == Outcome::Fail);
    CHECK(checkRule(id, it).text == u"mia asked for this promotion and cannot approve it; another person has to fill the place in the pool “ml”."_s);
    it.request->asker.clear();
    CHECK(checkRule(id, it).outcome == Outcome::NotEvaluated);
}

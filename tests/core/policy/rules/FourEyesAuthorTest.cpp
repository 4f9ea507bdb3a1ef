// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/policy/rules/RuleCase.h"

using namespace countersign;
using namespace Qt::StringLiterals;

TEST_CASE("core.four-eyes.author: an approval by the author fails, under whatever login")
{
    const QString id = u"core.four-eyes.author"_s;
    ApprovalCase it = goodCase();
    CHECK(checkRule(id, it).outcome == Outcome::Pass);
    it.request->decisions[1].person = it.author;
    it.request->decisions[1].login = u"author2"_s;
    CHECK(checkRule(id, it).outcome == Outcome::Fail);
    CHECK(checkRule(id, it).text == u"author2 made this version and cannot approve it; another person has to fill the place in the pool “risk”."_s);
    it.request->decisions[1].counts = false;
    CHECK(checkRule(id, it).outcome == Outcome::Pass);
    it.request->decisions[1].counts = true;
    it.request->decisions[1].verdict = ApprovalCase::Decided::Reject;
    CHECK(checkRule(id, it).outcome == Outcome::Pass);
    it.author.clear();
    CHECK(checkRule(id, it).outcome == Outcome::NotEvaluated);
}

// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/policy/rules/RuleCase.h"

using namespace countersign;
using namespace Qt::StringLiterals;

TEST_CASE("core.binding: what moved since it was asked for is named")
{
    const QString id = u"core.binding"_s;
    ApprovalCase it = goodCase();
    CHECK(checkRule(id, it).outcome == Outcome::Pass);
    it.request->bindingHolds = false;
    it.request->moved = {u"champion"_s, u"evidence"_s};
    CHECK(checkRule(id, it).outcome == Outcome::Fail);
    CHECK(checkRule(id, it).text == u"This is no longer what was asked for (changed: champion, evidence); the asker resubmits it, and it is approved anew."_s);
    it.request->bindingHolds.reset();
    CHECK(checkRule(id, it).outcome == Outcome::NotEvaluated);
}

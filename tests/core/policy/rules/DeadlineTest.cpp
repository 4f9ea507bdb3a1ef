// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/policy/rules/RuleCase.h"

using namespace countersign;
using namespace Qt::StringLiterals;

TEST_CASE("core.deadline: from the deadline on it is too late")
{
    const QString id = u"core.deadline"_s;
    ApprovalCase it = goodCase();
    it.now = UtcTime(it.request->deadline.micros() - 1);
    CHECK(checkRule(id, it).outcome == Outcome::Pass);
    it.now = it.request->deadline;
    CHECK(checkRule(id, it).outcome == Outcome::Fail);
    CHECK(checkRule(id, it).text == u"The request ended at 1970-01-01 00:00:02Z without being applied; ask anew."_s);
}

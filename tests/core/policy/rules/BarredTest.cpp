// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/policy/rules/RuleCase.h"

using namespace countersign;
using namespace Qt::StringLiterals;

TEST_CASE("core.barred: an open incident bars the version and is named")
{
    const QString id = u"core.barred"_s;
    ApprovalCase it = goodCase();
    CHECK(checkRule(id, it).outcome == Outcome::Pass);
    it.barred = true;
    CHECK(checkRule(id, it).outcome == Outcome::Fail);
    it.incident = u"i-7"_s;
    CHECK(checkRule(id, it).text == u"This version is barred from production by the incident i-7; close the incident first."_s);
}

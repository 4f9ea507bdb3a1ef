// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/policy/rules/RuleCase.h"

using namespace countersign;
using namespace Qt::StringLiterals;

TEST_CASE("core.retired: a retired version is not promoted")
{
    ApprovalCase it = goodCase();
    CHECK(checkRule(u"core.retired"_s, it).outcome == Outcome::Pass);
    it.retired = true;
    CHECK(checkRule(u"core.retired"_s, it).outcome == Outcome::Fail);
}

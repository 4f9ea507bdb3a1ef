// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/policy/rules/RuleCase.h"

using namespace countersign;
using namespace Qt::StringLiterals;

TEST_CASE("core.artifact: files that were not looked at are not evaluated, others fail")
{
    const QString id = u"core.artifact"_s;
    ApprovalCase it = goodCase();
    CHECK(checkRule(id, it).outcome == Outcome::Pass);
    it.artifactVerified.reset();
    CHECK(checkRule(id, it).outcome == Outcome::NotEvaluated);
    it.artifactVerified = false;
    CHECK(checkRule(id, it).outcome == Outcome::Fail);
    it.artifactVerified = true;
    it.productionCopy = true;
    CHECK(checkRule(id, it).outcome == Outcome::Pass);
    it.productionCopy = false;
    CHECK(checkRule(id, it).outcome == Outcome::Fail);
}

// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/policy/rules/RuleCase.h"

using namespace countersign;
using namespace Qt::StringLiterals;

TEST_CASE("core.one-slot: two logins of one person fill one place")
{
    const QString id = u"core.one-slot"_s;
    ApprovalCase it = goodCase();
    CHECK(checkRule(id, it).outcome == Outcome::Pass);
    it.request->decisions[1].person = u"p-mia"_s;
    CHECK(checkRule(id, it).outcome == Outcome::Fail);
    CHECK(checkRule(id, it).text == u"mia and rob are the same person, who can fill one place only; another person has to approve."_s);
    it.request->decisions[0].counts = false;  // lapsed
    CHECK(checkRule(id, it).outcome == Outcome::Pass);
    it.request->decisions[1].person.clear();
    CHECK(checkRule(id, it).outcome == Outcome::NotEvaluated);
}

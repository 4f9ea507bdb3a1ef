// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/language/Verdict.h"

#include "tests/support/catch.h"

using namespace countersign;
using namespace Qt::StringLiterals;

TEST_CASE("verdicts: results are written with these words, and grow worse in this order")
{
    CHECK(outcomeSlug(Outcome::Pass) == u"pass"_s);
    CHECK(outcomeSlug(Outcome::Waived) == u"waived"_s);
    CHECK(outcomeSlug(Outcome::NotEvaluated) == u"not-evaluated"_s);
    CHECK(outcomeSlug(Outcome::Fail) == u"fail"_s);
    CHECK(take(outcomeFromSlug(u"not-evaluated"_s)) == Outcome::NotEvaluated);
    CHECK_FALSE(outcomeFromSlug(u"Pass"_s));
    CHECK(Outcome::Pass < Outcome::Waived);
    CHECK(Outcome::Waived < Outcome::NotEvaluated);
    CHECK(Outcome::NotEvaluated < Outcome::Fail);
    CHECK(RuleVerdict().result == Outcome::NotEvaluated);
}

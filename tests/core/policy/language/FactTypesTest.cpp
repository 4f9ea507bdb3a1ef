// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/language/FactTypes.h"

#include "tests/support/catch.h"

using namespace countersign;
using namespace Qt::StringLiterals;

TEST_CASE("facts: the table names each fact's type")
{
    CHECK(factType(u"model.tier"_s) == FactType::Text);
    CHECK(factType(u"metric.adversarial.x_1"_s) == FactType::Metric);
    CHECK(factType(u"compare.production.auc"_s) == FactType::Metric);
    CHECK(factType(u"fairness.selection.gap"_s) == FactType::Metric);
    CHECK(factType(u"fairness.selection.min_n"_s) == FactType::Number);
    CHECK(factType(u"tests.all.errors"_s) == FactType::Number);
    CHECK(factType(u"monitor.psi.state"_s) == FactType::Text);
    CHECK(factType(u"evidence.kinds"_s) == FactType::Set);
    CHECK(factType(u"request.urgent"_s) == FactType::Bool);
    for (const QString &none : {u"metric.holdout"_s, u"metric.holdout.auc.value"_s, u"metric.train.auc"_s, u"metric.holdout."_s, u""_s, u"model"_s})
        CHECK_FALSE(factType(none));
}

TEST_CASE("facts: an unknown name leads to the one that was meant, or to the form of its family")
{
    CHECK(nearestFact(u"env.nme"_s) == u"env.name"_s);
    CHECK(nearestFact(u"fairness.region.gaps"_s) == u"fairness.region.gap"_s);
    CHECK(nearestFact(u"tests.failed"_s) == u"tests.<name>.failed"_s);
    CHECK(nearestFact(u"weather"_s).isEmpty());
}

TEST_CASE("facts: a value is of one type only")
{
    CHECK(hasType(Fact(true), FactType::Bool));
    CHECK(hasType(Fact(Metric{1}), FactType::Metric));
    CHECK_FALSE(hasType(Fact(1.0), FactType::Metric));
    CHECK_FALSE(hasType(Fact(u"1"_s), FactType::Number));
    CHECK(typeText(FactType::Set) == u"a set"_s);
}

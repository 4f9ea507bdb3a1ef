// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/language/Interval.h"

#include "tests/support/catch.h"

using namespace countersign;
using namespace Qt::StringLiterals;

namespace {

Truth against(const QString &sign, const Metric &metric)
{
    Facts facts;
    facts.set(u"metric.holdout.auc"_s, metric);
    return take(Expression::parse(u"metric.holdout.auc "_s + sign)).evaluate(facts).truth;
}

} // namespace

TEST_CASE("intervals: all inside passes, all outside fails, straddling is not established")
{
    const Metric metric{0.95, 0.93, 0.97, 200};
    const QVector<QPair<QString, Truth::Is>> table{
        {u">= 0.92"_s, Truth::Is::True},  {u">= 0.93"_s, Truth::Is::True},  {u"> 0.93"_s, Truth::Is::NotEstablished},
        {u">= 0.94"_s, Truth::Is::NotEstablished}, {u">= 0.97"_s, Truth::Is::NotEstablished}, {u"> 0.97"_s, Truth::Is::False},
        {u">= 0.98"_s, Truth::Is::False}, {u"<= 0.98"_s, Truth::Is::True}, {u"<= 0.97"_s, Truth::Is::True},
        {u"< 0.97"_s, Truth::Is::NotEstablished}, {u"<= 0.93"_s, Truth::Is::NotEstablished}, {u"< 0.93"_s, Truth::Is::False},
        {u"== 0.95"_s, Truth::Is::NotEstablished}, {u"== 0.9"_s, Truth::Is::False}, {u"!= 0.9"_s, Truth::Is::True},
        {u"!= 0.95"_s, Truth::Is::NotEstablished},
    };
    for (const auto &[sign, want] : table) {
        INFO(sign.toStdString());
        CHECK(against(sign, metric).is == want);
    }
    CHECK(against(u"== 0.5"_s, {0.5, 0.5, 0.5}).is == Truth::Is::True);
}

TEST_CASE("intervals: without one nothing is established, with one end only that side counts")
{
    CHECK(against(u">= 0.5"_s, {0.95}).is == Truth::Is::NotEstablished);
    CHECK(against(u">= 0.5"_s, {0.95}).reason == u"metric.holdout.auc is measured without an interval"_s);
    CHECK(against(u">= 0.9"_s, {0.95, 0.93}).is == Truth::Is::True);
    CHECK(against(u">= 0.94"_s, {0.95, 0.93}).is == Truth::Is::NotEstablished);
    CHECK(against(u">= 0.98"_s, {0.95, 0.93}).is == Truth::Is::NotEstablished);
    CHECK(against(u">= 0.98"_s, {0.95, std::nullopt, 0.97}).is == Truth::Is::False);
    CHECK(against(u">= 0.9"_s, {0.95, 0.97, 0.93}).is == Truth::Is::Unknown);
}

TEST_CASE("intervals: the n needed grows with the square of half the interval over the distance")
{
    CHECK(against(u">= 0.94"_s, {0.95, 0.93, 0.97, 200}).nNeeded == 800);      // half 0.02, distance 0.01
    CHECK(against(u">= 0.96"_s, {0.95, 0.93, 0.97, 200}).nNeeded == 800);      // to establish that it fails
    CHECK(against(u">= 0.94"_s, {0.95, 0.92, 0.955, 1000}).nNeeded == 9000);   // the limit's side counts
    CHECK(against(u"> 0.93"_s, {0.95, 0.93, 0.97, 200}).nNeeded == 201);
    CHECK(against(u">= 0.95"_s, {0.95, 0.93, 0.97, 200}).nNeeded == std::nullopt);
    CHECK(against(u">= 0.94"_s, {0.95, 0.93, 0.97}).nNeeded == std::nullopt);
    CHECK(against(u">= 0.94"_s, {0.95}).nNeeded == std::nullopt);
    CHECK(against(u">= 0.949999999999"_s, {0.95, 0.1, 0.97, 1000000000}).nNeeded == std::nullopt);
}

TEST_CASE("intervals: two metrics are compared by the interval of their difference")
{
    Facts facts;
    facts.set(u"metric.holdout.auc"_s, Metric{0.95, 0.94, 0.96, 500});
    facts.set(u"metric.indist.auc"_s, Metric{0.92, 0.91, 0.93, 400});
    facts.set(u"metric.ood.auc"_s, Metric{0.94, 0.93, 0.95, 400});
    const auto truth = [&facts](const QString &text) { return take(Expression::parse(text)).evaluate(facts).truth; };
    CHECK(truth(u"metric.holdout.auc >= metric.indist.auc"_s).is == Truth::Is::True);
    CHECK(truth(u"metric.holdout.auc < metric.indist.auc"_s).is == Truth::Is::False);
    CHECK(truth(u"metric.holdout.auc >= metric.ood.auc"_s).is == Truth::Is::NotEstablished);
    CHECK(truth(u"metric.holdout.auc >= metric.ood.auc"_s).nNeeded == 1600);
}

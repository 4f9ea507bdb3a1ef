// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/approval/Comparison.h"

#include "tests/support/catch.h"

using namespace countersign;
using namespace Qt::StringLiterals;

namespace {

EvidenceReading reading(const QString &name, const QString &digest, const QVector<EvidenceFact> &facts)
{
    EvidenceReading made;
    made.dataset = {name, u"holdout"_s, digest, 1000};
    made.facts = facts;
    return made;
}

EvidenceFact metric(const QString &name, double value, double around)
{
    return {u"metric.holdout."_s + name, value, value - around, value + around, 1000, true};
}

const Compared &of(const QVector<Compared> &rows, const QString &fact)
{
    const auto found = std::find_if(rows.begin(), rows.end(), [&](const Compared &row) { return row.fact == fact; });
    REQUIRE(found != rows.end());
    return *found;
}

} // namespace

TEST_CASE("comparison: on the same rows a difference with an interval, which may hold zero, on others none")
{
    const auto rows = compareMetrics({reading(u"Q3"_s, u"aa"_s, {metric(u"auc"_s, 0.95, 0.005), metric(u"recall"_s, 0.7, 0.05)}), reading(u"new"_s, u"bb"_s, {metric(u"brier"_s, 0.1, 0.01)})},
                                     {reading(u"Q3"_s, u"aa"_s, {metric(u"auc"_s, 0.9, 0.005), metric(u"recall"_s, 0.69, 0.05), metric(u"lost"_s, 1, 0)}), reading(u"old"_s, u"cc"_s, {metric(u"brier"_s, 0.2, 0.01)})}, {});
    REQUIRE(rows.size() == 4);
    const Compared &auc = of(rows, u"metric.holdout.auc"_s), &recall = of(rows, u"metric.holdout.recall"_s), &brier = of(rows, u"metric.holdout.brier"_s), &lost = of(rows, u"metric.holdout.lost"_s);
    CHECK(auc.judged == Judged::Differs);
    CHECK(auc.difference->value == Approx(0.05));
    CHECK(*auc.difference->low == Approx(0.04));
    CHECK(recall.judged == Judged::WithinNoise);
    CHECK(brier.judged == Judged::NotComparable);
    CHECK_FALSE(brier.difference);
    CHECK(brier.why.toStdString() == "not comparable: new (bb, n 1000) vs old (cc, n 1000)");
    CHECK(lost.judged == Judged::Alone);
    CHECK_FALSE(lost.challenger);
}

TEST_CASE("comparison: the newest evidence holds, and rows without a digest are nobody's")
{
    const auto rows = compareMetrics({reading(u"h"_s, {}, {metric(u"auc"_s, 0.5, 0)}), reading(u"h"_s, {}, {metric(u"auc"_s, 0.9, 0)})}, {reading(u"h"_s, {}, {metric(u"auc"_s, 0.9, 0)})}, {});
    REQUIRE(rows.size() == 1);
    CHECK(rows.first().challenger->value == 0.9);
    CHECK(rows.first().judged == Judged::NotComparable);
}

TEST_CASE("comparison: where the case compares, its difference is taken")
{
    Facts facts;
    facts.set(u"compare.holdout.auc"_s, Metric{0.03, 0.02, 0.04, 1000});
    const auto rows = compareMetrics({reading(u"h"_s, u"aa"_s, {metric(u"auc"_s, 0.95, 0.05)})}, {reading(u"h"_s, u"aa"_s, {metric(u"auc"_s, 0.9, 0.05)})}, facts);
    CHECK(rows.first().difference->value == 0.03);
    CHECK(rows.first().judged == Judged::Differs);
}

TEST_CASE("comparison: the fact that is measured, whatever part of it a rule reads")
{
    CHECK(measuredFact(u"compare.holdout.auc.low"_s) == u"metric.holdout.auc");
    CHECK(measuredFact(u"fairness.tpr.gap.value"_s) == u"fairness.tpr.gap");
    CHECK(measuredFact(u"metric.holdout.n"_s) == u"metric.holdout.n");
    CHECK(measuredFact(u"tests.all.failed"_s) == u"tests.all.failed");
}

// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/approval/Groups.h"

#include "tests/support/catch.h"

using namespace countersign;
using namespace Qt::StringLiterals;

namespace {

EvidenceReading reading(const QVector<GroupResult> &groups, const QString &digest = u"aa"_s)
{
    EvidenceReading made;
    made.dataset.digest = digest;
    made.groups = groups;
    return made;
}

GroupResult group(const QString &value, double tpr, qint64 n, const QString &name = u"tpr"_s) { return {name, u"age"_s, value, {tpr, tpr - 0.01, tpr + 0.01, n}}; }

GateVerdict gate(const QString &fact, const QString &want, Outcome result)
{
    GateVerdict made;
    RuleVerdict rule{u"fair"_s, result};
    rule.fact = fact;
    rule.want = want;
    made.rules = {rule};
    return made;
}

} // namespace

TEST_CASE("groups: both versions, the two that make the gap, the limit of the rule, and who is few")
{
    const auto plots = groupsOf({reading({group(u"18-29"_s, 0.71, 9820), group(u"30-44"_s, 0.74, 19404), group(u"60+"_s, 0.63, 412)})}, {reading({group(u"18-29"_s, 0.7, 9820), group(u"60+"_s, 0.69, 412)})},
                                gate(u"fairness.tpr.gap.value"_s, u"<= 0.02"_s, Outcome::Fail));
    REQUIRE(plots.size() == 1);
    const Groups &plot = plots.first();
    CHECK(plot.groups[plot.least].value == u"60+");
    CHECK(plot.groups[plot.most].value == u"30-44");
    CHECK(*plot.gap() == Approx(0.11));
    CHECK(*plot.championGap == Approx(0.01));
    CHECK(plot.limit == 0.02);
    CHECK(plot.rule == u"fair");
    CHECK_FALSE(plot.passes);
    CHECK(plot.groups[2].few);
    CHECK_FALSE(plot.groups[0].few);
    CHECK_FALSE(plot.groups[1].champion);
    CHECK(plot.sameRows);
}

TEST_CASE("groups: the rule's own limit says who is few, and the newest evidence of a group holds")
{
    const auto plots = groupsOf({reading({group(u"a"_s, 0.5, 600), group(u"b"_s, 0.6, 900)}), reading({group(u"a"_s, 0.7, 700)}, u"bb"_s)}, {reading({group(u"a"_s, 0.5, 600)})},
                                gate(u"fairness.tpr.min_n"_s, u">= 800"_s, Outcome::Pass));
    REQUIRE(plots.size() == 1);
    CHECK(plots[0].groups[0].challenger->value == 0.7);
    CHECK(plots[0].groups[0].few);
    CHECK_FALSE(plots[0].groups[1].few);
    CHECK_FALSE(plots[0].limit);
    CHECK_FALSE(plots[0].sameRows);
    CHECK(plots[0].passes);
}

TEST_CASE("groups: what a rule objects to comes first, and one group alone has no gap")
{
    const auto plots = groupsOf({reading({group(u"a"_s, 0.5, 600, u"auc"_s), group(u"a"_s, 0.6, 900), group(u"b"_s, 0.7, 900)})}, {}, gate(u"fairness.tpr.gap"_s, u"<= 0.02"_s, Outcome::NotEvaluated));
    REQUIRE(plots.size() == 2);
    CHECK(plots[0].metric == u"tpr");
    CHECK_FALSE(plots[1].gap());
    CHECK_FALSE(plots[0].championGap);
}

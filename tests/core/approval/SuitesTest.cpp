// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/approval/Suites.h"

#include "tests/support/catch.h"

using namespace countersign;
using namespace Qt::StringLiterals;

namespace {

EvidenceReading reading(const QVector<SuiteResult> &tests)
{
    EvidenceReading made;
    made.tests = tests;
    return made;
}

QString text(const QVector<SuiteStanding> &rows)
{
    QStringList lines;
    for (const SuiteStanding &row : rows)
        lines += u"%1 ran %2 failed %3 skipped %4 not run %5%6"_s.arg(row.result.suite).arg(row.result.ran()).arg(row.result.failed).arg(row.result.skipped).arg(row.notRun).arg(row.asked ? u" asked"_s : QString());
    return lines.join(u'\n');
}

} // namespace

TEST_CASE("suites: what ran, failed, was skipped and was not run stand apart, the worst first")
{
    const SuiteResult unit{u"unit"_s, 40, 0, 2, 0, {}}, safety{u"safety"_s, 5, 1, 0, 0, {u"s1"_s}};
    const auto rows = suitesOf({reading({unit}), reading({safety})}, {reading({{u"unit"_s, 47, 0, 0, 0, {}}, {u"leakage"_s, 9, 0, 0, 0, {}}})}, {});
    CHECK(text(rows).toStdString() == "safety ran 6 failed 1 skipped 0 not run 0\nleakage ran 0 failed 0 skipped 0 not run 9\nunit ran 40 failed 0 skipped 2 not run 5");
}

TEST_CASE("suites: one that a rule asks for and nobody ran is named, the newest result of a name holds")
{
    GateVerdict gate;
    for (const QString &fact : {u"tests.adversarial.failed"_s, u"tests.all.failed"_s, u"tests.unit_x.failed"_s}) {
        RuleVerdict rule{fact, Outcome::NotEvaluated};
        rule.fact = fact;
        gate.rules.append(rule);
    }
    const auto rows = suitesOf({reading({{u"Unit X"_s, 1, 1, 0, 0, {}}}), reading({{u"Unit X"_s, 2, 0, 0, 0, {}}})}, {}, gate);
    CHECK(text(rows).toStdString() == "adversarial ran 0 failed 0 skipped 0 not run 0 asked\nUnit X ran 2 failed 0 skipped 0 not run 0");
}

TEST_CASE("suites: one whose name holds the version's number is compared with the champion's")
{
    const auto rows = suitesOf({reading({{u"churn@1.1.0"_s, 37, 0, 0, 0, {}}})}, {reading({{u"churn@1.0.0"_s, 40, 0, 0, 0, {}}})}, {}, {u"1.1.0"_s, u"1.0.0"_s});
    CHECK(text(rows).toStdString() == "churn@1.1.0 ran 37 failed 0 skipped 0 not run 3");
}

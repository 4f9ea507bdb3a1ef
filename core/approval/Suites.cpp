// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/approval/Suites.h"

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

// By name, with an asterisk where it holds the version's number.
QMap<QString, SuiteResult> newest(const QVector<EvidenceReading> &readings, const QString &number)
{
    QMap<QString, SuiteResult> suites;
    for (const EvidenceReading &reading : readings) {
        for (const SuiteResult &suite : reading.tests)
            suites.insert(number.isEmpty() ? suite.suite : QString(suite.suite).replace(number, u"*"_s), suite);
    }
    return suites;
}

qint64 cases(const SuiteResult &suite) { return suite.ran() + suite.skipped; }

int rank(const SuiteStanding &each)
{
    if (each.result.failed + each.result.errors > 0)
        return 0;
    return each.absent() ? 1 : each.notRun > 0 ? 2 : each.result.skipped > 0 ? 3 : 4;
}

} // namespace

QVector<SuiteStanding> suitesOf(const QVector<EvidenceReading> &ours, const QVector<EvidenceReading> &champions, const GateVerdict &gate, const SuiteNumbers &numbers)
{
    const auto mine = newest(ours, numbers.version), theirs = newest(champions, numbers.champion);
    QVector<SuiteStanding> rows;
    for (auto suite = mine.constBegin(); suite != mine.constEnd(); ++suite) {
        const auto other = theirs.constFind(suite.key());
        rows.append({*suite, other == theirs.constEnd() ? 0 : std::max<qint64>(0, cases(*other) - cases(*suite)), false});
    }
    for (auto suite = theirs.constBegin(); suite != theirs.constEnd(); ++suite) {
        if (!mine.contains(suite.key()))
            rows.append({{suite->suite}, cases(*suite), false});
    }
    for (const RuleVerdict &rule : gate.rules) {
        const QStringList parts = rule.fact.split(u'.');
        if (parts.size() != 3 || parts[0] != u"tests" || parts[1] == u"all")
            continue;
        const auto same = [&](const SuiteStanding &each) { return factName(each.result.suite) == parts[1]; };
        const auto known = std::find_if(rows.begin(), rows.end(), same);
        if (known == rows.end())
            rows.append({{parts[1]}, 0, true});
        else if (known->absent())
            known->asked = true;
    }
    std::stable_sort(rows.begin(), rows.end(), [](const SuiteStanding &a, const SuiteStanding &b) { return rank(a) < rank(b); });
    return rows;
}

} // namespace countersign

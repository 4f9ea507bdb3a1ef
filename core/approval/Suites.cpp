// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/approval/Suites.h"

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

QMap<QString, SuiteResult> newest(const QVector<EvidenceReading> &readings)
{
    QMap<QString, SuiteResult> suites;
    for (const EvidenceReading &reading : readings) {
        for (const SuiteResult &suite : reading.tests)
            suites.insert(suite.suite, suite);
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

QVector<SuiteStanding> suitesOf(const QVector<EvidenceReading> &ours, const QVector<EvidenceReading> &champions, const GateVerdict &gate)
{
    const auto mine = newest(ours), theirs = newest(champions);
    QVector<SuiteStanding> rows;
    for (const SuiteResult &suite : mine) {
        const auto other = theirs.constFind(suite.suite);
        rows.append({suite, other == theirs.constEnd() ? 0 : std::max<qint64>(0, cases(*other) - cases(suite)), false});
    }
    for (const SuiteResult &suite : theirs) {
        if (!mine.contains(suite.suite))
            rows.append({{suite.suite}, cases(suite), false});
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

// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/MetricHistory.h"

#include "core/evidence/EvidenceReading.h"

#include <QMap>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace countersign {

const EvidenceFact *VersionMetrics::metric(const QString &name) const
{
    const auto found = std::find_if(metrics.begin(), metrics.end(), [&](const EvidenceFact &each) { return each.name == name; });
    return found == metrics.end() ? nullptr : &*found;
}

Result<QVector<VersionMetrics>> metricHistory(Database &database, const QString &source, const QString &model, int newest)
{
    CS_TRY(const auto rows, database.rows(u"SELECT n.number, n.retired_seq, b.body FROM (SELECT source, model, number, registered_seq, retired_seq FROM version WHERE source=? AND model=? ORDER BY registered_seq DESC LIMIT ?) n"
                                          " LEFT JOIN evidence e ON e.source=n.source AND e.model=n.model AND e.version=n.number LEFT JOIN blob b ON b.digest=e.reading"
                                          " ORDER BY n.registered_seq, e.added_seq, length(e.id), e.id"_s, {source, model, newest}));
    QVector<VersionMetrics> history;
    QMap<QString, EvidenceFact> facts;
    for (const Row &row : rows) {
        if (history.isEmpty() || history.last().number != row.text(0)) {
            facts.clear();
            history.append({row.text(0), !row.isNull(1), {}});
        }
        // A reading that is altered is the gate's affair, and said there.
        const auto reading = row.isNull(2) ? Result<EvidenceReading>(EvidenceReading()) : EvidenceReading::fromText(row.bytes(2));
        if (!reading)
            continue;
        for (const EvidenceFact &fact : reading->facts)
            if (fact.isMetric)
                facts.insert(fact.name, fact);
        history.last().metrics = facts.values();
    }
    return history;
}

} // namespace countersign

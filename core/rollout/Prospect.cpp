// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rollout/Prospect.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

const QString measured = u"SELECT elapsed_ms FROM rollout WHERE state='live' AND elapsed_ms IS NOT NULL AND source=? AND environment=? AND "_s, newest = u" ORDER BY seq DESC LIMIT 5"_s;

// False where nothing was measured.
Result<bool> addMedian(Prospect &prospect, Database &db, Prospect::Basis basis, const QString &which, const QVariantList &values)
{
    CS_TRY(const auto rows, db.rows(measured + which + newest, values));
    if (rows.isEmpty())
        return false;
    QVector<qint64> times;
    for (const Row &row : rows)
        times += row.integer(0);
    std::sort(times.begin(), times.end());
    prospect.basis = basis;
    prospect.medianMs = times.at(times.size() / 2);                 // of an even number the longer one
    prospect.measured = int(times.size());
    return true;
}

std::optional<UtcTime> timeIn(const std::optional<Row> &row)
{
    return row && !row->isNull(0) ? std::optional(UtcTime(row->integer(0))) : std::nullopt;
}

} // namespace

Result<Prospect> prospectOf(Workspace &workspace, const OverviewRow &row)
{
    Database &db = workspace.db();
    Prospect prospect;
    CS_TRY(bool found, addMedian(prospect, db, Prospect::Basis::OwnRollbacks, u"kind='rollback' AND model=?"_s, {row.source, row.environment, row.model}));
    if (!found) {
        CS_TRY(found, addMedian(prospect, db, Prospect::Basis::RollbacksThere, u"kind='rollback'"_s, {row.source, row.environment}));
    }
    if (!found) {
        CS_CHECK(addMedian(prospect, db, Prospect::Basis::OwnPromotions, u"kind='promote' AND model=?"_s, {row.source, row.environment, row.model}));
    }
    const auto warm = warmStandbys(workspace, row);
    for (const QString &number : row.standbys) {
        const QVariantList place{row.source, row.model, row.environment, number};
        CS_TRY(const auto live, db.row(u"SELECT max(until_us) FROM live WHERE source=? AND model=? AND environment=? AND version=?"_s, place));
        CS_TRY(const auto back, db.row(u"SELECT max(at_us) FROM rollout WHERE kind='rollback' AND state='live' AND source=? AND model=? AND environment=? AND version=?"_s, place));
        prospect.standbys.append({number, warm.contains(number), timeIn(live), timeIn(back)});
    }
    return prospect;
}

} // namespace countersign

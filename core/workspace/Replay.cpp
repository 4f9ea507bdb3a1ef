// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/Replay.h"

#include "core/storage/Migrator.h"

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

constexpr int mostDifferences = 50;

QString shown(const Row &row)
{
    QStringList cells;
    for (const QVariant &cell : row.values())
        cells += cell.isNull() ? u"-"_s : cell.toString().left(40);
    return cells.join(u" | "_s).left(200);
}

Result<void> compare(const QString &table, Database &made, Database &found, Replay &outcome)
{
    CS_TRY(const qint64 columns, made.integer(u"SELECT count(*) FROM pragma_table_info(?)"_s, {table}));
    QStringList order;
    for (qint64 i = 1; i <= columns; ++i)
        order += QString::number(i);
    const QString sql = u"SELECT * FROM %1 ORDER BY %2"_s.arg(table, order.join(u','));
    CS_TRY(const auto left, made.rows(sql));
    CS_TRY(const auto right, found.rows(sql));
    outcome.rows += left.size();
    ++outcome.tables;
    const auto differ = [&](const QString &what) {
        if (outcome.differences.size() < mostDifferences)
            outcome.differences += table + u": "_s + what;
    };
    if (left.size() != right.size())
        differ(u"the ledger makes %1 rows, here are %2"_s.arg(QString::number(left.size()), QString::number(right.size())));
    for (qsizetype i = 0; i < qMin(left.size(), right.size()); ++i) {
        if (left[i].values() != right[i].values()) {
            differ(u"the ledger makes “%1”, here is “%2”"_s.arg(shown(left[i]), shown(right[i])));
            break;                                                  // after one shifted row all others differ too
        }
    }
    return {};
}

} // namespace

Result<Replay> replay(Workspace &workspace)
{
    CS_TRY(const auto made, Database::inMemory());
    CS_CHECK(Migrator::migrate(*made));
    Replay outcome;
    Database &found = workspace.db();
    const auto applied = forEachRecord(found, [&](const Record &record) -> Result<void> {
        if (auto done = applyFolds(*made, workspace.folds(), record); !done)
            return integrity(u"replay.record"_s, u"record %1 (%2) cannot be applied: %3"_s.arg(QString::number(record.seq), QString::fromLatin1(record.action), done.error().text));
        return {};
    });
    if (!applied && applied.error().code != u"replay.record"_s)
        return applied.error();
    if (!applied)
        outcome.differences += applied.error().text;
    for (const Fold &fold : workspace.folds()) {
        for (const QString &table : fold.tables)
            CS_CHECK(compare(table, *made, found, outcome));
    }
    return outcome;
}

} // namespace countersign

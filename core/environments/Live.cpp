// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/environments/Live.h"

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

const QString columns = u"source, model, environment, version, manifest, from_us, until_us, rollout_seq"_s;

// A condition only for what is named, so that the indexes serve it.
struct Place
{
    QString condition;
    QVariantList values;

    Place(const QString &source, const QString &model, const QString &environment, const QString &table = {})
    {
        for (const auto &[column, value] : {std::pair(u"source"_s, source), std::pair(u"model"_s, model), std::pair(u"environment"_s, environment)})
            if (!value.isEmpty()) {
                condition += u" AND "_s + table + column + u"=?"_s;
                values += value;
            }
    }
};

LiveRow fromRow(const Row &row)
{
    const auto until = row.maybe(6);
    return {row.text(0), row.text(1), row.text(2), row.text(3), row.text(4), UtcTime(row.integer(5)),
            until ? std::optional(UtcTime(*until)) : std::nullopt, row.integer(7), false};
}

Result<QVector<LiveRow>> read(Database &database, const QString &sql, const QVariantList &values)
{
    CS_TRY(const auto rows, database.rows(sql, values));
    QVector<LiveRow> found;
    for (const Row &row : rows)
        found.append(fromRow(row));
    return found;
}

} // namespace

Result<QHash<QString, QStringList>> liveIn(Database &database, const QString &source, const QString &model)
{
    CS_TRY(const auto rows, database.rows(u"SELECT version, environment FROM live WHERE until_us IS NULL AND source=? AND model=? ORDER BY environment"_s, {source, model}));
    QHash<QString, QStringList> found;
    for (const Row &row : rows)
        found[row.text(0)] += row.text(1);
    return found;
}

Result<QVector<LiveRow>> liveNow(Database &database, const QString &source, const QString &model, const QString &environment)
{
    const Place place(source, model, environment), placeOfApplying(source, model, environment, u"a."_s);
    CS_TRY(auto found, read(database, u"SELECT "_s + columns + u" FROM live WHERE until_us IS NULL"_s + place.condition + u" ORDER BY model, environment, source"_s, place.values));
    CS_TRY(const auto rows, database.rows(u"SELECT a.source, a.model, a.environment, a.version, a.manifest, r.at_us, NULL, a.rollout_seq FROM applying a JOIN record r ON r.seq=a.rollout_seq"
                                          " WHERE TRUE"_s + placeOfApplying.condition + u" ORDER BY a.rollout_seq"_s, placeOfApplying.values));
    for (const Row &row : rows) {
        LiveRow waiting = fromRow(row);
        waiting.applying = true;
        found.append(waiting);
    }
    return found;
}

Result<QVector<LiveRow>> liveAt(Database &database, UtcTime when, const QString &source, const QString &model, const QString &environment)
{
    const Place place(source, model, environment);
    return read(database, u"SELECT "_s + columns + u" FROM live WHERE from_us <= ? AND (until_us IS NULL OR until_us > ?)"_s + place.condition + u" ORDER BY model, environment, source"_s,
                QVariantList{when.micros(), when.micros()} + place.values);
}

Result<std::optional<LiveRow>> champion(Database &database, const QString &source, const QString &model, const QString &environment)
{
    CS_TRY(const auto row, database.row(u"SELECT "_s + columns + u" FROM live WHERE until_us IS NULL AND source=? AND model=? AND environment=?"_s, {source, model, environment}));
    return row ? std::optional(fromRow(*row)) : std::nullopt;
}

Result<QVector<LiveRow>> liveHistory(Database &database, const QString &source, const QString &model, const QString &environment)
{
    const Place place(source, model, environment);
    return read(database, u"SELECT "_s + columns + u" FROM live WHERE TRUE"_s + place.condition + u" ORDER BY from_us DESC"_s, place.values);
}

Result<QVector<LiveRow>> standbys(Database &database, const QString &source, const QString &model, const QString &environment)
{
    CS_TRY(const auto now, champion(database, source, model, environment));
    CS_TRY(const auto history, liveHistory(database, source, model, environment));
    QVector<LiveRow> found;
    QStringList seen{now ? now->version : QString()};
    for (const LiveRow &row : history) {
        if (seen.contains(row.version) || found.size() == 2)
            continue;
        seen += row.version;
        CS_TRY(const auto bar, barOf(database, source, model, environment, row.version));
        CS_TRY(const qint64 retired, database.integer(u"SELECT count(*) FROM version WHERE source=? AND model=? AND number=? AND retired_seq IS NOT NULL"_s, {source, model, row.version}));
        if (!bar && !retired)
            found.append(row);
    }
    return found;
}

Result<std::optional<Bar>> barOf(Database &database, const QString &source, const QString &model, const QString &environment, const QString &version)
{
    CS_TRY(const auto all, bars(database, source, model, environment));
    for (const Bar &bar : all) {
        if (bar.version == version)
            return std::optional(bar);
    }
    return std::optional<Bar>();
}

Result<QVector<Bar>> bars(Database &database, const QString &source, const QString &model, const QString &environment)
{
    const Place place(source, model, environment);
    CS_TRY(const auto rows, database.rows(u"SELECT source, model, environment, version, incident FROM bar WHERE until_seq IS NULL"_s + place.condition + u" ORDER BY from_seq"_s, place.values));
    QVector<Bar> found;
    for (const Row &row : rows)
        found.append({row.text(0), row.text(1), row.text(2), row.text(3), row.text(4)});
    return found;
}

} // namespace countersign

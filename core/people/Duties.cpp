// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/Duties.h"

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

QVector<Duty> fromRows(const QVector<Row> &rows)
{
    QVector<Duty> duties;
    for (const Row &row : rows) {
        const auto until = row.maybe(3);
        duties.append({row.text(0), row.text(1), row.text(2), until ? std::optional(UtcTime(*until)) : std::nullopt, row.integer(4)});
    }
    return duties;
}

} // namespace

Result<QVector<Duty>> dutiesOf(Database &database, const QString &person, UtcTime now)
{
    CS_TRY(const auto rows, database.rows(u"SELECT duty, environment, pool, until_us, granted_seq FROM duty WHERE person=? AND ended_seq IS NULL"
                                          " AND (until_us IS NULL OR until_us > ?) ORDER BY granted_seq, duty"_s, {person, now.micros()}));
    return fromRows(rows);
}

Result<QVector<Duty>> dutiesThen(Database &database, const QString &person, qint64 seq, UtcTime at)
{
    CS_TRY(const auto rows, database.rows(u"SELECT duty, environment, pool, until_us, granted_seq FROM duty WHERE person=? AND granted_seq<? AND (ended_seq IS NULL OR ended_seq>=?)"
                                          " AND (until_us IS NULL OR until_us > ?) ORDER BY granted_seq, duty"_s, {person, seq, seq, at.micros()}));
    return fromRows(rows);
}

Result<bool> holds(Database &database, const QString &person, const QString &duty, const QString &environment, const QString &pool, UtcTime now)
{
    CS_TRY(const auto rows, database.rows(u"SELECT environment, pool FROM duty WHERE person=? AND duty=? AND ended_seq IS NULL"
                                          " AND (until_us IS NULL OR until_us > ?)"_s, {person, duty, now.micros()}));
    return std::any_of(rows.begin(), rows.end(), [&](const Row &held) {
        return dutyCovers(duty.toLatin1(), held.text(0).toLatin1(), held.text(1).toLatin1(), environment.toLatin1(), pool.toLatin1());
    });
}

Result<QStringList> holders(Database &database, const QString &duty, const QString &environment, const QString &pool, UtcTime now)
{
    CS_TRY(const auto rows, database.rows(u"SELECT DISTINCT l.login FROM duty d JOIN login l ON l.person = d.person WHERE d.duty=? AND (d.environment='' OR d.environment=? OR ?=1)"
                                          " AND (?='' OR d.pool=?) AND d.ended_seq IS NULL AND (d.until_us IS NULL OR d.until_us > ?) ORDER BY l.login"_s,
                                          {duty, environment, dutyCovers(duty.toLatin1(), "one", {}, {}, {}) && environment.isEmpty() ? 1 : 0, pool, pool, now.micros()}));
    QStringList logins;
    for (const Row &row : rows)
        logins += row.text(0);
    return logins;
}

Result<QStringList> holdersBut(Database &database, const QString &duty, const QString &environment, const QStringList &persons, UtcTime now, const QString &pool)
{
    CS_TRY(const QStringList all, holders(database, duty, environment, pool, now));
    QStringList others;
    for (const QString &login : all) {
        CS_TRY(const auto row, database.row(u"SELECT person FROM login WHERE login=?"_s, {login}));
        if (row && !persons.contains(row->text(0)))
            others += login;
    }
    return others;
}

Result<void> requireDuty(Act &act, const QStringList &duties, const QString &environment, const QString &what, const QStringList &barred)
{
    QStringList who;
    for (const QString &duty : duties) {
        CS_TRY(const bool held, holds(act.db(), act.person(), duty, environment, {}, act.now()));
        if (held)
            return {};
        CS_TRY(const auto others, holdersBut(act.db(), duty, environment, barred, act.now()));
        who += others;
    }
    who.removeDuplicates();
    const QString place = environment.isEmpty() ? QString() : u" in %1"_s.arg(environment);
    return refused(u"core.duty"_s, u"%1 needs the duty %2%3; %4 does not hold it. Nothing was written."_s.arg(what, duties.join(u" or "_s), place, act.login()),
                   who.isEmpty() ? u"Nobody holds that duty yet; an admin can grant it."_s : u"Ask one of: %1; or an admin grants the duty."_s.arg(who.join(u", "_s)), who);
}

} // namespace countersign

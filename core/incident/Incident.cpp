// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/incident/Incident.h"

#include "core/base/Text.h"
#include "core/people/Duties.h"

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

const QString columns = u"id, source, model, environment, version, kind, reason, opened_by, opened_us, review_due_us, closed_us, closed_by, conclusion"_s;

Incident fromRow(const Row &row)
{
    const auto closed = row.maybe(10);
    return {row.text(0), row.text(1), row.text(2), row.text(3), row.text(4), row.text(5), row.text(6), row.text(7), UtcTime(row.integer(8)),
            UtcTime(row.integer(9)), closed ? std::optional(UtcTime(*closed)) : std::nullopt, row.text(11), row.text(12)};
}

constexpr qint64 reviewWithinHours = 24;

Result<void> apply(Database &db, const ReadRecord &record)
{
    if (record.action() == u"rollout.rollback"_s && record.payload.contains(u"incident"_s))
        return db.run(u"INSERT INTO incident(id, source, model, environment, version, kind, reason, opened_seq, opened_us, opened_by, review_due_us) VALUES(?,?,?,?,?,'rollback',?,?,?,?,?)"_s,
                      {record.text(u"incident"_s), record.text(u"source"_s), record.text(u"model"_s), record.text(u"environment"_s), record.text(u"from"_s), record.text(u"reason"_s),
                       record.seq(), record.at(), record.actor(), UtcTime(record.at()).plusSeconds(reviewWithinHours * 3600).micros()});
    if (record.action() == u"effect.failed"_s && record.payload.contains(u"incident"_s)) // its rollback did not come about
        return db.run(u"UPDATE incident SET closed_seq=?, closed_us=?, closed_by=?, conclusion=? WHERE id=? AND closed_seq IS NULL"_s,
                      {record.seq(), record.at(), record.actor(), record.text(u"error"_s), record.text(u"incident"_s)});
    if (record.action() == u"incident.close"_s)
        return db.run(u"UPDATE incident SET closed_seq=?, closed_us=?, closed_by=?, conclusion=? WHERE id=?"_s,
                      {record.seq(), record.at(), record.actor(), record.text(u"conclusion"_s), record.text(u"incident"_s)});
    return {};
}

} // namespace

Result<QVector<Incident>> incidents(Database &database, bool openOnly)
{
    CS_TRY(const auto rows, database.rows(u"SELECT "_s + columns + u" FROM incident"_s + (openOnly ? u" WHERE closed_seq IS NULL"_s : QString()) + u" ORDER BY opened_seq DESC"_s));
    QVector<Incident> all;
    for (const Row &row : rows)
        all.append(fromRow(row));
    return all;
}

Result<Incident> incident(Database &database, const QString &id)
{
    CS_TRY(const auto row, database.row(u"SELECT "_s + columns + u" FROM incident WHERE id=?"_s, {id}));
    if (!row)
        return notFound(u"incident.unknown"_s, u"There is no incident “%1”."_s.arg(id.left(40)), u"See “countersign incident list”."_s);
    return fromRow(*row);
}

Result<Receipt> closeIncident(Workspace &workspace, const Command &command, const QString &id, const QString &conclusion)
{
    CS_TRY(const QString text, text::reason(conclusion));
    return workspace.act(command, [&](Act &act) -> Result<void> {
        CS_TRY(const Incident open, incident(act.db(), id));
        CS_CHECK(requireDuty(act, dutiesFor("incident.close"), open.environment, u"Closing an incident"_s));
        if (open.closed)
            return refused(u"incident.closed"_s, u"%1 was closed by %2 on %3; nothing was written."_s.arg(id, open.closedBy, open.closed->shortText()), u"See “countersign incident list --open”."_s);
        return act.append(u"incident.close"_s, u"incident"_s, id, {{u"incident"_s, id}, {u"conclusion"_s, text}});
    });
}

Fold incidentFold() { return {u"incident"_s, {u"incident"_s}, apply}; }

} // namespace countersign

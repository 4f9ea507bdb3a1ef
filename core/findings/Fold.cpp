// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/findings/Findings.h"

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

Result<void> settled(Database &db, const ReadRecord &record, const QString &kind)
{
    const QJsonObject found = record.payload[u"finding"_s].toObject();
    const auto text = [&](const QString &key) { return found[key].toString(); };
    const qint64 effects = record.payload[u"effects"_s].toArray().size();
    return db.run(u"INSERT INTO finding_settled(seq, finding, kind, source, subject, what, environment, value_before, value_after, request, by_login, at_us, reason, waiting, state) VALUES(?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)"_s,
                  {record.seq(), text(u"id"_s), kind, text(u"source"_s), text(u"subject"_s), text(u"what"_s), text(u"environment"_s), text(u"before"_s), text(u"after"_s),
                   record.payload.contains(u"kind"_s) ? record.subject() : QString(u""_s), record.actor(), record.at(), record.text(u"reason"_s), effects, effects ? u"applying"_s : u"done"_s});
}

Result<void> apply(Database &db, const ReadRecord &record)
{
    const QString action = record.action();
    if (action == u"finding.adopt"_s || action == u"finding.revert"_s)
        return settled(db, record, action.section(u'.', 1));
    if (action == u"effect.done"_s)
        return db.run(u"UPDATE finding_settled SET waiting=waiting-1, state=CASE WHEN waiting<=1 AND state='applying' THEN 'done' ELSE state END WHERE seq=?"_s, {record.integer(u"intent"_s)});
    if (action == u"effect.failed"_s)
        return db.run(u"UPDATE finding_settled SET state='failed' WHERE seq=?"_s, {record.integer(u"intent"_s)});
    return {};
}

} // namespace

Fold findingsFold() { return {u"findings"_s, {u"finding_settled"_s}, apply}; }

} // namespace countersign

// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rollout/Rollout.h"

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

QVariant orNull(const QJsonObject &object, const QString &key) { return object.contains(key) ? object[key].toVariant() : QVariant(); }
QVariant verdict(const QJsonObject &approval) { return approval.isEmpty() ? QVariant() : QVariant(u"approve"_s); }

Result<void> begun(Database &db, const ReadRecord &record, bool promotion)
{
    const QJsonObject &payload = record.payload;
    const QJsonObject first = payload[u"a1"_s].toObject(), second = payload[u"a2"_s].toObject();
    const qint64 effects = payload[u"effects"_s].toArray().size();
    if (payload.contains(u"leaves"_s))
        CS_CHECK(db.run(u"UPDATE rollout SET state='failed' WHERE seq=? AND state='applying'"_s, {record.integer(u"leaves"_s)}));
    return db.run(u"INSERT INTO rollout(seq, kind, source, model, version, manifest, environment, class, tier, author_person, request, prev_seq, target_seq, a1_seq, a1_person, a1_verdict,"
                  " a2_seq, a2_person, a2_verdict, by_login, by_person, reason, at_us, effects, done, state, elapsed_ms) VALUES(?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,0,?,NULL)"_s,
                  {record.seq(), promotion ? u"promote"_s : u"rollback"_s, record.text(u"source"_s), record.text(u"model"_s), record.text(u"version"_s), record.text(u"manifest"_s),
                   record.text(u"environment"_s), record.text(u"class"_s), record.text(u"tier"_s), record.text(u"author"_s), orNull(payload, u"request"_s),
                   orNull(payload, u"previous"_s), orNull(payload, u"target"_s), orNull(first, u"seq"_s), orNull(first, u"person"_s), verdict(first), orNull(second, u"seq"_s),
                   orNull(second, u"person"_s), verdict(second), record.actor(), record.text(u"person"_s), record.text(u"reason"_s), record.at(), effects,
                   effects ? u"applying"_s : u"live"_s});
}

Result<void> apply(Database &db, const ReadRecord &record)
{
    const QString action = record.action();
    if (action == u"rollout.promote"_s || action == u"rollout.rollback"_s)
        return begun(db, record, action == u"rollout.promote"_s);
    if (action == u"effect.done"_s)
        return db.run(u"UPDATE rollout SET done=done+1, state=CASE WHEN done+1>=effects AND state='applying' THEN 'live' ELSE state END, elapsed_ms=? WHERE seq=?"_s,
                      {record.integer(u"elapsed_ms"_s), record.integer(u"intent"_s)});
    if (action == u"effect.failed"_s)
        return db.run(u"UPDATE rollout SET state='failed' WHERE seq=?"_s, {record.integer(u"intent"_s)});
    return {};
}

} // namespace

Fold rolloutFold() { return {u"rollout"_s, {u"rollout"_s}, apply}; }

} // namespace countersign

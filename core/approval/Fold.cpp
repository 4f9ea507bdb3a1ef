// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/approval/Request.h"

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

QVariant orNull(const ReadRecord &record, const QString &key)
{
    return record.payload.contains(key) ? record.payload[key].toVariant() : QVariant();
}

Result<void> open(Database &db, const ReadRecord &record)
{
    CS_TRY(const UtcTime deadline, UtcTime::fromText(record.text(u"deadline"_s)));
    return db.run(u"INSERT INTO request(id, kind, source, model, version, manifest, environment, class, tier, policy, policy_version, policy_digest, author_person, asker_person, asker_login,"
                  " reason, urgent, opened_seq, opened_us, deadline_us, binding, round, state, ended_seq) VALUES(?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,0,'in-review',NULL)"_s,
                  {record.subject(), record.text(u"kind"_s), orNull(record, u"source"_s), orNull(record, u"model"_s), orNull(record, u"version"_s), orNull(record, u"manifest"_s),
                   orNull(record, u"environment"_s), orNull(record, u"class"_s), orNull(record, u"tier"_s), orNull(record, u"policy"_s),
                   record.payload.contains(u"policy_version"_s) ? QVariant(record.integer(u"policy_version"_s)) : QVariant(), orNull(record, u"policy_digest"_s),
                   record.text(u"author"_s), record.text(u"person"_s), record.actor(), record.text(u"reason"_s), record.payload[u"urgent"_s].toBool() ? 1 : 0,
                   record.seq(), record.at(), deadline.micros(), record.text(u"binding"_s)});
}

Result<void> decided(Database &db, const ReadRecord &record)
{
    const QString verdict = record.text(u"verdict"_s);
    CS_CHECK(db.run(u"INSERT INTO decision(seq, request, binding, round, author_person, asker_person, person, login, pool, verdict, reason, at_us, seen, withdrawn_seq) VALUES(?,?,?,?,?,?,?,?,?,?,?,?,?,NULL)"_s,
                    {record.seq(), record.subject(), record.text(u"binding"_s), record.integer(u"round"_s), record.text(u"author"_s), record.text(u"asker"_s), record.text(u"person"_s),
                     record.actor(), record.text(u"pool"_s), verdict, record.text(u"reason"_s), record.at(), record.text(u"seen"_s)}));
    if (verdict == u"reject")
        return db.run(u"UPDATE request SET state='rejected', ended_seq=? WHERE id=?"_s, {record.seq(), record.subject()});
    if (verdict == u"request-changes")
        return db.run(u"UPDATE request SET state='changes-requested' WHERE id=?"_s, {record.subject()});
    return {};
}

Result<void> waived(Database &db, const ReadRecord &record)
{
    CS_TRY(const UtcTime until, UtcTime::fromText(record.text(u"until"_s)));
    return db.run(u"INSERT INTO waiver(id, request, source, model, version, environment, rule, author_person, asker_person, by_person, by_login, until_us, reason, granted_seq, granted_us) VALUES(?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)"_s,
                  {record.subject(), record.text(u"request"_s), record.text(u"source"_s), record.text(u"model"_s), record.text(u"version"_s), record.text(u"environment"_s), record.text(u"rule"_s),
                   record.text(u"author"_s), record.text(u"asker"_s), record.text(u"person"_s), record.actor(), until.micros(), record.text(u"reason"_s), record.seq(), record.at()});
}

// A policy comes into force by what somebody else than its asker approved: this file of it, in an open request.
Result<void> checkAdoption(Database &db, const ReadRecord &record)
{
    CS_TRY(const qint64 approved, db.integer(u"SELECT count(*) FROM request q JOIN decision d ON d.request=q.id WHERE q.id=? AND q.kind='policy' AND q.ended_seq IS NULL AND q.policy=? AND q.policy_version=? AND q.policy_digest=?"
                                             " AND d.verdict='approve' AND d.withdrawn_seq IS NULL AND d.binding=? AND d.person<>q.asker_person AND d.person<>q.author_person"_s,
                                             {record.text(u"request"_s), record.text(u"policy"_s), record.integer(u"version"_s), record.text(u"digest"_s), record.text(u"binding"_s)}));
    if (approved == 0)
        return integrity(u"policy.not-approved"_s, u"It adopts %1 version %2, which no open request asks for that another policy-owner has approved; nothing was written."_s.arg(record.text(u"policy"_s), QString::number(record.integer(u"version"_s))),
                         u"Propose the policy with “countersign policy propose”."_s);
    return {};
}

Result<void> apply(Database &db, const ReadRecord &record)
{
    const QString action = record.action();
    // Adopting what moved without a record opens a request after the fact; its subject is the request.
    if (action == u"request.open"_s || (action == u"finding.adopt"_s && record.payload.contains(u"kind"_s)))
        return open(db, record);
    if (action == u"request.resubmit"_s) {
        CS_TRY(const UtcTime deadline, UtcTime::fromText(record.text(u"deadline"_s)));
        return db.run(u"UPDATE request SET state='in-review', binding=?, deadline_us=?, tier=?, round=? WHERE id=?"_s,
                      {record.text(u"binding"_s), deadline.micros(), record.text(u"tier"_s), record.integer(u"round"_s), record.subject()});
    }
    if (action == u"request.withdraw"_s)
        return db.run(u"UPDATE request SET state='withdrawn', ended_seq=? WHERE id=?"_s, {record.seq(), record.subject()});
    if (action == u"request.assign"_s) {
        const QString to = record.text(u"to"_s);
        return db.run(u"UPDATE request SET assigned=? WHERE id=?"_s, {to.isEmpty() ? QVariant() : QVariant(to), record.subject()});
    }
    if (action == u"decision.withdraw"_s) {
        CS_CHECK(db.run(u"UPDATE decision SET withdrawn_seq=? WHERE seq=?"_s, {record.seq(), record.integer(u"decision"_s)}));
        // Changes that somebody else asked for as well are still asked for.
        return db.run(u"UPDATE request SET state='in-review' WHERE id=? AND state='changes-requested' AND NOT EXISTS"
                      " (SELECT 1 FROM decision d WHERE d.request=request.id AND d.round=request.round AND d.verdict='request-changes' AND d.withdrawn_seq IS NULL)"_s, {record.subject()});
    }
    if (action.startsWith(u"decision."_s))
        return decided(db, record);
    if (action == u"waiver.grant"_s)
        return waived(db, record);
    if (action == u"policy.adopt"_s)
        CS_CHECK(checkAdoption(db, record));
    if (action == u"rollout.promote"_s || action == u"policy.adopt"_s)
        return db.run(u"UPDATE request SET state='applied', ended_seq=? WHERE id=?"_s, {record.seq(), record.text(u"request"_s)});
    return {};
}

} // namespace

Fold approvalFold() { return {u"approval"_s, {u"request"_s, u"decision"_s, u"waiver"_s}, apply}; }

} // namespace countersign

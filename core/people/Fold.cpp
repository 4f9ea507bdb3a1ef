// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Digest.h"
#include "core/people/People.h"

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

Result<void> addLogin(Database &db, const ReadRecord &record)
{
    CS_CHECK(db.run(u"INSERT INTO person(id, added_seq) VALUES(?, ?) ON CONFLICT (id) DO NOTHING"_s, {record.text(u"person"_s), record.seq()}));
    return db.run(u"INSERT INTO login(login, person, added_seq) VALUES(?, ?, ?) ON CONFLICT (login) DO NOTHING"_s, {record.text(u"login"_s), record.text(u"person"_s), record.seq()});
}

Result<void> addKey(Database &db, const ReadRecord &record)
{
    const QByteArray raw = QByteArray::fromBase64(record.text(u"key"_s).toLatin1());
    return db.run(u"INSERT INTO login_key(key_id, login, public_key, enrolled_seq, revoked_seq, revoked_reason) VALUES(?,?,?,?,NULL,NULL)"_s,
                  {Digest::of(raw).hex(), record.text(u"login"_s), record.text(u"key"_s), record.seq()});
}

Result<void> addDuty(Database &db, const ReadRecord &record, const QString &duty)
{
    QVariant until;
    if (record.payload.contains(u"until"_s)) {
        CS_TRY(const UtcTime end, UtcTime::fromText(record.text(u"until"_s)));
        until = end.micros();
    }
    return db.run(u"INSERT INTO duty(granted_seq, person, duty, environment, pool, until_us, ended_seq) VALUES(?,?,?,?,?,?,NULL)"_s,
                  {record.seq(), record.text(u"person"_s), duty, record.text(u"environment"_s), record.text(u"pool"_s), until});
}

Result<void> apply(Database &db, const ReadRecord &record)
{
    const QString action = record.action();
    if (action == u"workspace.create"_s) {
        CS_CHECK(db.run(u"INSERT INTO workspace(id, name, created_us, practice) VALUES(?,?,?,?)"_s,
                        {record.text(u"workspace"_s), record.text(u"name"_s), record.at(), record.payload[u"practice"_s].toBool() ? 1 : 0}));
        CS_CHECK(addLogin(db, record));
        CS_CHECK(addKey(db, record));
        for (const auto &duty : record.payload[u"duties"_s].toArray())
            CS_CHECK(addDuty(db, record, duty.toString()));
    } else if (action == u"workspace.restored"_s) {
        CS_CHECK(db.run(u"INSERT INTO restored(seq, lost_size, lost_root) VALUES(?,?,?)"_s, {record.seq(), record.integer(u"lost_size"_s), record.text(u"lost_root"_s)}));
    } else if (action == u"person.add"_s) {
        CS_CHECK(addLogin(db, record));
    } else if (action == u"key.enroll"_s) {
        CS_CHECK(addLogin(db, record));
        CS_CHECK(addKey(db, record));
    } else if (action == u"key.revoke"_s) {
        CS_CHECK(db.run(u"UPDATE login_key SET revoked_seq=?, revoked_reason=? WHERE key_id=?"_s, {record.seq(), record.text(u"reason"_s), record.text(u"key_id"_s)}));
    } else if (action == u"duty.grant"_s) {
        CS_CHECK(addDuty(db, record, record.text(u"duty"_s)));
    } else if (action == u"duty.revoke"_s) {
        CS_CHECK(db.run(u"UPDATE duty SET ended_seq=? WHERE person=? AND duty=? AND environment=? AND pool=? AND ended_seq IS NULL"_s,
                        {record.seq(), record.text(u"person"_s), record.text(u"duty"_s), record.text(u"environment"_s), record.text(u"pool"_s)}));
    }
    return {};
}

} // namespace

Fold peopleFold()
{
    return {u"people"_s, {u"workspace"_s, u"restored"_s, u"person"_s, u"login"_s, u"login_key"_s, u"duty"_s}, apply};
}

} // namespace countersign

// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/Act.h"

#include "core/base/Json.h"
#include "core/base/Text.h"
#include "core/ledger/Payload.h"

using namespace Qt::StringLiterals;

namespace countersign {

Result<void> applyFolds(Database &database, const Folds &folds, const Record &record)
{
    CS_TRY(const QJsonObject payload, json::parseObject(record.payload));
    const ReadRecord read{record, payload};
    for (const Fold &fold : folds)
        CS_CHECK(fold.apply(database, read));
    return {};
}

Act::Act(Database &database, const Folds &folds, const Command &command, UtcTime clock, const std::optional<Head> &head)
    : m_database(database), m_folds(folds), m_command(command), m_now(clock)
{
    if (head) {
        m_now = std::max(clock, UtcTime(head->at.micros() + 1));    // a clock set back never reorders
        m_next.seq = head->seq + 1;
        m_next.prevHash = head->hash;
    }
}

Result<void> Act::identify()
{
    const QString keyId = m_command.session.key->publicKey().keyId();
    CS_TRY(const auto row, m_database.row(u"SELECT k.login, k.revoked_seq, l.person FROM login_key k JOIN login l ON l.login = k.login WHERE k.key_id = ?"_s, {keyId}));
    if (!row)
        return refused(u"core.key.unknown"_s, u"The key %1… is not enrolled in this workspace; nothing was written."_s.arg(keyId.left(12)),
                       u"Ask an admin to enroll it: countersign key enroll %1 PUBLIC."_s.arg(login()));
    if (row->text(0) != login())
        return refused(u"core.key.foreign"_s, u"The key %1… belongs to %2, not to %3; nothing was written."_s.arg(keyId.left(12), row->text(0), login()),
                       u"Act with your own login and key."_s, {row->text(0)});
    if (!row->isNull(1))
        return refused(u"core.key.revoked"_s, u"The key %1… of %2 was revoked by record %3; nothing was written."_s.arg(keyId.left(12), login(), QString::number(row->integer(1))),
                       u"Make a new key with “countersign key new” and ask an admin to enroll it."_s);
    m_person = row->text(2);
    return {};
}

Result<QString> Act::keep(const QByteArray &body)
{
    const QString digest = Digest::of(body).hex();
    CS_CHECK(m_database.run(u"INSERT INTO blob(digest, body) VALUES(?, ?) ON CONFLICT (digest) DO NOTHING"_s, {digest, body}));
    return digest;
}

Result<QString> Act::nextId(const QString &prefix, const QString &table)
{
    CS_TRY(const qint64 count, m_database.integer(u"SELECT count(*) FROM "_s + table));
    return prefix + QString::number(count + 1);
}

void Act::effect(const QString &kind, const QString &target, const QJsonObject &body) { m_effects.append({kind, target, body}); }

Result<void> Act::append(const QString &action, const QString &kind, const QString &id, QJsonObject payload, int v)
{
    if (m_appended)
        return fault(u"act.twice"_s, u"A command appends one record, this one wanted two; nothing was written."_s);
    payload[u"v"_s] = v;
    if (!m_effects.isEmpty()) {
        QJsonArray named;
        for (const Wish &wish : m_effects)
            named += QJsonObject{{u"kind"_s, wish.kind}, {u"n"_s, named.size() + 1}, {u"target"_s, wish.target}, {u"body"_s, Digest::of(json::canonicalText(wish.body)).hex()}};
        payload[u"effects"_s] = named;
    }
    m_next.at = m_now;
    m_next.actor = login().toUtf8();
    m_next.action = action.toUtf8();
    m_next.subject = (kind + u':' + text::subjectId(id)).toUtf8();
    CS_TRY(m_next.payload, json::payloadText(payload));
    if (m_next.payload.size() > greatestPayload)
        return malformed(u"record.size"_s, u"This would make one record of %1 KiB; %2 are kept at most. Nothing was written."_s.arg(QString::number((m_next.payload.size() + 1023) >> 10), QString::number(greatestPayload >> 10)),
                         u"Give less at once: shorter texts, or fewer files in one command."_s);
    m_next.cmdId = m_command.id.toUtf8();
    m_next.sig = signatureField(*m_command.session.key, body(m_next));
    m_next.hash = recordHash(m_next);
    CS_CHECK(checkForm(m_next));
    CS_CHECK(insertRecord(m_database, m_next));
    const ReadRecord read{m_next, payload};
    for (const Fold &fold : m_folds)
        CS_CHECK(fold.apply(m_database, read));
    for (const Fold &fold : m_folds)
        if (fold.note)
            CS_CHECK(fold.note(m_database, read));
    for (int n = 1; n <= m_effects.size(); ++n) {
        const Wish &wish = m_effects[n - 1];
        CS_CHECK(m_database.run(u"INSERT INTO outbox(seq, n, kind, target, body, state, attempts, claimed_until_us, last_error) VALUES(?,?,?,?,?,'pending',0,0,'')"_s,
                                {m_next.seq, n, wish.kind, wish.target, QString::fromLatin1(json::canonicalText(wish.body))}));
    }
    CS_CHECK(m_database.run(u"INSERT INTO command_ask(cmd_id, ask) VALUES(?, ?) ON CONFLICT (cmd_id) DO NOTHING"_s,
                            {m_command.id, Digest::of(json::canonicalText(m_command.ask)).hex()}));
    m_appended = m_next;
    return {};
}

} // namespace countersign

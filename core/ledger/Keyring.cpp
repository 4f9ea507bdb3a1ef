// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/Keyring.h"

#include "core/base/Json.h"
#include "core/base/Text.h"

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

Error bad(const QString &code, const QString &text) { return integrity(code, text); }

QString shown(const QByteArray &ascii) { return QString::fromLatin1(ascii); }

Result<PublicKey> keyIn(const QJsonObject &payload)
{
    const auto key = PublicKey::fromBase64(payload.value(u"key"_s).toString().toLatin1());
    if (!key)
        return bad(u"keyring.key"_s, u"It brings no usable public key: %1"_s.arg(key.error().text));
    return *key;
}

} // namespace

Result<void> Keyring::apply(const Record &record)
{
    if (record.seq == 0 && record.action != "workspace.create")
        return bad(u"keyring.genesis"_s, u"The first record is “%1” and not the workspace.create that brings the first key."_s.arg(shown(record.action)));
    if (record.action == "workspace.create")
        return create(record);
    if (m_keys.empty() && (record.action == "key.enroll" || record.action == "key.revoke"))
        return bad(u"keyring.genesis"_s, u"It changes the keys of a workspace whose first key is not known."_s);
    if (record.action == "key.enroll")
        return enroll(record);
    if (record.action == "key.revoke")
        return revoke(record);
    return {};
}

Result<void> Keyring::create(const Record &record)
{
    if (record.seq != 0 || !m_keys.empty())
        return bad(u"keyring.genesis"_s, u"It creates the workspace again; only the first record can."_s);
    CS_TRY(const QJsonObject payload, json::parseObject(record.payload));
    const QString workspace = payload.value(u"workspace"_s).toString();
    if (payload.value(u"format"_s).toString() != u"CSLOG1"_s)
        return bad(u"keyring.format"_s, u"It says another format than CSLOG1."_s);
    if (!isWorkspaceId(workspace) || shown(record.subject) != u"workspace:"_s + workspace)
        return bad(u"keyring.workspace"_s, u"Its payload and its subject do not name the same workspace."_s);
    if (payload.value(u"login"_s).toString() != shown(record.actor))
        return bad(u"keyring.login"_s, u"The first key is not that of the record's actor."_s);
    CS_TRY(const PublicKey key, keyIn(payload));
    m_workspace = workspace;
    m_practice = payload.value(u"practice"_s).toBool();
    m_keys.emplace(key.id(), Key{key, record.actor, noteKeyHash(workspace, key), 0, 0, {}});
    return {};
}

Result<void> Keyring::enroll(const Record &record)
{
    CS_TRY(const QJsonObject payload, json::parseObject(record.payload));
    const auto login = text::login(payload.value(u"login"_s).toString());
    if (!login)
        return bad(u"keyring.login"_s, u"It enrolls a key without a login."_s);
    if (*login == shown(record.actor))
        return bad(u"keyring.own"_s, u"“%1” enrolled a key for the own login; another person has to."_s.arg(*login));
    CS_TRY(const PublicKey key, keyIn(payload));
    if (shown(record.subject) != u"key:"_s + key.keyId())
        return bad(u"keyring.subject"_s, u"Its subject is not the key that it enrolls."_s);
    if (const Key *known = find(key.id()))
        return bad(u"keyring.twice"_s, u"It enrolls a key that record %1 enrolled already."_s.arg(known->enrolledAt));
    m_keys.emplace(key.id(), Key{key, login->toLatin1(), noteKeyHash(m_workspace, key), record.seq, record.seq + 1, {}});
    return {};
}

Result<void> Keyring::revoke(const Record &record)
{
    CS_TRY(const QJsonObject payload, json::parseObject(record.payload));
    const QString keyId = payload.value(u"key_id"_s).toString();
    if (shown(record.subject) != u"key:"_s + keyId)
        return bad(u"keyring.subject"_s, u"Its subject is not the key that it revokes."_s);
    const auto id = Digest::fromHex(keyId);
    const auto known = id ? m_keys.find(*id) : m_keys.end();
    if (known == m_keys.end())
        return bad(u"keyring.unknown"_s, u"It revokes a key that was never enrolled."_s);
    if (known->second.revokedAt)
        return bad(u"keyring.twice"_s, u"It revokes a key that record %1 revoked already."_s.arg(*known->second.revokedAt));
    known->second.revokedAt = record.seq;
    return {};
}

Result<const Keyring::Key *> Keyring::signer(const Record &record, const Digest &keyId) const
{
    const Key *key = find(keyId);
    const QString name = keyId.hex().left(16);
    if (!key || record.seq < key->firstSeq)
        return bad(u"keyring.unknown"_s, u"It is signed with key %1…, which was not enrolled at that point."_s.arg(name));
    if (key->revokedAt && record.seq > *key->revokedAt)
        return bad(u"keyring.revoked"_s, u"It is signed with key %1…, which record %2 had revoked."_s.arg(name, QString::number(*key->revokedAt)));
    if (key->login != record.actor)
        return bad(u"keyring.actor"_s, u"Its actor is “%1”, but it is signed with a key of “%2”."_s.arg(shown(record.actor), shown(key->login)));
    return key;
}

Result<const Keyring::Key *> Keyring::signer(const Checkpoint &checkpoint) const
{
    if (checkpoint.workspace != m_workspace)
        return bad(u"checkpoint.workspace"_s, u"It belongs to workspace %1, and this is %2."_s.arg(checkpoint.workspace, m_workspace));
    const Key *tooLate = nullptr;
    const Key *broken = nullptr;
    for (const auto &line : checkpoint.lines) {
        for (const auto &[id, key] : m_keys) {
            if (key.noteHash != line.keyHash)
                continue;
            if (!key.key.verify(checkpoint.signedText, line.signature))
                broken = &key;
            else if (!key.maySealTree(checkpoint.size))
                tooLate = &key;
            else
                return &key;
        }
    }
    if (broken)
        return bad(u"checkpoint.signature"_s, u"Its signature by “%1” does not hold."_s.arg(shown(broken->login)));
    if (tooLate)
        return bad(u"checkpoint.key"_s, u"It is signed with a key of “%1” that was not in force at %2 records."_s.arg(shown(tooLate->login), QString::number(checkpoint.size)));
    return bad(u"checkpoint.unsigned"_s, u"No key of this workspace signed it."_s);
}

const Keyring::Key *Keyring::find(const Digest &keyId) const
{
    const auto found = m_keys.find(keyId);
    return found == m_keys.end() ? nullptr : &found->second;
}

std::vector<const Keyring::Key *> Keyring::keysOf(const QByteArray &login) const
{
    std::vector<const Key *> keys;
    for (const auto &[id, key] : m_keys)
        if (key.login == login)
            keys.push_back(&key);
    return keys;
}

} // namespace countersign

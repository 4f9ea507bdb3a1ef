// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/People.h"

#include "core/base/Json.h"
#include "core/base/Text.h"

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

Error unknownLogin(const QString &login)
{
    return notFound(u"people.unknown"_s, u"Nobody has the login “%1” in this workspace."_s.arg(login), u"Add the person first: countersign person add %1."_s.arg(login));
}

// An auditor holds nothing else; an admin never approves.
Result<void> checkSeparation(const QVector<Duty> &held, const QString &added, const QString &login)
{
    for (const Duty &duty : held) {
        const bool auditor = added == u"auditor" || duty.duty == u"auditor";
        if (dutiesExclude(duty.duty.toLatin1(), added.toLatin1()))
            return refused(u"core.separation"_s, u"%1 holds the duty %2 and cannot hold %3 as well: %4. Nothing was written."_s.arg(login, duty.duty, added,
                           auditor ? u"an auditor holds nothing else"_s : u"an admin never approves"_s), u"Revoke %1 first, or grant this to another person."_s.arg(duty.duty));
    }
    return {};
}

} // namespace

Result<QString> personOf(Database &database, const QString &login)
{
    CS_TRY(const auto row, database.row(u"SELECT person FROM login WHERE login=?"_s, {login}));
    if (!row)
        return unknownLogin(login);
    return row->text(0);
}

Result<QVector<Login>> people(Database &database, UtcTime now)
{
    CS_TRY(const auto rows, database.rows(u"SELECT login, person FROM login ORDER BY added_seq, login"_s));
    CS_TRY(const auto all, keys(database));
    QVector<Login> found;
    for (const Row &row : rows) {
        CS_TRY(const auto duties, dutiesOf(database, row.text(1), now));
        Login login{row.text(0), row.text(1), duties, {}};
        for (const LoginKey &key : all) {
            if (key.login == login.login && !key.revokedSeq)
                login.keys += key.keyId;
        }
        found.append(login);
    }
    return found;
}

Result<QVector<LoginKey>> keys(Database &database)
{
    CS_TRY(const auto rows, database.rows(u"SELECT key_id, login, public_key, enrolled_seq, revoked_seq FROM login_key ORDER BY enrolled_seq"_s));
    QVector<LoginKey> found;
    for (const Row &row : rows)
        found.append({row.text(0), row.text(1), row.text(2), row.integer(3), row.maybe(4)});
    return found;
}

Result<qint64> lastingAdminKeys(Database &database, const QString &butPerson, const QString &butKey)
{
    return database.integer(u"SELECT count(DISTINCT k.key_id) FROM login_key k JOIN login l ON l.login=k.login JOIN duty d ON d.person=l.person"
                            " WHERE d.duty='admin' AND d.environment='' AND d.until_us IS NULL AND d.ended_seq IS NULL AND k.revoked_seq IS NULL AND d.person<>? AND k.key_id<>?"_s, {butPerson, butKey});
}

Result<void> appendGenesis(Act &act, const Genesis &genesis)
{
    for (const QByteArray &policy : genesis.policies)
        CS_CHECK(act.keep(policy));
    const QString id = QString::fromLatin1(genesis.id);
    QJsonObject payload{{u"duties"_s, QJsonArray::fromStringList(genesis.duties)}, {u"format"_s, u"CSLOG1"_s},
                        {u"key"_s, QString::fromLatin1(act.signingKey().base64())}, {u"login"_s, act.login()}, {u"name"_s, genesis.name},
                        {u"person"_s, u"P1"_s}, {u"policy"_s, Digest::of(json::canonicalText(genesis.adopted)).hex()},
                        {u"policies"_s, genesis.adopted}, {u"workspace"_s, id}};
    if (genesis.practice)
        payload[u"practice"_s] = true;
    return act.append(u"workspace.create"_s, u"workspace"_s, id, payload);
}

Result<Receipt> addPerson(Workspace &workspace, const Command &command, const QString &login, const QString &person)
{
    CS_TRY(const QString name, text::login(login));
    return workspace.act(command, [&](Act &act) -> Result<void> {
        CS_CHECK(requireDuty(act, dutiesFor("person.add"), {}, u"Adding a person"_s));
        CS_TRY(const auto taken, act.db().row(u"SELECT person FROM login WHERE login=?"_s, {name}));
        if (taken)
            return refused(u"people.exists"_s, u"The login “%1” belongs to person %2 already; nothing was written."_s.arg(name, taken->text(0)), u"Choose another login."_s);
        QString id = person;
        if (person.isEmpty()) {
            CS_TRY(id, act.nextId(u"P"_s, u"person"_s));
        } else {
            CS_TRY(const auto known, act.db().row(u"SELECT id FROM person WHERE id=?"_s, {person}));
            if (!known)
                return notFound(u"people.unknown"_s, u"There is no person %1 in this workspace."_s.arg(person), u"See “countersign person list”."_s);
        }
        return act.append(u"person.add"_s, u"person"_s, id, {{u"login"_s, name}, {u"person"_s, id}});
    });
}

Result<Receipt> grantDuty(Workspace &workspace, const Command &command, const Grant &grant)
{
    if (!dutyNames.contains(grant.duty))
        return malformed(u"duty.unknown"_s, u"“%1” is not a duty."_s.arg(grant.duty), u"The duties are %1."_s.arg(dutyNames.join(u", "_s)));
    if (!grant.environment.isEmpty() && grant.duty == u"admin")
        return malformed(u"duty.environment"_s, u"People and environments are those of the whole workspace, so nobody is admin of one environment alone."_s, u"Leave out --env, or grant another duty."_s);
    if (!grant.pool.isEmpty() && grant.duty != u"approver"_s)
        return malformed(u"duty.pool"_s, u"Only approvers stand in a pool."_s, u"Leave out --pool, or grant the duty approver."_s);
    if (!grant.pool.isEmpty())
        CS_CHECK(text::slug(grant.pool, u"the name of a pool"_s));
    return workspace.act(command, [&](Act &act) -> Result<void> {
        CS_CHECK(requireDuty(act, dutiesFor("duty.grant"), {}, u"Granting a duty"_s));
        CS_TRY(const QString person, personOf(act.db(), grant.login));
        if (person == act.person())
            return refused(u"core.self-grant"_s, u"Nobody grants a duty to themselves; nothing was written."_s, u"Ask another admin."_s);
        if (!grant.environment.isEmpty()) {
            CS_TRY(const auto known, act.db().row(u"SELECT name FROM environment WHERE name=?"_s, {grant.environment}));
            if (!known)
                return notFound(u"environment.unknown"_s, u"There is no environment “%1”."_s.arg(grant.environment), u"See “countersign env list”."_s);
        }
        if (grant.until && *grant.until <= act.now())
            return malformed(u"duty.until"_s, u"The duty would have ended before it began (%1)."_s.arg(grant.until->text()), u"Give a later --until."_s);
        CS_TRY(const auto held, dutiesOf(act.db(), person, act.now()));
        CS_CHECK(checkSeparation(held, grant.duty, grant.login));
        QJsonObject payload{{u"person"_s, person}, {u"login"_s, grant.login}, {u"duty"_s, grant.duty}, {u"environment"_s, grant.environment}, {u"pool"_s, grant.pool}};
        if (grant.until)
            payload[u"until"_s] = grant.until->text();
        return act.append(u"duty.grant"_s, u"person"_s, person, payload);
    });
}

Result<Receipt> revokeDuty(Workspace &workspace, const Command &command, const Grant &grant)
{
    return workspace.act(command, [&](Act &act) -> Result<void> {
        CS_CHECK(requireDuty(act, dutiesFor("duty.revoke"), {}, u"Revoking a duty"_s));
        CS_TRY(const QString person, personOf(act.db(), grant.login));
        CS_TRY(const auto held, dutiesOf(act.db(), person, act.now()));
        const auto same = [&](const Duty &duty) { return duty.duty == grant.duty && duty.environment == grant.environment && duty.pool == grant.pool; };
        if (std::none_of(held.begin(), held.end(), same))
            return notFound(u"duty.absent"_s, u"%1 does not hold the duty %2%3%4."_s.arg(grant.login, grant.duty, grant.environment.isEmpty() ? u""_s : u" in "_s + grant.environment,
                            grant.pool.isEmpty() ? u""_s : u" of pool "_s + grant.pool), u"See “countersign duty list”; name --env and --pool as they were granted."_s);
        if (grant.duty == u"admin"_s) {
            CS_TRY(const auto admins, holders(act.db(), u"admin"_s, {}, {}, act.now()));
            CS_TRY(const qint64 others, lastingAdminKeys(act.db(), person));
            if (others == 0)
                return refused(u"core.last-admin"_s, u"%1 is the only admin with a key and without an end; without one nobody could be added any more. Nothing was written."_s.arg(grant.login),
                               u"Make another person admin first, and enroll their key."_s, admins);
        }
        return act.append(u"duty.revoke"_s, u"person"_s, person, {{u"person"_s, person}, {u"login"_s, grant.login}, {u"duty"_s, grant.duty},
                          {u"environment"_s, grant.environment}, {u"pool"_s, grant.pool}});
    });
}

Result<Receipt> enrollKey(Workspace &workspace, const Command &command, const QString &login, const QByteArray &publicKey)
{
    CS_TRY(const PublicKey key, PublicKey::fromBase64(publicKey));
    return workspace.act(command, [&](Act &act) -> Result<void> {
        CS_CHECK(requireDuty(act, dutiesFor("key.enroll"), {}, u"Enrolling a key"_s));
        if (login == act.login())
            return refused(u"core.own-key"_s, u"Nobody enrolls a key for their own login; nothing was written."_s, u"Ask another admin."_s);
        CS_TRY(const QString person, personOf(act.db(), login));
        if (person == act.person())
            return refused(u"core.own-key"_s, u"%1 is another login of yours; nobody enrolls a key for themselves. Nothing was written."_s.arg(login), u"Ask another admin."_s);
        CS_TRY(const auto taken, act.db().row(u"SELECT login FROM login_key WHERE key_id=?"_s, {key.keyId()}));
        if (taken)
            return refused(u"key.exists"_s, u"This key was enrolled for %1; a key is enrolled once. Nothing was written."_s.arg(taken->text(0)), u"Make a new one with “countersign key new”."_s);
        return act.append(u"key.enroll"_s, u"key"_s, key.keyId(), {{u"key"_s, QString::fromLatin1(key.base64())}, {u"login"_s, login}, {u"person"_s, person}});
    });
}

Result<Receipt> revokeKey(Workspace &workspace, const Command &command, const QString &keyId, const QString &reason)
{
    CS_TRY(const QString why, text::reason(reason));
    return workspace.act(command, [&](Act &act) -> Result<void> {
        CS_TRY(const auto row, act.db().row(u"SELECT login, revoked_seq FROM login_key WHERE key_id=?"_s, {keyId}));
        if (!row)
            return notFound(u"key.absent"_s, u"No key with the id %1… is enrolled."_s.arg(keyId.left(12)), u"See “countersign key list”."_s);
        if (!row->isNull(1))
            return refused(u"key.revoked"_s, u"This key was revoked by record %1 already; nothing was written."_s.arg(row->integer(1)), u"Nothing is left to do."_s);
        if (row->text(0) != act.login())
            CS_CHECK(requireDuty(act, dutiesFor("key.revoke"), {}, u"Revoking somebody else's key"_s));
        CS_TRY(const qint64 left, lastingAdminKeys(act.db(), {}, keyId));
        if (left == 0)
            return refused(u"core.last-admin"_s, u"This is the last key of an admin; without it nobody could be added any more. Nothing was written."_s, u"Enroll another admin's key first."_s);
        return act.append(u"key.revoke"_s, u"key"_s, keyId, {{u"key_id"_s, keyId}, {u"reason"_s, why}});
    });
}

} // namespace countersign

// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/people/Duties.h"
#include "core/workspace/Workspace.h"

namespace countersign {

struct Login
{
    QString login, person;
    QVector<Duty> duties;                                           // of the person
    QStringList keys;                                               // ids of the keys in force
};

Result<QVector<Login>> people(Database &, UtcTime now);
Result<QString> personOf(Database &, const QString &login);         // NotFound if nobody has it

// A key in force or revoked.
struct LoginKey { QString keyId, login, publicKey; qint64 enrolledSeq = 0; std::optional<qint64> revokedSeq; };
Result<QVector<LoginKey>> keys(Database &);

// How many keys make somebody admin, today and later, but those of this person and this one: without any nobody could be
// added any more.
Result<qint64> lastingAdminKeys(Database &, const QString &butPerson = {}, const QString &butKey = {});

struct Genesis
{
    QString name;                                                   // the workspace's
    QByteArray id;                                                  // UUID
    bool practice = false;                                          // the sample: its keys are worth nothing
    QVector<QByteArray> policies = {};                                // texts of the pack adopted from the start
    QJsonArray adopted = {};                                          // {"digest","id","version"} of each
    QStringList duties = {QStringLiteral("admin"), QStringLiteral("author"), QStringLiteral("engineer"), QStringLiteral("policy-owner")};
};
// The first record: the workspace, its first person with the duties (by default those of somebody alone), key and policies.
Result<void> appendGenesis(Act &, const Genesis &);

// Each is one record; all but the last need the duty admin. Refusals: core.duty, core.separation (an auditor holds
// nothing else, an admin never approves), core.self-grant, core.own-key, people.exists, people.unknown.
Result<Receipt> addPerson(Workspace &, const Command &, const QString &login, const QString &person);
struct Grant { QString login, duty, environment, pool; std::optional<UtcTime> until; };
Result<Receipt> grantDuty(Workspace &, const Command &, const Grant &);
Result<Receipt> revokeDuty(Workspace &, const Command &, const Grant &);
Result<Receipt> enrollKey(Workspace &, const Command &, const QString &login, const QByteArray &publicKey);
Result<Receipt> revokeKey(Workspace &, const Command &, const QString &keyId, const QString &reason);

Fold peopleFold();

} // namespace countersign

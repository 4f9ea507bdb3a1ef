// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/workspace/Fold.h"
#include "core/workspace/Records.h"
#include "core/workspace/Session.h"

#include <QJsonArray>

namespace countersign {

// Of the newest record: what the next one needs of it.
struct Head
{
    qint64 seq;
    UtcTime at;
    Digest hash;
};

// One transaction with the writer's turn taken. Nothing in it waits for people, files or the network. A command appends
// exactly one record; its fold has written the state when append() returns.
class Act
{
public:
    Act(Database &, const Folds &, const Command &, UtcTime clock, const std::optional<Head> &head);

    Database &db() { return m_database; }
    UtcTime now() const { return m_now; }                           // the record's time
    QString login() const { return m_command.session.login; }
    QString person() const { return m_person; }                     // of the login
    const PublicKey &signingKey() const { return m_command.session.key->publicKey(); }
    qint64 seq() const { return m_next.seq; }

    // Refuses an unknown, revoked or foreign key. Called once before the command's own rules.
    Result<void> identify();
    // Keeps bytes that a payload binds by digest; they commit with the record.
    Result<QString> keep(const QByteArray &body);
    // "R" and table "request" → R1, R2 …
    Result<QString> nextId(const QString &prefix, const QString &table);
    // An act on the world, carried out after the commit. Call before append(); the payload then names it.
    void effect(const QString &kind, const QString &target, const QJsonObject &body);
    int effects() const { return static_cast<int>(m_effects.size()); }
    // Signs, inserts, runs the folds. `kind` and `id` make the subject, `v` is added to the payload.
    Result<void> append(const QString &action, const QString &kind, const QString &id, QJsonObject payload, int v = 1);

    const std::optional<Record> &appended() const { return m_appended; }

private:
    struct Wish { QString kind, target; QJsonObject body; };

    Database &m_database;
    const Folds &m_folds;
    const Command &m_command;
    UtcTime m_now;
    Record m_next;
    QString m_person;
    QVector<Wish> m_effects;
    std::optional<Record> m_appended;
};

Result<void> applyFolds(Database &, const Folds &, const Record &);

} // namespace countersign

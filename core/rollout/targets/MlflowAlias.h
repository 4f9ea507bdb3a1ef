// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/registry/RemoteVersion.h"

#include <QElapsedTimer>

namespace countersign {

class MlflowClient;

// What the command that recorded an intent read of its server just before: the version that comes, and what its alias pointed to. Asked for
// the same a moment later, a server that hashes a password each time lets people wait twice.
struct JustRead
{
    VersionRef ref;
    Beside beside;
    QElapsedTimer since;
};

// The targets mlflow:SOURCE:ALIAS and mlflow:SOURCE:stage:STAGE: read who it is, compare with what the intent expects, set, read back, then tell the version
// that comes and the one that goes what they are (GovernanceTags). A server's answer to a write is never believed, only
// what it then says when read. A value that is neither the old one nor the new is a conflict and ends the effect: somebody
// else moves the alias. An old value is read again for `lagMs`, since a replica may lag, before it is called anything.
// Where a record sets several, none is set before all are what it expects, and none once one has failed.
class MlflowAlias : public Effect
{
public:
    explicit MlflowAlias(int lagMs = 5'000, int pauseMs = 250) : m_lagMs(lagMs), m_pauseMs(pauseMs) {}
    MlflowAlias knowing(const JustRead &) const;                    // for one delivery, by the command that read it

    QString kind() const override { return QStringLiteral("mlflow-alias"); }
    Result<void> apply(Workspace &, const Intent &) const override;

private:
    Result<void> move(Workspace &, const Intent &) const;
    // Of the other aliases of the record: whether some wait to be set after this. Errors: what keeps this one from being set.
    Result<bool> checkBeside(Workspace &, MlflowClient &, const Intent &, const MlflowVersion &comes) const;
    bool known(const VersionRef &, const QString &alias, const QStringList &expects) const;
    int m_lagMs, m_pauseMs;
    std::optional<JustRead> m_known;
};

// These effects, that which sets aliases knowing what was just read; it lives as long as `kept`.
Effects informedOf(const Effects &, const JustRead &, std::optional<MlflowAlias> &kept);

// The stage of one version (2.x), set back to what it was: read, compare, set and read back, the same way.
class MlflowStageEffect : public Effect
{
public:
    explicit MlflowStageEffect(int lagMs = 5'000, int pauseMs = 250) : m_lagMs(lagMs), m_pauseMs(pauseMs) {}

    QString kind() const override { return QStringLiteral("mlflow-stage"); }
    Result<void> apply(Workspace &, const Intent &) const override;

private:
    Result<void> move(Workspace &, const Intent &) const;
    int m_lagMs, m_pauseMs;
};

} // namespace countersign

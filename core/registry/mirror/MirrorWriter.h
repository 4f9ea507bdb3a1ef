// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/registry/mirror/Sync.h"
#include "core/workspace/EffectClaim.h"

#include <QSet>

namespace countersign {

// Writes what a sync reads into the mirror of one source, each page in a short transaction of its own, and tells what moved.
// Made at the begin of a round, in which every row that is seen is marked; what is not seen is for the sync to ask about.
class MirrorWriter
{
public:
    // Takes the source for this client; from one of this machine that has died, at once. Errors: Unreachable mirror.busy.
    static Result<MirrorWriter> begin(Workspace &, const Source &);

    const MirrorState &before() const { return m_before; }
    const Synced &counts() const { return m_counts; }

    Result<void> models(const QVector<MlflowModel> &);
    Result<void> versions(const QVector<MlflowVersion> &);
    // The same, leaving alone what is as it was: for the walk over governed versions.
    Result<void> governed(const QVector<MlflowVersion> &);

    bool knows(const QString &model) const { return m_current.contains(model); }
    QStringList moved() const { return m_moved.keys(); }            // models that are new or whose time of change moved
    QStringList unseenModels() const;                               // known before, and not there in this round
    Result<QStringList> unseenVersions(const QStringList &models);  // numbers as "model\nnumber"; empty list: of all models
    QStringList unseenGoverned() const;                             // models of governed versions that governed() was not given

    Result<void> modelsGone(const QStringList &names);
    Result<void> modelsHidden(const QStringList &names);            // kept as they are, and their versions with them, until they are seen again
    Result<void> versionsGone(const QStringList &keys);             // as unseenVersions() gave them, those that stayed unseen
    // The end of the round. Errors leave it to expire.
    Result<Synced> finish(const MlflowDialect &, bool full, qint64 requests, qint64 elapsedMs);
    void fail(const Error &);

private:
    struct Known { qint64 created = 0, updated = 0; size_t print = 0; bool seen = false, hidden = false; };
    MirrorWriter(Workspace &workspace, const Source &source, EffectClaim claim)
        : m_database(&workspace.db()), m_clock(&workspace.clock()), m_workspace(workspace.id()), m_source(source), m_claim(std::move(claim)), m_begun(m_clock->now()) {}
    Result<void> takeOver();
    Result<void> load();
    Result<void> inTurn(const std::function<Result<void>()> &);
    Result<void> model(const MlflowModel &, Known *before);
    Result<void> drop(const QString &name);                         // within the caller's turn
    Result<void> aliases(const MlflowModel &, bool firstSight);
    Result<void> version(const MlflowVersion &, qint64 modelCreated);

    Database *m_database;
    const Clock *m_clock;
    QString m_workspace;
    Source m_source;
    EffectClaim m_claim;
    MirrorState m_before;
    Synced m_counts;
    UtcTime m_begun;
    qint64 m_round = 0, m_rowsBefore = 0;
    QHash<QString, Known> m_current;                                // by name: the model that has it now
    QHash<QString, size_t> m_governed;                              // "model\nnumber" → print of its tags
    // Their times of change, which are written with the end of the round: until then they stand there a millisecond short, so that
    // a round that was cut off before it read their versions is made good by the next.
    QHash<QString, qint64> m_moved;
    QSet<QString> m_seenGoverned;
};

} // namespace countersign

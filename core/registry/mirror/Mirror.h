// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/registry/Source.h"
#include "core/registry/sources/mlflow/MlflowTypes.h"

namespace countersign {

// Governance tags of ours on a version begin so; the state tag is on every version that is governed.
inline const QString governancePrefix = QStringLiteral("countersign.");
inline const QString stateTag = QStringLiteral("countersign.state");
inline const QString workspaceTag = QStringLiteral("countersign.workspace"); // whose workspace wrote them

// What was seen in a remote registry, for browsing without it. A cache: it is read anew by sync and proves nothing.
struct MirrorState
{
    QString source, serverVersion;
    bool serverWorkspaces = false;
    std::optional<UtcTime> asOf;                                    // nothing: never synced to the end
    std::optional<UtcTime> full;                                    // when every version was read last
    qint64 models = 0, versions = 0, requests = 0, elapsedMs = 0;
    std::optional<UtcTime> failed;                                  // the last try, if it failed
    QString error;
    bool syncing = false;                                           // some client is at it

    std::optional<MlflowDialect> dialect() const;
};

// version "0": it was removed. known: the version it had at first sight. dangling: its version is deleted (2.x lists it still).
struct MirrorAlias { QString alias, version, known; bool dangling = false; UtcTime changed; };
struct MirrorModel
{
    QString source, name, description;
    UtcTime created, updated;
    MlflowTags tags;
    QVector<MirrorAlias> aliases;                                   // without the removed ones
    qint64 versions = 0;
};
struct MirrorVersion
{
    QString source, model, number, description, stage, location, run, status, altered;
    UtcTime modelCreated, created, updated;
    MlflowTags tags;
    bool governed = false;
    std::optional<UtcTime> gone;
};

Result<MirrorState> mirrorState(Database &, const QString &source, UtcTime now);
// By name; `after` is the last name of the page before, `filter` a part of the name in either case.
struct MirrorPage { QString source, filter = {}, after = {}; int limit = 200; };
Result<QVector<MirrorModel>> mirrorModels(Database &, const MirrorPage &);
Result<std::optional<MirrorModel>> mirrorModel(Database &, const QString &source, const QString &name);
// Newest first, those below `before`; of the model that has the name now.
Result<QVector<MirrorVersion>> mirrorVersions(Database &, const QString &source, const QString &model, qint64 before = std::numeric_limits<qint64>::max(), int limit = 200);
Result<std::optional<MirrorVersion>> mirrorVersion(Database &, const QString &source, const QString &model, const QString &number);
// Every alias of one name in a source (or a stage, Stage.h), by model, with the removed ones: model → alias.
Result<QHash<QString, MirrorAlias>> mirrorAliases(Database &, const QString &source, const QString &alias);
// The names nearest to a misspelt one.
Result<QString> mirrorNearest(Database &, const QString &source, const QString &name);

QString tagsText(const MlflowTags &);                               // as the tables hold them
MlflowTags tagsFrom(const QString &text);

} // namespace countersign

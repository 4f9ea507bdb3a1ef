// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/registry/ArtifactReader.h"

namespace countersign {

enum class ArtifactClass { Experimental, Production };

// The files of all local versions, named by what they hold: DIR/artifacts/<class>/sha256/ab/<64 hex>, read-only, never
// overwritten. Files are copied and hashed in one pass into a folder of DIR/tmp, synced, and moved to their names only
// when all of them are there, so a crash or a full disk leaves at most that folder, which sweepTmp() removes.
// Blocking. Several processes may use one store.
class ArtifactStore
{
public:
    explicit ArtifactStore(QString folder) : m_folder(std::move(folder)) {}

    // Copies an artifact to class experimental. A file that is there already is read again before it is relied on.
    // Errors: those of ArtifactReader; Fault `disk.full`; Integrity `artifact.damaged`.
    Result<Manifest> add(const ArtifactReader &artifact, const OnProgress &progress = {}, const Cancel &cancel = {}) const;

    // Gives class production its own copies; both sides are hashed. Errors: as add; `artifact.missing` (Integrity).
    Result<void> copyToProduction(const Manifest &manifest, const OnProgress &progress = {}, const Cancel &cancel = {}) const;

    // Reads every file and the stored manifest, named "(manifest)". `extra` stays empty: files here have no other name than their digest.
    Result<Differences> verify(const Manifest &manifest, ArtifactClass where, const OnProgress &progress = {}, const Cancel &cancel = {}) const;

    // Writes the files under their own names into a new folder, for programs that load a model from one.
    Result<void> exportTo(const QString &folder, const Manifest &manifest, ArtifactClass where, const OnProgress &progress = {},
                          const Cancel &cancel = {}) const;

    // Removes what crashed copies left, and only that: a copy that still runs holds a lock. Gives how many.
    Result<int> sweepTmp() const;

    QString path(const Digest &digest, ArtifactClass where) const;

private:
    QString m_folder;
};

} // namespace countersign

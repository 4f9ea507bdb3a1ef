// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/registry/Registry.h"
#include "core/registry/sources/mlflow/MlflowTypes.h"
#include "core/workspace/Effect.h"

namespace countersign {

// The effect that brings the tags of ours on a remote version to what the ledger says; its target is the version's text().
inline const QString tagsEffect = QStringLiteral("mlflow-tags");

// Governs a version of a remote source: streams and hashes every file of it, which stays where it is, and records what was
// found with where it lay. Refused if it changed while it was read; the same number with other files is
// registry.version-taken, and so is a SemVer that another version of the model has; it may be empty. Author is the login that the
// run names, if there is one, else who registers. Needs the duty author.
Result<Registered> registerRemote(Workspace &, const Command &, const VersionRef &, const QString &semver = {}, const OnProgress & = {}, const Cancel & = {});

// What is asked beside the files of a version in the same round, where their place is known: what an alias points to. `seen` is what
// the server said of both.
struct Beside
{
    struct Seen { MlflowVersion version; Result<std::optional<MlflowVersion>> aliased; };
    QString alias;
    std::optional<Seen> seen = {};
};
// Asks the server what the version is now; where it gives other ETags, every byte is read to see whether it is. What differs is remembered
// in the mirror, where it becomes a finding; so is what could not be read then (`unreadWord`).
// Errors: the client's, while it cannot be reached; Integrity artifact.unread.
inline const QString unreadWord = QStringLiteral("unread");
Result<Differences> verifyRemote(Workspace &, const Version &, const Manifest &, Depth, const OnProgress & = {}, const Cancel & = {}, Beside * = nullptr);
// Whether the mirror knows the version as it was registered: there, not made anew, not found altered.
Result<bool> knownRemote(Database &, const VersionRef &);

} // namespace countersign

// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/environments/Environments.h"
#include "core/rollout/targets/MlflowAlias.h"

namespace countersign {

// Whose copies an environment serves.
ArtifactClass klassOf(const Environment &);

// Before a rollback: whether what it would make live still is what was registered. Stored files are read byte by byte for at most 20 s of
// the 60 that a rollback is to take; what was not reached by then goes by what was last found. A remote version is compared with what
// its server lists now (names, sizes, ETags): only what differs stops a rollback, and a server that does not say, or not within 5 s,
// keeps nobody from going back. Gives what that server said in the same round of what is to be set. What else is wrong with the
// version, or with the environment, is left to the turn. Where a server gives another ETag, the files are read and compared, within those 20 s.
// `instead` says what else can be done. Errors: Integrity (artifact.altered, artifact.gone, artifact.unread), Fault (unreadable).
Result<std::optional<JustRead>> checkStandby(Workspace &, const Command &, const VersionRef &, const QString &environment, const QString &instead = QStringLiteral("Choose another version with --to"));

} // namespace countersign

// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/findings/Findings.h"
#include "core/registry/mirror/Sync.h"

namespace countersign {

// One source after a sync: what was read, or why it was not, and what is open there.
struct Watched { QString source; Synced synced; std::optional<Error> error; QVector<WorldFinding> findings; };

// Syncs a source, or all of them where none is named, and looks for what moved without a record; the pointer files of the
// workspace itself come last, as source "local", when all are asked for. One that cannot be reached does not keep the others.
// Errors: NotFound if there is no such source; what stops all of it, such as the workspace's own database.
Result<QVector<Watched>> watch(Workspace &, const QString &source, const OnSync & = {}, const Cancel & = {});

} // namespace countersign

// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/registry/mirror/Mirror.h"
#include "core/registry/sources/mlflow/MlflowClient.h"

namespace countersign {

struct SyncProgress { QString source; qint64 models = 0, versions = 0; };
using OnSync = std::function<void(const SyncProgress &)>;

// What one sync saw. Rows of the mirror: models, versions and aliases together.
struct Synced
{
    QString source;
    bool full = false;                                              // every version was read, not only what changed
    qint64 models = 0, versions = 0, added = 0, changed = 0, gone = 0, requests = 0, elapsedMs = 0;
    QStringList hidden = {};                                        // models that the account may not read any more; they are kept as they were
};

// Brings the mirror of a source up to what its server says now, page by page over one connection. The first time, and once a
// day, it reads every version; otherwise names, tags and aliases of all models, the versions of those that moved, and those
// with our state tag, whose tags no timestamp shows. Stopped or cut off it keeps what it read, and "as of" stays as it was.
// Errors: the client's; Unreachable mirror.busy while another client syncs this source.
Result<Synced> syncSource(Workspace &, const Source &, const OnSync & = {}, const Cancel & = {});

// A client of the source as this workspace signs in there.
Result<MlflowClient> connect(Workspace &, const Source &, const Cancel & = {});

} // namespace countersign

// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/workspace/Workspace.h"

namespace countersign {

// A whole copy of the workspace in a new folder: the database as SQLite copies it while others write, then files that the
// copy names. Errors: Refused if the folder holds something, Fault if it cannot be written.
Result<void> backup(Workspace &, const QString &folder);

// Makes a workspace of a backup in a new folder and records what the restore owes: if this client remembers a newer
// checkpoint, the record names what was lost. By an admin. The backup is checked first. A dry run does all of it and takes the folder away again.
struct Restored { Receipt receipt; qint64 lostSize = 0; };
Result<Restored> restore(const QString &backup, const QString &folder, Surroundings, const Folds &, const std::function<Result<Command>(Workspace &)> &);

} // namespace countersign

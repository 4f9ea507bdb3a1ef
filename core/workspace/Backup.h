// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/workspace/Workspace.h"

namespace countersign {

// A whole copy of the workspace in a new folder: the database as SQLite copies it while others write, then files that the
// copy names. Errors: Refused if the folder holds something, Fault if it cannot be written.
Result<void> backup(Workspace &, const QString &folder);

// Makes a workspace of a backup in a new folder and records what the restore owes: if this client remembers a newer
// checkpoint, or one that was kept elsewhere is handed in, the record names what was lost. By an admin. The backup is checked
// first; stored files that are no longer what they are named after are left out and told. `examine` looks at the new
// workspace. A dry run does all of it and takes the folder away again.
struct Restoring
{
    QString backup, folder;
    std::optional<QByteArray> checkpoint = {};                      // kept elsewhere; signed by a key that the backup knows
    std::function<Result<Command>(Workspace &)> command;
    std::function<Result<void>(Workspace &)> examine = {};
};
struct Restored { Receipt receipt; qint64 lostSize = 0; QStringList damaged; };
Result<Restored> restore(const Restoring &, Surroundings, const Folds &);

} // namespace countersign

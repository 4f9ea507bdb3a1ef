// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/Result.h"

#include <QString>

namespace countersign {

// Makes the folder and its workspace.db without any record; gives whether they are new, and not what an interrupted making
// left. The folder must be new, empty, or hold that. Errors: Refused if there is a workspace already, Malformed (foreign).
Result<bool> prepareFolder(const QString &folder);
// Whether a making was interrupted before the first record.
bool isHalfMade(const QString &folder);
// The same, told from the database's name and size alone: SQLite's first page is written under a journal, and until then the
// file is no database.
bool isBarelyBegun(const QString &databaseFile);

} // namespace countersign

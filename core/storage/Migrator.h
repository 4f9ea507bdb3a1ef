// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/storage/Database.h"

namespace countersign {

// Brings a database from its version to ours: numbered steps, forward only, each in one transaction.
class Migrator
{
public:
    static constexpr qint64 applicationId = 0x43534731;          // "CSG1"
    static int newest();                                         // the version this program writes
    static Result<void> migrate(Database &, int upTo = newest()); // from user_version to upTo

    // Is this ours, and ours to read? Errors: Malformed (foreign), Refused (newer), Integrity (damaged, or a trigger,
    // view or table that is not ours; "guards_only" in its detail: only triggers and indexes differ, so that what the
    // tables hold can still be read). `needsMigration` when it is older.
    struct State { int version; bool needsMigration; };
    static Result<State> examine(Database &);
    // The step's text as SQLite takes it.
    static Result<QString> step(int number);
};

} // namespace countersign

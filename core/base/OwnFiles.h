// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/Result.h"

#include <sys/stat.h>

namespace countersign {

// The files of the databases that this process has open. SQLite alone may open them: closing any other opening of such a file
// gives up SQLite's locks on it, as POSIX has it, and then another program takes away what this one still writes into
// (https://sqlite.org/howtocorrupt.html, section 2.2).
class OwnFiles
{
public:
    // A database that is open as long as this lives; by its absolute name.
    explicit OwnFiles(const QString &database);
    ~OwnFiles();
    OwnFiles(const OwnFiles &) = delete;
    OwnFiles &operator=(const OwnFiles &) = delete;

    // Before a file that a person named is opened, by whatever name or link. Errors: Malformed (file.own).
    static Result<void> checkForeign(const QString &path);
    static Result<void> checkForeign(const struct stat &seen, const QString &path);
    // Before such a file is written or replaced: neither an open database nor anything that some workspace keeps (its database, its
    // stored files, what it serves, its practice keys), nor a private key. A new file beside the database is nobody's. Errors: Malformed (file.own).
    static Result<void> checkReplaceable(const QString &path);
    // Before a private key is written: it is never kept within a workspace, which is copied and backed up. Errors: Refused (key-file.inside).
    static Result<void> checkOutside(const QString &path);

private:
    QString m_database;
};

} // namespace countersign

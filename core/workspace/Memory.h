// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/ledger/Tree.h"
#include "core/storage/Database.h"

namespace countersign {

// The newest checkpoint that this client has seen of a ledger, and the tree up to there as it computed that itself: on
// another's tree, even one in the workspace, no root is built that this client would sign.
struct Memory
{
    qint64 size = 0;
    Digest hash;                                                    // of record size - 1
    QByteArray note;
    TreeHead tree;                                                  // over those records; empty in memories of older programs
};

std::optional<Memory> readMemory(const QString &file);
// Never goes backwards, unless `replaces`: after a restore that a record owns up to. A memory that cannot be kept is no
// reason to stop work.
void writeMemory(const QString &file, const Memory &, bool replaces = false);

// The tree from what is proven on to the first `size` records, each of which has to follow the one before and to have the
// hash of its content. `last` is the hash of the record before. Errors: Integrity, with the record's number.
Result<void> extendTree(Database &, TreeHead &tree, Digest &last, qint64 size);

struct StoredCheckpoint { qint64 size = 0; QByteArray note, frontier; };
Result<std::optional<StoredCheckpoint>> newestStored(Database &);

// Whether this ledger is the one remembered, and grown. What it has more, up to its newest checkpoint, is looked at and
// remembered, if that is at most `most` records. Errors: the database's.
struct Recollection { std::optional<Memory> memory; std::optional<Error> fault; };
Result<Recollection> recollect(Database &, const QString &file, qint64 most);

} // namespace countersign

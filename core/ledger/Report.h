// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/Digest.h"

#include <QVector>

namespace countersign {

// One thing that does not hold: where (record 17, line 18) and what.
struct Fault
{
    QString where;
    QString text;
    friend bool operator==(const Fault &, const Fault &) = default;
};

// What a check of a ledger or an export found. It holds if there is no fault.
struct Report
{
    static constexpr qsizetype mostKept = 100;

    QString workspace;
    qint64 records = 0;      // that were read
    Digest head;             // hash of the last of them
    Digest root;             // of the tree over all; in a slice that of its checkpoint
    qint64 size = 0;         // of that tree; in a slice more than `records`
    qint64 covered = 0;      // records that a checkpoint which holds covers
    qint64 beyond = 0;       // records that none covers: they could be changed unseen
    QString coveredBy;       // whose key signed the newest checkpoint that holds
    qint64 signatures = 0;   // that were checked here and hold
    qint64 checkpoints = 0;  // that were checked here and hold
    qint64 unfollowed = 0;   // records of which it is not told whether their actors held the duty
    qint64 unlinked = -1;    // the first record that does not follow the one before, or not its own hash
    bool practice = false;   // practice keys: it proves nothing
    bool slice = false;      // a selection with proofs; says nothing about what was left out
    qint64 faultCount = 0;
    QVector<Fault> faults;   // the first mostKept of them

    bool holds() const { return faultCount == 0; }
    void add(const QString &where, const QString &text)
    {
        if (++faultCount <= mostKept)
            faults.append({where, text});
    }
};

} // namespace countersign

// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/ledger/Keyring.h"
#include "core/ledger/Report.h"
#include "core/ledger/Roster.h"
#include "core/ledger/SignatureBatch.h"
#include "core/ledger/Tree.h"

namespace countersign {

// What an earlier check had found to hold. Up to there signatures are not checked again: they are in the hashes.
struct Known
{
    qint64 size = 0;
    Digest hash;     // of record size - 1
};

// Checks a whole ledger, record by record from the first: form, order, chain, hashes, people and their duties, keys,
// signatures, checkpoints.
// After a fault it goes on, taking the hash that the record states for the true one, so that one change is one fault.
class ChainVerifier
{
public:
    explicit ChainVerifier(const Known &known = {}, int threads = 0);
    ChainVerifier(const ChainVerifier &) = delete;
    ChainVerifier &operator=(const ChainVerifier &) = delete;

    void add(const Record &record);
    // At any time; judged in finish(). `where` names it in faults.
    void addCheckpoint(const QByteArray &note, const QString &where);
    // What is stored beside a checkpoint: the right edge of the tree over so many records. Judged in finish().
    void addTreeHead(qint64 size, const QByteArray &serialised, const QString &where) { m_heads.append({size, serialised, where}); }
    void addFault(const QString &where, const QString &text) { m_report.add(where, text); }
    const Keyring &keyring() const { return m_keyring; }
    Report finish();

private:
    bool takePlace(const Record &record);
    void unlinked(qint64 seq) { m_report.unlinked = m_report.unlinked < 0 ? seq : m_report.unlinked; }
    bool checkDuty(const Record &record);
    void checkSignature(const Record &record);
    void checkBatch();
    void judge(const QByteArray &note, const QString &where);

    Known m_known;
    Report m_report;
    Keyring m_keyring;
    Roster m_roster;
    SignatureBatch m_batch;
    Tree m_tree;
    qint64 m_next = 0;        // seq that is expected
    UtcTime m_lastAt;
    Digest m_lastHash;
    bool m_whole = true;      // no record is missing so far, so the tree is the ledger's
    bool m_saidNoKeys = false;
    struct Head { qint64 size = 0; QByteArray serialised; QString where; };
    void judgeHead(const Head &head);
    QVector<std::pair<QByteArray, QString>> m_notes;
    QVector<Head> m_heads;
};

QString recordPlace(qint64 seq); // "record 17", as faults name it

} // namespace countersign

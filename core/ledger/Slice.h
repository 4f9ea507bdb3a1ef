// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/ledger/Verify.h"

namespace countersign {

// Checks a selection of a ledger's records, each with its audit path into one checkpoint. It shows that these records
// are in that ledger, in this order, signed by these logins; what was left out it cannot know, and so not each duty.
class SliceVerifier
{
public:
    explicit SliceVerifier(int threads = 0);
    SliceVerifier(const SliceVerifier &) = delete;
    SliceVerifier &operator=(const SliceVerifier &) = delete;

    void add(const Record &record, std::vector<Digest> proof);
    void addCheckpoint(const QByteArray &note, const QString &where); // the slice's own
    void addOutside(const QByteArray &note, const QString &where);    // held elsewhere: has to be of the same size
    void addFault(const QString &where, const QString &text) { m_report.add(where, text); }
    Report finish();

private:
    struct Proven
    {
        qint64 seq;
        Digest leaf;
        std::vector<Digest> path;
    };

    void checkPlace(const Record &record);
    bool checkDuty(const Record &record);
    void checkSignature(const Record &record);
    void checkBatch();
    std::optional<Checkpoint> judged(const QByteArray &note, const QString &where);
    void checkProofs(const Checkpoint &checkpoint);

    Report m_report;
    Keyring m_keyring;
    Roster m_roster;
    SignatureBatch m_batch;
    std::vector<Proven> m_proven;
    Record m_last;
    QVector<std::pair<QByteArray, QString>> m_notes, m_outside;
};

} // namespace countersign

// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/ledger/Key.h"
#include "core/ledger/Record.h"

#include <vector>

namespace countersign {

// Signatures of records, collected and then checked on all cores. The answer does not depend on the number of cores.
class SignatureBatch
{
public:
    explicit SignatureBatch(int threads = 0); // 0: as many as there are cores

    // The key must stay where it is until check() has run.
    void add(const Record &record, const PublicKey &key, const QByteArray &signature);
    qsizetype size() const { return static_cast<qsizetype>(m_jobs.size()); }
    bool isFull() const { return m_jobs.size() >= 4096; }

    // The records whose signature does not hold, in order; the batch is empty afterwards.
    std::vector<qint64> check();

private:
    struct Job
    {
        qint64 seq;
        const PublicKey *key;
        qsizetype from, size; // of the signed bytes in m_bytes
        QByteArray signature;
    };

    int m_threads;
    QByteArray m_bytes;
    std::vector<Job> m_jobs;
};

} // namespace countersign

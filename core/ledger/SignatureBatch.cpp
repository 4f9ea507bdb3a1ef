// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/SignatureBatch.h"

#include <atomic>
#include <system_error>
#include <thread>

namespace countersign {

SignatureBatch::SignatureBatch(int threads)
    : m_threads(threads > 0 ? threads : qMax(1, static_cast<int>(std::thread::hardware_concurrency())))
{
}

void SignatureBatch::add(const Record &record, const PublicKey &key, const QByteArray &signature)
{
    const qsizetype from = m_bytes.size();
    m_bytes += signedBytes({});
    appendBody(m_bytes, record);
    m_jobs.push_back({record.seq, &key, from, m_bytes.size() - from, signature});
}

std::vector<qint64> SignatureBatch::check()
{
    constexpr size_t stride = 16;
    std::vector<char> holds(m_jobs.size(), 0);
    std::atomic<size_t> next = 0;
    const QByteArrayView bytes(m_bytes);
    const auto work = [&] {
        for (size_t from = next.fetch_add(stride); from < m_jobs.size(); from = next.fetch_add(stride)) {
            for (size_t i = from; i < std::min(from + stride, m_jobs.size()); ++i)
                holds[i] = m_jobs[i].key->verify(bytes.sliced(m_jobs[i].from, m_jobs[i].size), m_jobs[i].signature);
        }
    };
    const auto wanted = std::min(static_cast<size_t>(m_threads), m_jobs.size() / stride + 1);
    std::vector<std::thread> others;
    try {
        while (others.size() + 1 < wanted)
            others.emplace_back(work);
    } catch (const std::system_error &) {
        // No more threads are to be had: this one does the rest.
    }
    work();
    for (std::thread &other : others)
        other.join();

    std::vector<qint64> failed;
    for (size_t i = 0; i < m_jobs.size(); ++i)
        if (!holds[i])
            failed.push_back(m_jobs[i].seq);
    m_jobs.clear();
    m_bytes.resize(0);
    return failed;
}

} // namespace countersign

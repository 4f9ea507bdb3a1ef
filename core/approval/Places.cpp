// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/approval/Places.h"

namespace countersign {

Places::Places(const QVector<int> &counts) : m_counts(counts) {}

int Places::filled(int pool) const { return static_cast<int>(m_poolOf.count(pool)); }

bool Places::add(const QVector<int> &pools)
{
    m_able.append(pools);
    m_poolOf.append(-1);
    QVector<bool> tried(m_counts.size(), false);
    return place(static_cast<int>(m_able.size()) - 1, -1, tried);
}

bool Places::wouldFill(const QVector<int> &pools, int pool) const
{
    Places with = *this;
    with.m_able.append(pools);
    with.m_poolOf.append(-1);
    QVector<bool> tried(m_counts.size(), false);
    return with.place(static_cast<int>(m_able.size()), pool, tried);
}

// A free place of a pool this person could fill (of the pool `only`, if it is one), else one whose holder can go elsewhere.
bool Places::place(int person, int only, QVector<bool> &tried)
{
    for (const int pool : std::as_const(m_able[person])) {
        if (std::exchange(tried[pool], true))
            continue;
        if (filled(pool) < m_counts[pool] && (only < 0 || only == pool)) {
            m_poolOf[person] = pool;
            return true;
        }
        for (int other = 0; other < m_poolOf.size(); ++other) {
            if (m_poolOf[other] != pool || other == person)
                continue;
            if (place(other, only, tried)) {
                m_poolOf[person] = pool;
                return true;
            }
        }
    }
    return false;
}

} // namespace countersign

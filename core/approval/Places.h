// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QVector>

namespace countersign {

// Who fills which pool's places: one person fills one, and the order in which they approved does not matter. A maximum
// matching of persons and places (augmenting paths, as of Kuhn's algorithm); there are few of either.
class Places
{
public:
    // How many places each pool has, in the order by which pools are named from here on.
    explicit Places(const QVector<int> &counts);

    // One more person, who could fill a place of any of these pools. False: no further place can be filled by that.
    bool add(const QVector<int> &pools);
    int filled(int pool) const;
    int poolOf(int person) const { return m_poolOf[person]; }       // in the order of add(); −1: none
    // Whether such a person would fill a place of that pool, if need be by letting others change places.
    bool wouldFill(const QVector<int> &pools, int pool) const;

private:
    bool place(int person, int only, QVector<bool> &tried);

    QVector<int> m_counts;
    QVector<QVector<int>> m_able;
    QVector<int> m_poolOf;
};

} // namespace countersign

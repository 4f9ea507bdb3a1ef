// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/Digest.h"

#include <span>
#include <vector>

namespace countersign {

// The Merkle tree of RFC 6962 over leaf hashes that are already computed (recordHash is one).
Digest nodeHash(const Digest &left, const Digest &right);

// Only the right edge of the tree: enough to append leaves and to know the root, in 32 bytes per level.
class TreeHead
{
public:
    void append(const Digest &leaf);
    qint64 size() const { return m_size; }
    Digest root() const;                              // of no leaves: SHA-256 of nothing

    QByteArray serialised() const;                    // u64be size, then the hashes, greatest subtree first
    static Result<TreeHead> restore(QByteArrayView bytes);

    friend bool operator==(const TreeHead &, const TreeHead &) = default;

private:
    qint64 m_size = 0;
    std::vector<Digest> m_edge;                       // one per 1 bit of the size
};

// The whole tree in memory (64 bytes a leaf), for the audit paths of many leaves.
class Tree
{
public:
    explicit Tree(std::vector<Digest> leaves);
    qint64 size() const { return static_cast<qint64>(m_levels.front().size()); }
    Digest root() const;
    std::vector<Digest> auditPath(qint64 index) const; // leaf to root; empty when there is no such leaf

private:
    std::vector<std::vector<Digest>> m_levels;
};

std::vector<Digest> auditPath(std::vector<Digest> leaves, qint64 index);

// The root that `leaf` at `index` of `size` leaves leads to along `path`. Errors: Malformed, if the path has the wrong
// length for that place.
Result<Digest> rootFromPath(const Digest &leaf, qint64 index, qint64 size, std::span<const Digest> path);

} // namespace countersign

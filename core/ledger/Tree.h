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

// The whole tree in memory (64 bytes a leaf): the root it had at every earlier size, and the audit paths of many leaves.
class Tree
{
public:
    Tree() = default;
    explicit Tree(std::span<const Digest> leaves);

    void append(const Digest &leaf);
    qint64 size() const { return m_levels.empty() ? 0 : static_cast<qint64>(m_levels.front().size()); }
    Digest root() const { return rootAt(size()); }
    Digest rootAt(qint64 size) const;                 // 0 <= size <= size()
    std::vector<Digest> auditPath(qint64 index) const { return auditPath(index, size()); }
    std::vector<Digest> auditPath(qint64 index, qint64 size) const; // leaf to root; empty when there is no such leaf

private:
    Digest rangeRoot(qint64 first, qint64 end) const;
    std::vector<std::vector<Digest>> m_levels;        // of each level the nodes whose leaves are all there
};

std::vector<Digest> auditPath(std::span<const Digest> leaves, qint64 index);

// The root that `leaf` at `index` of `size` leaves leads to along `path`. Errors: Malformed, if the path has the wrong
// length for that place.
Result<Digest> rootFromPath(const Digest &leaf, qint64 index, qint64 size, std::span<const Digest> path);

} // namespace countersign

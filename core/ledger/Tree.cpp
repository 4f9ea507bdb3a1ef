// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/Tree.h"

#include <QtEndian>

#include <bit>
#include <cstring>

using namespace Qt::StringLiterals;

namespace countersign {

Digest nodeHash(const Digest &left, const Digest &right)
{
    char bytes[1 + 2 * Digest::size] = {1};
    std::memcpy(bytes + 1, left.view().data(), Digest::size);
    std::memcpy(bytes + 1 + Digest::size, right.view().data(), Digest::size);
    return Digest::of(QByteArrayView(bytes, sizeof bytes));
}

void TreeHead::append(const Digest &leaf)
{
    Digest node = leaf;
    for (qint64 size = m_size++; size & 1; size >>= 1) {
        node = nodeHash(m_edge.back(), node);
        m_edge.pop_back();
    }
    m_edge.push_back(node);
}

Digest TreeHead::root() const
{
    if (m_edge.empty())
        return Digest::of({});
    Digest root = m_edge.back();
    for (auto it = m_edge.rbegin() + 1; it != m_edge.rend(); ++it)
        root = nodeHash(*it, root);
    return root;
}

QByteArray TreeHead::serialised() const
{
    const quint64 size = qToBigEndian(static_cast<quint64>(m_size));
    QByteArray out(reinterpret_cast<const char *>(&size), sizeof size);
    for (const Digest &node : m_edge)
        out.append(node.view().data(), Digest::size);
    return out;
}

Result<TreeHead> TreeHead::restore(QByteArrayView bytes)
{
    const auto size = bytes.size() >= 8 ? qFromBigEndian<quint64>(bytes.data()) : 0;
    if (bytes.size() < 8 || size >> 62 || bytes.size() != 8 + Digest::size * std::popcount(size))
        return malformed(u"tree.form"_s, u"The stored edge of the tree cannot be read."_s, u"It is computed again from the first record."_s);
    TreeHead head;
    head.m_size = static_cast<qint64>(size);
    for (qsizetype at = 8; at < bytes.size(); at += Digest::size) {
        CS_TRY(const Digest node, Digest::fromBytes(bytes.sliced(at, Digest::size)));
        head.m_edge.push_back(node);
    }
    return head;
}

Tree::Tree(std::span<const Digest> leaves)
{
    for (const Digest &leaf : leaves)
        append(leaf);
}

void Tree::append(const Digest &leaf)
{
    Digest node = leaf;
    for (size_t level = 0;; ++level) {
        if (level == m_levels.size())
            m_levels.emplace_back();
        auto &nodes = m_levels[level];
        nodes.push_back(node);
        if (nodes.size() % 2)
            return;
        node = nodeHash(nodes[nodes.size() - 2], nodes.back());
    }
}

// Over the leaves first..end-1, where `first` is the left edge of a subtree that `end` may cut short.
Digest Tree::rangeRoot(qint64 first, qint64 end) const
{
    Digest root;
    bool begun = false;
    while (end > first) { // the smallest complete subtree, from the right
        const int level = std::countr_zero(static_cast<quint64>(end - first));
        const Digest &node = m_levels[static_cast<size_t>(level)][static_cast<size_t>((end >> level) - 1)];
        root = begun ? nodeHash(node, root) : node;
        begun = true;
        end -= qint64(1) << level;
    }
    return root;
}

Digest Tree::rootAt(qint64 size) const { return size > 0 ? rangeRoot(0, size) : Digest::of({}); }

std::vector<Digest> Tree::auditPath(qint64 index, qint64 size) const
{
    std::vector<Digest> path;
    if (index < 0 || index >= size || size > this->size())
        return path;
    for (int level = 0; (size - 1) >> level; ++level) {
        const qint64 first = ((index >> level) ^ 1) << level;
        if (first < size)
            path.push_back(rangeRoot(first, std::min(size, first + (qint64(1) << level))));
    }
    return path;
}

std::vector<Digest> auditPath(std::span<const Digest> leaves, qint64 index) { return Tree(leaves).auditPath(index); }

Result<Digest> rootFromPath(const Digest &leaf, qint64 index, qint64 size, std::span<const Digest> path)
{
    if (index < 0 || index >= size)
        return malformed(u"proof.form"_s, u"The proof is for record %1 of %2, which does not exist."_s.arg(QString::number(index), QString::number(size)));
    Digest node = leaf;
    size_t used = 0;
    for (qint64 last = size - 1; last > 0; last >>= 1, index >>= 1) {
        if (!(index & 1) && index == last)
            continue; // the last of an odd number goes up as it is
        if (used == path.size())
            return malformed(u"proof.form"_s, u"The proof is too short."_s);
        node = index & 1 ? nodeHash(path[used], node) : nodeHash(node, path[used]);
        ++used;
    }
    if (used != path.size())
        return malformed(u"proof.form"_s, u"The proof is too long."_s);
    return node;
}

} // namespace countersign

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

Tree::Tree(std::vector<Digest> leaves)
{
    m_levels.push_back(std::move(leaves));
    while (m_levels.back().size() > 1) {
        const auto &below = m_levels.back();
        std::vector<Digest> level;
        level.reserve((below.size() + 1) / 2);
        for (size_t i = 0; i + 1 < below.size(); i += 2)
            level.push_back(nodeHash(below[i], below[i + 1]));
        if (below.size() % 2)
            level.push_back(below.back());
        m_levels.push_back(std::move(level));
    }
}

Digest Tree::root() const { return m_levels.front().empty() ? Digest::of({}) : m_levels.back().front(); }

std::vector<Digest> Tree::auditPath(qint64 index) const
{
    std::vector<Digest> path;
    if (index < 0 || index >= size())
        return path;
    for (auto i = static_cast<size_t>(index); const auto &level : m_levels) {
        if ((i ^ 1) < level.size())
            path.push_back(level[i ^ 1]);
        i /= 2;
    }
    return path;
}

std::vector<Digest> auditPath(std::vector<Digest> leaves, qint64 index) { return Tree(std::move(leaves)).auditPath(index); }

Result<Digest> rootFromPath(const Digest &leaf, qint64 index, qint64 size, std::span<const Digest> path)
{
    if (index < 0 || index >= size)
        return malformed(u"proof.form"_s, u"The proof is for record %1 of %2, which does not exist."_s.arg(index).arg(size));
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

// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How OverviewModel gets from the rows it shows to the rows it should show.
#include "ui/pages/overview/OverviewModel.h"
#include "ui/pages/overview/overviewFilter.h"

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

constexpr int mostSteps = 48; // more changes than this and the view is faster told that everything is new

// Numbers inside a text count as numbers, so that 1.10.0 follows 1.9.0.
int compareNatural(const QString &a, const QString &b)
{
    qsizetype i = 0, j = 0;
    while (i < a.size() && j < b.size()) {
        if (a[i].isDigit() && b[j].isDigit()) {
            const auto number = [](const QString &text, qsizetype &at) {
                const qsizetype from = at;
                while (at < text.size() && text[at].isDigit())
                    ++at;
                return text.mid(from, at - from).toULongLong();
            };
            const qulonglong x = number(a, i), y = number(b, j);
            if (x != y)
                return x < y ? -1 : 1;
            continue;
        }
        const QChar x = a[i++].toLower(), y = b[j++].toLower();
        if (x != y)
            return x < y ? -1 : 1;
    }
    return int(a.size() - i) - int(b.size() - j);
}

int tierRank(const QString &tier) { return int(QStringList{u"low"_s, u"medium"_s, u"high"_s}.indexOf(tier)); }

int rank(const OverviewItem &item)
{
    return item.needsYou ? 3 : !item.row.incidents.isEmpty() ? 2 : !item.row.requests.isEmpty() ? 1 : 0;
}

// Steps that removing or inserting would take: runs of neighbours are one.
int runs(const QVector<bool> &marked)
{
    int count = 0;
    for (int i = 0; i < marked.size(); ++i)
        count += marked[i] && (i == 0 || !marked[i - 1]);
    return count;
}

} // namespace

// Ages ascend as they read: the youngest first.
OverviewModel::SortKey OverviewModel::keyOf(const OverviewItem &item) const
{
    const OverviewRow &row = item.row;
    switch (m_sortColumn) {
    case -1: return {0, {}};
    case Since: return {-row.since.micros(), {}};
    case Health: return {severityOf(conditionOf(item, m_now)), {}};
    case Next: return {rank(item), {}};
    case Tier: return {tierRank(row.tier), {}};
    case Evidence: return {-row.evidence.value_or(UtcTime()).micros(), {}};
    case Live: return {0, row.version};
    case Standby: return {0, row.standbys.value(0)};
    default: return {0, text(item, m_sortColumn)};
    }
}

void OverviewModel::sort(int column, Qt::SortOrder order)
{
    m_sortColumn = column;
    m_sortOrder = order;
    arrange();
}

void OverviewModel::arrange()
{
    struct Placed { SortKey key; Item item; };
    std::vector<Placed> placed;
    for (const Item item : std::as_const(m_order))
        if (fits(m_terms, *item, m_now))
            placed.push_back({keyOf(*item), item});
    const int turn = m_sortOrder == Qt::AscendingOrder ? 1 : -1;
    std::stable_sort(placed.begin(), placed.end(), [turn](const Placed &a, const Placed &b) {
        if (a.item->pinned != b.item->pinned)
            return a.item->pinned;
        if (a.key.number != b.key.number)
            return turn > 0 ? a.key.number < b.key.number : a.key.number > b.key.number;
        return turn * compareNatural(a.key.text, b.key.text) < 0;
    });
    QVector<Item> wanted;
    for (const Placed &each : placed)
        wanted += each.item;
    show(wanted);
}

void OverviewModel::show(const QVector<Item> &wanted)
{
    if (wanted == m_shown)
        return;
    const QSet<Item> before(m_shown.begin(), m_shown.end()), after(wanted.begin(), wanted.end());
    QVector<bool> goes, comes;
    for (const Item item : std::as_const(m_shown))
        goes += !after.contains(item);
    for (const Item item : wanted)
        comes += !before.contains(item);
    if (runs(goes) + runs(comes) > mostSteps) {
        beginResetModel();
        m_shown = wanted;
        endResetModel();
        return;
    }
    removeAllBut(after);
    reorder(wanted);
    for (int from = 0; from < wanted.size();) {
        if (!comes[from]) {
            ++from;
            continue;
        }
        int to = from;
        while (to + 1 < wanted.size() && comes[to + 1])
            ++to;
        beginInsertRows({}, from, to);
        m_shown = m_shown.mid(0, from) + wanted.mid(from, to - from + 1) + m_shown.mid(from);
        endInsertRows();
        from = to + 1;
    }
}

void OverviewModel::removeAllBut(const QSet<Item> &staying)
{
    for (int to = int(m_shown.size()) - 1; to >= 0;) {
        if (staying.contains(m_shown[to])) {
            --to;
            continue;
        }
        int from = to;
        while (from > 0 && !staying.contains(m_shown[from - 1]))
            --from;
        beginRemoveRows({}, from, to);
        m_shown.remove(from, to - from + 1);
        endRemoveRows();
        to = from - 1;
    }
}

// Those that stay, in the order that `wanted` has them.
void OverviewModel::reorder(const QVector<Item> &wanted)
{
    const QSet<Item> have(m_shown.begin(), m_shown.end());
    QVector<Item> sorted;
    for (const Item item : wanted)
        if (have.contains(item))
            sorted += item;
    if (sorted == m_shown)
        return;
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    QHash<Item, int> place;
    for (int i = 0; i < sorted.size(); ++i)
        place.insert(sorted[i], i);
    const QModelIndexList from = persistentIndexList();
    QModelIndexList to;
    for (const QModelIndex &index : from)
        to += createIndex(place.value(m_shown[index.row()]), index.column());
    m_shown = sorted;
    changePersistentIndexList(from, to);
    Q_EMIT layoutChanged({}, VerticalSortHint);
}

void OverviewModel::tellChanged(const QSet<Item> &changed)
{
    if (changed.isEmpty())
        return;
    int from = -1;
    for (int row = 0; row <= m_shown.size(); ++row) {
        const bool is = row < m_shown.size() && changed.contains(m_shown[row]);
        if (is && from < 0)
            from = row;
        if (!is && from >= 0) {
            Q_EMIT dataChanged(index(from, 0), index(row - 1, Count - 1));
            from = -1;
        }
    }
}

} // namespace countersign

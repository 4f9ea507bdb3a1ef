// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/FilterText.h"
#include "ui/pages/overview/OverviewItem.h"

#include <QAbstractTableModel>
#include <QHash>
#include <QSet>

#include <unordered_map>

namespace countersign {

// The rows of the overview, filtered and sorted here (the pinned ones stay on top, which no proxy does). A newer reading
// changes what differs and nothing else: the view keeps its place. Health and needs come after the rows.
class OverviewModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { ModelName, Environment, Live, Since, Health, Next, Standby, ApprovedBy, PromotedBy, Tier, Evidence, Count };

    using QAbstractTableModel::QAbstractTableModel;

    void setRows(const QVector<OverviewRow> &rows, UtcTime now);
    void setNeeding(const QStringList &requests);
    void setFindings(const QVector<WorldFinding> &open);            // what moved in the world without a record
    void setHealth(const QHash<QString, OverviewHealth> &health);   // by row id
    void setPinned(const QSet<QString> &rowIds);
    void setFilter(const QVector<FilterTerm> &terms);
    void sort(int column, Qt::SortOrder order) override;            // -1: by name, as it comes

    UtcTime now() const { return m_now; }
    int all() const { return int(m_order.size()); }
    int count(const QVector<FilterTerm> &terms) const;              // of all rows, whatever is shown
    const OverviewItem &item(int shown) const { return *m_shown.at(shown); }
    const OverviewRow &row(int shown) const { return item(shown).row; }
    int find(const QString &rowId) const;                           // among those shown; -1
    QStringList people() const;                                     // who approved or rolled out
    QStringList environments() const;
    // What is still to be judged since the rows were set: those shown first, from `firstShown` on.
    QVector<OverviewRow> unjudged(int firstShown, int most) const;

    static QString columnId(int column);                            // stable, for what is kept between visits

    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_shown.size()); }
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : Count; }
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    using Item = const OverviewItem *;

    void arrange();
    void show(const QVector<Item> &wanted);
    void removeAllBut(const QSet<Item> &staying);
    void reorder(const QVector<Item> &wanted);
    void tellChanged(const QSet<Item> &changed);
    bool giveFindings(OverviewItem &item) const;                    // whether they are others than before
    struct SortKey { qint64 number; QString text; };                // the text where the numbers are the same
    SortKey keyOf(const OverviewItem &item) const;
    bool dependsOnHealth() const;
    QString text(const OverviewItem &item, int column) const;
    QString toolTip(const OverviewItem &item, int column) const;
    QString sentence(const OverviewItem &item) const;
    QVariant hue(const OverviewItem &item) const;

    std::unordered_map<QString, OverviewItem> m_items;              // by row id; their addresses stay
    QVector<Item> m_order;                                          // all, as they were read
    QVector<Item> m_shown;
    QSet<QString> m_pinned;                                         // row ids, also of rows that are not there now
    QSet<QString> m_needing;                                        // request ids
    QVector<WorldFinding> m_findings;
    QVector<FilterTerm> m_terms;
    UtcTime m_now;
    int m_sortColumn = -1;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
};

} // namespace countersign

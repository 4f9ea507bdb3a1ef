// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/pages/overview/overviewRows.h"

#include <QAbstractTableModel>

namespace countersign {

// The rows of the overview, narrowed by words and by one state.
class OverviewModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { ModelName, Environment, Version, State, Since, ApprovedBy, Gate, Standby, Requests, Incidents, Count };
    enum class Only { All, Live, NeedsYou, Barred, Incidents };

    using QAbstractTableModel::QAbstractTableModel;

    void setRows(const QVector<OverviewRow> &rows);
    void setFilter(const QString &words, Only only);
    int count(Only only) const;                                     // of all rows
    int all() const { return int(m_rows.size()); }
    const OverviewRow &row(int shown) const { return m_rows.at(m_shown.at(shown)); }
    int find(const QString &rowId) const;                           // among those shown; -1

    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_shown.size()); }
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : Count; }
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void narrow();
    QString text(const OverviewRow &row, int column) const;

    QVector<OverviewRow> m_rows;
    QVector<int> m_shown;
    QString m_words;
    Only m_only = Only::All;
};

} // namespace countersign

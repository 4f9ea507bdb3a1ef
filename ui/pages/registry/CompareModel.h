// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/pages/registry/comparison.h"

#include <QAbstractTableModel>

namespace countersign {

// A comparison as a table: a line for each group, and below it what differs, or everything.
class CompareModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;

    void set(const QStringList &versions, const QVector<ComparedRow> &rows);
    void setOnlyDifferences(bool only);
    int differing() const;
    int all() const { return int(m_rows.size()); }

    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_lines.size()); }
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : 1 + int(m_versions.size()); }
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void layOut();

    struct Line { int row; QString group; };                        // row -1: the line of a group
    QStringList m_versions;
    QVector<ComparedRow> m_rows;
    QVector<Line> m_lines;
    bool m_only = true;
};

} // namespace countersign

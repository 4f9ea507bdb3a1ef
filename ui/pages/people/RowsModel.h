// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QAbstractTableModel>
#include <QStringList>
#include <QVector>

namespace countersign {

// Short lists of texts with a heading each: the keys and the duties of one login.
class RowsModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    struct Line { QStringList cells; QString sentence; bool dim = false; };

    explicit RowsModel(const QStringList &headings, QObject *parent = nullptr) : QAbstractTableModel(parent), m_headings(headings) {}

    void setLines(QVector<Line> lines);

    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_lines.size()); }
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_headings.size()); }
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QStringList m_headings;
    QVector<Line> m_lines;
};

} // namespace countersign

// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/charts/MetricPoint.h"

#include <QAbstractTableModel>
#include <QVector>

namespace countersign {

// The points of a MetricChart as rows, newest first as in every list.
class MetricTable : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Label, Value, Low, High, Note, Count };

    using QAbstractTableModel::QAbstractTableModel;

    void set(const QVector<MetricPoint> &points, int decimals);
    int point(int row) const { return int(m_points.size()) - 1 - row; } // and the other way round
    QString sentence(int point) const;

    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_points.size()); }
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : Count; }
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString number(const std::optional<double> &value) const;

    QVector<MetricPoint> m_points;
    int m_decimals = 3;
};

} // namespace countersign

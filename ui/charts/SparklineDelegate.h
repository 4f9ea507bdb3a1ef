// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/widgets/CellDelegate.h"

#include <QVector>

namespace countersign {

// A number and, at its right, how it came about: the values of role::Trend as a small line on their own scale, oldest
// first, broken where one is missing (NaN), its last value marked. For a DenseTable, before setColumn:
//   table->setItemDelegateForColumn(column, new SparklineDelegate(table));
//   table->setColumn(column, DenseTable::Kind::Number, 132);
class SparklineDelegate : public CellDelegate
{
    Q_OBJECT
public:
    explicit SparklineDelegate(QObject *parent) : CellDelegate(Kind::Number, parent) {}

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

    // "From 0.912 to 0.941 over 6 values, least 0.905, greatest 0.941.": for tooltips and readers of the screen.
    static QString sentence(const QVector<double> &values);

protected:
    int tail(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace countersign

// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/pages/approvals/Review.h"

#include <QAbstractTableModel>

namespace countersign {

// What every rule said, failing first as core orders them, beside what the champion has for the same fact.
class RulesModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Rule, Champion, Challenger, Difference, Wanted, Result, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setReview(const Review &review);
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    // "+0.0075", "within noise", "not comparable", and what lies behind the words; "" where the champion has nothing to do
    // with the fact.
    struct Delta { QString text, why; };
    struct Row { RuleVerdict verdict; QString champion; Delta delta; };

    static Delta deltaOf(const Review &review, const QString &fact);

    QString text(const Row &row, int column) const;

    QVector<Row> m_rows;
};

} // namespace countersign

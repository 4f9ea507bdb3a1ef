// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/pages/approvals/Backing.h"

#include <QAbstractTableModel>

namespace countersign {

// What every rule said, failing first as core orders them, beside what the champion has for the same fact; or the metrics
// that no rule asks for, in the same columns.
class RulesModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Rule, Champion, Challenger, Difference, Wanted, Result, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setRules(const Review &review, const Backing *backing);    // nothing behind it yet: the champion's columns stay empty
    void setOthers(const Review &review, const Backing &backing);
    void setNarrow(bool narrow);                                    // intervals are then in the tooltips and read out, only
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Row
    {
        RuleVerdict verdict;                                        // of a metric without a rule: its name and value alone
        bool ruled = true;
        QString got, champion, delta, range, why;                          // got: of a metric, in the precision of the champion's; why: behind "within noise" and "not comparable"
    };

    void compare(Row &row, const Compared &metric) const;
    QString text(const Row &row, int column) const;
    QString sentence(const Row &row) const;

    QVector<Row> m_rows;
    QString m_champion;
    bool m_narrow = false;
};

} // namespace countersign

// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/people/People.h"

#include <QAbstractTableModel>

namespace countersign {

// Who is who: one row a login, with the duties of its person and the number of its keys in force.
class PeopleModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Name, Person, Duties, Keys, Columns };

    using QAbstractTableModel::QAbstractTableModel;

    void setPeople(QVector<Login> people, const QString &self);
    const QVector<Login> &people() const { return m_people; }
    void sort(int column, Qt::SortOrder order) override; // −1: as they came
    int rowOf(const QString &login) const;       // −1 if nobody has it

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void arrange();

    QVector<Login> m_listed, m_people;           // as they came, as they are shown
    int m_sorted = -1;
    Qt::SortOrder m_order = Qt::AscendingOrder;
    QString m_self;
};

} // namespace countersign

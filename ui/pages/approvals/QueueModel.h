// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/approval/Queue.h"
#include "core/settings/Setting.h"

#include <QAbstractTableModel>
#include <QHash>

namespace countersign {

// The requests of one lane as rows. Column 0's accessible text is the whole row as a sentence.
class QueueModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Left, Model, Change, Tier, Gate, Approvals, Asked, ColumnCount };
    static constexpr int LeftShare = Qt::UserRole + 1;              // 1 … 0, of column Left; none where it ended
    enum class Order { TimeLeft, Tier, Age, Model };                // Tier: the highest first; Age: what was asked first
    Q_ENUM(Order)

    using QAbstractTableModel::QAbstractTableModel;

    // Those that `login` put off (snoozed) come after all others, and before them those of their own lane that somebody else has
    // taken. What is equal in the order goes by the time that is left; in the lane of what is decided, where none is left, the
    // newest comes first.
    void setRows(const QVector<Queued> &all, Lane lane, const QString &login, UtcTime now, const QHash<QString, UtcTime> &snoozed = {}, Order order = Order::TimeLeft);
    const Standing &standingAt(int row) const { return m_rows.at(row).standing; }
    bool isSnoozed(int row) const { return m_snoozed.contains(m_rows.at(row).standing.request.id); }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(const Standing &row, int column) const;
    QVariant note(const Standing &row, int column) const;

    QString sentence(const Queued &row) const;

    QVector<Queued> m_rows;
    QString m_login;
    UtcTime m_now;
    QHash<QString, UtcTime> m_snoozed;
};

inline const Setting<QueueModel::Order> queueOrderSetting(QStringLiteral("approvals/order"), QueueModel::Order::TimeLeft);

} // namespace countersign

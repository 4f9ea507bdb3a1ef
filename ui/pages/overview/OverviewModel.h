// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/rollout/Overview.h"

#include <QAbstractTableModel>
#include <QHash>
#include <QSet>

namespace countersign {

// The rows of the overview, narrowed by words and by one state. Gates and what needs somebody come after the rows; until
// then a row shows the gate it had, if the same version is still live in it.
class OverviewModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { ModelName, Environment, Live, Since, ApprovedBy, Gate, Standby, Open, Count };
    enum class Only { All, Live, NeedsYou, Barred, Incidents };

    using QAbstractTableModel::QAbstractTableModel;

    void setRows(const QVector<OverviewRow> &rows, UtcTime now);
    void setNeeding(const QStringList &requests);
    void setGates(const QHash<QString, OverviewGate> &gates);       // by row id
    void setFilter(const QString &words, Only only);
    int count(Only only) const;                                     // of all rows
    int all() const { return int(m_rows.size()); }
    const OverviewRow &row(int shown) const { return m_rows.at(m_shown.at(shown)); }
    OverviewGate gate(const OverviewRow &row) const;                // empty slug: not judged yet, or nothing is live
    bool needsYou(const OverviewRow &row) const;
    int find(const QString &rowId) const;                           // among those shown; -1
    // What is live and still to be judged since the rows were set: those shown first, from `firstShown` on.
    QVector<OverviewRow> unjudged(int firstShown, int most) const;

    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_shown.size()); }
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : Count; }
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Judged { QString version; OverviewGate gate; };

    void narrow();
    bool is(const OverviewRow &row, Only only) const;
    bool hasWords(const OverviewRow &row) const;
    QString text(const OverviewRow &row, int column) const;
    QString openText(const OverviewRow &row) const;

    QVector<OverviewRow> m_rows;
    QVector<int> m_shown;
    QHash<QString, Judged> m_gates;                                 // by row id; may be of before
    QSet<QString> m_fresh;                                          // ids of rows judged since they were set
    QSet<QString> m_needing;                                        // request ids
    UtcTime m_now;
    QString m_words;
    Only m_only = Only::All;
};

// On whose word it is live, for people.
QString approvalText(const OverviewRow &row);

} // namespace countersign

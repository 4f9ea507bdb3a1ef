// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/workspace/Log.h"
#include "ui/models/OpenWorkspace.h"

#include <QAbstractTableModel>
#include <QCache>
#include <QHash>

namespace countersign {

// The records that a filter lets through, the newest or the oldest first. Only their numbers are held, eight bytes each; rows come
// in pages by number, from workers, when they are looked at.
class RecordModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Seq, Time, Actor, Action, Subject, Reason, Binding, State, Columns };

    explicit RecordModel(OpenWorkspace &open, QObject *parent = nullptr);

    void load(const LogFilter &filter);          // answers with loaded() or failed()
    void sort(int column, Qt::SortOrder order) override; // by number, as time goes, or backwards
    void setReport(const Report &report);        // what the State column says
    bool isLoading() const { return m_loading; }
    const LogFilter &filter() const { return m_filter; }
    qint64 all() const { return m_all; }
    qint64 seqAt(int row) const { return m_seqs.value(row, -1); }
    int rowOf(qint64 seq) const;                 // −1 if the filter hides it
    bool isFetched(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    void loaded();
    void failed(const countersign::Error &error);

private:
    using Lines = QHash<qint64, LogLine>;

    const LogLine *line(int row) const;
    void keepLines();
    void fetch(int page) const;
    QVariant text(int row, int column) const;
    QString sentence(int row) const;

    OpenWorkspace &m_open;
    LogFilter m_filter;
    QVector<qint64> m_seqs;
    qint64 m_all = 0;
    int m_round = 0;                             // of loading; what an older one brings is dropped
    bool m_loading = false, m_oldestFirst = false;
    RecordStates m_states;
    mutable QCache<int, Lines> m_pages{60};
    Lines m_before;                              // read before: a record never changes, so they stand until read again
    mutable QSet<int> m_asked;
};

} // namespace countersign

// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/approval/Queue.h"

#include <QWidget>

class QTabBar;

namespace countersign {

class Checklist;
class DenseTable;
class MessageBar;
class Panel;
class QueueModel;
class TextLabel;

// The list of requests in three lanes, with a peek at what the current one needs.
class QueueView : public QWidget
{
    Q_OBJECT
public:
    explicit QueueView(QWidget *parent = nullptr);

    void setQueue(const QVector<Queued> &all, UtcTime now);
    void say(const Error &error);
    int needsYou() const { return m_counts[0]; }
    QString firstId() const;                                        // of all lanes; "" where there is none

Q_SIGNALS:
    void requestOpened(const QString &id);

private:
    void showLane();
    void peek();

    MessageBar *m_message;
    QTabBar *m_lanes;
    DenseTable *m_table;
    QueueModel *m_model;
    Panel *m_peek;
    TextLabel *m_peekTitle;
    TextLabel *m_peekText;
    Checklist *m_peekNeeds;
    QVector<Queued> m_all;
    UtcTime m_now;
    int m_counts[3] = {0, 0, 0};
    bool m_chosen = false;                                          // somebody chose a lane; before, the first with rows is shown
};

} // namespace countersign

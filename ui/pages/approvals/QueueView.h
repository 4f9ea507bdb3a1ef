// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/approval/Queue.h"
#include "ui/pages/approvals/Marks.h"
#include "ui/shell/Page.h"

#include <QHash>
#include <QWidget>

class QComboBox;
class QStackedWidget;
class QTabBar;

namespace countersign {

class Checklist;
class DenseTable;
class EmptyState;
class MessageBar;
class Panel;
class QueueModel;
class TextLabel;

// The list of requests in three lanes and an order that is remembered, with what the current one needs below it, and a peek at more. Triage by keys: A, R
// and C decide, T takes, G gives it to somebody else, S puts off.
class QueueView : public QWidget
{
    Q_OBJECT
public:
    explicit QueueView(QWidget *parent = nullptr);

    void setQueue(const QVector<Queued> &all, UtcTime now, const QString &login, const Marks &marks);
    void setReader(const QString &why);                             // who looks decides nothing at all; empty: may
    MessageBar *message() const { return m_message; }
    int needsYou() const { return m_counts[0]; }                    // without those that were put off
    QStringList showcase() const;                                   // a few ids of each lane
    void chooseLane(int lane);
    QVector<Page::Entry> entries();                                 // what its keys do, for the command palette

Q_SIGNALS:
    void requestOpened(const QString &id);
    void decisionAsked(const QString &id, const QString &verdict);  // of one, which is to be looked at
    void decisionsAsked(const QStringList &ids, const QString &verdict); // of low tier, from the list
    void snoozed();                                                 // or woken
    void assignAsked(const QString &id, const QString &to);         // taken, or ("") given back
    void reassignAsked(const QString &id);                          // to somebody who is still to be named

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void showLane();
    void peek();
    void say();
    bool triage(int key);
    void decide(const QString &verdict);
    void assign(bool toSomebody);
    void snooze();

    MessageBar *m_message;
    QTabBar *m_lanes;
    QComboBox *m_order;
    QStackedWidget *m_rows;
    DenseTable *m_table;
    EmptyState *m_empty;
    QueueModel *m_model;
    TextLabel *m_hint;
    TextLabel *m_needs;
    Panel *m_peek;
    TextLabel *m_peekTitle;
    TextLabel *m_peekText;
    Checklist *m_peekNeeds;
    QVector<Queued> m_all;
    QString m_login, m_reader;
    std::optional<Marks> m_marks;
    QHash<QString, UtcTime> m_snoozed;
    UtcTime m_now;
    int m_counts[3] = {0, 0, 0};
    bool m_chosen = false;                                          // by hand, or at first as that with rows; it does not turn under the hand
};

} // namespace countersign

// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/approval/Request.h"
#include "ui/models/OpenWorkspace.h"
#include "ui/shell/Page.h"

#include <QTimer>

class QStackedWidget;

namespace countersign {

class MessageBar;
class QueueView;
class ReviewView;

// The queue of requests, and the review of one of them.
class ApprovalsPage : public Page
{
    Q_OBJECT
public:
    explicit ApprovalsPage(OpenWorkspace &workspace, QWidget *parent = nullptr);

    QString id() const override;
    QString title() const override;
    QString iconName() const override;
    void open(const QString &id) override;                          // R12
    void refresh() override;
    QVector<Key> keys() const override;
    QVector<Entry> entries() const override;
    bool isLoading() const override;
    QStringList showcase() const override;

private:
    MessageBar *message() const;                                    // of what is in view
    void loadQueue();
    void askDecisions(const QStringList &ids, const QString &verdict);
    void decideAll(const QVector<Deciding> &decisions);
    void askAssign(const QString &id, const std::optional<QString> &to);
    void assign(const QString &id, const QString &to);

    OpenWorkspace &m_workspace;
    QStackedWidget *m_stack;
    QueueView *m_queue;
    ReviewView *m_review;
    QTimer m_tick;
    int m_loading = 0;
    bool m_failed = false;                                          // the queue could not be read the last time
};

} // namespace countersign

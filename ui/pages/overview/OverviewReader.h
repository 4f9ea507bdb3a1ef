// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/rollout/Overview.h"

#include <QHash>
#include <QObject>

#include <functional>

namespace countersign {

class OpenWorkspace;

// Reads for the overview, always on a worker: first the rows, then which requests need the person signed in, then how the
// rows are judged, a few at a time. What a reading brings after a newer one has begun is dropped.
class OverviewReader : public QObject
{
    Q_OBJECT
public:
    // `next` gives the rows to judge next, of those of the newest reading; none ends it.
    OverviewReader(OpenWorkspace &workspace, std::function<QVector<OverviewRow>()> next, QObject *parent);

    void refresh();
    bool isReading() const { return m_loading || m_judging; }

Q_SIGNALS:
    void began();
    void rowsRead(const QVector<countersign::OverviewRow> &rows, countersign::UtcTime now);
    void needsRead(const QStringList &requests);
    void healthRead(const QHash<QString, countersign::OverviewHealth> &health);
    void failed(const countersign::Error &error);

private:
    void rowsCame(const Result<QVector<OverviewRow>> &rows, UtcTime now);
    void judge();
    void judgeSome();

    OpenWorkspace &m_workspace;
    std::function<QVector<OverviewRow>()> m_next;
    int m_round = 0;
    bool m_loading = false, m_again = false, m_judging = false;
};

} // namespace countersign

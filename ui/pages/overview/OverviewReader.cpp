// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/overview/OverviewReader.h"

#include "core/approval/Queue.h"
#include "ui/models/OpenWorkspace.h"

#include <utility>

namespace countersign {

OverviewReader::OverviewReader(OpenWorkspace &workspace, std::function<QVector<OverviewRow>()> next, QObject *parent)
    : QObject(parent), m_workspace(workspace), m_next(std::move(next))
{
    connect(&workspace, &OpenWorkspace::changed, this, &OverviewReader::refresh);
    connect(&workspace, &OpenWorkspace::sessionChanged, this, &OverviewReader::refresh);
}

void OverviewReader::refresh()
{
    m_again = m_loading;
    if (m_loading)
        return;
    m_loading = true;
    ++m_round;
    Q_EMIT began();
    struct Answer { Result<QVector<OverviewRow>> rows; UtcTime now; };
    m_workspace.run(this, [](Workspace &open) {
        const UtcTime now = open.clock().now();
        return Answer{overviewRows(open.db(), now), now};
    }, [this](const Answer &reading) { rowsCame(reading.rows, reading.now); });
}

void OverviewReader::rowsCame(const Result<QVector<OverviewRow>> &rows, UtcTime now)
{
    m_loading = false;
    m_judging = rows && !m_again;
    if (rows)
        Q_EMIT rowsRead(*rows, now);
    else
        Q_EMIT failed(rows.error());
    if (m_again)
        refresh();
    else if (m_judging)
        judge();
}

void OverviewReader::judge()
{
    m_workspace.run(this, [login = m_workspace.login()](Workspace &open) { return requestsNeeding(open, open.db(), login, open.clock().now()); }, [this, round = m_round](const Result<QStringList> &needing) {
        if (round != m_round)
            return;
        if (needing)
            Q_EMIT needsRead(*needing);
        else
            Q_EMIT failed(needing.error());
        judgeSome();
    });
}

void OverviewReader::judgeSome()
{
    const auto rows = m_next();
    m_judging = !rows.isEmpty();
    if (!m_judging)
        return;
    m_workspace.run(this, [rows](Workspace &open) {
        QHash<QString, OverviewHealth> health;
        for (const OverviewRow &row : rows)
            health.insert(row.id(), healthOf(open, row));
        return health;
    }, [this, round = m_round](const QHash<QString, OverviewHealth> &health) {
        if (round != m_round)
            return;
        Q_EMIT healthRead(health);
        judgeSome();
    });
}

} // namespace countersign

// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/registry/GatesInView.h"

#include "ui/models/OpenWorkspace.h"
#include "ui/pages/registry/VersionTable.h"
#include "ui/widgets/DenseTable.h"

#include <QScrollBar>

namespace countersign {

namespace {

constexpr int gatesAtOnce = 40;

} // namespace

GatesInView::GatesInView(OpenWorkspace &workspace, DenseTable &table, VersionTable &versions, QObject *parent)
    : QObject(parent), m_workspace(workspace), m_table(table), m_versions(versions)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(60);
    const auto soon = [this] { m_soon.start(); };
    connect(&m_soon, &QTimer::timeout, this, &GatesInView::read);
    connect(m_table.verticalScrollBar(), &QScrollBar::valueChanged, this, soon);
    connect(m_table.verticalScrollBar(), &QScrollBar::rangeChanged, this, soon);
    connect(&m_versions, &VersionTable::loaded, this, soon);
    connect(&m_versions, &VersionTable::modelReset, this, [this] { ++m_round; });
}

void GatesInView::read()
{
    if (m_reading || m_table.isColumnHidden(VersionTable::Gate))
        return;
    QVector<VersionRef> wanted;
    const int last = m_table.rowAt(m_table.viewport()->height() - 1);
    for (int row = qMax(0, m_table.rowAt(0)); row <= (last < 0 ? m_versions.rowCount() - 1 : last) && wanted.size() < gatesAtOnce; ++row)
        if (m_versions.wantsGate(row))
            wanted += m_versions.version(row).ref;
    if (wanted.isEmpty())
        return;
    m_reading = true;
    m_workspace.run(this, [wanted](Workspace &open) { return nextGates(open, wanted, open.clock().now()); }, [this, wanted, round = m_round](Result<QHash<QString, NextGate>> gates) {
        m_reading = false;
        if (round != m_round)
            return m_soon.start();
        if (!gates)
            return void(Q_EMIT failed(gates.error()));
        m_versions.addGates(wanted, *gates);
        Q_EMIT shown();
        m_soon.start();                                             // what was scrolled to meanwhile
    });
}

} // namespace countersign

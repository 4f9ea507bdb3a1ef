// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/ColumnChooser.h"

#include "ui/style/Icons.h"
#include "ui/widgets/DenseTable.h"

#include <QHeaderView>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace countersign {

ColumnChooser::ColumnChooser(DenseTable *table, QWidget *parent) : QToolButton(parent), m_table(table)
{
    setObjectName(u"columns"_s);
    setIcon(iconOf(u"columns-3"_s));
    setToolTip(tr("Columns"));
    setAccessibleName(toolTip());
    setPopupMode(InstantPopup);
    setMenu(new QMenu(this));
    connect(menu(), &QMenu::aboutToShow, this, &ColumnChooser::fill);
    table->horizontalHeader()->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(table->horizontalHeader(), &QWidget::customContextMenuRequested, this, [this](const QPoint &at) { menu()->popup(m_table->horizontalHeader()->mapToGlobal(at)); });
}

void ColumnChooser::fill()
{
    menu()->clear();
    const QHeaderView *header = m_table->horizontalHeader();
    for (int visual = 0; m_table->model() && visual < header->count(); ++visual) {
        const int column = header->logicalIndex(visual);
        if (column == 0)
            continue;
        QAction *action = menu()->addAction(m_table->model()->headerData(column, Qt::Horizontal).toString());
        action->setCheckable(true);
        action->setChecked(m_table->isWanted(column));
        connect(action, &QAction::toggled, this, [this, column](bool on) { m_table->want(column, on); });
    }
}

} // namespace countersign

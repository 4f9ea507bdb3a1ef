// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/ColumnChooser.h"

#include "ui/style/Icons.h"
#include "ui/widgets/DenseTable.h"

#include <QHeaderView>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

constexpr int widthStep = 32;

} // namespace

ColumnChooser::ColumnChooser(DenseTable *table, QWidget *parent) : QToolButton(parent), m_table(table), m_arrange(new QMenu(tr("Arrange"), this))
{
    setObjectName(u"columns"_s);
    setIcon(iconOf(u"columns-3"_s));
    setToolTip(tr("Columns and order"));
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
    fillArrange();
    menu()->addSeparator();
    menu()->addMenu(m_arrange);
}

void ColumnChooser::fillArrange()
{
    qDeleteAll(m_arrange->findChildren<QMenu *>(Qt::FindDirectChildrenOnly));
    m_arrange->clear();
    QHeaderView *header = m_table->horizontalHeader();
    for (int visual = 0; m_table->model() && visual < header->count(); ++visual) {
        const int column = header->logicalIndex(visual);
        const bool hidden = m_table->isColumnHidden(column), sortable = m_table->isSortable(column);
        if (hidden && !sortable)
            continue;
        QMenu *own = m_arrange->addMenu(m_table->model()->headerData(column, Qt::Horizontal).toString());
        if (sortable)
            own->addAction(tr("Sort by it, or the other way round"), this, [header, column] {
                const bool down = header->sortIndicatorSection() == column && header->sortIndicatorOrder() == Qt::AscendingOrder;
                header->setSortIndicator(column, down ? Qt::DescendingOrder : Qt::AscendingOrder);
            });
        if (hidden)
            continue;
        own->addAction(tr("Wider"), this, [header, column] { header->resizeSection(column, header->sectionSize(column) + widthStep); });
        own->addAction(tr("Narrower"), this, [header, column] { header->resizeSection(column, qMax(header->minimumSectionSize(), header->sectionSize(column) - widthStep)); });
        own->addAction(tr("One place earlier"), this, [this, visual] { move(visual, -1); });
        own->addAction(tr("One place later"), this, [this, visual] { move(visual, 1); });
    }
}

void ColumnChooser::move(int visual, int step)
{
    QHeaderView *header = m_table->horizontalHeader();
    int to = visual + step;
    while (to >= 0 && to < header->count() && m_table->isColumnHidden(header->logicalIndex(to)))
        to += step;
    if (to >= 0 && to < header->count())
        header->moveSection(visual, to);
}

} // namespace countersign

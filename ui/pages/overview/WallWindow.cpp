// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/overview/WallWindow.h"

#include "ui/pages/overview/OverviewModel.h"
#include "ui/widgets/DenseTable.h"
#include "ui/widgets/TextLabel.h"

#include <QHBoxLayout>
#include <QScrollBar>
#include <QShortcut>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

constexpr double zoom = 20.0 / 13; // 20-px type where the tables have 13

} // namespace

WallWindow::WallWindow(QAbstractItemModel *rows, const QString &title, QWidget *parent)
    : QWidget(parent, Qt::Window), m_table(new DenseTable(QString())), m_counts(new TextLabel({}, Type::Title)), m_asOf(new TextLabel({}, Type::Title))
{
    setObjectName(u"wall"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(title);
    m_table->setZoom(zoom);
    m_table->setModel(rows);
    m_table->setColumn(OverviewModel::ModelName, DenseTable::Kind::Text, 160);
    m_table->setColumn(OverviewModel::Environment, DenseTable::Kind::Text, 112);
    m_table->setColumn(OverviewModel::Live, DenseTable::Kind::Status, 128);
    m_table->setColumn(OverviewModel::Since, DenseTable::Kind::Text, 72);
    m_table->setColumn(OverviewModel::Health, DenseTable::Kind::Status, 150);
    m_table->setColumn(OverviewModel::Standby, DenseTable::Kind::Text, 104);
    m_table->setColumn(OverviewModel::ApprovedBy, DenseTable::Kind::Text, 112);
    for (int column = OverviewModel::PromotedBy; column < OverviewModel::Count; ++column)
        m_table->setShown(column, false);
    m_table->setStretch(OverviewModel::Next);
    m_table->setEmptyText(tr("No row fits the filter."));
    m_table->setSelectionMode(QAbstractItemView::NoSelection);
    m_table->setFocusPolicy(Qt::NoFocus);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->setAccessibleName(title);
    m_asOf->setInk(Token::Text2);
    m_counts->setInk(Token::Text2);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(18, 14, 18, 14);
    head->setSpacing(32);
    head->addWidget(new TextLabel(title, Type::Title));
    head->addWidget(m_counts, 1);
    head->addWidget(m_asOf);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(m_table, 1);
    for (const auto key : {Qt::Key_Escape, Qt::Key_F11})
        connect(new QShortcut(QKeySequence(key), this), &QShortcut::activated, this, &QWidget::close);
    connect(&m_turn, &QTimer::timeout, this, &WallWindow::turnPage);
    m_turn.start(12'000);
}

void WallWindow::say(const QString &counts, const QString &asOf)
{
    m_counts->setText(counts);
    m_asOf->setText(asOf);
}

// What is furthest from "is it well" goes first where the screen is small.
void WallWindow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_table->setShown(OverviewModel::Standby, width() >= 1320);
    m_table->setShown(OverviewModel::ApprovedBy, width() >= 1500);
}

void WallWindow::turnPage()
{
    QScrollBar *bar = m_table->verticalScrollBar();
    bar->setValue(bar->value() >= bar->maximum() ? 0 : bar->value() + bar->pageStep());
}

} // namespace countersign

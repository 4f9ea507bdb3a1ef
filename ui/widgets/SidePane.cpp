// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/SidePane.h"

#include "ui/style/Paint.h"
#include "ui/widgets/ScrollPane.h"

#include <QPainter>
#include <QVBoxLayout>

namespace countersign {

SidePane::SidePane(QWidget *parent) : QWidget(parent), m_body(new QVBoxLayout), m_foot(new QVBoxLayout)
{
    setMinimumWidth(metric::pane);
    setMaximumWidth(metric::pane + 88);
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(20, 20, 20, 12);
    m_body->setSpacing(10);
    column->addLayout(m_body);
    column->addStretch(1);
    m_scroll = new ScrollPane(content);
    m_scroll->viewport()->setBackgroundRole(QPalette::Base);
    content->setBackgroundRole(QPalette::Base);
    m_foot->setContentsMargins(20, 8, 20, 16);
    m_foot->setSpacing(8);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(1, 0, 1, 0);
    rows->setSpacing(0);
    rows->addWidget(m_scroll, 1);
    rows->addLayout(m_foot);
}

void SidePane::setName(const QString &name)
{
    setAccessibleName(name);
    m_scroll->setAccessibleName(name);
}

void SidePane::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), color(Token::Surface, palette()));
    paint::hairline(&painter, rect(), isRightToLeft() ? Qt::RightEdge : Qt::LeftEdge, color(Token::Line, palette()));
}

} // namespace countersign

// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/SidePane.h"

#include "ui/style/Paint.h"

#include <QPainter>
#include <QScrollArea>
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
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(content);
    scroll->viewport()->setBackgroundRole(QPalette::Base);
    content->setBackgroundRole(QPalette::Base);
    m_foot->setContentsMargins(20, 8, 20, 16);
    m_foot->setSpacing(8);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(1, 0, 0, 0);
    rows->setSpacing(0);
    rows->addWidget(scroll, 1);
    rows->addLayout(m_foot);
}

void SidePane::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), color(Token::Surface, palette()));
    paint::hairline(&painter, rect(), Qt::LeftEdge, color(Token::Line, palette()));
}

} // namespace countersign

// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/style/Tokens.h"

#include <QHBoxLayout>
#include <QMenuBar>
#include <QPainter>

namespace countersign {

// The menus, and at the right of them how old the data in view is.
class MenuRow : public QWidget
{
public:
    MenuRow(QMenuBar *menus, QWidget *asOf)
    {
        auto *row = new QHBoxLayout(this);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(8);
        row->addWidget(menus, 1);
        row->addWidget(asOf);
        row->addSpacing(16);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.fillRect(rect(), color(Token::Sunken, palette()));
    }
};

} // namespace countersign

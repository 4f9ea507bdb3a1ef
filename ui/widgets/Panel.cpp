// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/Panel.h"

#include "ui/style/Paint.h"

#include <QPainter>

namespace countersign {

Panel::Panel(QWidget *parent) : QWidget(parent) { setContentsMargins(14, 10, 14, 10); }

void Panel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paint::box(&painter, rect(), color(Token::Surface, palette()), color(Token::Line, palette()));
}

} // namespace countersign

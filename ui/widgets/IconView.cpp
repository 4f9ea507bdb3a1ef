// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/IconView.h"

#include "ui/style/Icons.h"

#include <QPainter>

namespace countersign {

IconView::IconView(const QString &icon, Token ink, int size, QWidget *parent) : QWidget(parent), m_icon(icon), m_ink(ink)
{
    setFixedSize(size, size);
}

void IconView::setIcon(const QString &icon, Token ink)
{
    m_icon = icon;
    m_ink = ink;
    update();
}

void IconView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    drawIcon(&painter, rect(), m_icon, color(m_ink, palette()));
}

} // namespace countersign

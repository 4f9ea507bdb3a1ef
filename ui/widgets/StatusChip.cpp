// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/StatusChip.h"

#include "ui/style/Paint.h"
#include "ui/style/Type.h"

#include <QFontMetrics>
#include <QPainter>

namespace countersign {

StatusChip::StatusChip(const QString &slug, QWidget *parent) : StatusChip(lookOf(slug), parent) {}

StatusChip::StatusChip(const Look &look, QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setLook(look);
}

void StatusChip::setStatus(const QString &slug) { setLook(lookOf(slug)); }

void StatusChip::setLook(const Look &look)
{
    m_look = look;
    setAccessibleName(look.word);
    updateGeometry();
    update();
}

void StatusChip::setGround(Ground ground)
{
    m_ground = ground;
    updateGeometry();
    update();
}

QSize StatusChip::sizeHint() const
{
    const QFontMetrics metrics(fontOf(Type::Label));
    const int padding = m_ground == Ground::Tinted ? 14 : 0;
    return {14 + 6 + metrics.horizontalAdvance(m_look.word) + 2 + padding, qMax(22, metrics.height() + 6)};
}

void StatusChip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    QRect inner = rect();
    if (m_ground == Ground::Tinted) {
        paint::box(&painter, rect(), color(background(m_look.hue), palette()), {});
        inner.adjust(7, 0, -7, 0);
    }
    paint::status(&painter, inner, m_look.icon, m_look.word, color(foreground(m_look.hue), palette()), false);
}

} // namespace countersign

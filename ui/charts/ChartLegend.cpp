// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/ChartLegend.h"

#include "ui/style/Tokens.h"
#include "ui/style/Type.h"

#include <QPainter>

namespace countersign {

ChartLegend::ChartLegend(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    hide();
}

void ChartLegend::set(const QString &champion, const QString &challenger, const QString &band)
{
    m_champion = champion;
    m_challenger = challenger;
    m_band = band;
    setVisible(!champion.isEmpty() || !challenger.isEmpty() || !band.isEmpty());
    update();
}

void ChartLegend::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(fontOf(Type::Secondary));
    const QColor challenger = color(Token::Challenger, palette());
    const int y = height() / 2;
    int left = 12;
    const auto say = [&](const QString &word) {
        const int room = std::max(0, width() - left - 18), used = std::min(room, painter.fontMetrics().horizontalAdvance(word));
        painter.setPen(color(Token::Text2, palette()));
        painter.drawText(QRect(left + 18, 0, used + 2, height()), Qt::AlignLeft | Qt::AlignVCenter, painter.fontMetrics().elidedText(word, Qt::ElideRight, room));
        left += 18 + used + 18;
    };
    if (!m_champion.isEmpty()) {
        painter.setPen(QPen(color(Token::Champion, palette()), 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(QRectF(left + 1.5, y - 4, 8, 8));
        say(m_champion);
    }
    if (!m_challenger.isEmpty()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(challenger);
        painter.drawEllipse(QRectF(left, y - 5.5, 11, 11));
        say(m_challenger);
    }
    if (!m_band.isEmpty()) {
        QColor tint = challenger;
        tint.setAlphaF(0.16F);
        painter.fillRect(QRectF(left - 1, y - 5, 14, 10), tint);
        say(m_band);
    }
}

} // namespace countersign

// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/RailButton.h"

#include "ui/style/Icons.h"
#include "ui/style/Paint.h"
#include "ui/style/Type.h"
#include "ui/style/listed.h"

#include <QPainter>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace countersign {

RailButton::RailButton(const QString &icon, const QString &title, QWidget *parent)
    : QAbstractButton(parent), m_icon(icon)
{
    setText(title);
    setCheckable(true);
    setAutoExclusive(true);
    setFocusPolicy(Qt::TabFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(title);
    connect(this, &QAbstractButton::toggled, this, [this](bool on) {
        if (on)
            Q_EMIT chosen();
    });
}

// Without the base's, by which the button that had the keyboard last would be the rail's place for Tab.
void RailButton::focusInEvent(QFocusEvent *event) { QWidget::focusInEvent(event); }

void RailButton::setBadge(int count, bool urgent)
{
    m_count = count;
    m_urgent = urgent;
    // Beside its key, which is all that the tooltip says.
    QStringList said{toolTip()};
    if (count > 0)
        said.prepend(tr("%n waiting", nullptr, count));
    said.removeAll(QString());
    setAccessibleDescription(listed(said));
    update();
}

void RailButton::nextCheckState()
{
    if (isChecked())
        Q_EMIT chosen();
    else
        setChecked(true);
}

QSize RailButton::sizeHint() const { return {metric::rail - 16, qMax(30, QFontMetrics(fontOf(Type::Label)).height() + 12)}; }

void RailButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const auto seen = [this](const QRect &place) { return QStyle::visualRect(layoutDirection(), rect(), place); };
    const bool chosen = isChecked();
    const bool lit = underMouse() || chosen;
    if (chosen) {
        painter.save();
        painter.setClipRect(seen(rect().adjusted(metric::stateBar, 0, 0, 0)));
        paint::box(&painter, rect(), color(Token::Selection, palette()), {});
        painter.restore();
        painter.fillRect(seen(QRect(0, 0, metric::stateBar, height())), color(Token::Accent, palette()));
    } else if (underMouse()) {
        paint::box(&painter, rect(), color(Token::Canvas, palette()), {});
    }
    if (hasFocus())
        paint::focusRing(&painter, rect(), palette());
    drawIcon(&painter, seen(QRect(14, (height() - 16) / 2, 16, 16)), m_icon,
             color(chosen ? Token::Accent : lit ? Token::Text : Token::Text2, palette()));
    painter.setFont(fontOf(chosen ? Type::Label : Type::Body));
    painter.setPen(color(lit ? Token::Text : Token::Text2, palette()));
    const QRect words = seen(rect().adjusted(40, 0, -12, 0));
    painter.drawText(words, paint::reading(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter, text()), text());
    if (m_count > 0) {
        painter.setFont(fontOf(Type::Digest));
        painter.setPen(color(m_urgent ? Token::RedFg : Token::Accent, palette()));
        painter.drawText(words, Qt::AlignRight | Qt::AlignVCenter, QString::number(m_count));
    }
}

} // namespace countersign

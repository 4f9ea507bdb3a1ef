// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/registry/HistoryStrip.h"

#include "ui/style/Icons.h"
#include "ui/style/Paint.h"
#include "ui/style/ShownTime.h"
#include "ui/style/Type.h"
#include "ui/style/listed.h"
#include "ui/widgets/PlainToolTip.h"

#include <QHelpEvent>
#include <QPainter>
#include <QResizeEvent>
#include <QToolTip>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

constexpr int gap = 28, rowHeight = 44, iconRoom = 22;

QString dayOf(UtcTime at) { return ShownTime::minute(at).left(10); }

} // namespace

HistoryStrip::HistoryStrip(QWidget *parent) : QWidget(parent)
{
    setAccessibleName(tr("History"));
    setLayoutDirection(Qt::LeftToRight);                            // time runs to the right in every language
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void HistoryStrip::setSteps(const QVector<Step> &steps)
{
    m_steps = steps;
    QStringList sentences;
    for (const Step &each : steps)
        sentences += sentence(each);
    setAccessibleDescription(listed(sentences));
    setFixedHeight(heightForWidth(width()));                        // it need not be resized when its steps change
    update();
}

QString HistoryStrip::sentence(const Step &step) const
{
    return step.note.isEmpty() ? tr("%1 %2", "a state, and since when").arg(step.look.word, ShownTime::minute(step.at)) : tr("%1 (%3) %2", "a state, since when, and a note").arg(step.look.word, ShownTime::minute(step.at), step.note);
}

int HistoryStrip::widthOf(const Step &step) const
{
    const int word = QFontMetrics(fontOf(Type::Label)).horizontalAdvance(step.look.word);
    const int below = QFontMetrics(fontOf(Type::Secondary)).horizontalAdvance(step.note.isEmpty() ? dayOf(step.at) : dayOf(step.at) + u"  "_s + step.note);
    return iconRoom + qMax(word, below) + 4;
}

QVector<QRect> HistoryStrip::places(int width) const
{
    QVector<QRect> all;
    int x = 0, y = 0;
    for (const Step &each : m_steps) {
        const int wide = widthOf(each);
        if (x > 0 && x + wide > width) {
            x = 0;
            y += rowHeight;
        }
        all += QRect(x, y, wide, rowHeight - 4);
        x += wide + gap;
    }
    return all;
}

int HistoryStrip::heightForWidth(int width) const
{
    const auto all = places(width);
    return all.isEmpty() ? 0 : all.last().bottom() + 1;
}

QSize HistoryStrip::sizeHint() const { return {600, heightForWidth(width() > 100 ? width() : 600)}; }

void HistoryStrip::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    setFixedHeight(heightForWidth(width()));
}

bool HistoryStrip::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const auto all = places(width());
    for (int i = 0; i < all.size(); ++i)
        if (all.at(i).contains(help->pos()))
            QToolTip::showText(help->globalPos(), plainToolTip(sentence(m_steps.at(i))), this);
    return true;
}

void HistoryStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());                  // it begins with the program's
    const auto all = places(width());
    for (int i = 0; i < all.size(); ++i) {
        const Step &step = m_steps.at(i);
        const QRect &place = all.at(i);
        const QColor ink = color(foreground(step.look.hue), palette());
        drawIcon(&painter, QRect(place.x(), place.y() + 3, 16, 16), step.look.icon, ink);
        painter.setFont(fontOf(Type::Label));
        painter.setPen(ink);
        painter.drawText(QRect(place.x() + iconRoom, place.y(), place.width(), 22), Qt::AlignLeft | Qt::AlignVCenter, step.look.word);
        painter.setFont(fontOf(Type::Secondary));
        painter.setPen(color(Token::Text2, palette()));
        painter.drawText(QRect(place.x() + iconRoom, place.y() + 20, place.width(), 18), Qt::AlignLeft | Qt::AlignVCenter, step.note.isEmpty() ? dayOf(step.at) : dayOf(step.at) + u"  "_s + step.note);
        if (i + 1 < all.size() && all.at(i + 1).y() == place.y()) {
            painter.setPen(color(Token::LineStrong, palette()));
            painter.drawLine(place.right() + 5, place.y() + 11, all.at(i + 1).x() - 6, place.y() + 11);
        }
    }
}

} // namespace countersign

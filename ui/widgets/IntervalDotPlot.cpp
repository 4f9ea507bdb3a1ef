// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/IntervalDotPlot.h"

#include "ui/style/Paint.h"
#include "ui/style/Type.h"
#include "ui/style/listed.h"
#include "ui/widgets/PlainToolTip.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

constexpr int rowHeight = 32;
constexpr int legendHeight = 22;
constexpr int apart = 5; // both intervals of a row can be seen where they overlap

QString number(double value) { return QString::number(value, 'g', 4); }

} // namespace

IntervalDotPlot::IntervalDotPlot(QWidget *parent) : QWidget(parent), m_first(tr("first")), m_second(tr("second"))
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setLayoutDirection(Qt::LeftToRight);                            // more is to the right in every language
}

void IntervalDotPlot::setSeries(const QString &first, const QString &second)
{
    m_first = first;
    m_second = second;
    describe();
}

void IntervalDotPlot::setRows(const QVector<Row> &rows)
{
    m_rows = rows;
    describe();
}

void IntervalDotPlot::setLine(double value, const QString &label)
{
    m_line = value;
    m_lineLabel = label;
    describe();
}

void IntervalDotPlot::setFootnote(const QString &text)
{
    m_footnote = text;
    describe();
}

QSize IntervalDotPlot::sizeHint() const { return {440, int(m_rows.size()) * rowHeight + legendHeight + (m_line ? 16 : 0)}; }

QSize IntervalDotPlot::minimumSizeHint() const { return {280, sizeHint().height()}; }

QString IntervalDotPlot::sentence(const Row &row) const
{
    QStringList parts;
    const auto part = [&parts](const QString &series, const std::optional<Mark> &mark) {
        if (mark)
            parts << tr("%1 %2, interval %3 to %4").arg(series, number(mark->value), number(mark->low), number(mark->high));
    };
    part(m_first, row.first);
    part(m_second, row.second);
    const QString head = row.note.isEmpty() ? row.label : u"%1 (%2)"_s.arg(row.label, row.note);
    return u"%1: %2."_s.arg(head, parts.isEmpty() ? tr("no value") : clauses(parts));
}

void IntervalDotPlot::describe()
{
    bool any = false;
    const auto take = [&](double value) {
        m_low = any ? qMin(m_low, value) : value;
        m_high = any ? qMax(m_high, value) : value;
        any = true;
    };
    QStringList sentences;
    for (const Row &row : m_rows) {
        for (const auto &mark : {row.first, row.second})
            if (mark) {
                take(mark->low);
                take(mark->high);
                take(mark->value);
            }
        sentences << sentence(row);
    }
    if (m_line) {
        take(*m_line);
        sentences << tr("Limit: %1.").arg(m_lineLabel);
    }
    if (!any || m_high - m_low < 1e-12) {
        m_low -= 0.5;
        m_high += 0.5;
    }
    const double margin = (m_high - m_low) * 0.08;
    m_low -= margin;
    m_high += margin;
    setAccessibleDescription(sentences.join(u' '));
    updateGeometry();
    update();
}

int IntervalDotPlot::labelWidth() const
{
    int widest = 40;
    for (const Row &row : m_rows)
        widest = qMax(widest, QFontMetrics(fontOf(Type::Body)).horizontalAdvance(row.label) + 2); // painted, it may be a little wider
    return qMin(widest, width() / 3);
}

QRect IntervalDotPlot::axis() const
{
    int notes = 0;
    for (const Row &row : m_rows)
        notes = qMax(notes, QFontMetrics(fontOf(Type::Key)).horizontalAdvance(row.note));
    const int left = labelWidth() + 12 + notes + 24;
    return {left, m_line ? 16 : 0, qMax(40, width() - left - 16), int(m_rows.size()) * rowHeight};
}

double IntervalDotPlot::x(double value) const
{
    const QRect area = axis();
    return area.x() + (value - m_low) / (m_high - m_low) * area.width();
}

bool IntervalDotPlot::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const int row = (help->pos().y() - axis().y()) / rowHeight;
        if (help->pos().y() >= axis().y() && row < m_rows.size())
            QToolTip::showText(help->globalPos(), plainToolTip(sentence(m_rows.at(row))), this);
        else
            QToolTip::hideText();
        return true;
    }
    return QWidget::event(event);
}

void IntervalDotPlot::drawMark(QPainter &painter, const Mark &mark, int y, bool first) const
{
    const QColor ink = color(first ? Token::Champion : Token::Challenger, palette());
    painter.setPen(QPen(ink, 2, first ? Qt::DotLine : Qt::SolidLine, Qt::FlatCap));
    painter.drawLine(QPointF(x(mark.low), y + 0.0), QPointF(x(mark.high), y + 0.0));
    if (first) {
        painter.setPen(QPen(ink, 2));
        painter.setBrush(color(Token::Surface, palette()));
        painter.drawRect(QRectF(x(mark.value) - 4, y - 4, 8, 8));
    } else {
        painter.setPen(QPen(color(Token::Surface, palette()), 1));
        painter.setBrush(ink);
        painter.drawEllipse(QPointF(x(mark.value), y), 5.5, 5.5);
    }
}

void IntervalDotPlot::drawLegend(QPainter &painter) const
{
    const int y = height() - legendHeight + 4;
    int left = 0;
    painter.setFont(fontOf(Type::Secondary));
    const QColor words = color(Token::Text2, palette());
    const auto entry = [&](const QString &word, bool first) {
        const QColor ink = color(first ? Token::Champion : Token::Challenger, palette());
        painter.setPen(first ? QPen(ink, 2) : QPen(Qt::NoPen));
        painter.setBrush(first ? QBrush(Qt::NoBrush) : QBrush(ink));
        if (first)
            painter.drawRect(QRectF(left + 1.5, y + 4.5, 8, 8));
        else
            painter.drawEllipse(QRectF(left, y + 3, 11, 11));
        painter.setPen(words);
        const int used = painter.fontMetrics().horizontalAdvance(word);
        painter.drawText(QRect(left + 16, y, used + 4, 17), Qt::AlignLeft | Qt::AlignVCenter, word);
        left += 16 + used + 14;
    };
    if (!m_first.isEmpty())
        entry(m_first, true);
    entry(m_second, false);
    painter.drawText(QRect(left, y, width() - left, 17), Qt::AlignLeft | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(m_footnote, Qt::ElideRight, width() - left));
}

void IntervalDotPlot::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());                  // it begins with the program's
    painter.setRenderHint(QPainter::Antialiasing);
    const QRect area = axis();
    const int labels = labelWidth();
    int y = area.y() + rowHeight / 2;
    for (const Row &row : m_rows) {
        painter.setFont(fontOf(Type::Body));
        painter.setPen(color(Token::Text, palette()));
        painter.drawText(QRect(0, y - 12, labels, 24), Qt::AlignLeft | Qt::AlignVCenter,
                         painter.fontMetrics().elidedText(row.label, Qt::ElideRight, labels));
        painter.setFont(fontOf(Type::Key));
        painter.setPen(color(row.flagged ? Token::AmberFg : Token::Text2, palette()));
        painter.drawText(QRect(labels + 12, y - 12, area.x() - labels - 24, 24), Qt::AlignLeft | Qt::AlignVCenter, row.note);
        painter.setPen(QPen(color(Token::Line, palette()), 1));
        painter.drawLine(QPointF(area.x(), y), QPointF(area.right(), y));
        if (row.second)
            drawMark(painter, *row.second, y + apart, false);
        if (row.first)
            drawMark(painter, *row.first, y - apart, true);
        y += rowHeight;
    }
    if (m_line) {
        painter.setPen(QPen(color(Token::RedFg, palette()), 1, Qt::DashLine));
        painter.drawLine(QPointF(x(*m_line), area.y()), QPointF(x(*m_line), area.bottom()));
        painter.setFont(fontOf(Type::Key));
        const int used = painter.fontMetrics().horizontalAdvance(m_lineLabel);
        painter.drawText(QRectF(qBound(0.0, x(*m_line) - used / 2.0, double(width() - used)), 0, used + 2, 14),
                         Qt::AlignLeft | Qt::AlignVCenter, m_lineLabel);
    }
    drawLegend(painter);
}

} // namespace countersign

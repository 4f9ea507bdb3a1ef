// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/audit/ReportPages.h"

#include "ui/style/Type.h"

#include <QCoreApplication>
#include <QPainter>
#include <QTextLayout>

#include <cmath>

namespace countersign {

namespace {

constexpr qreal tableStart = 60, headedStart = 100; // so much fits below, or it begins the next page
constexpr qreal footHeight = 22, cellGap = 8, rowGap = 3;

QFont fontFor(ReportPages::Face face)
{
    using Face = ReportPages::Face;
    QFont font = fontOf(face == Face::Mono ? Type::Digest : face == Face::Title ? Type::Title : face == Face::Heading ? Type::PaneTitle : Type::Body);
    font.setStyleStrategy(QFont::PreferNoShaping);                  // a - or : drawn as its contextual alternate cannot be copied or read aloud
    font.setPointSizeF(face == Face::Title ? 20 : face == Face::Heading ? 12 : face == Face::Body ? 9 : face == Face::Mono ? 7 : 7.5);
    return font;
}

} // namespace

ReportPages::ReportPages(QPagedPaintDevice &device) : m_device(device), m_point(device.logicalDpiX() / 72.0) {}

qreal ReportPages::width() const { return m_device.width() / m_point; }

void ReportPages::layOut(QTextLayout &layout, qreal width) const
{
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.beginLayout();
    qreal y = 0;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width * m_point);
        line.setPosition({0, y});
        y += line.height();
    }
    layout.endLayout();
}

qreal ReportPages::heightOf(const Cell &cell, qreal width) const
{
    if (cell.text.isEmpty())
        return 0;
    QTextLayout layout(QString(cell.text).replace(QChar(u'\n'), QChar::LineSeparator), fontFor(cell.face), &m_device);
    layOut(layout, width);
    return std::ceil(layout.boundingRect().height() / m_point);
}

void ReportPages::newPage()
{
    m_pages.append(Page());
    m_y = 0;
    if (!m_widths.isEmpty())
        place(m_headings, m_widths, rowGap, true);
}

void ReportPages::make(qreal height)
{
    if (m_y > 0 && m_y + height > m_device.height() / m_point - footHeight)
        newPage();
}

void ReportPages::place(const QVector<Cell> &cells, const QVector<qreal> &widths, qreal gapAfter, bool line)
{
    qreal x = 0, height = 0;
    Page &page = m_pages.last();
    for (qsizetype i = 0; i < cells.size(); ++i) {
        const qreal high = heightOf(cells[i], widths[i] - cellGap);
        page.texts.append({cells[i], QRectF(x, m_y, widths[i] - cellGap, high)});
        height = std::max(height, high);
        x += widths[i];
    }
    m_y += height + gapAfter;
    if (line)
        page.lines.append(m_y - gapAfter / 2);
}

void ReportPages::add(const Cell &cell, qreal gapAfter)
{
    if (cell.face == Face::Heading)
        make(headedStart);                                          // with the first of what it heads
    // Long texts, as faults or notes, go line by line, so that each fits a page.
    for (const QString &line : cell.text.split(u'\n')) {
        const Cell one{line.isEmpty() ? QStringLiteral(" ") : line, cell.face, cell.ink};
        make(heightOf(one, width() - cellGap));
        place({one}, {width()}, 0, false);
    }
    m_y += gapAfter;
}

void ReportPages::addPair(const QString &label, const Cell &value)
{
    const QVector<qreal> widths{110, width() - 110};
    make(heightOf(value, widths[1] - cellGap));
    place({{label, Face::Body, Token::Text2}, value}, widths, 3, false);
}

void ReportPages::setColumns(const QVector<qreal> &widths, const QStringList &headings)
{
    make(tableStart);                                               // before they are known, else a new page has them twice
    m_widths = widths;
    m_headings.clear();
    for (const QString &heading : headings)
        m_headings.append({heading, Face::Small, Token::Text2});
    place(m_headings, m_widths, rowGap, true);
}

void ReportPages::addRow(const QVector<Cell> &cells)
{
    qreal height = 0;
    for (qsizetype i = 0; i < cells.size(); ++i)
        height = std::max(height, heightOf(cells[i], m_widths[i] - cellGap));
    make(height + rowGap);
    place(cells, m_widths, rowGap, true);
}

void ReportPages::draw(QPainter &painter, const QString &foot)
{
    const qreal bottom = m_device.height() / m_point;
    for (qsizetype number = 0; number < m_pages.size(); ++number) {
        if (number > 0)
            m_device.newPage();
        Page &page = m_pages[number];
        page.texts.append({{QCoreApplication::translate("ReportPages", "%1   ·   page %2 of %3").arg(foot, QString::number(number + 1), QString::number(m_pages.size())), Face::Small, Token::Text3}, QRectF(0, bottom - 12, width(), 12)});
        page.lines.append(bottom - 16);
        for (const Placed &placed : std::as_const(page.texts)) {
            QTextLayout layout(QString(placed.cell.text).replace(QChar(u'\n'), QChar::LineSeparator), fontFor(placed.cell.face), &m_device);
            layOut(layout, placed.where.width());
            painter.setPen(color(placed.cell.ink, Scheme::Light));
            layout.draw(&painter, placed.where.topLeft() * m_point);
        }
        painter.setPen(QPen(color(Token::Line, Scheme::Light), 0.5 * m_point));
        for (const qreal y : std::as_const(page.lines))
            painter.drawLine(QPointF(0, y * m_point), QPointF(width() * m_point, y * m_point));
    }
}

} // namespace countersign

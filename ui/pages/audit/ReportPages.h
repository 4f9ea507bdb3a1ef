// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/style/Tokens.h"

#include <QFont>
#include <QPagedPaintDevice>
#include <QRectF>
#include <QVector>

class QPainter;
class QTextLayout;

namespace countersign {

// Texts set on landscape pages, one below the other; how many pages there are is known before the first is drawn, so that
// each says "3 of 17". Lengths are points. Nothing is cut off: a text wraps, a row that does not fit begins the next page.
class ReportPages
{
public:
    enum class Face { Title, Heading, Body, Small, Mono };
    struct Cell { QString text; Face face = Face::Body; Token ink = Token::Text; };

    explicit ReportPages(QPagedPaintDevice &device);

    void add(const Cell &cell, qreal gapAfter = 4);
    void addPair(const QString &label, const Cell &value);
    void addSpace(qreal height) { m_y += height; }
    void setColumns(const QVector<qreal> &widths, const QStringList &headings); // which every further page repeats
    void addRow(const QVector<Cell> &cells);
    void endColumns() { m_widths.clear(); }
    void newPage();
    qreal width() const;
    qsizetype count() const { return m_pages.size(); }

    void draw(QPainter &painter, const QString &foot);

private:
    struct Placed { Cell cell; QRectF where; };
    struct Page { QVector<Placed> texts; QVector<qreal> lines; };

    qreal heightOf(const Cell &cell, qreal width) const;
    void layOut(QTextLayout &layout, qreal width) const;
    void make(qreal height);
    void place(const QVector<Cell> &cells, const QVector<qreal> &widths, qreal gapAfter, bool line);

    QPagedPaintDevice &m_device;
    qreal m_point;                               // device units in one point
    QVector<Page> m_pages{1};
    QVector<qreal> m_widths;
    QVector<Cell> m_headings;
    qreal m_y = 0;
};

} // namespace countersign

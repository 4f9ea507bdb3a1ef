// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/MetricView.h"

#include "ui/style/Paint.h"
#include "ui/style/Tokens.h"
#include "ui/style/Type.h"

#include <QAccessibleWidget>
#include <QAreaSeries>
#include <QChart>
#include <QGraphicsLayout>
#include <QKeyEvent>
#include <QLineSeries>
#include <QScatterSeries>
#include <QValueAxis>

#include <cmath>
#include <limits>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

constexpr int labelHeight = 24, mostTicks = 5, roomOfMark = 9;

// To a screen reader it is a chart, and not merely something.
QAccessibleInterface *chartFor(const QString &className, QObject *object)
{
    return className == QLatin1String(MetricView::staticMetaObject.className()) ? new QAccessibleWidget(static_cast<QWidget *>(object), QAccessible::Chart) : nullptr;
}

} // namespace

MetricView::MetricView(QWidget *parent) : QChartView(parent), m_along(new QValueAxis), m_up(new QValueAxis)
{
    QAccessible::installFactory(chartFor);                          // once, however often
    setObjectName(u"metricView"_s);
    setFrameShape(NoFrame);
    setLayoutDirection(Qt::LeftToRight);                            // time runs to the right in every language
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setRubberBand(NoRubberBand);
    setRenderHint(QPainter::Antialiasing);
    setViewportUpdateMode(FullViewportUpdate);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMinimumSize(240, 140);
    chart()->setMargins({0, 8, 0, labelHeight});
    chart()->layout()->setContentsMargins(0, 0, 0, 0);
    chart()->setBackgroundVisible(false);
    chart()->legend()->hide();
    chart()->setAnimationOptions(QChart::NoAnimation);
    chart()->addAxis(m_along, Qt::AlignBottom);
    chart()->addAxis(m_up, Qt::AlignLeft);
    build();
}

void MetricView::setPoints(const QVector<MetricPoint> &points)
{
    m_points = points;
    const int before = std::exchange(m_current, -1);
    build();
    if (before >= 0)
        Q_EMIT currentChanged(-1);
}

void MetricView::setLimit(std::optional<double> limit, const QString &label)
{
    m_limit = limit;
    m_limitLabel = label;
    build();
}

void MetricView::setCurrent(int point)
{
    point = m_points.isEmpty() ? -1 : qBound(-1, point, int(m_points.size()) - 1);
    if (point == m_current)
        return;
    m_current = point;
    viewport()->update();
    Q_EMIT currentChanged(point);
}

QPointF MetricView::place(int point) const
{
    const auto &value = m_points.at(point).value;
    return chart()->mapToPosition({double(point), value.value_or((m_ticks.low + m_ticks.high) / 2)});
}

// Room at both ends for half a mark, however many points there are.
double MetricView::margin() const { return std::max(0.5, double(m_points.size()) / 60); }

void MetricView::buildAxes()
{
    double low = std::numeric_limits<double>::infinity(), high = -low;
    const auto take = [&](const std::optional<double> &value) {
        if (value && std::isfinite(*value)) {
            low = std::min(low, *value);
            high = std::max(high, *value);
        }
    };
    for (const MetricPoint &point : m_points) {
        take(point.value);
        take(point.low);
        take(point.high);
    }
    take(m_limit);
    m_ticks = niceTicks(low, high, mostTicks);
    m_along->setRange(-margin(), std::max(0, int(m_points.size()) - 1) + margin());
    m_along->setTickCount(2);
    m_along->setLabelsVisible(false);
    m_along->setGridLineVisible(false);
    m_along->setLinePenColor(color(Token::LineStrong, palette()));
    m_up->setRange(m_ticks.low, m_ticks.high + m_ticks.step * 1e-6);  // rounding must not cost the last tick
    m_up->setTickType(QValueAxis::TicksDynamic);
    m_up->setTickAnchor(m_ticks.low);
    m_up->setTickInterval(m_ticks.step);
    m_up->setLabelFormat(u"%.%1f"_s.arg(m_ticks.decimals));
    m_up->setLabelsFont(fontOf(Type::Key));
    m_up->setLabelsColor(color(Token::Text2, palette()));
    m_up->setGridLineColor(color(Token::Line, palette()));
    m_up->setLineVisible(false);
}

void MetricView::build()
{
    setBackgroundBrush(color(Token::Surface, palette()));
    chart()->removeAllSeries();
    buildAxes();
    QVector<double> values;
    for (const MetricPoint &point : m_points)
        values += point.value.value_or(std::numeric_limits<double>::quiet_NaN());
    const QVector<int> shown = thinned(values, std::max(1, int(chart()->plotArea().width())));
    buildBand(shown);
    if (m_limit) {
        auto *line = new QLineSeries;
        line->append(m_along->min(), *m_limit);
        line->append(m_along->max(), *m_limit);
        line->setPen(QPen(color(Token::RedFg, palette()), 1, Qt::DashLine));
        add(line);
    }
    buildLine(shown);
    buildMarks(shown);
    viewport()->update();
}

void MetricView::add(QAbstractSeries *series)
{
    chart()->addSeries(series);
    series->attachAxis(m_along);
    series->attachAxis(m_up);
}

void MetricView::buildBand(const QVector<int> &shown)
{
    QLineSeries *upper = nullptr, *lower = nullptr;
    const auto finish = [&] {
        if (!upper)
            return;
        if (upper->count() == 1) {                                  // alone between gaps: a bar as wide as a mark
            const double x = upper->at(0).x(), high = upper->at(0).y(), low = lower->at(0).y();
            upper->replace({{x - 0.08, high}, {x + 0.08, high}});
            lower->replace({{x - 0.08, low}, {x + 0.08, low}});
        }
        auto *band = new QAreaSeries(upper, lower);
        upper->setParent(band);
        lower->setParent(band);
        QColor tint = color(Token::Challenger, palette());
        tint.setAlphaF(0.16F);
        band->setBrush(tint);
        band->setPen(Qt::NoPen);
        add(band);
        upper = nullptr;
    };
    for (const int i : shown) {
        const MetricPoint &point = m_points.at(i);
        if (!point.value || !point.low || !point.high) {
            finish();
            continue;
        }
        if (!upper) {
            upper = new QLineSeries;
            lower = new QLineSeries;
        }
        upper->append(i, *point.high);
        lower->append(i, *point.low);
    }
    finish();
}

void MetricView::buildLine(const QVector<int> &shown)
{
    QLineSeries *line = nullptr;
    for (const int i : shown) {
        if (!m_points.at(i).value) {
            line = nullptr;
            continue;
        }
        if (!line) {
            line = new QLineSeries;
            line->setPen(QPen(color(Token::Challenger, palette()), 1.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
            add(line);
        }
        line->append(i, *m_points.at(i).value);
    }
}

void MetricView::buildMarks(const QVector<int> &shown)
{
    const bool roomy = chart()->plotArea().width() / std::max(1, int(m_points.size())) >= roomOfMark;
    const auto marks = [&](MetricPoint::Mark mark, QScatterSeries::MarkerShape shape, qreal size, const QColor &fill, const QPen &pen) {
        auto *series = new QScatterSeries;
        for (const int i : shown)
            if (m_points.at(i).value && m_points.at(i).mark == mark)
                series->append(i, *m_points.at(i).value);
        series->setMarkerShape(shape);
        series->setMarkerSize(size);
        series->setBrush(fill);
        series->setPen(pen);
        add(series);
    };
    const QColor surface = color(Token::Surface, palette()), challenger = color(Token::Challenger, palette());
    if (roomy)
        marks(MetricPoint::Mark::Plain, QScatterSeries::MarkerShapeCircle, 6, challenger, Qt::NoPen);
    marks(MetricPoint::Mark::Champion, QScatterSeries::MarkerShapeRectangle, 8, surface, QPen(color(Token::Champion, palette()), 2));
    marks(MetricPoint::Mark::Challenger, QScatterSeries::MarkerShapeCircle, 11, challenger, QPen(surface, 1));
}

void MetricView::drawForeground(QPainter *painter, const QRectF &)
{
    painter->save();
    painter->resetTransform();
    painter->setRenderHint(QPainter::Antialiasing);
    drawLabels(*painter);
    if (m_limit)
        drawLimit(*painter);
    if (m_current >= 0) {
        const QRectF plot = chart()->plotArea();
        const QPointF at = place(m_current);
        painter->setPen(QPen(color(Token::LineStrong, palette()), 1, Qt::DotLine));
        painter->drawLine(QPointF(at.x(), plot.top()), QPointF(at.x(), plot.bottom()));
        painter->setBrush(Qt::NoBrush);
        painter->setPen(QPen(color(Token::Focus, palette()), metric::focusRing));
        if (m_points.at(m_current).value)
            painter->drawEllipse(at, 9, 9);
    }
    if (hasFocus())
        paint::focusRing(painter, viewport()->rect(), palette());
    painter->restore();
}

// As many versions as fit by name, the newest always; the one in focus instead of what it would cover.
void MetricView::drawLabels(QPainter &painter) const
{
    const QRectF plot = chart()->plotArea();
    painter.setFont(fontOf(Type::Key));
    const auto box = [&](int i) {
        const double width = painter.fontMetrics().horizontalAdvance(m_points.at(i).label) + 4;
        const double left = qBound(0.0, chart()->mapToPosition({double(i), m_ticks.low}).x() - width / 2, std::max(0.0, viewport()->width() - width));
        return QRectF(left, plot.bottom() + 6, width, 16);
    };
    QVector<QRectF> taken;
    const auto draw = [&](int i, Token ink) {
        const QRectF room = box(i);
        for (const QRectF &other : std::as_const(taken))
            if (other.adjusted(-8, 0, 8, 0).intersects(room))
                return;
        taken += room;
        painter.setPen(color(ink, palette()));
        painter.drawText(room, Qt::AlignCenter | Qt::TextSingleLine, m_points.at(i).label);
    };
    if (m_current >= 0)
        draw(m_current, Token::Text);
    for (int i = 0; i < m_points.size(); ++i)
        if (m_points.at(i).mark == MetricPoint::Mark::Challenger)
            draw(i, Token::Text);
    const int most = std::max(1, int(plot.width() / 40)), stride = std::max(1, (int(m_points.size()) + most - 1) / most);
    for (int i = int(m_points.size()) - 1; i >= 0; i -= stride)
        draw(i, Token::Text2);
}

void MetricView::drawLimit(QPainter &painter) const
{
    const double y = chart()->mapToPosition({0, *m_limit}).y();
    painter.setFont(fontOf(Type::Key));
    const double width = painter.fontMetrics().horizontalAdvance(m_limitLabel) + 8;
    const bool above = y - 18 >= chart()->plotArea().top();
    const QRectF room(chart()->plotArea().right() - width, above ? y - 17 : y + 2, width, 15);
    QColor ground = color(Token::Surface, palette());
    ground.setAlphaF(0.85F);
    painter.fillRect(room, ground);
    painter.setPen(color(Token::RedFg, palette()));
    painter.drawText(room, Qt::AlignCenter | Qt::TextSingleLine, m_limitLabel);
}

int MetricView::nearest(qreal x) const
{
    if (m_points.isEmpty())
        return -1;
    return qBound(0, qRound(chart()->mapToValue({x, 0}).x()), int(m_points.size()) - 1);
}

void MetricView::keyPressEvent(QKeyEvent *event)
{
    const int last = int(m_points.size()) - 1;
    switch (event->key()) {
    case Qt::Key_Left:
        return setCurrent(m_current < 0 ? last : std::max(0, m_current - 1));
    case Qt::Key_Right:
        return setCurrent(m_current < 0 ? last : std::min(last, m_current + 1));
    case Qt::Key_Home:
        return setCurrent(std::min(0, last));
    case Qt::Key_End:
        return setCurrent(last);
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_current >= 0)
            Q_EMIT pointOpened(m_current);
        return;
    default:
        QWidget::keyPressEvent(event);                              // the graphics view would scroll
    }
}

void MetricView::mouseMoveEvent(QMouseEvent *event) { setCurrent(nearest(event->position().x())); }

void MetricView::mousePressEvent(QMouseEvent *event)
{
    setFocus(Qt::MouseFocusReason);
    setCurrent(nearest(event->position().x()));
}

void MetricView::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (const int point = nearest(event->position().x()); point >= 0)
        Q_EMIT pointOpened(point);
}

void MetricView::resizeEvent(QResizeEvent *event)
{
    QChartView::resizeEvent(event);
    build();                                                        // another number of pixel columns
}

void MetricView::changeEvent(QEvent *event)
{
    QChartView::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        build();
}

void MetricView::focusInEvent(QFocusEvent *event)
{
    QChartView::focusInEvent(event);
    if (m_current < 0 && !m_points.isEmpty() && event->reason() != Qt::MouseFocusReason)
        setCurrent(int(m_points.size()) - 1);
}

} // namespace countersign

#include "moc_MetricView.cpp" // here and not with those of the whole library, which knows no Qt Charts

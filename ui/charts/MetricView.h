// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/charts/MetricPoint.h"
#include "ui/charts/scale.h"

#include <QChartView>
#include <QVector>

class QValueAxis;
class QXYSeries;

namespace countersign {

// The picture of a MetricChart: line, band, limit and marks by Qt Charts; the point in focus, the versions below and the
// limit's label by hand. Left, Right, Home and End move the point in focus, and so does the mouse; Enter opens it.
class MetricView : public QChartView
{
    Q_OBJECT
public:
    explicit MetricView(QWidget *parent = nullptr);

    void setPoints(const QVector<MetricPoint> &points);
    void setLimit(std::optional<double> limit, const QString &label);
    int current() const { return m_current; }                       // -1: none
    void setCurrent(int point);
    const Ticks &ticks() const { return m_ticks; }
    QPointF place(int point) const;                                 // in the view; the middle of the axis where it has no value

Q_SIGNALS:
    void currentChanged(int point);
    void pointOpened(int point);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void drawForeground(QPainter *painter, const QRectF &rect) override;

private:
    void build();
    void buildAxes();
    void buildBand(const QVector<int> &shown);
    void buildLine(const QVector<int> &shown);
    void buildMarks(const QVector<int> &shown);
    void add(QAbstractSeries *series);
    void drawLabels(QPainter &painter) const;
    void drawLimit(QPainter &painter) const;
    int nearest(qreal x) const;
    double margin() const;

    QVector<MetricPoint> m_points;
    std::optional<double> m_limit;
    QString m_limitLabel;
    Ticks m_ticks;
    QValueAxis *m_along;
    QValueAxis *m_up;
    int m_current = -1;
};

} // namespace countersign

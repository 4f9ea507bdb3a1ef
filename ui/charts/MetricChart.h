// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/charts/MetricPoint.h"

#include <QVector>
#include <QWidget>

class QKeyEvent;
class QStackedWidget;
class QToolButton;

namespace countersign {

class ChartLegend;
class DenseTable;
class MetricTable;
class MetricView;
class TextLabel;

// A metric across the versions of a model, oldest at the left, as a picture or as a table (T or the button): line broken
// where a version has no value, interval as a band, limit, marks for champion and challenger. Everything that can be seen
// is in the accessible description; the version in focus is read out at the top.
class MetricChart : public QWidget
{
    Q_OBJECT
public:
    explicit MetricChart(const QString &metric, QWidget *parent = nullptr);

    void setMetric(const QString &metric);
    void setPoints(const QVector<MetricPoint> &points);             // oldest first
    void setLimit(double limit, const QString &label);              // "≥ 0.94"
    void clearLimit();
    // What the marks stand for, "live in production" and "2.4.0"; a mark that no point has is not explained.
    void setLegend(const QString &champion, const QString &challenger);

    bool isTable() const;
    void setTable(bool table);

Q_SIGNALS:
    void pointOpened(int point);                                    // Enter or a double click

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void describe();
    void readOut(int point);

    QString m_limitLabel, m_champion, m_challenger;
    std::optional<double> m_limit;
    QVector<MetricPoint> m_points;
    TextLabel *m_title;
    TextLabel *m_read;
    QToolButton *m_twin;
    QStackedWidget *m_stack;
    MetricView *m_view;
    DenseTable *m_table;
    MetricTable *m_rows;
    ChartLegend *m_legend;
};

} // namespace countersign

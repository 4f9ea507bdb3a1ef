// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>
#include <QVector>
#include <QWidget>

#include <optional>

namespace countersign {

// One value per group for two series, each with its interval, on one axis. The first series is a hollow square with
// a dashed interval, the second a disc with a solid one. Every number is in the accessible description and tooltips.
class IntervalDotPlot : public QWidget
{
    Q_OBJECT
public:
    struct Mark
    {
        double value = 0;
        double low = 0;
        double high = 0;
    };
    struct Row
    {
        QString label;
        QString note;                 // "n 412"
        std::optional<Mark> first;
        std::optional<Mark> second;
        bool flagged = false;         // the note in amber: few, or wide
    };

    explicit IntervalDotPlot(QWidget *parent = nullptr);

    void setSeries(const QString &first, const QString &second);
    void setRows(const QVector<Row> &rows);
    void setLine(double value, const QString &label); // a limit
    void setFootnote(const QString &text);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void describe();
    QRect axis() const;
    int labelWidth() const;
    double x(double value) const;
    void drawMark(QPainter &painter, const Mark &mark, int y, bool first) const;
    void drawLegend(QPainter &painter) const;
    QString sentence(const Row &row) const;

    QString m_first;
    QString m_second;
    QVector<Row> m_rows;
    QString m_lineLabel;
    std::optional<double> m_line;
    QString m_footnote;
    double m_low = 0;
    double m_high = 1;
};

} // namespace countersign

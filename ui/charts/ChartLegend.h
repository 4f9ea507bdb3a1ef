// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QWidget>

namespace countersign {

// What the marks of a chart stand for; an empty word leaves its mark out. Hidden while there is nothing to explain.
class ChartLegend : public QWidget
{
    Q_OBJECT
public:
    explicit ChartLegend(QWidget *parent = nullptr);

    void set(const QString &champion, const QString &challenger, const QString &band);
    QSize sizeHint() const override { return {200, 24}; }
    QSize minimumSizeHint() const override { return {80, 24}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_champion, m_challenger, m_band;
};

} // namespace countersign

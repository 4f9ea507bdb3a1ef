// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/UtcTime.h"
#include "ui/style/Status.h"

#include <QVector>
#include <QWidget>

namespace countersign {

// What became of something, from left to right: each step an icon, a word and its day, joined by a line; as many lines as
// it needs. The whole is read out as one sentence.
class HistoryStrip : public QWidget
{
    Q_OBJECT
public:
    struct Step
    {
        Look look;
        UtcTime at;
        QString note;                                               // "production", "by cara"
    };

    explicit HistoryStrip(QWidget *parent = nullptr);

    void setSteps(const QVector<Step> &steps);
    const QVector<Step> &steps() const { return m_steps; }

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QVector<QRect> places(int width) const;
    int widthOf(const Step &step) const;
    QString sentence(const Step &step) const;

    QVector<Step> m_steps;
};

} // namespace countersign

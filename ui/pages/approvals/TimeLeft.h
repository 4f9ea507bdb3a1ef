// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QWidget>

namespace countersign {

struct Review;
class TextLabel;

// How long a request is still open, as a number and a bar, and when it escalates.
class TimeLeft : public QWidget
{
    Q_OBJECT
public:
    explicit TimeLeft(QWidget *parent = nullptr);
    void setReview(const Review &review);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    TextLabel *m_left;
    TextLabel *m_step;
    QWidget *m_room;
    double m_share = 0;
};

} // namespace countersign

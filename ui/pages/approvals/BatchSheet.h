// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/pages/approvals/Review.h"

#include <QDialog>

class QPushButton;

namespace countersign {

class ReasonEdit;

// Requests of tier low, decided together: each is restated in one sentence and has a reason of its own; one that cannot be
// decided stands there with why not. The keyboard starts on Cancel and Enter does nothing.
class BatchSheet : public QDialog
{
    Q_OBJECT
public:
    BatchSheet(const QVector<Review> &reviews, const QString &verdict, QWidget *parent);

    QVector<Deciding> decisions() const;                            // of what is on the sheet, with what was seen

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    struct Line { Deciding deciding; ReasonEdit *reason; };

    void update();

    QVector<Line> m_lines;
    QPushButton *m_verb;
};

} // namespace countersign

// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/widgets/Panel.h"

#include <QPointer>
#include <QTimer>
#include <QVector>

class QPushButton;

namespace countersign {

class TextLabel;

// One thing to look at: the place that shows it, the widget there (by its name; any of several), and what to say of it.
struct TourStep
{
    QString pageId;
    QString id;
    QStringList anchors;
    QString title;
    QString text;
};

// Walks through places of the window: a panel beside the widget it speaks of, which is framed. The window stays usable;
// Esc ends it. A widget that is not there yet, or no more, leaves the panel in the corner.
class Tour : public Panel
{
    Q_OBJECT
public:
    Tour(QVector<TourStep> steps, QWidget *window);
    ~Tour() override;

    void start();
    int step() const { return m_step; }

Q_SIGNALS:
    void placeWanted(const QString &pageId, const QString &id);
    void ended();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void show(int step);
    void end();
    void follow();
    void bring();
    QWidget *anchor() const;

    QVector<TourStep> m_steps;
    TextLabel *m_title;
    TextLabel *m_text;
    TextLabel *m_count;
    QPushButton *m_back;
    QPushButton *m_next;
    QPushButton *m_end;
    QPointer<QWidget> m_frame; // the window may go with all that is in it, in any order
    QTimer m_follow;           // pages fill while they are read, and windows are resized
    int m_step = -1;
    bool m_brought = false;    // what the step speaks of into view
};

} // namespace countersign

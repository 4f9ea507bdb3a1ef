// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QTimer>
#include <QWidget>

class QPushButton;

namespace countersign {

class TextLabel;

// Work that takes a while: a thin moving bar after 0.3 s, the named step and Cancel after 2 s. Keeps its place, so
// nothing jumps when it appears.
class BusyBar : public QWidget
{
    Q_OBJECT
public:
    explicit BusyBar(QWidget *parent = nullptr);

    void start(const QString &step, bool cancellable = false);
    void setStep(const QString &step, int done = 0, int of = 0);
    void stop();
    bool isBusy() const { return m_busy; }

Q_SIGNALS:
    void cancelled();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void advance();

    TextLabel *m_step;
    QPushButton *m_cancel;
    QTimer m_tick;
    int m_elapsed = 0;
    int m_done = 0;
    int m_of = 0;
    bool m_busy = false;
    bool m_cancellable = false;
};

} // namespace countersign

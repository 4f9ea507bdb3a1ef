// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/widgets/ActionButton.h"

#include <QElapsedTimer>
#include <QTimer>

namespace countersign {

// A button for what must not happen by a slip. It acts once mouse or space key was held on it for a second, which a growing
// fill shows, or at Ctrl+Shift+Enter. An assistive technology cannot hold: its press only arms the button, and a second one
// within `armedMs` acts. Its name says what it waits for.
class HoldButton : public ActionButton
{
    Q_OBJECT
public:
    static constexpr int holdMs = 1000, armedMs = 30'000;

    explicit HoldButton(const QString &text, QWidget *parent = nullptr);

Q_SIGNALS:
    void held();
    void notYet(const QString &why);                                // let go too early, or armed: a sentence to show

protected:
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void keyReleaseEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void changeEvent(QEvent *event) override;
    void paintGround(QPainter &painter) override;

private:
    void begin();
    void advance();
    void letGo();
    void stop();
    void act();
    void pressed();
    void arm(bool armed);

    QTimer m_tick, m_disarm;
    QElapsedTimer m_since;
    int m_heldMs = 0;
    bool m_armed = false;
};

} // namespace countersign

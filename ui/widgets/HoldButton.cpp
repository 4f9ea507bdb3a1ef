// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/HoldButton.h"

#include "ui/style/keyText.h"
#include "ui/style/Paint.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QShortcut>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

constexpr int tickMs = 20;

bool isHoldKey(const QKeyEvent &event) { return event.key() == Qt::Key_Space || event.key() == Qt::Key_Select; }

} // namespace

HoldButton::HoldButton(const QString &text, QWidget *parent) : ActionButton(text, {}, parent)
{
    setAutoDefault(false);
    setHint(tr("hold 1 s"));
    setAbout(tr("Hold the mouse button or the space key for one second, or press %1.").arg(keyText(u"Ctrl+Shift+Enter"_s)));
    arm(false);
    m_tick.setInterval(tickMs);
    m_disarm.setInterval(armedMs);
    m_disarm.setSingleShot(true);
    connect(&m_tick, &QTimer::timeout, this, &HoldButton::advance);
    connect(&m_disarm, &QTimer::timeout, this, [this] { arm(false); });
    // Mouse and keys are taken below and never become a click: this one is of an assistive technology.
    connect(this, &QAbstractButton::clicked, this, &HoldButton::pressed);
    for (const Qt::Key enter : {Qt::Key_Return, Qt::Key_Enter}) {
        auto *shortcut = new QShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | enter), this);
        shortcut->setAutoRepeat(false);
        connect(shortcut, &QShortcut::activated, this, &HoldButton::act);
    }
}

void HoldButton::begin()
{
    m_heldMs = 0;
    m_since.start();
    m_tick.start();
}

// A window that stalled did not see whether it was let go meanwhile, so that time does not count.
void HoldButton::advance()
{
    m_heldMs += qMin(int(m_since.restart()), 2 * tickMs);
    update();
    if (m_heldMs >= holdMs)
        act();
}

void HoldButton::letGo()
{
    if (!m_tick.isActive())
        return;
    stop();
    Q_EMIT notYet(tr("Nothing was done: hold “%1” for one second.").arg(text()));
}

void HoldButton::stop()
{
    m_tick.stop();
    m_heldMs = 0;
    update();
}

void HoldButton::act()
{
    stop();
    arm(false);
    Q_EMIT held();
}

void HoldButton::pressed()
{
    if (m_armed)
        return act();
    arm(true);
    Q_EMIT notYet(tr("Nothing was done yet: press “%1” again within %2 seconds, or hold it for one second.").arg(text(), QString::number(armedMs / 1000)));
}

void HoldButton::arm(bool armed)
{
    m_armed = armed;
    armed ? m_disarm.start() : m_disarm.stop();
    setAccessibleName(armed ? tr("%1: press again to do it").arg(text()) : tr("%1: hold for one second").arg(text()));
}

void HoldButton::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && hitButton(event->pos()))
        begin();
}

void HoldButton::mouseMoveEvent(QMouseEvent *event)
{
    if (!hitButton(event->pos()))
        letGo();
}

void HoldButton::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        letGo();
}

void HoldButton::keyPressEvent(QKeyEvent *event)
{
    if (isHoldKey(*event)) {
        if (!event->isAutoRepeat())
            begin();
    } else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        event->ignore();                                            // some desktops would press a button by it
    } else if (event->key() == Qt::Key_Escape && m_tick.isActive()) {
        letGo();
    } else {
        ActionButton::keyPressEvent(event);
    }
}

void HoldButton::keyReleaseEvent(QKeyEvent *event)
{
    if (!isHoldKey(*event))
        event->ignore();
    else if (!event->isAutoRepeat())
        letGo();
}

void HoldButton::focusOutEvent(QFocusEvent *event)
{
    letGo();
    ActionButton::focusOutEvent(event);
}

void HoldButton::hideEvent(QHideEvent *event)
{
    stop();
    arm(false);
    ActionButton::hideEvent(event);
}

void HoldButton::changeEvent(QEvent *event)
{
    ActionButton::changeEvent(event);
    if (event->type() == QEvent::EnabledChange) {
        stop();
        arm(false);
    }
}

void HoldButton::paintGround(QPainter &painter)
{
    if (m_heldMs == 0)
        return;
    const QRect ground = rect().adjusted(1, 1, -1, -1);
    QRect done = ground;
    done.setWidth(ground.width() * qMin(m_heldMs, holdMs) / holdMs);
    QRect edge = done;
    edge.setTop(ground.bottom() - 2);                               // the ground alone is too pale to be a sign
    painter.fillRect(QStyle::visualRect(layoutDirection(), ground, done), color(Token::Selection, palette()));
    painter.fillRect(QStyle::visualRect(layoutDirection(), ground, edge), color(Token::Accent, palette()));
}

} // namespace countersign

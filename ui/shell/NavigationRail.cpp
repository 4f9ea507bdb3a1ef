// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/NavigationRail.h"

#include "ui/shell/RailButton.h"
#include "ui/style/Tokens.h"

#include <QKeyEvent>
#include <QPainter>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace countersign {

NavigationRail::NavigationRail(QWidget *parent) : QWidget(parent), m_column(new QVBoxLayout(this))
{
    setFixedWidth(metric::rail);
    setAccessibleName(tr("Screens"));
    m_column->setContentsMargins(8, 16, 8, 16);
    m_column->setSpacing(2);
    m_column->addStretch(1);
}

void NavigationRail::clear()
{
    qDeleteAll(m_buttons);
    m_buttons.clear();
}

void NavigationRail::add(const QString &pageId, const QString &icon, const QString &title, const QString &tip)
{
    auto *button = new RailButton(icon, title, this);
    button->setObjectName(QStringLiteral("rail-") + pageId);
    button->setToolTip(tip);
    connect(button, &RailButton::chosen, this, [this, pageId] { Q_EMIT chosen(pageId); });
    m_column->insertWidget(m_column->count() - 1, button);
    m_buttons.insert(pageId, button);
}

void NavigationRail::setCurrent(const QString &pageId)
{
    RailButton *button = m_buttons.value(pageId);
    if (!button)
        return;
    const QSignalBlocker quiet(button);
    button->setChecked(true);
    for (RailButton *each : m_buttons)
        each->setFocusPolicy(each == button ? Qt::TabFocus : Qt::NoFocus);
    if (isAncestorOf(window()->focusWidget()))
        button->setFocus(Qt::OtherFocusReason);
}

void NavigationRail::setBadge(const QString &pageId, int count, bool urgent)
{
    if (RailButton *button = m_buttons.value(pageId))
        button->setBadge(count, urgent);
}

int NavigationRail::badge(const QString &pageId) const
{
    const RailButton *button = m_buttons.value(pageId);
    return button ? button->badge() : 0;
}

void NavigationRail::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Down || event->key() == Qt::Key_Up)
        focusNextPrevChild(event->key() == Qt::Key_Down);
    else
        QWidget::keyPressEvent(event);
}

void NavigationRail::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), color(Token::Sunken, palette()));
}

} // namespace countersign

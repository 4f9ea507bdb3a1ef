// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/onScreen.h"

#include <QScreen>
#include <QWidget>

#include <algorithm>

namespace countersign {

namespace {

constexpr QMargins frameRoom(0, 0, 8, 40);                          // what the desktop draws around a window, not known before it is shown

} // namespace

void keepOnScreen(QWidget &window)
{
    if (window.windowState() & (Qt::WindowMaximized | Qt::WindowFullScreen))
        return;
    const QRect available = window.screen()->availableGeometry().marginsRemoved(frameRoom);
    window.resize(window.size().boundedTo(available.size()));
    if (!window.testAttribute(Qt::WA_Moved))
        return;                                                     // the desktop finds a place for it
    const int right = available.right() + 1 - window.width(), bottom = available.bottom() + 1 - window.height();
    window.move(std::max(available.left(), std::min(window.x(), right)), std::max(available.top(), std::min(window.y(), bottom)));
}

} // namespace countersign

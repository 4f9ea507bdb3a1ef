// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/style/Tokens.h"

#include <QIcon>
#include <QPixmap>
#include <QString>

class QPainter;

namespace countersign {

// Icons by name (`clock`, or `pie:5` for a ring filled to 5 %), drawn from SVG in a token's colour.
// The pixmap has `ratio` times as many pixels as `size` and is kept for the next time.
QPixmap iconPixmap(const QString &name, const QColor &ink, int size, qreal ratio);

// Draws into `where` (square, in logical pixels) at the painter's own resolution.
void drawIcon(QPainter *painter, const QRect &where, const QString &name, const QColor &ink);

// For actions and buttons: follows the application's palette by itself; the disabled form is in the hint colour.
QIcon iconOf(const QString &name, Token token = Token::Text2);

bool hasIcon(const QString &name);

} // namespace countersign

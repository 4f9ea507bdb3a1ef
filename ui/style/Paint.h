// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/style/Tokens.h"

#include <QString>
#include <QStyleOption>

class QIcon;
class QPainter;

// The drawing of controls, one function per look. Every function leaves the painter as it found it.
namespace countersign::paint {

inline constexpr int cellPadding = 12;
inline constexpr int menuArrow = 12; // of a button with a menu
inline constexpr int iconGap = 8;    // between icon and words

// Where a text stands goes by where one begins to read; how it runs, by the text itself: a number or a digest runs from the left
// in every language. For QPainter::drawText.
int reading(Qt::LayoutDirection direction, Qt::Alignment alignment, const QString &text);

void box(QPainter *p, const QRect &rect, const QColor &fill, const QColor &line, qreal width = 1,
         qreal radius = metric::radius);
void focusRing(QPainter *p, const QRect &rect, const QPalette &palette, bool onAccent = false); // there with a second ring that can be seen on it
void hairline(QPainter *p, const QRect &rect, Qt::Edge edge, const QColor &ink);

void button(QPainter *p, const QStyleOption &option, bool primary, bool flat);
void toolButton(QPainter *p, const QStyleOption &option);
// Icon and words in the middle, or the words alone; mirrored where one reads from the right.
void buttonLabel(QPainter *p, const QStyleOption &option, const QIcon &icon, QSize iconSize, const QString &text, Qt::TextFlag mnemonic, const QColor &ink);
void field(QPainter *p, const QStyleOption &option);
void check(QPainter *p, const QStyleOption &option);
void radio(QPainter *p, const QStyleOption &option);
void scrollHandle(QPainter *p, const QRect &handle, Qt::Orientation along, bool lit, const QPalette &palette);
void headerSection(QPainter *p, const QStyleOptionHeader &option);
void headerLabel(QPainter *p, const QStyleOptionHeader &option);
void tab(QPainter *p, const QStyleOptionTab &option);
void menuItem(QPainter *p, const QStyleOptionMenuItem &option);
void menuBarItem(QPainter *p, const QStyleOptionMenuItem &option);
void progress(QPainter *p, const QStyleOptionProgressBar &option);

// A state as icon + word in its hue, without ground; returns the width used. `right` puts it at the far edge.
int status(QPainter *p, const QRect &rect, const QString &icon, const QString &word, const QColor &ink, bool right);

} // namespace countersign::paint

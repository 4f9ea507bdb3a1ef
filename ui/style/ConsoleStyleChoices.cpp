// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/ConsoleStyle.h"

#include "ui/style/Tokens.h"

#include <QApplication>
#include <QEvent>

// What a person chose of ConsoleStyle: how high rows are, and whether anything moves.
namespace countersign {

namespace {

const ConsoleStyle *styleOf(const QWidget *widget)
{
    return qobject_cast<const ConsoleStyle *>(widget ? widget->style() : QApplication::style());
}

} // namespace

int rowHeight(const QWidget *widget)
{
    const ConsoleStyle *style = styleOf(widget);
    return style && style->rows() == ConsoleStyle::Rows::Comfortable ? metric::comfortableRow : metric::row;
}

bool motionIsReduced(const QWidget *widget)
{
    const ConsoleStyle *style = styleOf(widget);
    return style && style->reducedMotion();
}

void ConsoleStyle::setRows(Rows rows)
{
    m_rows = rows;
    rowsSetting.set(rows);
    tellWidgets();
}

void ConsoleStyle::setReducedMotion(bool reduced)
{
    m_reducedMotion = reduced;
    reducedMotionSetting.set(reduced);
    tellWidgets();
}

void ConsoleStyle::tellWidgets()
{
    const QWidgetList all = QApplication::allWidgets();
    for (QWidget *widget : all) {
        QEvent changed(QEvent::StyleChange);
        QApplication::sendEvent(widget, &changed);
    }
}

} // namespace countersign

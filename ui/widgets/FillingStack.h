// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QStackedWidget>

namespace countersign {

// A stack that fills the room it is given. Qt's own asks every widget in it, also those that nobody sees, how high it is at a width,
// each time anything in view appears or goes.
class FillingStack : public QStackedWidget
{
public:
    using QStackedWidget::QStackedWidget;
    bool hasHeightForWidth() const override { return false; }
    QSize sizeHint() const override { return currentWidget() ? currentWidget()->sizeHint() : QSize(); }
};

} // namespace countersign

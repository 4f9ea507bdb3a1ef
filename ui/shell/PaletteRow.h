// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QIcon>
#include <QString>
#include <QVector>

#include <functional>

class QAbstractButton;

namespace countersign {

class Page;

// One line of the command palette: a command, or a place to go to. It is off while `whyOff` says why.
struct PaletteRow
{
    QIcon icon;
    QString text;
    QString detail;        // where it comes from, or more about it
    QString keys;
    QString whyOff;
    std::function<void()> run;
    int score = 0;
};

// As a click does, which opens no menu of a button that is nothing else.
void press(QAbstractButton *button);

// What one can do on a page now: its entries, and the buttons in view that have words.
QVector<PaletteRow> commandsOf(const Page &page);
// What makes sense wherever one is, though it is done on this page, which `open` brings into view.
QVector<PaletteRow> commandsAnywhere(const Page &page, const std::function<void()> &open);

} // namespace countersign

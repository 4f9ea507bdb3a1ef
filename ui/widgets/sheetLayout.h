// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QList>

class QDialog;
class QPushButton;
class QWidget;

namespace countersign {

// What a sheet says later, or in a longer language, makes it higher, never cut.
void growWithText(QDialog &sheet);
// A sheet from its title down: the rows, then Cancel on the left and what the sheet is for on the right. Enter presses neither,
// and it grows with its text.
void layOutSheet(QDialog &sheet, const QList<QWidget *> &rows, QPushButton *cancel, QPushButton *verb);
// Of a form that is laid out, where nothing is decided: Enter in a field is its verb, and on a button that button.
void submitByEnter(QDialog &sheet, QPushButton *verb);

} // namespace countersign

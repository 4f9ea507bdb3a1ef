// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QList>

class QDialog;
class QPushButton;
class QWidget;

namespace countersign {

// A sheet from its title down: the rows, then Cancel on the left and what the sheet is for on the right. Enter presses neither.
void layOutSheet(QDialog &sheet, const QList<QWidget *> &rows, QPushButton *cancel, QPushButton *verb);

} // namespace countersign

// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QWidgetList>

namespace countersign {

// The parts of a page between which F6 goes, in reading order: filter lines, tables and panes that can be seen; the page
// itself where it has none.
QWidgetList panesOf(QWidget *page);

// Gives the keyboard to the pane after (step 1) or before (-1) the one that has it, skipping those that take none. Within a
// pane it comes back to where it was.
void focusPane(const QWidgetList &panes, int step);

// Gives the keyboard to the next (or the last) place of the window in the order of Tab. A widget that hands it on to a part of its own
// is passed over: Qt would enter that part there, and never come to what stands before it.
bool focusNext(QWidget *window, bool next);

} // namespace countersign

// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace countersign {

// Tab goes through what is in it as its layouts put it, whenever each was made. For areas whose content comes and goes; a widget
// that was made later would otherwise be reached last of the whole window.
void tabInReadingOrder(const QWidget *area);

} // namespace countersign

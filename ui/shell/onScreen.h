// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace countersign {

// Makes a window no larger than what is free of its screen and, where its place is set, moves it there whole: what hangs over an edge
// has its buttons where nobody can press them. For a window that was sized or moved other than by its user.
void keepOnScreen(QWidget &window);

} // namespace countersign

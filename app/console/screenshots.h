// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/shell/MainWindow.h"

#include <functional>

namespace countersign {

// Saves a picture of each page and of the details it names, in both schemes. Waits for what loads, at most ten seconds
// each. Gives the program's exit code.
int takeScreenshots(MainWindow &window, Theme &theme, const QString &folder, const std::function<bool()> &settled);

} // namespace countersign

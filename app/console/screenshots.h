// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/shell/MainWindow.h"

#include <functional>

namespace countersign {

// Saves a picture of each page and of the details it names, in both schemes: of those the window starts with, then, after
// openWorkspace() and when all has settled, of the workspace's. Waits for what loads, at most ten seconds each. Gives the
// program's exit code.
int takeScreenshots(MainWindow &window, Theme &theme, const QString &folder, const std::function<void()> &openWorkspace, const std::function<bool()> &settled);

} // namespace countersign

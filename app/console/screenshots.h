// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/shell/MainWindow.h"

#include <functional>

namespace countersign {

struct Screenshots
{
    QString folder;                                                 // empty: none
    QSize size = {1440, 900};                                       // of the window; of the picture at 100 %
    bool matrix = false;
};

// Saves a picture of each page and of the details it names, of their sheets and menus, of the palette, the shortcuts and the tour,
// in both schemes: of those the window starts with, then, after openWorkspace() and when all has settled, of the workspace's. Waits
// for what loads, at most a minute each, and confirms nothing. Gives the program's exit code.
int takeScreenshots(MainWindow &window, Theme &theme, const Screenshots &wanted, const std::function<void()> &openWorkspace, const std::function<bool()> &settled);
// The same at both sizes, at 100 and 200 %, from left to right and from right to left, each in a folder of its own below; by
// starting this program again with `arguments`, as the scale holds for a whole process.
int takeMatrix(const QString &folder, const QStringList &arguments);

} // namespace countersign

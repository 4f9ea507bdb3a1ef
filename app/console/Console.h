// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/shell/MainWindow.h"
#include "ui/style/Theme.h"

#include <QString>

#include <optional>

namespace countersign {

// The console program: builds everything once, in order (theme, window, pages).
class Console
{
public:
    struct Options
    {
        std::optional<Theme::Choice> theme; // for this run only; else as the user chose last
        QString screenshots;                // a folder: save a picture of each page in both schemes and end
    };

    explicit Console(const Options &options);

    int run();

private:
    int takeScreenshots();

    Options m_options;
    Theme m_theme;
    MainWindow m_window;
};

} // namespace countersign

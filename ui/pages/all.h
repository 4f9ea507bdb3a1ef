// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <vector>

namespace countersign {

class OpenWorkspace;
class Page;
class Theme;

// The screens of an open workspace, in the order of the rail; whoever asks owns them. The one list.
std::vector<Page *> allPages(OpenWorkspace &workspace, Theme &theme);

} // namespace countersign

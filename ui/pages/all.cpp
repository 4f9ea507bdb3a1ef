// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/all.h"

#include "ui/pages/overview/OverviewPage.h"

namespace countersign {

std::vector<Page *> allPages(OpenWorkspace &workspace)
{
    return {
        new OverviewPage(workspace),
    };
}

} // namespace countersign

// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/all.h"

#include "ui/pages/approvals/ApprovalsPage.h"
#include "ui/pages/audit/AuditPage.h"
#include "ui/pages/connections/ConnectionsPage.h"
#include "ui/pages/overview/OverviewPage.h"
#include "ui/pages/people/PeoplePage.h"
#include "ui/pages/policies/PoliciesPage.h"
#include "ui/pages/registry/RegistryPage.h"
#include "ui/pages/settings/SettingsPage.h"

namespace countersign {

std::vector<Page *> allPages(OpenWorkspace &workspace, Theme &theme)
{
    return {
        new OverviewPage(workspace),
        new RegistryPage(workspace),
        new ApprovalsPage(workspace),
        new AuditPage(workspace),
        new PoliciesPage(workspace),
        new PeoplePage(workspace),
        new ConnectionsPage(workspace),
        new SettingsPage(theme),
    };
}

} // namespace countersign

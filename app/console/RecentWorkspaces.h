// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/Result.h"

#include <QVector>

namespace countersign {

// The workspaces that were opened on this computer, the newest first: for the menu, and to find where a link leads.
struct RecentWorkspace
{
    QString id, name, folder;
};

QVector<RecentWorkspace> recentWorkspaces();
void rememberWorkspace(const RecentWorkspace &opened);

// Its name, and its folder where another workspace that was opened here has the same.
QString nameApart(const QString &name, const QString &folder);

// The folder of the workspace that a link names, by id or name. Errors: NotFound if it was never opened here; Malformed if
// several are called so.
Result<QString> folderOfWorkspace(const QString &nameOrId);

} // namespace countersign

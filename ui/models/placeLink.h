// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/workspace/Link.h"

namespace countersign {

class OpenWorkspace;

// Which page shows what a link leads to, and by which id; a part of it is named behind "#", as in "R12#fairness".
struct PagePlace
{
    QString pageId;
    QString id = {};
    friend bool operator==(const PagePlace &, const PagePlace &) = default;
};

PagePlace placeOf(const Link &link);

// The link of what a page shows, to be copied: the workspace's where it is a list. It names the workspace by its id, as a
// name may be another workspace's, too, here or where the link is read.
QString linkOf(const OpenWorkspace &open, const PagePlace &place);
Link linkOf(const QString &workspace, const PagePlace &place);

} // namespace countersign

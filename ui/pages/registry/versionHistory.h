// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/pages/registry/HistoryStrip.h"
#include "ui/pages/registry/versionStory.h"

namespace countersign {

// Registered, asked for, decided, live, left, retired: oldest first.
QVector<HistoryStrip::Step> versionHistory(const VersionStory &story);

} // namespace countersign

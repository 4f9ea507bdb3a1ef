// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/FilterText.h"
#include "ui/pages/overview/OverviewItem.h"

namespace countersign {

// What the overview can be narrowed by.
QVector<FilterKey> overviewKeys();
bool fits(const QVector<FilterTerm> &terms, const OverviewItem &item, UtcTime now);

} // namespace countersign

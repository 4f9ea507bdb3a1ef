// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/registry/Registry.h"

namespace countersign {

// The orders in which pages of versions are read: those that an index gives, so that the last page comes as fast as the first. By
// model each has its newest version first; of one model alone it is Newest.
enum class VersionOrder { Newest, Oldest, Model, ModelDown };

// The page behind `after`, a version that was read last; nothing: the first page. `beforeSeq` of the page counts in Newest alone.
Result<QVector<Version>> versionPage(Database &, const VersionPage &, VersionOrder, const std::optional<Version> &after);

} // namespace countersign

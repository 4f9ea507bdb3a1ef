// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/workspace/Fold.h"

namespace countersign {

// How every area's records become state, lower areas first. The one list.
Folds allFolds();

} // namespace countersign

// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "tests/support/TestWorkspace.h"

namespace countersign {

// Models by their commands, and versions as their records leave them, through the registry's own fold, but without 100,000
// signatures and files. Every second version is of model-0.
constexpr qint64 firstVersion = 1'000'000;                        // the number of its record
void addVersions(TestWorkspace &w, int models, int count);

// Models of all tiers with one version each, live in the sandbox: every one by the product's own commands.
void addLiveModels(TestWorkspace &w, int count);

} // namespace countersign

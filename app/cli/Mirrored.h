// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/cli/Verb.h"
#include "core/registry/Registry.h"

namespace countersign {

// What the mirror of a source holds, governed here or not, as of its last sync. Nothing is asked of its server.
Result<Answer> mirroredModels(Workspace &, const QString &source);
Result<Answer> mirroredVersions(Workspace &, const ModelRef &, int limit);

} // namespace countersign

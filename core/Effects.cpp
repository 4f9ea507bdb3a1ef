// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/Effects.h"

#include "core/rollout/targets/all.h"

namespace countersign {

Effects allEffects() { return allTargets(); }

} // namespace countersign

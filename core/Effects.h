// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/workspace/Effect.h"

namespace countersign {

// What reaches the world, of all areas. The one list.
Effects allEffects();

} // namespace countersign

// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/workspace/Effect.h"

namespace countersign {

// Every target there is: how "make it live" reaches the world. A new one is a file beside this and a line in all.cpp.
Effects allTargets();

} // namespace countersign

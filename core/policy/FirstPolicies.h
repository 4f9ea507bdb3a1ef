// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/people/People.h"

namespace countersign {

// The default pack, read and checked, as a new workspace adopts it with its first record.
Result<void> addFirstPolicies(Genesis &);

} // namespace countersign

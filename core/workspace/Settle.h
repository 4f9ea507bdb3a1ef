// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/workspace/Effect.h"

namespace countersign {

// As deliver(), and waits that long for another living program that is at the effects of this record.
Result<Delivery> settle(Workspace &, const Effects &, const Session &, qint64 seq, int patienceMs);

} // namespace countersign

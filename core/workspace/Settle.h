// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/workspace/Effect.h"

namespace countersign {

constexpr int othersMs = 3000;                                      // what a command gives another program that is at the same place
// As deliver(), for a command that tells how its effects went: waits that long for another living program that is at them.
Result<Delivery> settle(Workspace &, const Effects &, const Session &, qint64 seq, int patienceMs);
// Whether a living program is at the effects of this record, or one on another machine whose claim is not over.
Result<bool> isBeingDone(Workspace &, qint64 seq);

} // namespace countersign

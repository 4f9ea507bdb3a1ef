// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/approval/Request.h"

namespace countersign {

// The persons who must not promote an approved request: its author, to production, and who filled a place of a pool whose policy
// says `not: [promoter]`.
QStringList barredFromPromoting(const Standing &);
// The logins that may: of engineers there, without those.
Result<QStringList> promoters(Database &, const Standing &, UtcTime now);

} // namespace countersign

// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/Result.h"

namespace countersign {

// The policies that come with the program, by name ("default-high", "low"): files under :/policies/.
QStringList policyPackNames();                // all, sorted
QStringList defaultPolicyPack();              // those that a new workspace adopts; together they apply everywhere
Result<QByteArray> policyPack(const QString &name);   // the file's bytes. Errors: NotFound

} // namespace countersign

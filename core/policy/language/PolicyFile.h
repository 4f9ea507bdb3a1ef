// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/policy/language/Policy.h"

namespace countersign {

// Reads a policy from the bytes of its file. Errors: Malformed, code `policy.form`, text "policy.yaml:12:5: …" with line
// and column; see YamlTree.h for what is refused in any file. Unknown keys and rule ids that begin with core. are refused.
Result<Policy> readPolicy(const QByteArray &bytes, const QString &fileName);

} // namespace countersign

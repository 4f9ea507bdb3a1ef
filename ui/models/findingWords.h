// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/findings/Findings.h"

namespace countersign {

// What moved in the world without a record, in the words of the screens.
QString findingKind(const WorldFinding &);                          // "alias champion", "pointer file"
QString findingBefore(const WorldFinding &);                        // "–" where there was nothing
QString findingAfter(const WorldFinding &);
QString findingSentence(const WorldFinding &);

} // namespace countersign

// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rollout/targets/all.h"

#include "core/rollout/targets/PointerFile.h"

namespace countersign {

Effects allTargets()
{
    static const PointerFile pointerFile;
    return {&pointerFile};
}

} // namespace countersign

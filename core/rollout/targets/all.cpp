// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rollout/targets/all.h"

#include "core/rollout/targets/MlflowAlias.h"
#include "core/rollout/targets/MlflowDescription.h"
#include "core/rollout/targets/MlflowTags.h"
#include "core/rollout/targets/PointerFile.h"

namespace countersign {

Effects allTargets()
{
    static const PointerFile pointerFile;
    static const MlflowAlias mlflowAlias;
    static const MlflowTagsEffect mlflowTags;
    static const MlflowModelTagEffect mlflowModelTag;
    static const MlflowStageEffect mlflowStage;
    static const MlflowDescription mlflowDescription;
    return {&pointerFile, &mlflowAlias, &mlflowTags, &mlflowModelTag, &mlflowStage, &mlflowDescription};
}

} // namespace countersign

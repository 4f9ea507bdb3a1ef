// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/registry/Metadata.h"
#include "core/registry/sources/mlflow/MlflowTypes.h"

#include <optional>

namespace countersign {

// What a model logged by MLflow says about itself (MLmodel, requirements.txt) and its run, as metadata. Nothing of it is
// proved by anything, and whatever does not read well is left out: a version is what its files hold.
struct MlModelFiles
{
    static constexpr qint64 greatestBytes = 1 << 20;                // a longer file is not read for metadata
    QByteArray mlModel, requirements;
};
Metadata metadataOf(const MlModelFiles &, const std::optional<MlflowRun> &);

} // namespace countersign

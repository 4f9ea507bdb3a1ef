// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/registry/Registry.h"

namespace countersign {

// A file that a version should have in the workspace's store and has not, or not with its size. Its bytes are not read.
struct MissingFile
{
    VersionRef version;
    QString name;                    // as the version names it
    ArtifactClass where = ArtifactClass::Experimental;

    QString text() const;            // "churn@1.4.0: model.bin (experimental)"
};

// Of every local version that is not retired: the files of class experimental, and those of class production where it is or
// was live in such an environment.
Result<QVector<MissingFile>> missingFiles(Workspace &);

} // namespace countersign

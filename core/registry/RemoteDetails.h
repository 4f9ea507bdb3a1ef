// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/registry/Metadata.h"
#include "core/registry/Registry.h"
#include "core/registry/sources/mlflow/MlflowTypes.h"

namespace countersign {

// What a version's server says about it at this moment, and how it came about; asked for when somebody looks, registered or
// not. Nothing of it is kept, and nothing of it is proved by anything.
struct RemoteDetails
{
    MlflowModel model;
    MlflowVersion version;
    std::optional<MlflowRun> run;          // parameters, last metrics, inputs, tags, commit
    std::optional<MlflowLoggedModel> logged; // 3.x
    QVector<MlflowFile> files;
    Metadata metadata;                     // of MLmodel, requirements.txt and the run: flavors, signature, dependencies
    QStringList unread;                    // sentences: what could not be had, and why
};

// Errors: the client's, where model or version cannot be had. What hangs on them is left out, and told in `unread`.
Result<RemoteDetails> remoteDetails(Workspace &, const VersionRef &, const Cancel & = {});
// Every point of one metric of the version's run, in order of step.
Result<QVector<MlflowMetric>> remoteHistory(Workspace &, const VersionRef &, const QString &metric, const Cancel & = {});

} // namespace countersign

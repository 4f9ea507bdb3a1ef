// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/environments/GovernanceTags.h"
#include "core/registry/RemoteVersion.h"
#include "core/registry/sources/mlflow/MlflowClient.h"

namespace countersign {

// Brings the tags of ours on a version, as its server says it is `there`, to what the ledger wants, which it gives; others are
// left alone, and so are those of another workspace. One that the ledger does not know of is removed. What was written is for the caller to read back; `refusal` takes
// what kept the account from writing one.
Result<MlflowTags> setGovernanceTags(Workspace &, MlflowClient &, const VersionRef &, const MlflowVersion &there, const QStringList &liveIn, std::optional<qint64> promotion = {},
                                     std::optional<Error> *refusal = nullptr);

// The same as an effect, read back, when a version is registered or retired, or a tag is set back.
class MlflowTagsEffect : public Effect
{
public:
    QString kind() const override { return tagsEffect; }
    Result<void> apply(Workspace &, const Intent &) const override;
};

// A tag of ours on a model, where there is none by us: taken away.
class MlflowModelTagEffect : public Effect
{
public:
    QString kind() const override { return QStringLiteral("mlflow-model-tag"); }
    Result<void> apply(Workspace &, const Intent &) const override;
};

} // namespace countersign

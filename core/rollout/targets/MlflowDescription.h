// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/workspace/Effect.h"

namespace countersign {

// A card as the description of its version at the server (card/Publishing): compared with what was described when it was
// asked for, set, read back. A third text is somebody else's, and stays.
class MlflowDescription : public Effect
{
public:
    QString kind() const override { return QStringLiteral("mlflow-description"); }
    Result<void> apply(Workspace &, const Intent &) const override;
};

} // namespace countersign

// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/workspace/Effect.h"

namespace countersign {

// The default target: DIR/live/<environment>/<model>.json, written beside, synced, renamed, its folder synced, read back.
// A pointer that a newer record wrote is left alone.
class PointerFile : public Effect
{
public:
    QString kind() const override { return QStringLiteral("pointer"); }
    Result<void> apply(Workspace &, const Intent &) const override;

    static QString path(const QString &folder, const QString &environment, const QString &model);
};

} // namespace countersign

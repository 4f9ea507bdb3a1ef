// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/environments/Environments.h"
#include "core/registry/Registry.h"
#include "core/workspace/Effect.h"

namespace countersign {

// The effects by which this record makes the version live there: one per target of the environment that reaches its source.
// An alias may have been moved only from what the ledger says is live, or, where nothing is, from what the mirror saw first.
// Errors: Refused target.none where the environment has targets, and none of them reaches the version.
// Going `back` from a version that is gone there, also from what somebody put in its place, as the mirror saw it.
Result<void> addTargetEffects(Act &, const Workspace &, const Environment &, const Version &, bool back = false);
// The alias, or the stage, of one target, from one of `expects` to the version; "" is no alias. `environment` is where the version goes live
// by it; empty where an alias is only set back.
void addAliasEffect(Act &, const Target &, const VersionRef &, const QString &environment, const QStringList &expects);
// The stage of one version, from one of `expects`.
void addStageEffect(Act &, const VersionRef &, const QString &stage, const QStringList &expects);
void addPointerEffect(Act &, const Workspace &, const Environment &, const Version &);
// The newest promotion or rollback after the intent's own in the place where that was to make a version live.
struct Since { qint64 record = 0; QString version; };
Result<std::optional<Since>> decidedSince(Database &, const Intent &);
// Errors: Changed target.left where there is one.
Result<void> checkNotLeft(Database &, const Intent &);

} // namespace countersign

// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/approval/Request.h"
#include "core/findings/Findings.h"
#include "core/workspace/Effect.h"

namespace countersign {

// What became of a finding. `request` was opened by adopting it; `state`: adopted, reverted, in-doubt or failed.
struct Settled { Receipt receipt; QString request, state; qint64 elapsedMs = 0; };

// Takes the world as it is. What went live (an alias, a pointer file) needs a request after the fact, which this record
// opens: other people decide, and its promotion makes the ledger say what the world does. What cannot be promoted (a stage,
// a tag, something gone) is accepted with the reason. One record; duty author or engineer. `artifact` as checkArtifact()
// found the version that would be asked for (adoptable()), which must be registered.
Result<Settled> adopt(Workspace &, const Command &, const QString &finding, const QString &reason, Artifact);
// The version that adopting would ask for; nothing where it is accepted without a request. Errors: NotFound if it is not registered.
Result<std::optional<Version>> adoptable(Database &, const WorldFinding &);

// Sets the world back to what the ledger says, through the environment's target: read, compare with what was found, set, read
// back. One record, one engineer of that environment. Refused finding.no-way-back where nothing can be set back.
Result<Settled> revert(Workspace &, const Effects &, const Command &, const QString &finding, const QString &reason);

} // namespace countersign

// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/approval/Request.h"

namespace countersign {

// What decide() is to be given, read outside the turn: for the approval of a version every byte of its files, wherever they lie, as
// no size, time or ETag shows what an approval stands for; nothing else is read.
Result<Artifact> checkDecided(Workspace &, const Deciding &, const OnProgress & = {}, const Cancel & = {});

} // namespace countersign

// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/approval/Request.h"

namespace countersign {

// Where a request stands for one person. "Needs you" is computed from duties and what is missing, never subscribed to.
enum class Lane { NeedsYou, Waiting, Decided };

struct Queued { Lane lane; Standing standing; bool elsewhere = false; }; // elsewhere: it needs one, but another person has taken it

Lane laneOf(const Standing &, const QString &login, const QString &person); // "" for somebody without a key: nothing needs them
// Every request, those that need `login` first (last of them what somebody else has taken), then those that wait for others, then those
// that ended; newest first.
Result<QVector<Queued>> queue(Workspace &, Database &, const QString &login, UtcTime now);
// The ids of the open requests that need `login`: the first lane alone, without a look at what ended.
Result<QStringList> requestsNeeding(Workspace &, Database &, const QString &login, UtcTime now);

} // namespace countersign

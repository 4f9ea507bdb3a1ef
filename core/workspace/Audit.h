// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/ledger/Report.h"
#include "core/workspace/Replay.h"

namespace countersign {

struct AuditQuestion
{
    std::optional<QByteArray> checkpoint = {};                      // a note that was kept elsewhere
    bool replay = false;                                            // compare every state table with the ledger
    bool anew = false;                                              // check signatures again that were checked before
};
struct AuditReport { Report ledger; std::optional<Replay> replay; };

// The whole workspace: chain, tree, keys, signatures, stored and remembered checkpoints, the database's own checks, and
// every blob against its digest. What was found to hold is remembered by this client, so that signatures are checked once.
Result<AuditReport> auditWorkspace(Workspace &, const AuditQuestion &);

} // namespace countersign

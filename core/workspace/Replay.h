// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/workspace/Workspace.h"

namespace countersign {

// The state tables as the ledger alone makes them, compared with the ones that stand there.
struct Replay
{
    int tables = 0;
    qint64 rows = 0;
    QStringList differences;                                        // "table: what", at most 50
};

Result<Replay> replay(Workspace &);

} // namespace countersign

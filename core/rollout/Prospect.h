// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/rollout/Overview.h"

namespace countersign {

// What a standby was in its environment before.
struct StandbyPast
{
    QString version;
    bool warm = false;                                              // all its files are there
    std::optional<UtcTime> liveUntil;                               // when it was live there for the last time
    std::optional<UtcTime> wentBack;                                // when somebody rolled back to it there for the last time
};

// What rolling a row back would be, as far as the ledger has measured it. The first basis that has a measurement counts: only
// a rollback says what a rollback takes, a promotion also reads every file.
struct Prospect
{
    enum class Basis { Nothing, OwnRollbacks, RollbacksThere, OwnPromotions };

    Basis basis = Basis::Nothing;
    qint64 medianMs = 0;
    int measured = 0;                                               // how many it is the median of: the newest, five at most
    QVector<StandbyPast> standbys;                                  // in the row's order
};
Result<Prospect> prospectOf(Workspace &, const OverviewRow &);

} // namespace countersign

// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/approval/Request.h"

namespace countersign {

// What going live would mean, and how one would come back.
struct Plan
{
    struct Back { QString version; UtcTime since; std::optional<UtcTime> until; bool warm = false; }; // warm: all its files are in place there

    QString tierBy;                                                 // who gave the model its tier
    qint64 tierSeq = 0;
    QStringList targets, liveElsewhere;
    std::optional<Back> back;                                       // what a rollback would go to once this is live; of a request that ended, what it would have
    QVector<Back> standbys;                                         // further ones, while the request is open
    QVector<Bar> bars;                                              // of this model there
    QStringList others;                                             // open requests for the same model and environment
};

Result<Plan> planOf(Workspace &, Database &, const Standing &);     // of a request to promote

} // namespace countersign

// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/approval/Request.h"

namespace countersign {

struct GrantedWaiver
{
    QString id, request, rule, environment, byLogin, reason;
    VersionRef version;
    UtcTime granted, until;
};

Result<QVector<GrantedWaiver>> waivers(Database &, const VersionRef &);
// Those in force for the evaluator.
Result<QVector<Waiver>> waiversFor(Database &, const VersionRef &, const QString &environment, UtcTime now);
// Needs the duty that the rule names (policy-owner), by a person who is neither author nor asker; refused where the rule
// allows none, passes, or for longer than the rule allows. Holds for this version in this environment.
Result<Receipt> waive(Workspace &, const Command &, const QString &request, const QString &rule, UtcTime until, const QString &reason);

} // namespace countersign

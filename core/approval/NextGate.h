// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/approval/Case.h"

#include <QHash>

namespace countersign {

// The gate a version meets next: of the environment an open request names; else of the one behind the furthest that ever served
// it, and of the last where it got that far. `rules` counts those with the result.
struct NextGate
{
    QString environment;
    Outcome result = Outcome::NotEvaluated;
    int rules = 0;
    bool near = false;                                              // it passes, but near a limit

    QString slug() const { return result == Outcome::Pass && near ? QStringLiteral("near") : outcomeSlug(result); }
};

// By version (VersionRef::text), as the one evaluator says now. For the rows in view: each is a whole case. What is retired has none.
Result<QHash<QString, NextGate>> nextGates(Workspace &, const QVector<VersionRef> &, UtcTime now);

} // namespace countersign

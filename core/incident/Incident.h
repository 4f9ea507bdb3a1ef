// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/workspace/Workspace.h"

namespace countersign {

struct Incident
{
    QString id, source, model, environment, version, kind, reason, openedBy;
    UtcTime opened, reviewDue;
    std::optional<UtcTime> closed;
    QString closedBy, conclusion;
};

Result<QVector<Incident>> incidents(Database &, bool openOnly = false);  // newest first
Result<Incident> incident(Database &, const QString &id);                // NotFound
// Ends the incident and the bar that stands on it. Needs the duty engineer, approver or policy-owner there.
Result<Receipt> closeIncident(Workspace &, const Command &, const QString &id, const QString &conclusion);

Fold incidentFold();

} // namespace countersign

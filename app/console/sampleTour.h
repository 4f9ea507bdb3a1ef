// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/workspace/Workspace.h"
#include "ui/shell/Tour.h"

namespace countersign {

// The open request whose gate fails, to be shown to somebody new. Empty where there is none.
struct FailingRequest { QString id, model, number, environment, rule, why; };
Result<FailingRequest> failingRequest(Workspace &, const QString &login);

// From the queue to the request, the rule that fails, why approving is off, what mends it, and where all of it is kept.
QVector<TourStep> tourOf(const FailingRequest &);

} // namespace countersign

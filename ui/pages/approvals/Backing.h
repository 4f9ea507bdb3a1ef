// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/approval/Comparison.h"
#include "core/approval/Groups.h"
#include "core/approval/Plan.h"
#include "core/approval/Since.h"
#include "core/approval/Suites.h"
#include "core/card/Completeness.h"
#include "core/evidence/Evidence.h"
#include "ui/pages/approvals/Review.h"

namespace countersign {

// What lies behind a review: read after it and for its binding, so that both tell of the same state.
struct Backing
{
    QString request, binding;
    QVector<EvidenceRow> evidence;
    QVector<Compared> metrics;
    QVector<Groups> groups;
    QVector<SuiteStanding> suites;
    QString card, cardBy;                                           // the text; "" where there is none
    Completeness completeness;
    std::optional<SinceApproval> since;
    std::optional<Plan> plan;
    QString policyText, policyBefore;                               // of a request to adopt one; "" where it replaces none

    const Compared *metric(const QString &fact) const;              // of a rule; nothing where it measures none
};

Result<Backing> loadBacking(Workspace &, const Review &);

} // namespace countersign

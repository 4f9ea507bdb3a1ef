// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/policy/language/Evaluator.h"
#include "core/workspace/Workspace.h"

namespace countersign {

// One adopted version of a policy.
struct AdoptedPolicy
{
    QString id;
    int version = 0;
    QString digest, adoptedBy, request;                             // request: "" for the pack of the genesis
    qint64 adoptedSeq = 0;
    std::optional<qint64> replacedSeq;
};

Result<QVector<AdoptedPolicy>> adoptedPolicies(Database &, bool inForceOnly = true);
Result<QByteArray> policyText(Database &, const AdoptedPolicy &);            // Integrity if altered
// The policies in force, read. One that this program cannot read is given in `unreadable`, and blocks.
struct PoliciesInForce { QVector<Policy> policies; QVector<RuleVerdict> unreadable; };
Result<PoliciesInForce> policiesInForce(Database &);

Fold policyFold();

} // namespace countersign

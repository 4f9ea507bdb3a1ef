// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/policy/language/Policy.h"

namespace countersign {

// A waiver of one rule, as it was granted for this version and environment. `rule` is the verdict's id, or
// policy/rule.
struct Waiver
{
    QString id;
    QString rule;
    QString by;                               // the login that granted it
    UtcTime from;
    UtcTime until;
};

struct AppliedPolicy
{
    QString id;
    int version = 0;
    Digest digest;

    friend bool operator==(const AppliedPolicy &, const AppliedPolicy &) = default;
};

struct GateVerdict
{
    Outcome result = Outcome::NotEvaluated;
    QVector<RuleVerdict> rules = {};          // failing first
    QVector<ApprovalNeed> approvals = {};     // by pool
    PolicyTiming timing = {};
    QVector<AppliedPolicy> policies = {};     // by id

    // Joins further verdicts (built-in rules, a stored policy that cannot be read) and decides anew.
    void add(const QVector<RuleVerdict> &more);
};

// The verdict of one rule on these facts, without waivers.
RuleVerdict evaluateRule(const PolicyRule &rule, const Facts &facts, const QString &file = {});

// The one evaluator. All policies whose `applies` holds are joined: every rule, the larger count per pool, the shorter
// deadlines, the longer wait. If none applies, or it cannot be told whether one does, the gate is not evaluated.
// A rule id that two policies use is shown as policy/rule. A waiver that has ended, is longer than the rule allows, or
// stands for a rule that allows none has no effect.
GateVerdict evaluate(const QVector<Policy> &policies, const Facts &facts, const QVector<Waiver> &waivers, UtcTime now);

// The verdict that stands for a stored policy which this program cannot read.
RuleVerdict unreadablePolicy(const QString &id, const Error &error);

} // namespace countersign

// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/policy/language/Verdict.h"
#include "core/policy/rules/ApprovalCase.h"

#include <memory>
#include <vector>

namespace countersign {

// What a rule found. The sentence says what is so and what to do; `who` can do it (a duty or a part in the request).
struct Finding
{
    Outcome outcome = Outcome::Pass;
    QString text = {};
    QString who = {};
};

// A built-in rule: it always applies, whatever the policies say, and cannot be waived. One file per rule, one line in
// all.cpp. What cannot be told is NotEvaluated, never Pass.
class ApprovalRule
{
public:
    virtual ~ApprovalRule() = default;
    virtual QString id() const = 0;                          // core.*; stored for ever, never translated
    virtual QString title() const = 0;                       // shown to people
    virtual bool applies(const ApprovalCase &) const { return true; }
    virtual Finding check(const ApprovalCase &) const = 0;   // pure: same case, same finding
};

using ApprovalRules = std::vector<std::unique_ptr<const ApprovalRule>>;
ApprovalRules approvalRules();                               // all of them, in the order they are shown

// The verdicts of those that apply, as GateVerdict::add takes them.
QVector<RuleVerdict> checkApprovalRules(const ApprovalCase &approvalCase);

} // namespace countersign

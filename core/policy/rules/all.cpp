// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/rules/Rule.h"

namespace countersign {

std::unique_ptr<const ApprovalRule> makeFourEyesAuthor();
std::unique_ptr<const ApprovalRule> makeFourEyesAsker();
std::unique_ptr<const ApprovalRule> makeOneSlot();
std::unique_ptr<const ApprovalRule> makeBinding();
std::unique_ptr<const ApprovalRule> makeDeadline();
std::unique_ptr<const ApprovalRule> makeBarred();
std::unique_ptr<const ApprovalRule> makeRetired();
std::unique_ptr<const ApprovalRule> makeArtifact();

ApprovalRules approvalRules()
{
    ApprovalRules rules;
    for (const auto make : {makeFourEyesAuthor, makeFourEyesAsker, makeOneSlot, makeBinding, makeDeadline, makeBarred, makeRetired, makeArtifact})
        rules.push_back(make());
    return rules;
}

QVector<RuleVerdict> checkApprovalRules(const ApprovalCase &approvalCase)
{
    QVector<RuleVerdict> verdicts;
    for (const auto &rule : approvalRules()) {
        if (!rule->applies(approvalCase))
            continue;
        const Finding finding = rule->check(approvalCase);
        RuleVerdict verdict{rule->id(), finding.outcome};
        verdict.why = rule->title();
        verdict.owner = finding.who;
        verdict.text = finding.text;
        verdicts.append(verdict);
    }
    return verdicts;
}

} // namespace countersign

// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/language/PolicyCheck.h"

#include "core/policy/language/Evaluator.h"
#include "core/policy/language/YamlTree.h"

using namespace Qt::StringLiterals;

namespace countersign {

int approvalFloor(const QString &tier) { return tier == u"high" ? 2 : 1; }

Result<void> checkFloor(const Policy &policy)
{
    int asked = 0;
    for (const ApprovalNeed &need : policy.approvals)
        asked += need.count;
    QStringList environments{u"production"_s, u"production-eu"_s, u"production-us"_s};
    for (const QString &name : policy.applies.comparedWith(u"env.name"_s)) {
        if (name.startsWith(u"production"_s) && !environments.contains(name))
            environments += name;
    }
    for (const QString &tier : {u"low"_s, u"medium"_s, u"high"_s}) {
        for (const QString &environment : environments) {
            Facts facts;
            facts.set(u"model.tier"_s, tier);
            facts.set(u"env.class"_s, u"production"_s);
            facts.set(u"env.name"_s, environment);
            const int floor = approvalFloor(tier);
            if (asked >= floor || policy.applies.evaluate(facts).truth.is == Truth::Is::False)
                continue;
            Error error = yamlError(policy.file, policy.line, policy.column,
                                    u"this policy can apply to tier %1 in %2, where at least %3 of other persons is the floor; it asks for %4"_s
                                        .arg(tier, environment, floor == 1 ? u"one approval"_s : u"two approvals"_s, QString::number(asked)),
                                    u"Ask for more approvals, or let “applies” say env.class == 'experimental'."_s);
            error.code = u"policy.floor"_s;
            return error;
        }
    }
    return {};
}

QVector<PolicyTestResult> runTests(const Policy &policy)
{
    QVector<PolicyTestResult> results;
    for (const PolicyRule &rule : policy.rules) {
        for (int i = 0; i < rule.tests.size(); ++i) {
            const PolicyTest &test = rule.tests[i];
            const RuleVerdict verdict = evaluateRule(rule, test.facts, policy.file);
            results.append({rule.id, i, test.expect, verdict.result, verdict.result == test.expect, test.line, verdict.text});
        }
    }
    return results;
}

} // namespace countersign

// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/policy/language/Policy.h"

namespace countersign {

// How many approvals of other persons production asks for at least, whatever the policies say: one, for tier high two.
int approvalFloor(const QString &tier);

// Refuses a policy that asks less than that. It looks at every tier
// in production; where `applies` depends on anything else it counts as holding. Errors: Malformed, code `policy.floor`.
Result<void> checkFloor(const Policy &policy);

// What a rule's own tests came to.
struct PolicyTestResult
{
    QString rule;
    int index = 0;                            // from 0, within the rule
    Outcome expected = Outcome::Pass;
    Outcome got = Outcome::Pass;
    bool pass = false;
    int line = 0;
    QString text = {};                        // the verdict's sentence
};

QVector<PolicyTestResult> runTests(const Policy &policy);

} // namespace countersign

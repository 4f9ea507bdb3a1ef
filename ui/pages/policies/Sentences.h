// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/policy/language/Policy.h"

namespace countersign::sentences {

// Policies in plain words. The expression itself always stands beside, in the YAML; a fact that has no words of its own
// is named as policies name it.
QString fact(const QString &name);               // "auc on the holdout data"
QString condition(const Expression &expression); // "auc on the holdout data is at least 0.94"
QString rule(const PolicyRule &rule);            // as a whole sentence
QString applies(const Policy &policy);
QString waiver(const PolicyRule &rule);          // "policy-owner, up to 30 days", or "none"
QString approvals(const Policy &policy);
QString timing(const Policy &policy);

// Where a policy can apply: tiers and classes of environments for which it is not certain that it does not.
struct Scope { QStringList tiers, classes; };
Scope scope(const Policy &policy);

} // namespace countersign::sentences

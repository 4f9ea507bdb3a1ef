// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/language/Verdict.h"

using namespace Qt::StringLiterals;

namespace countersign {

QString outcomeSlug(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Pass: return u"pass"_s;
    case Outcome::Waived: return u"waived"_s;
    case Outcome::NotEvaluated: return u"not-evaluated"_s;
    case Outcome::Fail: return u"fail"_s;
    }
    return {};
}

Result<Outcome> outcomeFromSlug(const QString &slug)
{
    for (const Outcome outcome : {Outcome::Pass, Outcome::Waived, Outcome::NotEvaluated, Outcome::Fail}) {
        if (outcomeSlug(outcome) == slug)
            return outcome;
    }
    return malformed(u"outcome.form"_s, u"“%1” is not a result."_s.arg(slug.left(60)), u"Results are pass, waived, not-evaluated and fail."_s);
}

} // namespace countersign

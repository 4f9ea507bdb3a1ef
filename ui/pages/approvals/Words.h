// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/pages/approvals/Review.h"

namespace countersign::words {

// The sentences of the approval screens, apart from any widget. Every "why" is empty where the act is possible.
QString subject(const Request &);                                   // churn 1.1.0, policy high version 2
QString change(const Request &, const QString &champion);           // 1.0.0 → 1.1.0
QString left(UtcTime now, UtcTime deadline);                        // 17 h 42 min
double leftShare(const Request &, UtcTime now);                     // 1 at the start, 0 when it is over
QString ago(UtcTime now, UtcTime then);
QString escalation(const Review &);                                 // "Escalates in 5 h 42 min (at 50 %)"
QString missing(const Standing &);                                  // "risk: cara, dev" ; "" where nobody is missing
QString verdict(const QString &slug);                               // approve → approved

// Why an act is off: the sentence, which names who can mend it, and the rule that core would refuse it by ("" = none).
struct Off
{
    QString rule, sentence;
    bool isEmpty() const { return sentence.isEmpty(); }
};
Off whyNotDecide(const Review &);
Off whyNotApprove(const Review &);                                  // beyond whyNotDecide
Off whyNotPromote(const Review &);
QString goesLive(const Review &);                                   // the one sentence of the sheet

} // namespace countersign::words

// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/pages/approvals/Review.h"

namespace countersign::words {

// Why an act is off: the sentence, which names who can mend it, and the rule that core would refuse it by ("" = none).
struct Off
{
    QString rule, sentence;
    bool isEmpty() const { return sentence.isEmpty(); }
};
Off whyNotDecide(const Review &);
Off whyNotApprove(const Review &, const QStringList &unopened);     // beyond whyNotDecide; the sections still to be opened
Off whyNotPromote(const Review &);
Off whyNotResubmit(const Review &);
Off whyNotWithdraw(const Review &);
Off whyNotAssign(const Review &, const QString &to);                // "": to nobody, or to whom is asked next
Off whyNotWaive(const Review &, const RuleVerdict &);

} // namespace countersign::words

// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/rules/Rule.h"

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

class FourEyesAsker : public ApprovalRule
{
public:
    QString id() const override { return u"core.four-eyes.asker"_s; }
    QString title() const override { return u"The asker does not approve"_s; }
    bool applies(const ApprovalCase &it) const override { return it.request.has_value(); }

    Finding check(const ApprovalCase &it) const override
    {
        if (it.request->asker.isEmpty())
            return {Outcome::NotEvaluated, u"It is not known who asked, so nobody can be told apart from the asker; ask anew."_s, u"engineer"_s};
        for (const auto &approval : it.approvals()) {
            if (approval.person == it.request->asker)
                return {Outcome::Fail, u"%1 asked for this promotion and cannot approve it; another person has to fill the place in the pool “%2”."_s
                                           .arg(approval.login, approval.pool), u"approver"_s};
        }
        return {Outcome::Pass, u"Nobody who approved asked for it."_s};
    }
};

} // namespace

std::unique_ptr<const ApprovalRule> makeFourEyesAsker() { return std::make_unique<FourEyesAsker>(); }

} // namespace countersign

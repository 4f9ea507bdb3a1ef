// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/rules/Rule.h"

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

class FourEyesAuthor : public ApprovalRule
{
public:
    QString id() const override { return u"core.four-eyes.author"_s; }
    QString title() const override { return u"The author does not approve"_s; }
    bool applies(const ApprovalCase &it) const override { return it.request.has_value(); }

    Finding check(const ApprovalCase &it) const override
    {
        if (it.author.isEmpty())
            return {Outcome::NotEvaluated, u"It is not known who made this version, so nobody can be told apart from its author; register the author."_s,
                    u"engineer"_s};
        for (const auto &approval : it.approvals()) {
            if (approval.person == it.author)
                return {Outcome::Fail, u"%1 made this version and cannot approve it; another person has to fill the place in the pool “%2”."_s
                                           .arg(approval.login, approval.pool), u"approver"_s};
        }
        return {Outcome::Pass, u"Nobody who approved made this version."_s};
    }
};

} // namespace

std::unique_ptr<const ApprovalRule> makeFourEyesAuthor() { return std::make_unique<FourEyesAuthor>(); }

} // namespace countersign

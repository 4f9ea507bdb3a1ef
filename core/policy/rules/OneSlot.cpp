// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/rules/Rule.h"

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

class OneSlot : public ApprovalRule
{
public:
    QString id() const override { return u"core.one-slot"_s; }
    QString title() const override { return u"One person fills one place"_s; }
    bool applies(const ApprovalCase &it) const override { return it.request.has_value(); }

    Finding check(const ApprovalCase &it) const override
    {
        QHash<QString, QString> logins;
        for (const auto &approval : it.approvals()) {
            if (approval.person.isEmpty())
                return {Outcome::NotEvaluated, u"It is not known which person the login %1 belongs to; state the person."_s.arg(approval.login), u"admin"_s};
            if (logins.contains(approval.person))
                return {Outcome::Fail, u"%1 and %2 are the same person, who can fill one place only; another person has to approve."_s
                                           .arg(logins.value(approval.person), approval.login), u"approver"_s};
            logins.insert(approval.person, approval.login);
        }
        return {Outcome::Pass, u"Each approval is by another person."_s};
    }
};

} // namespace

std::unique_ptr<const ApprovalRule> makeOneSlot() { return std::make_unique<OneSlot>(); }

} // namespace countersign

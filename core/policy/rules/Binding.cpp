// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/rules/Rule.h"

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

class Binding : public ApprovalRule
{
public:
    QString id() const override { return u"core.binding"_s; }
    QString title() const override { return u"What was asked for is what would go live"_s; }
    bool applies(const ApprovalCase &it) const override { return it.request.has_value(); }

    Finding check(const ApprovalCase &it) const override
    {
        if (!it.request->bindingHolds)
            return {Outcome::NotEvaluated, u"It cannot be told whether this is still what was asked for, since a part of it cannot be read; restore that part."_s,
                    u"engineer"_s};
        if (!*it.request->bindingHolds)
            return {Outcome::Fail, u"This is no longer what was asked for%1; the asker resubmits it, and it is approved anew."_s
                                       .arg(it.request->moved.isEmpty() ? QString() : u" (changed: %1)"_s.arg(it.request->moved.join(u", "_s))), u"asker"_s};
        return {Outcome::Pass, u"Nothing has changed since it was asked for."_s};
    }
};

} // namespace

std::unique_ptr<const ApprovalRule> makeBinding() { return std::make_unique<Binding>(); }

} // namespace countersign

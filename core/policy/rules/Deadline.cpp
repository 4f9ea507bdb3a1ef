// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/rules/Rule.h"

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

class Deadline : public ApprovalRule
{
public:
    QString id() const override { return u"core.deadline"_s; }
    QString title() const override { return u"The request is decided in time"_s; }
    bool applies(const ApprovalCase &it) const override { return it.request.has_value(); }

    Finding check(const ApprovalCase &it) const override
    {
        if (it.now >= it.request->deadline)
            return {Outcome::Fail, u"The request ended at %1 without being applied; ask anew."_s.arg(it.request->deadline.shortText()), u"engineer"_s};
        return {Outcome::Pass, u"The request can be decided until %1."_s.arg(it.request->deadline.shortText())};
    }
};

} // namespace

std::unique_ptr<const ApprovalRule> makeDeadline() { return std::make_unique<Deadline>(); }

} // namespace countersign

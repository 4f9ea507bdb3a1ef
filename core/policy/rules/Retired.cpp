// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/rules/Rule.h"

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

class Retired : public ApprovalRule
{
public:
    QString id() const override { return u"core.retired"_s; }
    QString title() const override { return u"The version is not retired"_s; }

    Finding check(const ApprovalCase &it) const override
    {
        if (it.retired)
            return {Outcome::Fail, u"This version is retired and cannot be promoted; choose another version, or register one."_s, u"engineer"_s};
        return {Outcome::Pass, u"The version is in use."_s};
    }
};

} // namespace

std::unique_ptr<const ApprovalRule> makeRetired() { return std::make_unique<Retired>(); }

} // namespace countersign

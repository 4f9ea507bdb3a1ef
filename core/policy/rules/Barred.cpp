// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/rules/Rule.h"

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

class Barred : public ApprovalRule
{
public:
    QString id() const override { return u"core.barred"_s; }
    QString title() const override { return u"No incident bars the version"_s; }

    Finding check(const ApprovalCase &it) const override
    {
        if (!it.barred)
            return {Outcome::Pass, u"No open incident bars this version."_s};
        return {Outcome::Fail, it.incident.isEmpty() ? u"This version is barred from %1 by an open incident; close the incident first."_s.arg(it.environment)
                                                     : u"This version is barred from %1 by the incident %2; close the incident first."_s.arg(it.environment, it.incident),
                u"engineer"_s};
    }
};

} // namespace

std::unique_ptr<const ApprovalRule> makeBarred() { return std::make_unique<Barred>(); }

} // namespace countersign

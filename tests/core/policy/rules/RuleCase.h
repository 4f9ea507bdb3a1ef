// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/policy/rules/Rule.h"

#include "tests/support/catch.h"

// A case in which every built-in rule passes, for the tests to spoil.
inline countersign::ApprovalCase goodCase()
{
    using namespace countersign;
    using namespace Qt::StringLiterals;
    ApprovalCase it;
    it.model = u"credit"_s;
    it.version = u"1.0.0"_s;
    it.tier = u"high"_s;
    it.environment = u"production"_s;
    it.environmentClass = u"production"_s;
    it.author = u"p-author"_s;
    it.now = UtcTime(1'000'000);
    it.artifactVerified = true;
    it.request = ApprovalCase::Request{u"p-asker"_s,
                                       {{u"p-mia"_s, u"mia"_s, u"ml"_s, ApprovalCase::Decided::Approve, true},
                                        {u"p-rob"_s, u"rob"_s, u"risk"_s, ApprovalCase::Decided::Approve, true}},
                                       UtcTime(2'000'000), true, {}};
    return it;
}

inline countersign::Finding checkRule(const QString &id, const countersign::ApprovalCase &it)
{
    for (const auto &rule : countersign::approvalRules()) {
        if (rule->id() == id)
            return rule->check(it);
    }
    FAIL("no rule " << id.toStdString());
    return {};
}

// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/policy/rules/RuleCase.h"

using namespace countersign;
using namespace Qt::StringLiterals;

TEST_CASE("catalogue: the built-in rules have these ids for ever, each with a title, sentences and someone who can mend")
{
    QStringList ids;
    for (const auto &rule : approvalRules()) {
        ids += rule->id();
        CHECK_FALSE(rule->title().isEmpty());
    }
    CHECK(ids == QStringList{u"core.four-eyes.author"_s, u"core.four-eyes.asker"_s, u"core.one-slot"_s, u"core.binding"_s, u"core.deadline"_s,
                             u"core.barred"_s, u"core.retired"_s, u"core.artifact"_s});

    ApprovalCase bad = goodCase();
    bad.author = bad.request->asker = u"p-mia"_s;
    bad.request->decisions[1].person = u"p-mia"_s;
    bad.request->bindingHolds = false;
    bad.now = bad.request->deadline;
    bad.barred = bad.retired = true;
    bad.artifactVerified = false;
    const auto verdicts = checkApprovalRules(bad);
    CHECK(verdicts.size() == ids.size());
    for (const RuleVerdict &verdict : verdicts) {
        INFO(verdict.id.toStdString());
        CHECK(verdict.result == Outcome::Fail);
        CHECK(verdict.text.endsWith(u"."_s));
        CHECK_FALSE(verdict.owner.isEmpty());
        CHECK_FALSE(verdict.why.isEmpty());
    }
    for (const RuleVerdict &verdict : checkApprovalRules(goodCase()))
        CHECK(verdict.result == Outcome::Pass);
}

TEST_CASE("built-in rules: without a request only the rules about the version are listed")
{
    ApprovalCase it = goodCase();
    it.request.reset();
    QStringList ids;
    for (const RuleVerdict &verdict : checkApprovalRules(it))
        ids += verdict.id;
    CHECK(ids == QStringList{u"core.barred"_s, u"core.retired"_s, u"core.artifact"_s});
}

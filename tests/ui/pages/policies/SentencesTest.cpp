// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/policies/Sentences.h"

#include "core/policy/language/FactTypes.h"
#include "core/policy/language/Packs.h"
#include "core/policy/language/PolicyFile.h"
#include "tests/support/catch.h"

using namespace countersign;
using namespace Qt::StringLiterals;

namespace {

QString said(const QString &expression) { return sentences::condition(take(Expression::parse(expression))); }

} // namespace

TEST_CASE("conditions in words")
{
    CHECK(said(u"metric.holdout.auc >= 0.94"_s) == u"auc on the holdout data is at least 0.94"_s);
    CHECK(said(u"metric.ood.f1_macro.n > 500"_s) == u"the number of rows behind f1 macro on out-of-distribution data is more than 500"_s);
    CHECK(said(u"fairness.tpr.gap <= 0.02 and fairness.tpr.min_n >= 100"_s) == u"the gap of tpr between groups is at most 0.02, and the size of the smallest group of tpr is at least 100"_s);
    CHECK(said(u"model.tier in ['low', 'medium'] or champion.exists == false"_s) == u"the risk tier is one of “low”, “medium”, or nothing is live there yet"_s);
    CHECK(said(u"not has(card.share)"_s) == u"the complete share of the model card is not known"_s);
    CHECK(said(u"(model.tier == 'high' or request.urgent == true) and card.share > 0.9"_s) == u"(the risk tier is “high”, or the request is urgent), and the complete share of the model card is more than 0.9"_s);
    CHECK(said(u"tests.all.passed - (tests.all.failed + tests.all.errors) > 2"_s)
          == u"(the number of passed tests of all suites − (the number of failed tests of all suites + the number of test errors of all suites)) is more than 2"_s);
    CHECK(said(u"compare.holdout.auc > 0"_s) == u"the gain in auc over the champion on the holdout data is more than 0"_s);
}

TEST_CASE("every fact that policies may name has words of its own")
{
    for (const FactRow &row : factTable()) {
        const QString name = QString(row.pattern).replace(u'*', u"x"_s);
        INFO(name.toStdString());
        CHECK(sentences::fact(name) != name);
    }
}

TEST_CASE("where a policy can apply, and what it asks for")
{
    const Policy high = take(readPolicy(take(policyPack(u"default-high"_s)), u"default-high.yaml"_s));
    CHECK(sentences::scope(high).tiers == QStringList{u"high"_s});
    CHECK(sentences::scope(high).classes == QStringList{u"production"_s});
    const Policy other = take(readPolicy(take(policyPack(u"default-production"_s)), u"default-production.yaml"_s));
    CHECK(sentences::scope(other).tiers == QStringList{u"low"_s, u"medium"_s});
    CHECK(sentences::approvals(high).startsWith(u"Approvals: "_s));
    CHECK(sentences::timing(high).startsWith(u"A request expires after "_s));
    for (const PolicyRule &rule : high.rules)
        CHECK(sentences::rule(rule).endsWith(u'.'));
}

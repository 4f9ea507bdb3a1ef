// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/approval/Waiver.h"

#include "tests/support/TestWorkspace.h"

using namespace countersign;
using namespace Qt::StringLiterals;

namespace {

// Asked by ben for a version whose evidence fails the rule "quality"; gus may waive it.
struct Failing : TestWorkspace
{
    Failing() : TestWorkspace({TestWorkspace::policy(u"[{pool: any, count: 2}]"_s, u"metric.holdout.auc >= 0.9"_s, u"{expires: 240h}"_s)})
    {
        person(u"gus"_s, u"policy-owner"_s);
        const VersionRef made = version(u"1.0.0"_s);
        take(evidence(made, 0.5));
        id = request(made);
    }
    Result<Receipt> waive(const QString &login, const QString &rule = u"quality"_s, int days = 7)
    {
        return countersign::waive(**this, command(login), id, rule, clock().now().plusDays(days), why);
    }
    QString id;
};

} // namespace

TEST_CASE("waiver: makes a failing rule waived, so that it can be approved and promoted")
{
    Failing w;
    CHECK(w.stands(w.id).about->gate.result == Outcome::Fail);
    CHECK(refusal(w, [&] { return w.decide(u"cara"_s, w.id); }).kind == Kind::GateFails);
    take(w.waive(u"gus"_s));
    const Standing now = w.stands(w.id);
    CHECK(now.about->gate.result == Outcome::Waived);
    const auto rule = std::find_if(now.about->gate.rules.begin(), now.about->gate.rules.end(), [](const RuleVerdict &each) { return each.id == u"quality"; });
    REQUIRE(rule->waiver);
    CHECK(rule->waiver->by == u"gus");
    take(w.decide(u"cara"_s, w.id));
    take(w.decide(u"dev"_s, w.id));
    CHECK(take(w.promote(u"ben"_s, w.id)).state == u"live");
}

TEST_CASE("waiver: one that has run out waives nothing")
{
    Failing w;
    take(w.waive(u"gus"_s, u"quality"_s, 1));
    take(w.decide(u"cara"_s, w.id));
    take(w.decide(u"dev"_s, w.id));
    w.clock().forward(86'400 + 1);
    CHECK(w.stands(w.id).about->gate.result == Outcome::Fail);
    CHECK(refusal(w, [&] { return w.promote(u"ben"_s, w.id); }).kind == Kind::GateFails);
    CHECK(take(waivers(w.db(), w.ref(u"1.0.0"_s))).size() == 1);
    CHECK(take(waiversFor(w.db(), w.ref(u"1.0.0"_s), u"production"_s, w.clock().now())).isEmpty());
}

TEST_CASE("waiver: for one version in one environment")
{
    Failing w;
    take(w.waive(u"gus"_s));
    const VersionRef other = w.version(u"1.1.0"_s);
    take(w.evidence(other, 0.6));
    CHECK(w.stands(w.request(other)).about->gate.result == Outcome::Fail);
    CHECK(take(waiversFor(w.db(), w.ref(u"1.0.0"_s), u"staging"_s, w.clock().now())).isEmpty());
}

TEST_CASE("waiver: not by author or asker, not without the duty, not for longer, not for a rule that allows none")
{
    Failing w;
    w.grant(u"ben"_s, u"policy-owner"_s);
    for (const QString &login : {u"ann"_s, u"ben"_s}) {
        const Error error = refusal(w, [&] { return w.waive(login); });
        CHECK(error.code == u"core.four-eyes.waiver");
        CHECK(error.kind == Kind::Refused);
        CHECK(error.who == QStringList{u"gus"_s});
    }
    CHECK(refusal(w, [&] { return w.waive(u"cara"_s); }).code == u"core.duty");
    CHECK(refusal(w, [&] { return w.waive(u"gus"_s, u"quality"_s, 8); }).code == u"waiver.until");
    CHECK(refusal(w, [&] { return w.waive(u"gus"_s, u"quality"_s, 0); }).code == u"waiver.until");
    CHECK(refusal(w, [&] { return w.waive(u"gus"_s, u"files"_s); }).code == u"waiver.not-allowed");
    CHECK(refusal(w, [&] { return w.waive(u"gus"_s, u"core.artifact"_s); }).code == u"waiver.not-allowed");
    CHECK(refusal(w, [&] { return w.waive(u"gus"_s, u"no.rule"_s); }).kind == Kind::NotFound);
    take(w.evidence(w.ref(u"1.0.0"_s), 0.95));
    CHECK(refusal(w, [&] { return w.waive(u"gus"_s); }).code == u"waiver.passes");
    take(withdraw(*w, w.command(u"ben"_s), w.id, why));
    CHECK(refusal(w, [&] { return w.waive(u"gus"_s); }).code == u"core.ended");
}

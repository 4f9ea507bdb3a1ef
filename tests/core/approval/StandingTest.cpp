// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/approval/Queue.h"

#include "tests/support/TestWorkspace.h"

using namespace countersign;
using namespace Qt::StringLiterals;

TEST_CASE("standing: who is missing, who gave, and from when it may be promoted")
{
    TestWorkspace w({TestWorkspace::policy(u"[{pool: any, count: 2}]"_s, u"metric.holdout.auc >= 0.9"_s, u"{expires: 24h, cool_off: 60m}"_s)});
    const QString id = w.request(w.ready(u"1.0.0"_s));
    CHECK(w.stands(id).needs.first().eligible == QStringList{u"cara"_s, u"dev"_s});
    w.clock().forward(60);
    const Receipt first = take(w.decide(u"cara"_s, id));
    Standing now = w.stands(id);
    CHECK(now.state == u"in-review");
    CHECK(now.needs.first().have == 1);
    CHECK(now.needs.first().haveLogins == QStringList{u"cara"_s});
    CHECK(now.needs.first().eligible == QStringList{u"dev"_s});
    CHECK_FALSE(now.promotableFrom);
    w.clock().forward(60);
    const Receipt second = take(w.decide(u"dev"_s, id));
    now = w.stands(id);
    CHECK(now.state == u"approved");
    CHECK(now.promotableFrom == second.record.at.plusSeconds(3600));
    CHECK(second.record.at > first.record.at);
}

TEST_CASE("standing: the bindings that records stated are found again, others are not")
{
    TestWorkspace w;
    const VersionRef ref = w.ready(u"1.0.0"_s);
    const QString id = w.request(ref), asked = w.seen(id);
    take(w.evidence(ref, 0.97));
    CHECK(take(bindingOfRecord(w.db(), id, asked)).digest() == asked);
    CHECK(bindingOfRecord(w.db(), id, QString(64, u'0')).error().kind == Kind::NotFound);
}

TEST_CASE("standing: a fact that is no longer there shows before anybody tries")
{
    TestWorkspace w;
    const QString id = w.request(w.ready(u"1.0.0"_s));
    take(w.decide(u"cara"_s, id));
    const Standing altered = take(standing(*w, w.db(), id, w.clock().now(), Artifact::Altered));
    CHECK(altered.about->gate.result == Outcome::Fail);
    CHECK(requirePass(*altered.about).error().kind == Kind::GateFails);
    CHECK(requirePass(*w.stands(id).about));
}

TEST_CASE("standing: pools are filled in whatever order people approve, and each person fills one place")
{
    for (const bool bothFirst : {true, false}) {
        TestWorkspace w({TestWorkspace::policy(u"[{pool: ml, count: 1}, {pool: risk, count: 1}]"_s)});
        w.grant(u"dev"_s, u"approver"_s, u"ml"_s);
        w.grant(u"dev"_s, u"approver"_s, u"risk"_s);
        w.grant(u"cara"_s, u"approver"_s, u"ml"_s);
        const QString id = w.request(w.ready(u"1.0.0"_s));
        take(w.decide(bothFirst ? u"dev"_s : u"cara"_s, id));
        const Standing half = w.stands(id);
        CHECK(half.state == u"in-review");
        for (const Need &need : half.needs)
            CHECK((need.have == 1 || need.eligible == QStringList{bothFirst ? u"cara"_s : u"dev"_s}));
        take(w.decide(bothFirst ? u"cara"_s : u"dev"_s, id));
        const Standing now = w.stands(id);
        CHECK(now.state == u"approved");
        CHECK(now.needs[0].haveLogins == QStringList{u"cara"_s});
        CHECK(now.needs[1].haveLogins == QStringList{u"dev"_s});
    }
}

TEST_CASE("standing: an objection is not passed over by resubmitting what it was made to")
{
    TestWorkspace w;
    const VersionRef ref = w.ready(u"1.0.0"_s);
    const QString id = w.request(ref);
    take(w.decide(u"cara"_s, id));
    take(w.decide(u"dev"_s, id, u"request-changes"_s));
    take(resubmit(*w, w.command(u"ben"_s), id, u"Nothing is wrong with it"_s, Artifact::Verified));
    Standing now = w.stands(id);
    CHECK(now.state == u"in-review");
    CHECK(now.needs.first().have == 1);
    REQUIRE(now.objections().size() == 1);
    CHECK(now.objections().first().login == u"dev");
    CHECK(laneOf(now, u"dev"_s, now.objections().first().person) == Lane::NeedsYou);
    const Error pending = refusal(w, [&] { return w.promote(u"ben"_s, id); });
    CHECK(pending.code == u"core.not-approved");
    CHECK(pending.who == QStringList{u"dev"_s});
    SECTION("until whoever made it decides again")
    {
        take(w.decide(u"dev"_s, id));
        now = w.stands(id);
        CHECK(now.state == u"approved");
        CHECK_FALSE(now.decisions[1].counts);
        CHECK(now.decisions[1].why.contains(u"decided again"));
    }
    SECTION("or withdraws it")
    {
        take(withdraw(*w, w.command(u"dev"_s), id, u"Ben showed me the table"_s));
        CHECK(w.stands(id).state == u"approved");
    }
    SECTION("and what was made to something else has lapsed like every decision")
    {
        take(w.evidence(ref, 0.97));
        now = w.stands(id);
        CHECK(now.objections().isEmpty());
        CHECK(now.needs.first().have == 0);
    }
}

TEST_CASE("standing: approvals for another tier have lapsed, and it is said who moved it")
{
    TestWorkspace w;
    const QString id = w.request(w.ready(u"1.0.0"_s));
    take(w.decide(u"cara"_s, id));
    CHECK(w.stands(id).state == u"approved");
    const Receipt moved = take(changeModel(*w, w.command(u"ann"_s), u"churn"_s, {u"low"_s, {}, {}}));
    const Standing now = w.stands(id);
    CHECK(now.state == u"in-review");
    REQUIRE(now.lapsed());
    CHECK(now.decisions.first().lapsed.first().part == u"tier");
    CHECK(now.decisions.first().lapsed.first().seq == moved.record.seq);
}

TEST_CASE("standing: a request that ended shows the gate it ended on")
{
    TestWorkspace w;
    w.live(u"1.0.0"_s);
    w.live(u"1.1.0"_s);
    take(w.rollback(u"ben"_s));
    const QString left = take(requests(w.db())).first().id;
    const Standing now = w.stands(left);
    CHECK(now.state == u"applied");
    CHECK(now.about->gate.result == Outcome::Pass);                 // today its own incident bars the version
    for (const RuleVerdict &rule : now.about->gate.rules)
        CHECK(rule.result == Outcome::Pass);
    CHECK(now.decisions.first().counts);
}

TEST_CASE("standing: who has decided and withdrawn it is not asked again, until the request is resubmitted")
{
    TestWorkspace w;
    const QString id = w.request(w.ready(u"1.0.0"_s));
    take(w.decide(u"cara"_s, id));
    take(withdraw(*w, w.command(u"cara"_s), id, u"I looked at the wrong table"_s));
    CHECK(w.stands(id).needs.first().eligible == QStringList{u"dev"_s});
    const Error again = refusal(w, [&] { return w.decide(u"cara"_s, id); });
    CHECK(again.code == u"core.one-slot");
    CHECK(again.mend.contains(u"ben resubmits the request, and cara can decide again"));
    take(resubmit(*w, w.command(u"ben"_s), id, u"The right table is there now"_s, Artifact::Verified));
    CHECK(w.stands(id).needs.first().eligible == QStringList{u"cara"_s, u"dev"_s});
    take(w.decide(u"cara"_s, id));
    CHECK(w.stands(id).state == u"approved");
}

TEST_CASE("standing: an objection that its own maker answered does not come back when the answer is withdrawn")
{
    TestWorkspace w;
    const QString id = w.request(w.ready(u"1.0.0"_s));
    take(w.decide(u"cara"_s, id, u"request-changes"_s));
    take(resubmit(*w, w.command(u"ben"_s), id, u"The table is there now"_s, Artifact::Verified));
    take(w.decide(u"cara"_s, id));
    take(withdraw(*w, w.command(u"cara"_s), id, u"I am away from tomorrow on"_s));
    CHECK(w.stands(id).objections().isEmpty());
    take(w.decide(u"dev"_s, id));
    CHECK(w.stands(id).state == u"approved");
}

TEST_CASE("standing: an approval that fell is told of whoever has not decided since, with what moved since theirs")
{
    TestWorkspace w({TestWorkspace::policy(u"[{pool: any, count: 2}]"_s)});
    const VersionRef ref = w.ready(u"1.0.0"_s);
    const QString id = w.request(ref);
    take(w.decide(u"cara"_s, id));
    take(w.evidence(ref, 0.97));
    REQUIRE(w.stands(id).lapses().size() == 1);
    CHECK(refusal(w, [&] { return w.promote(u"ben"_s, id); }).code == u"core.lapsed");
    take(w.decide(u"cara"_s, id));
    CHECK(w.stands(id).lapses().isEmpty());
    const Error pending = refusal(w, [&] { return w.promote(u"ben"_s, id); });
    CHECK(pending.code == u"core.not-approved");
    CHECK(pending.who == QStringList{u"dev"_s});
    take(changeModel(*w, w.command(u"ann"_s), u"churn"_s, {u"low"_s, {}, {}}));
    const auto lapses = w.stands(id).lapses();
    REQUIRE(lapses.size() == 1);
    CHECK(lapses.first().lapsed.size() == 1);                       // not the evidence, which moved before this approval
}

TEST_CASE("standing: production is not approved by nobody, although no policy asks or none applies")
{
    TestWorkspace w({TestWorkspace::policy(u"[]"_s)});
    const QString id = w.request(w.ready(u"1.0.0"_s));
    const Standing now = w.stands(id);
    CHECK(now.state == u"in-review");
    REQUIRE(now.needs.size() == 1);
    CHECK(now.needs.first().need == 1);
    CHECK(now.needs.first().eligible == QStringList{u"cara"_s, u"dev"_s});
}

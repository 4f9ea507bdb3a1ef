// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/approval/Request.h"

#include "tests/support/TestWorkspace.h"

using namespace countersign;
using namespace Qt::StringLiterals;

TEST_CASE("asking: opens a request with its deadline, author, asker and binding")
{
    TestWorkspace w;
    const VersionRef ref = w.ready(u"1.0.0"_s);
    const Receipt receipt = take(w.ask(u"ben"_s, ref));
    const Request made = take(request(w.db(), receipt.subject()));
    CHECK(made.id == u"R1");
    CHECK(made.version == ref);
    CHECK(made.tier == u"medium");
    CHECK(made.klass == u"production");
    CHECK(made.authorPerson == u"P1");
    CHECK(made.askerLogin == u"ben");
    CHECK(made.askerPerson == u"P2");
    CHECK(made.deadline == made.opened.plusSeconds(24 * 3600));
    CHECK(made.binding == w.seen(made.id));
    CHECK_FALSE(made.ended());
    CHECK(take(requests(w.db(), true)).size() == 1);
    const Request urgent = take(request(w.db(), take(w.ask(u"ben"_s, ref, u"production"_s, true)).subject()));
    CHECK(urgent.urgent);
    CHECK(urgent.deadline == urgent.opened.plusSeconds(4 * 3600));
    CHECK(request(w.db(), u"R9"_s).error().kind == Kind::NotFound);
}

TEST_CASE("asking: needs the duty, a reason, a version, an environment")
{
    TestWorkspace w;
    w.person(u"hal"_s, u"auditor"_s);
    const VersionRef ref = w.ready(u"1.0.0"_s);
    for (const QString &login : {u"cara"_s, u"hal"_s})
        CHECK(refusal(w, [&] { return w.ask(login, ref); }).code == u"core.duty");
    CHECK(refusal(w, [&] { return w.ask(u"ben"_s, w.ref(u"9.9.9"_s)); }).kind == Kind::NotFound);
    CHECK(refusal(w, [&] { return w.ask(u"ben"_s, ref, u"prodution"_s); }).mend.contains(u"production"_s));
    CHECK(refusal(w, [&] { return openRequest(*w, w.command(u"ben"_s), {ref, u"production"_s, u"short"_s, false}, Artifact::Verified); }).kind == Kind::Malformed);
}

TEST_CASE("asking: not for a version that is retired, or live there")
{
    TestWorkspace w;
    w.live(u"1.0.0"_s);
    CHECK(refusal(w, [&] { return w.ask(u"ben"_s, w.ref(u"1.0.0"_s)); }).code == u"core.live");
    const VersionRef old = w.ready(u"0.9.0"_s);
    const QString id = w.request(old);
    take(w.decide(u"cara"_s, id));
    take(retireVersion(*w, w.command(u"ann"_s), old, why));
    CHECK(refusal(w, [&] { return w.ask(u"ben"_s, old); }).code == u"core.retired");
    CHECK(refusal(w, [&] { return w.promote(u"ben"_s, id); }).code == u"core.retired"); // although it was approved
}

TEST_CASE("withdrawing: the asker ends the request, an approver takes the decision back")
{
    TestWorkspace w;
    const QString id = w.request(w.ready(u"1.0.0"_s));
    CHECK(refusal(w, [&] { return withdraw(*w, w.command(u"dev"_s), id, why); }).code == u"core.asker");
    take(w.decide(u"cara"_s, id));
    CHECK(w.stands(id).state == u"approved");
    take(withdraw(*w, w.command(u"cara"_s), id, why));
    const Standing after = w.stands(id);
    CHECK(after.state == u"in-review");
    CHECK_FALSE(after.decisions.first().counts);
    CHECK(after.decisions.first().why.contains(u"withdrawn in record %1"_s.arg(w.head())));
    CHECK(refusal(w, [&] { return w.promote(u"ben"_s, id); }).kind == Kind::Pending);
    take(withdraw(*w, w.command(u"ben"_s), id, why));
    CHECK(w.stands(id).state == u"withdrawn");
    CHECK(refusal(w, [&] { return w.decide(u"dev"_s, id); }).code == u"core.ended");
    CHECK(refusal(w, [&] { return resubmit(*w, w.command(u"ben"_s), id, why, Artifact::Verified); }).code == u"core.ended");
}

TEST_CASE("withdrawing: what expired has ended, and nothing of it is taken back")
{
    TestWorkspace w;
    const QString id = w.request(w.ready(u"1.0.0"_s));
    take(w.decide(u"cara"_s, id));
    w.clock().forward(25 * 3600);
    for (const QString &login : {u"ben"_s, u"cara"_s})
        CHECK(refusal(w, [&] { return withdraw(*w, w.command(login), id, why); }).code == u"core.deadline");
    CHECK(w.stands(id).state == u"expired");
}

TEST_CASE("resubmitting: a new round with a new deadline, on what stands there now")
{
    TestWorkspace w;
    const VersionRef ref = w.ready(u"1.0.0"_s);
    const QString id = w.request(ref);
    const QString before = w.seen(id);
    take(w.evidence(ref, 0.97));
    w.clock().forward(3600);
    take(resubmit(*w, w.command(u"ben"_s), id, why, Artifact::Verified));
    const Request now = take(request(w.db(), id));
    CHECK(now.round == 1);
    CHECK(now.binding != before);
    CHECK(now.binding == w.seen(id));
    CHECK(now.deadline.micros() >= w.clock().now().plusSeconds(24 * 3600).micros());
    CHECK(refusal(w, [&] { return w.decide(u"cara"_s, {id, u"approve"_s, before, why}); }).code == u"core.lapsed");
    take(w.decide(u"cara"_s, id));
}

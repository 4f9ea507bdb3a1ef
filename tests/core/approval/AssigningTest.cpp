// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/approval/Request.h"

#include "core/people/People.h"
#include "core/workspace/Replay.h"
#include "tests/support/TestWorkspace.h"

using namespace countersign;
using namespace Qt::StringLiterals;

namespace {

Result<Receipt> assign(TestWorkspace &w, const QString &by, const QString &id, const QString &to) { return assignRequest(*w, w.command(by), id, to); }

} // namespace

TEST_CASE("assigning: somebody takes a request, hands it on, gives it back, and who may decide stays as it was")
{
    TestWorkspace w;
    const QString id = w.request(w.ready(u"1.0.0"_s));
    const QString seen = w.seen(id);
    CHECK(w.stands(id).takers() == QStringList{u"cara"_s, u"dev"_s});
    CHECK(w.stands(id).assigned() == QString());
    const Receipt taken = take(assign(w, u"cara"_s, id, u"cara"_s));
    CHECK(taken.record.action == "request.assign");
    CHECK(taken.subject() == id);
    CHECK(w.payload(w.head())[u"to"_s].toString() == u"cara");
    CHECK(w.stands(id).assigned() == u"cara");
    CHECK(w.seen(id) == seen);
    take(assign(w, u"cara"_s, id, u"dev"_s));
    CHECK(w.stands(id).assigned() == u"dev");
    take(assign(w, u"ben"_s, id, u"cara"_s));                       // he asked
    take(assign(w, u"ann"_s, id, {}));                              // an admin
    CHECK(w.stands(id).assigned() == QString());
    take(assign(w, u"dev"_s, id, u"dev"_s));
    take(w.decide(u"cara"_s, id));                                  // although dev has it
    CHECK(w.stands(id).state == u"approved");
    CHECK(take(replay(*w)).differences == QStringList());
    CHECK(w.audit().holds());
}

TEST_CASE("assigning: refused to whoever has nothing to do with it, for somebody who could not decide, and where it changes nothing")
{
    TestWorkspace w;
    w.person(u"zoe"_s, u"engineer"_s);
    w.person(u"hal"_s, u"auditor"_s);
    w.grant(u"ben"_s, u"approver"_s);                               // he asked, and cannot decide on it for all that
    const QString id = w.request(w.ready(u"1.0.0"_s));
    const auto no = [&](const QString &by, const QString &to) { return refusal(w, [&] { return assign(w, by, id, to); }); };
    for (const QString &login : {u"zoe"_s, u"hal"_s}) {
        CHECK(no(login, u"cara"_s).code == u"core.duty");
        CHECK(no(login, u"cara"_s).who == QStringList{u"cara"_s, u"dev"_s, u"ben"_s});
        CHECK(no(login, {}).code == u"core.duty");
    }
    for (const QString &login : {u"ann"_s, u"ben"_s, u"zoe"_s, u"hal"_s}) // author, asker, no approver, auditor
        CHECK(no(u"cara"_s, login).code == u"core.no-place");
    CHECK(no(u"cara"_s, u"zoe"_s).who == QStringList{u"cara"_s, u"dev"_s});
    CHECK(no(u"cara"_s, u"nobody"_s).kind == Kind::NotFound);
    CHECK(no(u"cara"_s, {}).code == u"assign.same");
    take(assign(w, u"cara"_s, id, u"cara"_s));
    CHECK(no(u"cara"_s, u"cara"_s).code == u"assign.same");
    CHECK(refusal(w, [&] { return assign(w, u"cara"_s, u"R9"_s, u"cara"_s); }).kind == Kind::NotFound);
}

TEST_CASE("assigning: only while a place is open, and what ended, expired, is approved or goes back to its asker is nobody's")
{
    TestWorkspace w;
    const VersionRef ref = w.ready(u"1.0.0"_s);
    const QString approved = w.request(ref), changes = w.request(ref), rejected = w.request(ref), expired = w.request(ref);
    const auto no = [&](const QString &id) { return refusal(w, [&] { return assign(w, u"cara"_s, id, u"cara"_s); }); };
    for (const QString &id : {approved, changes, rejected, expired})
        take(assign(w, u"dev"_s, id, u"dev"_s));
    take(w.decide(u"cara"_s, approved));
    CHECK(no(approved).code == u"core.no-place");
    CHECK(no(approved).mend.contains(u"engineer"_s));
    take(w.decide(u"cara"_s, changes, u"request-changes"_s));
    CHECK(no(changes).code == u"core.changes-requested");
    take(w.decide(u"cara"_s, rejected, u"reject"_s));
    CHECK(no(rejected).code == u"core.ended");
    CHECK(w.stands(expired).assigned() == u"dev");
    w.clock().forward(25 * 3600);
    CHECK(no(expired).code == u"core.deadline");
    for (const QString &id : {approved, changes, rejected, expired})
        CHECK(w.stands(id).assigned() == QString());
}

TEST_CASE("assigning: whoever decided, or can no longer decide, has it no more, and what has lapsed is theirs again")
{
    TestWorkspace w({TestWorkspace::policy(u"[{pool: any, count: 2}]"_s)});
    const VersionRef ref = w.ready(u"1.0.0"_s);
    const QString id = w.request(ref);
    take(assign(w, u"cara"_s, id, u"cara"_s));
    take(w.decide(u"cara"_s, id));
    CHECK(w.stands(id).takers() == QStringList{u"dev"_s});
    CHECK(w.stands(id).assigned() == QString());
    CHECK(refusal(w, [&] { return assign(w, u"dev"_s, id, u"cara"_s); }).code == u"core.no-place"); // she fills a place
    take(w.evidence(ref, 0.97));                                    // her approval lapses
    CHECK(w.stands(id).assigned() == u"cara");
    take(revokeDuty(*w, w.command(u"ann"_s), {u"cara"_s, u"approver"_s, {}, {}, {}}));
    CHECK(w.stands(id).assigned() == QString());
    CHECK(take(replay(*w)).differences == QStringList());
}

TEST_CASE("assigning: an open place of a pool is for those who stand in it")
{
    TestWorkspace w({TestWorkspace::policy(u"[{pool: ml, count: 1}, {pool: risk, count: 1}]"_s)});
    w.person(u"mel"_s, u"approver"_s, u"ml"_s);
    w.person(u"rita"_s, u"approver"_s, u"risk"_s);
    const QString id = w.request(w.ready(u"1.0.0"_s));
    CHECK(w.stands(id).takers() == QStringList{u"mel"_s, u"rita"_s});
    CHECK(refusal(w, [&] { return assign(w, u"cara"_s, id, u"rita"_s); }).code == u"core.duty"); // of no pool
    take(assign(w, u"mel"_s, id, u"rita"_s));
    take(w.decide(u"mel"_s, id));
    CHECK(w.stands(id).assigned() == u"rita");
    CHECK(refusal(w, [&] { return assign(w, u"rita"_s, id, u"mel"_s); }).code == u"core.no-place");
}

TEST_CASE("assigning: a policy's request is for another policy-owner")
{
    TestWorkspace w;
    w.person(u"pia"_s, u"policy-owner"_s);
    const QByteArray next = TestWorkspace::policy(u"[{pool: any, count: 2}]"_s, u"metric.holdout.auc >= 0.92"_s, u"{expires: 24h, urgent: 4h}"_s, 2);
    const QString id = take(proposePolicy(*w, w.command(u"ann"_s), next, u"p.yaml"_s, why)).subject();
    CHECK(refusal(w, [&] { return assign(w, u"cara"_s, id, u"pia"_s); }).code == u"core.duty");
    CHECK(refusal(w, [&] { return assign(w, u"ann"_s, id, u"ann"_s); }).code == u"core.no-place"); // she proposed it
    take(assign(w, u"ann"_s, id, u"pia"_s));
    CHECK(w.stands(id).assigned() == u"pia");
    take(w.decide(u"pia"_s, id));
    CHECK(w.stands(id).assigned() == QString());
    CHECK(w.audit().holds());
}

TEST_CASE("assigning: said twice under one command id it is one record, and a dry run leaves none")
{
    TestWorkspace w;
    const QString id = w.request(w.ready(u"1.0.0"_s));
    Command command = w.command(u"cara"_s, {{u"assign"_s, id}});
    command.dryRun = true;
    const qint64 before = w.head();
    CHECK(take(assignRequest(*w, command, id, u"cara"_s)).dryRun);
    CHECK(w.head() == before);
    CHECK(w.stands(id).assigned() == QString());
    command.dryRun = false;
    take(assignRequest(*w, command, id, u"cara"_s));
    CHECK(take(assignRequest(*w, command, id, u"cara"_s)).repeated);
    CHECK(w.head() == before + 1);
}

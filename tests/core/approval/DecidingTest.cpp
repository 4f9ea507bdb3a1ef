// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/approval/Request.h"

#include "core/approval/Waiver.h"
#include "core/card/Card.h"
#include "core/people/People.h"
#include "core/policy/Policies.h"
#include "tests/support/TestWorkspace.h"

using namespace countersign;
using namespace Qt::StringLiterals;

TEST_CASE("deciding: neither the author nor the asker decides, by whatever login")
{
    TestWorkspace w;
    w.person(u"ben2"_s, {}, {}, u"ben"_s);
    w.grant(u"ben"_s, u"approver"_s);
    const QString id = w.request(w.ready(u"1.0.0"_s));
    for (const auto &[login, code] : {std::pair(u"ann"_s, u"core.four-eyes.author"_s), {u"ben"_s, u"core.four-eyes.asker"_s}, {u"ben2"_s, u"core.four-eyes.asker"_s}}) {
        for (const QString &verdict : {u"approve"_s, u"reject"_s, u"request-changes"_s}) {
            INFO(login.toStdString() << " " << verdict.toStdString());
            const Error error = refusal(w, [&, who = login] { return w.decide(who, id, verdict); });
            CHECK(error.code == code);
            CHECK(error.kind == Kind::Refused);
            CHECK(error.who == QStringList{u"cara"_s, u"dev"_s});
        }
    }
    CHECK(w.stands(id).needs.first().eligible == QStringList{u"cara"_s, u"dev"_s});
}

TEST_CASE("deciding: the database itself refuses an approval by its author")
{
    TestWorkspace w;
    const QString id = w.request(w.ready(u"1.0.0"_s));
    const auto row = take(w.db().row(u"SELECT author_person, asker_person FROM request WHERE id=?"_s, {id}));
    const auto forged = w.db().run(u"INSERT INTO decision(seq, request, binding, round, author_person, asker_person, person, login, pool, verdict, reason, at_us, seen)"
                                   " VALUES(900, ?, 'b', 0, ?, ?, ?, 'ann', 'any', 'approve', 'because I can do so', 1, 's')"_s, {id, row->text(0), row->text(1), row->text(0)});
    REQUIRE_FALSE(forged);
    CHECK(forged.error().code == u"core.four-eyes.author");
}

TEST_CASE("deciding: one person fills one place, by whatever login")
{
    TestWorkspace w;
    w.person(u"cara2"_s, {}, {}, u"cara"_s);
    const QString id = w.request(w.ready(u"1.0.0"_s, u"high"_s));
    take(w.decide(u"cara"_s, id));
    for (const QString &login : {u"cara"_s, u"cara2"_s}) {
        const Error error = refusal(w, [&] { return w.decide(login, id); });
        CHECK(error.code == u"core.one-slot");
        CHECK(error.kind == Kind::Refused);
    }
    CHECK(w.stands(id).state == u"in-review");
    CHECK(w.stands(id).needs.first().eligible == QStringList{u"dev"_s});
    take(w.decide(u"dev"_s, id));
    CHECK(w.stands(id).state == u"approved");
}

TEST_CASE("deciding: it needs the duty, there, in that pool, now")
{
    TestWorkspace w({TestWorkspace::policy(u"[{pool: ml, count: 1}]"_s)});
    w.person(u"hal"_s, u"auditor"_s);
    w.person(u"ivy"_s, u"approver"_s, u"risk"_s);
    w.person(u"jon"_s);
    w.grant(u"jon"_s, u"approver"_s, u"ml"_s, u"staging"_s);
    w.person(u"kim"_s);
    w.grant(u"kim"_s, u"approver"_s, u"ml"_s, {}, w.clock().now().plusDays(1));
    w.person(u"lea"_s, u"approver"_s, u"ml"_s);
    take(revokeDuty(*w, w.command(u"ann"_s), {u"lea"_s, u"approver"_s, {}, u"ml"_s, {}}));
    const VersionRef ref = w.ready(u"1.0.0"_s);
    w.clock().forward(2 * 86'400);
    const QString id = w.request(ref);
    for (const QString &login : {u"hal"_s, u"ivy"_s, u"jon"_s, u"kim"_s, u"lea"_s, u"cara"_s}) {
        INFO(login.toStdString());
        CHECK(refusal(w, [&] { return w.decide(login, id); }).code == u"core.duty");
    }
    w.person(u"mia"_s, u"approver"_s, u"ml"_s);
    take(w.decide(u"mia"_s, id));
    CHECK(w.stands(id).state == u"approved");
    take(revokeDuty(*w, w.command(u"ann"_s), {u"mia"_s, u"approver"_s, {}, u"ml"_s, {}}));
    CHECK(w.stands(id).state == u"in-review"); // an approval counts while its giver holds the duty
}

TEST_CASE("deciding: a person in two pools fills one place of one of them")
{
    TestWorkspace w({TestWorkspace::policy(u"[{pool: ml, count: 1}, {pool: risk, count: 1}]"_s)});
    w.person(u"ivy"_s, u"approver"_s, u"ml"_s);
    w.grant(u"ivy"_s, u"approver"_s, u"risk"_s);
    w.person(u"jon"_s, u"approver"_s, u"ml"_s);
    const QString id = w.request(w.ready(u"1.0.0"_s));
    take(w.decide(u"ivy"_s, id));
    CHECK(w.stands(id).state == u"in-review");
    CHECK(refusal(w, [&] { return w.decide(u"ivy"_s, id); }).code == u"core.one-slot");
    CHECK(refusal(w, [&] { return w.promote(u"ben"_s, id); }).kind == Kind::Pending);
}

TEST_CASE("deciding: the pool any counts heads, so two persons fill ml, risk and any")
{
    TestWorkspace w({TestWorkspace::policy(u"[{pool: ml, count: 1}, {pool: risk, count: 1}, {pool: any, count: 1}]"_s)});
    w.person(u"ivy"_s, u"approver"_s, u"ml"_s);
    w.person(u"jon"_s, u"approver"_s, u"risk"_s);
    const QString id = w.request(w.ready(u"1.0.0"_s));
    take(w.decide(u"ivy"_s, id));
    CHECK(w.stands(id).state == u"in-review");
    take(w.decide(u"jon"_s, id));
    CHECK(w.stands(id).state == u"approved");
    CHECK(take(w.promote(u"ben"_s, id)).state == u"live");
}

TEST_CASE("deciding: keys that are unknown, foreign or revoked write nothing")
{
    TestWorkspace w;
    const QString id = w.request(w.ready(u"1.0.0"_s)), seen = w.seen(id);
    const auto approve = [&](const QString &login, const QString &key) {
        return refusal(w, [&] { return decide(*w, {Command::newId(), {login, w.as(key).key}, {}, false}, {id, u"approve"_s, seen, why}, Artifact::Verified); });
    };
    CHECK(approve(u"cara"_s, u"nobody"_s).code == u"core.key.unknown");
    CHECK(approve(u"cara"_s, u"dev"_s).code == u"core.key.foreign");
    take(revokeKey(*w, w.command(u"ann"_s), w.as(u"cara"_s).key->publicKey().keyId(), u"The laptop was lost"_s));
    CHECK(approve(u"cara"_s, u"cara"_s).code == u"core.key.revoked");
}

TEST_CASE("deciding: after the deadline nothing is approved")
{
    TestWorkspace w;
    const VersionRef ref = w.ready(u"1.0.0"_s);
    const QString id = w.request(ref), urgent = take(w.ask(u"ben"_s, ref, u"production"_s, true)).subject();
    w.clock().forward(4 * 3600 + 1);
    CHECK(refusal(w, [&] { return w.decide(u"cara"_s, urgent); }).code == u"core.deadline");
    CHECK(w.stands(urgent).state == u"expired");
    take(w.decide(u"cara"_s, id));
    w.clock().forward(20 * 3600);
    CHECK(refusal(w, [&] { return w.promote(u"ben"_s, id); }).code == u"core.deadline"); // approved, but not applied in time
    CHECK(refusal(w, [&] { return resubmit(*w, w.command(u"ben"_s), id, why, Artifact::Verified); }).code == u"core.deadline");
}

TEST_CASE("deciding: what was looked at has to be what stands there")
{
    TestWorkspace w;
    const VersionRef ref = w.ready(u"1.0.0"_s);
    const QString id = w.request(ref), seen = w.seen(id);
    const auto added = take(w.evidence(ref, 0.97));
    const Error error = refusal(w, [&] { return w.decide(u"cara"_s, {id, u"approve"_s, seen, why}); });
    CHECK(error.code == u"core.lapsed");
    CHECK(error.kind == Kind::Changed);
    const QJsonObject moved = error.detail[u"moved"_s].toArray().first().toObject();
    CHECK(moved[u"part"_s].toString() == u"evidence");
    CHECK(moved[u"by"_s].toString() == u"ann");
    CHECK(moved[u"seq"_s].toInteger() == added.receipt.record.seq);
    CHECK(refusal(w, [&] { return w.decide(u"cara"_s, {id, u"approve"_s, QString(64, u'a'), why}); }).kind == Kind::Changed);
    // Seen when nobody had decided on it: no record holds its parts, yet it is said what moved since the asking.
    const QString between = w.seen(id);
    const AddedEvidence second = take(w.evidence(w.ref(u"1.0.0"_s), 0.93));
    const Error later = refusal(w, [&] { return w.decide(u"cara"_s, {id, u"approve"_s, between, why}); });
    CHECK(later.code == u"core.lapsed");
    CHECK(later.detail[u"moved"_s].toArray().size() == 2);
    CHECK(later.text.contains(u"by ann in record %1"_s.arg(second.receipt.record.seq)));
}

TEST_CASE("deciding: a tier that was raised after asking lapses the request until it is resubmitted")
{
    TestWorkspace w;
    const QString id = w.request(w.ready(u"1.0.0"_s));
    take(changeModel(*w, w.command(u"ann"_s), u"churn"_s, {u"high"_s, {}, {}}));
    CHECK(refusal(w, [&] { return w.decide(u"cara"_s, id); }).code == u"core.lapsed");
    CHECK(refusal(w, [&] { return w.promote(u"ben"_s, id); }).code == u"core.lapsed");
    take(resubmit(*w, w.command(u"ben"_s), id, whyLong, Artifact::Verified));
    take(w.decide(u"cara"_s, id));
    CHECK(w.stands(id).state == u"in-review"); // two persons now
    take(w.decide(u"dev"_s, id));
    CHECK(take(w.promote(u"ben"_s, id)).state == u"live");
}

TEST_CASE("deciding: changes are requested, the asker resubmits, and it is approved anew")
{
    TestWorkspace w;
    const QString id = w.request(w.ready(u"1.0.0"_s));
    take(w.decide(u"cara"_s, id, u"request-changes"_s));
    CHECK(w.stands(id).state == u"changes-requested");
    CHECK(refusal(w, [&] { return w.decide(u"dev"_s, id); }).code == u"core.changes-requested");
    CHECK(refusal(w, [&] { return w.promote(u"ben"_s, id); }).kind == Kind::Pending);
    CHECK(refusal(w, [&] { return resubmit(*w, w.command(u"ann"_s), id, why, Artifact::Verified); }).code == u"core.asker");
    take(resubmit(*w, w.command(u"ben"_s), id, why, Artifact::Verified));
    CHECK(w.stands(id).state == u"in-review");
    take(w.decide(u"cara"_s, id));
    CHECK(w.stands(id).state == u"approved");
}

TEST_CASE("deciding: a rejected request has ended")
{
    TestWorkspace w;
    const QString id = w.request(w.ready(u"1.0.0"_s));
    take(w.decide(u"cara"_s, id, u"reject"_s));
    CHECK(w.stands(id).state == u"rejected");
    CHECK(refusal(w, [&] { return w.decide(u"dev"_s, id); }).code == u"core.ended");
    CHECK(refusal(w, [&] { return w.promote(u"ben"_s, id); }).code == u"core.ended");
    CHECK(refusal(w, [&] { return withdraw(*w, w.command(u"ben"_s), id, why); }).code == u"core.ended");
}

TEST_CASE("deciding: a gate that fails or was not evaluated lets nobody approve, but everybody reject")
{
    TestWorkspace w;
    const QString unmeasured = w.request(w.version(u"1.0.0"_s)), altered = w.request(w.ready(u"1.1.0"_s));
    const Error error = refusal(w, [&] { return w.decide(u"cara"_s, unmeasured); });
    CHECK(error.kind == Kind::NotEvaluated);
    CHECK(error.code == u"evidence.recent");
    CHECK(refusal(w, [&] { return decide(*w, w.command(u"cara"_s), {altered, u"approve"_s, w.seen(altered), why}, Artifact::Altered); }).kind == Kind::GateFails);
    take(w.decide(u"cara"_s, unmeasured, u"reject"_s));
}

TEST_CASE("deciding: a reason is a sentence, a longer one for tier high")
{
    TestWorkspace w;
    const QString id = w.request(w.ready(u"1.0.0"_s, u"high"_s));
    CHECK(refusal(w, [&] { return w.decide(u"cara"_s, {id, u"approve"_s, w.seen(id), u"looks fine to me"_s}); }).kind == Kind::Malformed);
}

TEST_CASE("deciding: a policy is adopted when another policy-owner approves it, and by nobody else")
{
    TestWorkspace w({TestWorkspace::policy(u"[{pool: any, count: 2}]"_s)});
    w.person(u"gus"_s, u"policy-owner"_s);
    const QByteArray lax = TestWorkspace::policy(u"[{pool: any, count: 1}]"_s);
    CHECK(refusal(w, [&] { return proposePolicy(*w, w.command(u"ann"_s), lax, u"strict.yaml"_s, why); }).code == u"policy.floor");
    const QByteArray stricter = TestWorkspace::policy(u"[{pool: any, count: 2}]"_s, u"metric.holdout.auc >= 0.99"_s, u"{expires: 24h}"_s, 2);
    CHECK(refusal(w, [&] { return proposePolicy(*w, w.command(u"ben"_s), stricter, u"strict.yaml"_s, why); }).code == u"core.duty");
    const QString id = take(proposePolicy(*w, w.command(u"ann"_s), stricter, u"strict.yaml"_s, why)).subject();
    CHECK(refusal(w, [&] { return w.decide(u"ann"_s, id); }).code == u"core.four-eyes.asker");
    CHECK(refusal(w, [&] { return w.decide(u"cara"_s, id); }).code == u"core.duty");
    CHECK(refusal(w, [&] { return adoptPolicy(*w, w.command(u"gus"_s), id); }).kind == Kind::Pending);
    CHECK(take(adoptedPolicies(w.db())).first().version == 1);
    const auto approved = take(w.decide(u"gus"_s, id));
    CHECK(w.head() == approved.record.seq + 1); // the decision and the adoption
    const AdoptedPolicy now = take(adoptedPolicies(w.db())).first();
    CHECK(now.version == 2);
    CHECK(now.request == id);
    CHECK(take(policyText(w.db(), now)) == stricter);
    CHECK(w.stands(id).state == u"applied");
    CHECK(refusal(w, [&] { return proposePolicy(*w, w.command(u"ann"_s), stricter, u"strict.yaml"_s, why); }).code == u"policy.version");
    CHECK(w.audit().holds());
}

TEST_CASE("deciding: an adoption that an interrupted program left is finished by whoever approves again")
{
    TestWorkspace w({TestWorkspace::policy(u"[{pool: any, count: 2}]"_s)});
    w.person(u"gus"_s, u"policy-owner"_s);
    const QByteArray stricter = TestWorkspace::policy(u"[{pool: any, count: 2}]"_s, u"metric.holdout.auc >= 0.99"_s, u"{expires: 24h}"_s, 2);
    const QString id = take(proposePolicy(*w, w.command(u"ann"_s), stricter, u"strict.yaml"_s, why)).subject();
    const Standing asked = w.stands(id);
    take(w->act(w.command(u"gus"_s), [&](Act &act) -> Result<void> { // the approval alone, as it stands when the program ends behind it
        return act.append(u"decision.approve"_s, u"request"_s, id, {{u"reason"_s, why}, {u"verdict"_s, u"approve"_s}, {u"binding"_s, asked.binding.digest()}, {u"parts"_s, asked.binding.parts()},
                          {u"seen"_s, asked.binding.digest()}, {u"person"_s, act.person()}, {u"author"_s, asked.request.authorPerson}, {u"asker"_s, asked.request.askerPerson},
                          {u"pool"_s, u"policy-owner"_s}, {u"round"_s, 0}});
    }));
    CHECK(w.stands(id).state == u"approved"_s);
    CHECK(refusal(w, [&] { return w.decide(u"gus"_s, id, u"reject"_s); }).code == u"core.one-slot");
    take(w.decide(u"gus"_s, id));
    CHECK(w.stands(id).state == u"applied"_s);
    CHECK(take(adoptedPolicies(w.db())).first().version == 2);
    CHECK(refusal(w, [&] { return w.decide(u"gus"_s, id); }).code == u"core.ended");
    CHECK(w.audit().holds());
}

TEST_CASE("deciding: a dry run checks everything and leaves nothing")
{
    TestWorkspace w;
    const QString id = w.request(w.ready(u"1.0.0"_s));
    const qint64 before = w.head();
    Command command = w.command(u"cara"_s);
    command.dryRun = true;
    const Receipt receipt = take(decide(*w, command, {id, u"approve"_s, w.seen(id), why}, Artifact::Verified));
    CHECK(receipt.dryRun);
    CHECK(w.head() == before);
    CHECK(take(decisions(w.db(), id)).isEmpty());
    command.session = w.as(u"ann"_s);
    CHECK(refusal(w, [&] { return decide(*w, command, {id, u"approve"_s, w.seen(id), why}, Artifact::Verified); }).code == u"core.four-eyes.author");
}

TEST_CASE("deciding: what would be refused is told beforehand, by the same rules")
{
    TestWorkspace w;
    const QString id = w.request(w.ready(u"1.0.0"_s));              // ann's version, asked by ben
    w.person(u"rita"_s, u"auditor"_s);
    take(addPerson(*w, w.command(u"ann"_s), u"kim"_s, {}));
    w.grant(u"kim"_s, u"approver"_s);
    const auto answer = [&](const QString &login) { return take(whyNotDecide(*w, login, id, u"approve"_s)); };
    const qint64 head = w.head();
    CHECK(answer(u"ann"_s)->code == u"core.four-eyes.author");
    CHECK(answer(u"ben"_s)->code == u"core.four-eyes.asker");
    CHECK(answer(u"rita"_s)->code == u"core.duty");
    CHECK(answer(u"kim"_s)->code == u"core.key.unknown");
    CHECK_FALSE(answer(u"ann"_s)->text.contains(u"nothing was written"_s, Qt::CaseInsensitive));
    CHECK_FALSE(answer(u"cara"_s));
    CHECK(w.head() == head);
    for (const QString &login : {u"ann"_s, u"ben"_s, u"rita"_s}) {
        INFO(login.toStdString());
        const auto refused = w.decide(login, id);
        REQUIRE_FALSE(refused);
        CHECK(refused.error().code == answer(login)->code);
    }
    take(w.decide(u"cara"_s, id));
    CHECK(answer(u"cara"_s)->code == u"core.one-slot");
    CHECK(answer(u"rita"_s)->mend == u"Every place is filled already.");
    take(w.promote(u"ben"_s, id));
    CHECK(answer(u"rita"_s)->code == u"core.ended");                // not what she would have needed
    CHECK(whyNotDecide(*w, u"nobody"_s, id, u"approve"_s).error().kind == Kind::NotFound);
}

// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rollout/Rollout.h"

#include "core/Effects.h"
#include "core/base/Json.h"
#include "core/environments/Live.h"
#include "core/incident/Incident.h"
#include "core/people/People.h"
#include "core/rollout/targets/PointerFile.h"
#include "core/workspace/Replay.h"
#include "tests/support/TestWorkspace.h"

#include <QDir>
#include <QFile>

using namespace countersign;
using namespace Qt::StringLiterals;

namespace {

QString stored(TestWorkspace &w, const VersionRef &ref, ArtifactClass where)
{
    const Manifest manifest = take(manifestOf(w.db(), take(version(w.db(), ref)).manifest));
    return artifactStore(*w).path(manifest.files().first().sha256, where);
}

} // namespace

TEST_CASE("rollout: what is approved goes live: own copies, pointer file, one outcome")
{
    TestWorkspace w;
    const VersionRef ref = w.ready(u"1.0.0"_s);
    const QString id = w.request(ref);
    CHECK_FALSE(QFile::exists(stored(w, ref, ArtifactClass::Production)));
    take(w.decide(u"cara"_s, id));
    const Rolled rolled = take(w.promote(u"ben"_s, id));
    CHECK(rolled.state == u"live");
    CHECK(rolled.from.isEmpty());
    CHECK(w.serves() == u"1.0.0");
    CHECK(QFile::exists(stored(w, ref, ArtifactClass::Production)));
    const QJsonObject pointer = take(json::parseObject(w.read(PointerFile::path(w.folder(), u"production"_s, u"churn"_s))));
    CHECK(pointer[u"version"_s].toString() == u"1.0.0");
    CHECK(pointer[u"manifest"_s].toString() == take(version(w.db(), ref)).manifest);
    CHECK(pointer[u"seq"_s].toInteger() == rolled.receipt.record.seq);
    CHECK(w.head() == rolled.receipt.record.seq + 1);
    CHECK(w.stands(id).state == u"applied");
    CHECK(refusal(w, [&] { return w.promote(u"ben"_s, id); }).code == u"core.ended");
    CHECK(w.audit().holds());
}

TEST_CASE("rollout: nothing goes live without approval, duty and another person than the author")
{
    TestWorkspace w;
    w.person(u"eve"_s, u"engineer"_s);
    const QString id = w.request(w.ready(u"1.0.0"_s));
    const Error pending = refusal(w, [&] { return w.promote(u"ben"_s, id); });
    CHECK(pending.kind == Kind::Pending);
    CHECK(pending.code == u"core.not-approved");
    CHECK(pending.who == QStringList{u"cara"_s, u"dev"_s});
    take(w.decide(u"cara"_s, id));
    CHECK(refusal(w, [&] { return w.promote(u"cara"_s, id); }).code == u"core.duty");
    const Error author = refusal(w, [&] { return w.promote(u"ann"_s, id); });
    CHECK(author.code == u"core.promoter");
    CHECK(author.who == QStringList{u"ben"_s, u"eve"_s});
    CHECK(w.serves().isEmpty());
    CHECK(take(w.promote(u"eve"_s, id)).state == u"live");
}

TEST_CASE("rollout: experimental environments need nobody else")
{
    TestWorkspace w;
    const QString id = take(w.ask(u"ann"_s, w.version(u"1.0.0"_s), u"staging"_s)).subject();
    CHECK(take(w.promote(u"ann"_s, id)).state == u"live");
    CHECK(w.serves(u"staging"_s) == u"1.0.0");
    CHECK(w.serves().isEmpty());
}

TEST_CASE("rollout: the gate is evaluated again, and an approval lapses when anything it stood on moves")
{
    TestWorkspace w;
    const VersionRef ref = w.ready(u"1.0.0"_s);
    const QString id = w.request(ref);
    take(w.decide(u"cara"_s, id));
    const auto added = take(w.evidence(ref, 0.5));
    const Error error = refusal(w, [&] { return w.promote(u"ben"_s, id); });
    CHECK(error.code == u"core.lapsed");
    CHECK(error.kind == Kind::Changed);
    CHECK(error.text.contains(u"by ann in record %1"_s.arg(added.receipt.record.seq)));
    CHECK(w.serves().isEmpty());
}

TEST_CASE("rollout: a fact that only time changes is seen at the promotion")
{
    TestWorkspace w({TestWorkspace::policy(u"[{pool: any, count: 2}]"_s, u"evidence.age_days <= 1"_s, u"{expires: 72h}"_s)});
    const QString id = w.request(w.ready(u"1.0.0"_s));
    take(w.decide(u"cara"_s, id));
    take(w.decide(u"dev"_s, id));
    w.clock().forward(2 * 86'400);
    CHECK(w.stands(id).state == u"approved");
    const Error error = refusal(w, [&] { return w.promote(u"ben"_s, id); });
    CHECK(error.kind == Kind::GateFails);
    CHECK(error.code == u"quality");
}

TEST_CASE("rollout: files that are no longer those of the manifest do not go live")
{
    TestWorkspace w;
    const VersionRef ref = w.ready(u"1.0.0"_s);
    const QString id = w.request(ref);
    take(w.decide(u"cara"_s, id));
    const QString file = stored(w, ref, ArtifactClass::Experimental);
    const QByteArray bytes = w.read(file);
    REQUIRE(QFile::remove(file));
    QFile planted(file);
    REQUIRE(planted.open(QIODevice::WriteOnly));
    planted.write(QByteArray(bytes.size(), 'x'));
    planted.close();
    CHECK(refusal(w, [&] { return w.promote(u"ben"_s, id); }).kind == Kind::GateFails);
    CHECK(w.serves().isEmpty());
}

TEST_CASE("rollout: tier high needs two persons, although the policy asks for one")
{
    TestWorkspace w({TestWorkspace::policy(u"[{pool: any, count: 1}]"_s)});
    const QString id = w.request(w.ready(u"1.0.0"_s, u"high"_s));
    take(w.decide(u"cara"_s, id));
    const Error error = refusal(w, [&] { return w.promote(u"ben"_s, id); });
    CHECK(error.code == u"core.not-approved");
    CHECK(error.kind == Kind::Pending);
    CHECK(error.text.contains(u"1 of 2 in pool any"));
    take(w.decide(u"dev"_s, id));
    CHECK(take(w.promote(u"ben"_s, id)).state == u"live");
}

TEST_CASE("rollout: production needs one other person, although no policy asks for anybody")
{
    TestWorkspace w({TestWorkspace::policy(u"[]"_s)});
    const QString id = w.request(w.ready(u"1.0.0"_s));
    const Error pending = refusal(w, [&] { return w.promote(u"ben"_s, id); });
    CHECK(pending.code == u"core.not-approved");
    CHECK(pending.who == QStringList{u"cara"_s, u"dev"_s});
    take(w.decide(u"cara"_s, id));
    CHECK(take(w.promote(u"ben"_s, id)).state == u"live");
}

TEST_CASE("rollout: a cool-off is waited for")
{
    TestWorkspace w({TestWorkspace::policy(u"[{pool: any, count: 1}]"_s, u"metric.holdout.auc >= 0.9"_s, u"{expires: 24h, cool_off: 60m}"_s)});
    const QString id = w.request(w.ready(u"1.0.0"_s));
    take(w.decide(u"cara"_s, id));
    w.clock().forward(59 * 60);
    CHECK(refusal(w, [&] { return w.promote(u"ben"_s, id); }).code == u"core.cool-off");
    w.clock().forward(2 * 60);
    CHECK(take(w.promote(u"ben"_s, id)).state == u"live");
}

TEST_CASE("rollout: not: [promoter] keeps who approved from promoting")
{
    TestWorkspace w({TestWorkspace::policy(u"[{pool: risk, count: 1, not: [promoter]}]"_s)});
    w.person(u"eve"_s, u"engineer"_s);
    w.grant(u"eve"_s, u"approver"_s, u"risk"_s);
    const QString id = w.request(w.ready(u"1.0.0"_s));
    take(w.decide(u"eve"_s, id));
    const Error error = refusal(w, [&] { return w.promote(u"eve"_s, id); });
    CHECK(error.code == u"core.promoter");
    CHECK(error.who == QStringList{u"ben"_s});
    CHECK(take(w.promote(u"ben"_s, id)).state == u"live");
}

TEST_CASE("rollout: a promotion moves the champion, which lapses what was approved against the old one")
{
    TestWorkspace w;
    w.live(u"1.0.0"_s);
    const QString next = w.request(w.ready(u"1.1.0"_s)), other = w.request(w.ready(u"1.2.0"_s));
    take(w.decide(u"cara"_s, next));
    take(w.decide(u"cara"_s, other));
    const Rolled rolled = take(w.promote(u"ben"_s, next));
    CHECK(rolled.from == u"1.0.0");
    const Error error = refusal(w, [&] { return w.promote(u"ben"_s, other); });
    CHECK(error.code == u"core.lapsed");
    CHECK(error.text.contains(u"champion"_s));
    CHECK(error.text.contains(u"by ben in record %1"_s.arg(rolled.receipt.record.seq)));
}

TEST_CASE("rollout: an effect in doubt is finished once, when the place can be written again")
{
    TestWorkspace w;
    const QString id = w.request(w.ready(u"1.0.0"_s));
    take(w.decide(u"cara"_s, id));
    const QString place = w.folder() + u"/live/production"_s;
    QDir(place).removeRecursively();
    w.file(u"ws/live/production"_s, "in the way");
    const Command command = w.command(u"ben"_s);
    const Rolled doubtful = take(promote(*w, allEffects(), command, id));
    CHECK(doubtful.state == u"in-doubt");
    CHECK(w.serves().isEmpty());
    CHECK(w.head() == doubtful.receipt.record.seq);
    CHECK(take(liveNow(w.db(), u"local"_s, u"churn"_s)).first().applying);
    CHECK(take(recoverEffects(*w, allEffects(), w.as(u"ben"_s))) == 0);
    REQUIRE(QFile::remove(place));
    CHECK(take(recoverEffects(*w, allEffects(), w.as(u"dev"_s))) == 1);
    CHECK(take(recoverEffects(*w, allEffects(), w.as(u"ben"_s))) == 0);
    CHECK(w.serves() == u"1.0.0");
    CHECK(w.head() == doubtful.receipt.record.seq + 1);
    const Rolled again = take(promote(*w, allEffects(), command, id));
    CHECK(again.receipt.repeated);
    CHECK(again.state == u"live");
    CHECK(take(w.db().integer(u"SELECT count(*) FROM record WHERE action='effect.done'"_s)) == 1);
    CHECK(w.audit().holds());
}

TEST_CASE("rollout: while one is being applied, no other begins")
{
    TestWorkspace w;
    w.live(u"1.0.0"_s);
    const QString next = w.request(w.ready(u"1.1.0"_s)), other = w.request(w.ready(u"1.2.0"_s));
    take(w.decide(u"cara"_s, next));
    take(w.decide(u"cara"_s, other));
    QDir(w.folder() + u"/live/production"_s).removeRecursively();
    w.file(u"ws/live/production"_s, "in the way");
    CHECK(take(w.promote(u"ben"_s, next)).state == u"in-doubt");
    CHECK(refusal(w, [&] { return w.promote(u"ben"_s, other); }).code == u"core.applying");
    CHECK(w.serves() == u"1.0.0");
}

TEST_CASE("rollout: of two who promote at once the second is told what the first made live, and goes over it only when asked once more")
{
    TestWorkspace w;
    w.live(u"1.0.0"_s);
    const QString first = w.request(w.ready(u"1.1.0"_s), u"staging"_s), second = w.request(w.ready(u"1.2.0"_s), u"staging"_s);
    std::optional<Rolled> won;
    const auto meanwhile = [&](const Progress &) {
        if (!won)
            won = take(w.promote(u"ben"_s, first));
    };
    const auto late = promote(*w, allEffects(), w.command(u"ben"_s), second, meanwhile);
    REQUIRE(won);
    CHECK(won->state == u"live");
    REQUIRE_FALSE(late);
    CHECK(late.error().kind == Kind::Changed);
    CHECK(late.error().code == u"core.overtaken");
    CHECK(late.error().text.contains(u"ben made churn 1.1.0 live in staging in record %1 while 1.2.0 was on its way"_s.arg(won->receipt.record.seq)));
    CHECK(w.serves(u"staging"_s) == u"1.1.0");
    CHECK(take(w.promote(u"ben"_s, second)).state == u"live");
    CHECK(w.serves(u"staging"_s) == u"1.2.0");
    CHECK(w.audit().holds());
}

TEST_CASE("rollback: what cannot be made live is left for good, and the way back is recorded at once and finished later")
{
    TestWorkspace w;
    w.live(u"1.0.0"_s);
    w.live(u"1.1.0"_s);
    const QString next = w.request(w.ready(u"1.2.0"_s)), other = w.request(w.ready(u"1.3.0"_s));
    take(w.decide(u"cara"_s, next));
    take(w.decide(u"cara"_s, other));
    const QString place = w.folder() + u"/live/production"_s;
    QDir(place).removeRecursively();
    w.file(u"ws/live/production"_s, "in the way");
    const Command command = w.command(u"ben"_s);
    const Rolled begun = take(promote(*w, allEffects(), command, next));
    CHECK(begun.state == u"in-doubt");
    REQUIRE(begun.open.size() == 1);
    CHECK(begun.open.first().target == u"production/churn");
    CHECK(begun.openText().contains(place));
    const Error waits = refusal(w, [&] { return w.promote(u"ben"_s, other); });
    CHECK(waits.text.contains(place));                              // what it waits for
    CHECK(waits.mend.contains(u"countersign rollback churn --env production"_s));

    const Rolled back = take(w.rollback(u"ben"_s));
    CHECK(back.state == u"in-doubt");
    CHECK(back.from == u"1.2.0");
    CHECK(back.to.number == u"1.1.0");                              // what was live all the while
    CHECK(back.left == begun.receipt.record.seq);
    CHECK(back.incident == u"I1");
    CHECK(back.open.size() == 1);
    CHECK(w.payload(w.head())[u"error"_s].toString().contains(u"Record %1 decides since"_s.arg(back.receipt.record.seq)));
    const Rolled again = take(promote(*w, allEffects(), command, next));
    CHECK(again.receipt.repeated);
    CHECK(again.state == u"failed");
    const qint64 head = w.head();
    const Rolled same = take(w.rollback(u"ben"_s));                 // the same once more only tries again
    CHECK(same.receipt.repeated);
    CHECK(same.receipt.record == back.receipt.record);
    CHECK(take(w.rollback(u"ben"_s, u"1.1.0"_s)).receipt.repeated);
    CHECK(w.head() == head);
    CHECK(w.serves() == u"1.1.0");

    REQUIRE(QFile::remove(place));
    CHECK(take(w.rollback(u"ben"_s)).state == u"live");
    CHECK(w.head() == head + 1);
    CHECK(w.serves() == u"1.1.0");
    CHECK(take(json::parseObject(w.read(PointerFile::path(w.folder(), u"production"_s, u"churn"_s))))[u"version"_s].toString() == u"1.1.0");
    CHECK(take(recoverEffects(*w, allEffects(), w.as(u"ben"_s))) == 0);
    CHECK(take(replay(*w)).differences == QStringList());
    CHECK(w.audit().holds());
}

TEST_CASE("rollback: a way back that cannot be done can be left for another one, and a dry run says so without doing it")
{
    TestWorkspace w;
    w.live(u"1.0.0"_s);
    w.live(u"1.1.0"_s);
    w.live(u"1.2.0"_s);
    const QString place = w.folder() + u"/live/production"_s;
    QDir(place).removeRecursively();
    w.file(u"ws/live/production"_s, "in the way");
    const Rolled first = take(w.rollback(u"ben"_s));
    CHECK(first.state == u"in-doubt");
    CHECK(refusal(w, [&] { return w.rollback(u"ben"_s, u"1.2.0"_s); }).code == u"core.barred");
    Command trial = w.command(u"ben"_s);
    trial.dryRun = true;
    const qint64 head = w.head();
    CHECK(take(rollback(*w, allEffects(), trial, {u"local"_s, u"churn"_s, u"production"_s, u"1.0.0"_s, why})).left == first.receipt.record.seq);
    CHECK(w.head() == head);
    REQUIRE(QFile::remove(place));
    const Rolled second = take(w.rollback(u"ben"_s, u"1.0.0"_s));
    CHECK(second.state == u"live");
    CHECK(second.from == u"1.1.0");
    CHECK(w.serves() == u"1.0.0");
    CHECK(take(replay(*w)).differences == QStringList());
}

TEST_CASE("rollback: where nothing was live before, there is nothing to go back to")
{
    TestWorkspace w;
    const QString id = w.request(w.ready(u"1.0.0"_s));
    take(w.decide(u"cara"_s, id));
    w.file(u"ws/live/production"_s, "in the way");
    const Rolled begun = take(w.promote(u"ben"_s, id));
    CHECK(begun.state == u"in-doubt");
    const Error nothing = refusal(w, [&] { return w.rollback(u"ben"_s); });
    CHECK(nothing.code == u"live.none");
    CHECK(nothing.text.contains(u"before record %1"_s.arg(begun.receipt.record.seq)));
}

TEST_CASE("rollback: goes back at once, opens an incident, bars what was left until it is closed")
{
    TestWorkspace w;
    w.live(u"1.0.0"_s);
    w.live(u"1.1.0"_s);
    const Rolled rolled = take(w.rollback(u"ben"_s));
    CHECK(rolled.state == u"live");
    CHECK(rolled.from == u"1.1.0");
    CHECK(rolled.to.number == u"1.0.0");
    CHECK(rolled.incident == u"I1");
    CHECK(rolled.reviewDue == rolled.receipt.record.at.plusDays(1));
    CHECK(rolled.elapsedMs < rollbackObjectiveMs);
    CHECK(w.serves() == u"1.0.0");
    CHECK(take(json::parseObject(w.read(PointerFile::path(w.folder(), u"production"_s, u"churn"_s))))[u"version"_s].toString() == u"1.0.0");
    CHECK(refusal(w, [&] { return w.ask(u"ben"_s, w.ref(u"1.1.0"_s)); }).code == u"core.barred");
    CHECK(refusal(w, [&] { return w.rollback(u"ben"_s, u"1.1.0"_s); }).code == u"core.barred");
    take(closeIncident(*w, w.command(u"cara"_s), u"I1"_s, u"The feed was late, not the model"_s));
    CHECK(w.request(w.ref(u"1.1.0"_s)) == u"R3");
    CHECK(w.audit().holds());
}

TEST_CASE("rollback: refused where it does not go back, without the duty, without a reason, without the files")
{
    TestWorkspace w;
    w.live(u"1.0.0"_s);
    CHECK(refusal(w, [&] { return w.rollback(u"ben"_s); }).code == u"core.no-standby");
    const VersionRef never = w.ready(u"1.2.0"_s);
    CHECK(refusal(w, [&] { return w.rollback(u"ben"_s, never.number); }).code == u"core.never-live");
    CHECK(refusal(w, [&] { return w.rollback(u"ben"_s, u"1.0.0"_s); }).code == u"core.live");
    w.live(u"1.1.0"_s);
    CHECK(refusal(w, [&] { return w.rollback(u"cara"_s); }).code == u"core.duty");
    CHECK(refusal(w, [&] { return rollback(*w, allEffects(), w.command(u"ben"_s), {u"local"_s, u"churn"_s, u"production"_s, {}, u"bad"_s}); }).kind == Kind::Malformed);
    CHECK(refusal(w, [&] { return rollback(*w, allEffects(), w.command(u"ben"_s), {u"local"_s, u"churn"_s, u"staging"_s, {}, why}); }).code == u"live.none");
    REQUIRE(QFile::remove(stored(w, w.ref(u"1.0.0"_s), ArtifactClass::Production)));
    const Error error = refusal(w, [&] { return w.rollback(u"ben"_s); });
    CHECK(error.code == u"artifact.missing");
    CHECK(error.kind == Kind::Integrity);
    CHECK(w.serves() == u"1.1.0");
}

TEST_CASE("rollback: a standby that was retired is passed over")
{
    TestWorkspace w;
    w.live(u"1.0.0"_s);
    w.live(u"1.1.0"_s);
    w.live(u"1.2.0"_s);
    take(retireVersion(*w, w.command(u"ann"_s), w.ref(u"1.1.0"_s), why));
    CHECK(refusal(w, [&] { return w.rollback(u"ben"_s, u"1.1.0"_s); }).code == u"core.retired");
    CHECK(take(w.rollback(u"ben"_s)).to.number == u"1.0.0");
}

TEST_CASE("rollout: the same command again gives the first answer and doubles nothing")
{
    TestWorkspace w;
    w.live(u"1.0.0"_s);
    w.live(u"1.1.0"_s);
    const Command command = w.command(u"ben"_s, {{u"rollback"_s, u"churn"_s}});
    const Return wish{u"local"_s, u"churn"_s, u"production"_s, {}, why};
    const Rolled first = take(rollback(*w, allEffects(), command, wish));
    const qint64 head = w.head();
    const Rolled again = take(rollback(*w, allEffects(), command, wish));
    CHECK(again.receipt.repeated);
    CHECK(again.receipt.record == first.receipt.record);
    CHECK(again.state == u"live");
    CHECK(w.head() == head);
    CHECK(take(incidents(w.db())).size() == 1);
}

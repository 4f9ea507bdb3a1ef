// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/findings/Settling.h"

#include "core/Effects.h"
#include "core/rollout/targets/MlflowAlias.h"
#include "core/workspace/EffectClaim.h"
#include "core/workspace/Replay.h"
#include "tests/support/RemoteWorld.h"

#include <QThread>

using namespace countersign;
using namespace Qt::StringLiterals;

namespace {

// Version 2 is live in staging, and somebody moved the alias to 3.
struct Tampered : RemoteWorld
{
    Tampered()
    {
        govern();
        served(2);
        watched();
        server.aim(name, u"champion"_s, 3);
        const auto all = watched();
        REQUIRE(all.size() == 1);
        id = all.first().id;
    }
    Result<Settled> back(const QString &login = u"ben"_s) { return revert(**this, allEffects(), command(login), id, why); }
    Result<Settled> accept(const QString &login = u"ben"_s) { return adopt(**this, command(login), id, why, Artifact::Verified); }
    QString state() { return take(finding(db(), id, clock().now())).state; }
    QString id;
};

} // namespace

TEST_CASE("settling: one command sets the world back, and the record says all of what was found")
{
    Tampered w;
    const Settled done = take(w.back());
    CHECK(done.state == u"reverted");
    CHECK(w.aimed() == u"2");
    CHECK(w.state() == u"reverted");
    const QJsonObject payload = done.receipt.payload();
    CHECK(payload[u"finding"_s].toObject()[u"after"_s].toString() == u"3");
    CHECK(payload[u"finding"_s].toObject()[u"before"_s].toString() == u"2");
    CHECK(w.watched().isEmpty());
    CHECK(w.inStaging() == u"2");
    CHECK(refusal(w, [&] { return w.back(); }).code == u"finding.settled");
    w.server.aim(w.name, u"champion"_s, 3);                         // the same once more is found once more
    const auto again = w.watched();
    REQUIRE(again.size() == 1);
    CHECK(again.first().id != w.id);
    CHECK(take(replay(*w)).differences == QStringList());
}

TEST_CASE("settling: a revert needs the duty engineer, a reason, and the world as it was found")
{
    Tampered w;
    CHECK(refusal(w, [&] { return w.back(u"cara"_s); }).code == u"core.duty");
    CHECK(refusal(w, [&] { return revert(*w, allEffects(), w.command(u"ben"_s), w.id, u"short"_s); }).code == u"reason.short");
    CHECK(refusal(w, [&] { return revert(*w, allEffects(), w.command(u"ben"_s), u"F99"_s, why); }).code == u"finding.unknown");
    w.server.aim(w.name, u"champion"_s, 1);                         // moved once more meanwhile
    const MlflowAlias hasty(0, 1);
    const Settled done = take(revert(*w, {&hasty}, w.command(u"ben"_s), w.id, why));
    CHECK(done.state == u"failed");
    CHECK(w.aimed() == u"1");
    CHECK(w.state() == u"open");
}

TEST_CASE("settling: a revert that reaches nobody is in doubt, and is finished later")
{
    Tampered w;
    w.server.before = [](const HttpRequest &) { return std::optional<Result<HttpAnswer>>(PlayedHttp::nobody()); };
    CHECK(take(w.back()).state == u"in-doubt");
    CHECK(w.state() == u"open");
    CHECK(refusal(w, [&] { return w.back(); }).code == u"core.applying");
    w.server.before = {};
    CHECK(take(recoverEffects(*w, allEffects(), w.as(u"ben"_s))) == 1);
    CHECK(w.aimed() == u"2");
    CHECK(w.state() == u"reverted");
}

TEST_CASE("settling: a revert that another program is just at is waited for")
{
    Tampered w;
    auto other = EffectClaim::take(w.folder(), w.head() + 1, 1);    // as one that recovers what it finds pending
    const std::unique_ptr<QThread> ends(QThread::create([&] {
        QThread::msleep(200);
        other.reset();
    }));
    ends->start();
    CHECK(take(w.back()).state == u"reverted");
    ends->wait();
    CHECK(w.aimed() == u"2");
}

TEST_CASE("settling: adopting opens a request after the fact, once it is promoted the ledger says what the world does")
{
    Tampered w;
    CHECK(refusal(w, [&] { return w.accept(); }).mend.contains(u"countersign register hub/Fraud Model@3"_s));
    w.registered(3);
    w.clock().forward(60);
    CHECK(refusal(w, [&] { return w.accept(u"cara"_s); }).code == u"core.duty");
    const Settled done = take(w.accept());
    CHECK(done.request == u"R2");
    CHECK(done.receipt.record.subject == "request:R2");
    CHECK(w.state() == u"adopted");
    CHECK(w.watched().isEmpty());
    CHECK(w.stands(u"R2"_s).request.version == w.there(3));
    const int writes = w.server.writes;
    CHECK(take(w.promote(u"ben"_s, u"R2"_s)).state == u"live");
    CHECK(w.inStaging() == u"3");
    CHECK(w.aimed() == u"3");
    CHECK(w.server.writes > writes);                                // its tags, not the alias
    CHECK(w.watched().isEmpty());
    CHECK(take(replay(*w)).differences == QStringList());
    CHECK(w.audit().holds());
}

TEST_CASE("settling: when the request is withdrawn, the finding is open again")
{
    Tampered w;
    w.registered(3);
    w.clock().forward(60);
    take(w.accept());
    take(withdraw(*w, w.command(u"ben"_s), u"R2"_s, why));
    CHECK(w.state() == u"open");
    CHECK(take(w.back()).state == u"reverted");
}

TEST_CASE("settling: what cannot be promoted is accepted with a reason, or set back if it can be")
{
    RemoteWorld w;
    w.govern();
    w.served(2);
    w.watched();
    SECTION("a tag is set back") {
        w.server.tag(w.name, 2, u"countersign.tier"_s, u"high"_s);
        const QString id = w.watched().first().id;
        CHECK(take(revert(*w, allEffects(), w.command(u"ben"_s), id, why)).state == u"reverted");
        CHECK(w.server.version(w.name, 2).tags.value(u"countersign.tier"_s) == u"low");
    }
    SECTION("a claim is taken away") {
        w.server.tag(w.name, 3, stateTag, u"live:production"_s);
        const QString id = w.watched().first().id;
        CHECK(take(revert(*w, allEffects(), w.command(u"ben"_s), id, why)).state == u"reverted");
        CHECK(w.server.version(w.name, 3).tags.isEmpty());
    }
    SECTION("a claim without our state tag is taken away, too, and one on the model") {
        w.server.tag(w.name, 3, u"countersign.approval"_s, QString(64, u'a'));
        w.server.log(w.name);                                       // its versions are read again
        w.server.model(w.name).tags[u"countersign.state"_s] = u"live:production"_s;
        const auto all = w.watched();
        REQUIRE(all.size() == 2);
        for (const WorldFinding &each : all)
            CHECK(take(revert(*w, allEffects(), w.command(u"ben"_s), each.id, why)).state == u"reverted");
        CHECK(w.server.version(w.name, 3).tags.isEmpty());
        CHECK(w.server.model(w.name).tags.isEmpty());
        CHECK(w.watched().isEmpty());
    }
    SECTION("an alias by which nothing goes live here is set back, or accepted without a request") {
        w.server.aim(w.name, u"challenger"_s, 1);
        const WorldFinding found = w.watched().first();
        CHECK(found.what == u"alias:challenger");
        CHECK(found.environment.isEmpty());
        CHECK(take(adopt(*w, w.command(u"ben"_s), found.id, why, Artifact::Unchecked)).request.isEmpty());
        CHECK(w.watched().isEmpty());
        w.server.aim(w.name, u"challenger"_s, 3);
        const WorldFinding moved = w.watched().first();
        CHECK(moved.before == u"1");
        CHECK(take(revert(*w, allEffects(), w.command(u"ben"_s), moved.id, why)).state == u"reverted");
        CHECK(w.aimed(u"challenger"_s) == u"1");
        CHECK(w.watched().isEmpty());
    }
    SECTION("a stage is accepted, and is what is expected from then on") {
        w.server.version(w.name, 2).stage = u"Production"_s;
        w.server.version(w.name, 2).updated += 5;
        w.server.model(w.name).updated += 5;
        const QString id = w.watched().first().id;
        const Settled done = take(adopt(*w, w.command(u"ben"_s), id, why, Artifact::Unchecked));
        CHECK(done.request.isEmpty());
        CHECK(w.watched().isEmpty());
    }
    SECTION("nothing brings back what was deleted; another version can be gone back to") {
        w.served(3);
        w.watched();
        w.server.dropVersion(w.name, 3);
        for (const WorldFinding &each : w.watched())
            CHECK(refusal(w, [&] { return revert(*w, allEffects(), w.command(u"ben"_s), each.id, why); }).code == u"finding.no-way-back");
        const Rolled rolled = take(rollback(*w, allEffects(), w.command(u"ben"_s), {u"hub"_s, w.name, u"staging"_s, {}, why}));
        CHECK(rolled.state == u"live");
        CHECK(w.aimed() == u"2");
    }
    SECTION("what was live was deleted and the alias set to another: a rollback takes it from there") {
        w.served(3);
        w.watched();
        w.server.dropVersion(w.name, 3);
        w.server.aim(w.name, u"champion"_s, 1);
        for (const WorldFinding &each : w.watched())
            CHECK(refusal(w, [&] { return revert(*w, allEffects(), w.command(u"ben"_s), each.id, why); }).code == u"finding.no-way-back");
        CHECK(take(rollback(*w, allEffects(), w.command(u"ben"_s), {u"hub"_s, w.name, u"staging"_s, {}, why})).state == u"live");
        CHECK(w.aimed() == u"2");
    }
}

TEST_CASE("settling: a pointer file is set back")
{
    TestWorkspace w;
    w.live(u"1.0.0"_s);
    const QString path = w.folder() + u"/live/production/churn.json"_s;
    const QByteArray written = w.read(path);
    w.file(u"ws/live/production/churn.json"_s, QByteArray(written).replace("1.0.0", "9.9.9"));
    const auto all = take(watch(*w, {}));
    REQUIRE(all.last().findings.size() == 1);
    CHECK(take(revert(*w, allEffects(), w.command(u"ben"_s), all.last().findings.first().id, why)).state == u"reverted");
    CHECK(w.read(path).contains("1.0.0"));
    CHECK(take(watch(*w, {})).last().findings.isEmpty());
}

TEST_CASE("settling: what a revert would put live again is looked at as by a rollback")
{
    Tampered w;
    SECTION("files that were overwritten stay where nobody loads them") {
        w.server.version(w.name, 2).files[u"model.bin"_s] = "WEIGHTS";
        const Error altered = refusal(w, [&] { return w.back(); });
        CHECK(altered.code == u"artifact.altered");
        CHECK(altered.mend.contains(u"countersign rollback"_s));
        CHECK(w.aimed() == u"3");
        w.server.version(w.name, 2).files[u"model.bin"_s] = "weights";
        CHECK(take(w.back()).state == u"reverted");
    }
    SECTION("so does a version that is barred there") {
        take(w.db().run(u"INSERT INTO bar(source, model, environment, version, incident, from_seq, until_seq) VALUES('hub', ?, 'staging', '2', 'I1', 1, NULL)"_s, {w.name}));
        CHECK(refusal(w, [&] { return w.back(); }).code == u"core.barred");
        CHECK(w.aimed() == u"3");
    }
}

// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rollout/TargetEffects.h"

#include "core/Effects.h"
#include "core/base/Json.h"
#include "core/environments/GovernanceTags.h"
#include "core/environments/Live.h"
#include "core/incident/Incident.h"
#include "core/rollout/targets/MlflowAlias.h"
#include "core/workspace/Replay.h"
#include "tests/support/RemoteWorld.h"

#include <QFile>
#include <QRegularExpression>

using namespace countersign;
using namespace Qt::StringLiterals;

namespace {

QJsonObject intendedBy(RemoteWorld &w, const QString &request)
{
    const auto row = take(w.db().row(u"SELECT o.kind, o.body FROM outbox o JOIN rollout r ON r.seq=o.seq WHERE r.request=?"_s, {request}));
    REQUIRE(row);
    CHECK(row->text(0) == u"mlflow-alias");
    return take(json::parseObject(row->text(1).toUtf8()));
}

} // namespace

TEST_CASE("target effects: a remote version goes live by its source's alias, a local one by the pointer file")
{
    RemoteWorld w;
    w.govern();
    const QString id = w.served(2);
    CHECK(w.inStaging() == u"2");
    CHECK(intendedBy(w, id)[u"expects"_s].toArray() == QJsonArray{u"2"_s}); // nothing was live: what the mirror showed
    const QString next = w.served(3);
    CHECK(intendedBy(w, next)[u"expects"_s].toArray() == QJsonArray{u"2"_s});
    CHECK(w.aimed() == u"3");
    const QString ours = w.request(w.version(u"1.0.0"_s), u"staging"_s);
    REQUIRE(take(w.promote(u"ben"_s, ours)).state == u"live");
    CHECK(w.serves(u"staging"_s) == u"1.0.0");
    CHECK(QFile::exists(w.folder() + u"/live/staging/churn.json"_s));
    CHECK_FALSE(QFile::exists(w.folder() + u"/live/staging/"_s + w.name + u".json"_s));
    CHECK(w.audit().holds());
}

TEST_CASE("target effects: an environment that does not reach the version's source refuses it")
{
    RemoteWorld w;
    w.govern();
    w.registered(2);
    const QString id = w.request(w.there(2), u"sandbox"_s);
    CHECK(refusal(w, [&] { return w.promote(u"ben"_s, id); }).code == u"target.none");
    take(setEnvironment(*w, w.command(u"ann"_s), u"sandbox"_s, {}, {}));
    CHECK(take(w.promote(u"ben"_s, w.request(w.there(2), u"sandbox"_s))).state == u"live"); // the record alone
}

TEST_CASE("target effects: a promotion whose alias somebody moved is a conflict, nothing is live that was not, and nothing was set")
{
    RemoteWorld w;
    w.govern();
    w.served(2);
    w.registered(3);
    w.clock().forward(60);
    const QString id = w.request(w.there(3), u"staging"_s);
    w.server.aim(w.name, u"champion"_s, 1);
    const MlflowAlias hasty(0, 1);
    const Rolled rolled = take(countersign::promote(*w, {&hasty}, w.command(u"ben"_s), id));
    CHECK(rolled.state == u"failed");
    CHECK(w.inStaging() == u"2");
    CHECK(w.aimed() == u"1");
    CHECK(w.payload(w.head())[u"error"_s].toString().contains(u"Somebody else"_s));
}

TEST_CASE("target effects: what moved before a first promotion is a finding for people, and no promotion writes over it")
{
    RemoteWorld w;
    w.govern();
    w.registered(3);
    const QString id = w.request(w.there(3), u"staging"_s);
    w.server.aim(w.name, u"champion"_s, 1);
    REQUIRE(w.watched().size() == 1);                               // read, and so in the mirror
    const MlflowAlias hasty(0, 1);
    const Rolled rolled = take(countersign::promote(*w, {&hasty}, w.command(u"ben"_s), id));
    CHECK(rolled.state == u"failed");
    CHECK(rolled.openText().contains(u"version 2 was expected"_s));
    CHECK(w.aimed() == u"1");
    CHECK(w.watched().size() == 1);
    const Error again = refusal(w, [&] { return w.promote(u"ben"_s, id); });
    CHECK(again.text.contains(u"did not make it live: Somebody else moves the alias"_s));
}

TEST_CASE("target effects: an adoption of long ago is nothing to come from")
{
    RemoteWorld w;
    w.govern();
    w.served(2);
    w.registered(1);
    w.registered(3);
    w.server.aim(w.name, u"champion"_s, 1);
    const auto adopted = take(adopt(*w, w.command(u"ben"_s), w.watched().first().id, why, Artifact::Verified));
    REQUIRE(take(w.promote(u"ben"_s, adopted.request)).state == u"live");
    const QString next = w.request(w.there(3), u"staging"_s);
    REQUIRE(take(w.promote(u"ben"_s, next)).state == u"live");
    w.server.aim(w.name, u"champion"_s, 1);                         // again, and this time nobody adopts it
    w.clock().forward(60);
    const MlflowAlias hasty(0, 1);
    CHECK(take(countersign::promote(*w, {&hasty}, w.command(u"ben"_s), w.request(w.there(2), u"staging"_s))).state == u"failed");
    CHECK(w.aimed() == u"1");
}

TEST_CASE("target effects: rollback goes back by the alias, and does without files of its own")
{
    RemoteWorld w;
    w.govern();
    w.served(2);
    w.served(3);
    w.sync();
    const Rolled back = take(rollback(*w, allEffects(), w.command(u"ben"_s), {u"hub"_s, w.name, u"staging"_s, {}, why}));
    CHECK(back.state == u"live");
    CHECK(w.aimed() == u"2");
    CHECK(w.inStaging() == u"2");
}

TEST_CASE("target effects: a rollback asks for little before its alias reads back")
{
    RemoteWorld w;
    w.govern();
    w.served(2);
    w.served(3);
    w.http().forget();
    REQUIRE(take(rollback(*w, allEffects(), w.command(u"ben"_s), {u"hub"_s, w.name, u"staging"_s, {}, why})).state == u"live");
    const QStringList asked = w.http().asked();
    const qsizetype set = asked.indexOf(asked.filter(QRegularExpression(u"\\APOST .*/alias\\z"_s)).value(0));
    REQUIRE(set > 0);
    CHECK(asked[set + 1].startsWith(u"GET /api/2.0/mlflow/registered-models/alias?"_s));
    QStringList before;                                             // one round: the version, the alias, the list of its files, an ETag each
    for (const QString &each : asked.mid(0, set))
        before += each.section(u'?', 0, 0).section(u'/', -1);
    CHECK(before == QStringList{u"get"_s, u"alias"_s, u"artifacts"_s, u"MLmodel"_s, u"model.bin"_s});
}

TEST_CASE("target effects: what a rollback read before its record does not tell that the alias is set already")
{
    RemoteWorld w;
    w.govern();
    w.served(2);
    w.served(3);
    const auto back = [&] { return take(rollback(*w, allEffects(), w.command(u"ben"_s), {u"hub"_s, w.name, u"staging"_s, {}, why})); };
    int aliases = 0;
    w.server.before = [&](const HttpRequest &request) -> std::optional<Result<HttpAnswer>> {
        if (request.method == "GET" && request.path.endsWith(u"/registered-models/alias") && ++aliases == 1) {
            w.server.aim(w.name, u"champion"_s, 2);                 // as it was before another program's promotion came through
            return {};
        }
        if (aliases == 1)
            w.server.aim(w.name, u"champion"_s, 3);
        return {};
    };
    CHECK(back().state == u"live");
    CHECK(w.aimed() == u"2");
    CHECK(aliases >= 2);
}

TEST_CASE("target effects: where the files of a standby lie is asked for when it was not kept, and what was made anew there is refused")
{
    RemoteWorld w;
    w.govern();
    w.served(2);
    w.served(3);
    const auto back = [&] { return rollback(*w, allEffects(), w.command(u"ben"_s), {u"hub"_s, w.name, u"staging"_s, {}, why}); };
    SECTION("not kept") {
        take(w.db().run(u"UPDATE mirror_file SET root=''"_s));
        w.http().forget();
        CHECK(take(back()).state == u"live");
        CHECK(w.http().asked().filter(u"get-download-uri"_s).size() == 1);
        CHECK(w.aimed() == u"2");
    }
    SECTION("made anew over the same files") {
        w.server.version(w.name, 2).created += 1000;
        CHECK(refusal(w, back).code == u"artifact.gone");
        CHECK(w.aimed() == u"3");
    }
    SECTION("with a file more") {
        w.server.version(w.name, 2).files[u"extra.py"_s] = "import os";
        const Error altered = refusal(w, back);
        CHECK(altered.text.contains(u"extra: extra.py"_s));
    }
}

namespace {

using Answer = std::optional<Result<HttpAnswer>>;

// The alias is set to version 3, and the server is gone before that is read back.
Rolled inDoubt(RemoteWorld &w, bool &gone)
{
    w.govern();
    w.served(2);
    w.registered(3);
    w.clock().forward(60);
    const QString id = w.request(w.there(3), u"staging"_s);
    w.server.before = [&gone](const HttpRequest &) { return gone ? Answer(PlayedHttp::nobody()) : Answer(); };
    w.server.afterWrite = [&gone](const HttpRequest &) {
        gone = true;
        return Answer(PlayedHttp::nobody());
    };
    const Rolled rolled = take(w.promote(u"ben"_s, id));
    CHECK(rolled.state == u"in-doubt");
    CHECK(w.aimed() == u"3");
    w.server.afterWrite = {};
    return rolled;
}

} // namespace

TEST_CASE("target effects: a rollback is recorded while the server is away, and sets the alias from wherever it was left")
{
    RemoteWorld w;
    bool gone = false;
    const Rolled begun = inDoubt(w, gone);
    const Return wish{u"hub"_s, w.name, u"staging"_s, {}, why};
    const Rolled back = take(rollback(*w, allEffects(), w.command(u"ben"_s), wish));
    CHECK(back.state == u"in-doubt");
    CHECK(back.from == u"3");
    CHECK(back.to.number == u"2");
    CHECK(back.left == begun.receipt.record.seq);
    CHECK(back.openText() == u" mlflow:hub:champion: Nobody answers in this test.");
    gone = false;
    w.clock().forward(60);
    CHECK(take(recoverEffects(*w, allEffects(), w.as(u"ben"_s))) > 0);
    CHECK(w.aimed() == u"2");
    CHECK(w.inStaging() == u"2");
    CHECK(w.watched().isEmpty());
    CHECK(take(replay(*w)).differences == QStringList());
    CHECK(w.audit().holds());
}

TEST_CASE("target effects: a rollback that was in doubt and is finished by another command is not gone beyond when it is asked for once more")
{
    RemoteWorld w;
    w.govern();
    for (const int number : {1, 2, 3})
        w.served(number);
    const auto back = [&](const QString &to) { return take(rollback(*w, allEffects(), w.command(u"ben"_s), {u"hub"_s, w.name, u"staging"_s, to, why})); };
    bool gone = true;
    w.server.before = [&](const HttpRequest &) { return gone ? Answer(PlayedHttp::nobody()) : Answer(); };
    const Rolled first = back({});
    CHECK(first.state == u"in-doubt");
    CHECK(first.to.number == u"2");
    gone = false;
    w.clock().forward(60);
    CHECK(take(recoverEffects(*w, allEffects(), w.as(u"ann"_s))) == 1);
    REQUIRE(w.inStaging() == u"2");
    const qint64 head = w.head();
    const Rolled again = back({});
    CHECK(again.receipt.repeated);
    CHECK(again.receipt.record.seq == first.receipt.record.seq);
    CHECK(again.state == u"live");
    CHECK(again.to.number == u"2");
    CHECK(w.head() == head);
    CHECK(w.aimed() == u"2");
    SECTION("who means it names the version") {
        CHECK(back(u"1"_s).state == u"live");
        CHECK(w.aimed() == u"1");
    }
    SECTION("long after it is asked for anew") {
        w.clock().forward(3600);
        CHECK_FALSE(back({}).receipt.repeated);
        CHECK(w.head() > head);
    }
}

TEST_CASE("target effects: an alias that is set too late gives way to what was decided meanwhile")
{
    RemoteWorld w;
    w.govern();
    w.served(2);
    w.registered(3);
    w.clock().forward(60);
    const QString id = w.request(w.there(3), u"staging"_s);
    std::optional<Rolled> back;
    w.server.before = [&](const HttpRequest &request) -> Answer {
        if (request.method == "POST" && request.path.endsWith(u"/registered-models/alias"_s) && !back) {
            back.emplace();                                         // the request is on its way while somebody goes back
            back = take(rollback(*w, allEffects(), w.command(u"ben"_s), {u"hub"_s, w.name, u"staging"_s, {}, why}));
        }
        return {};
    };
    const Rolled late = take(w.promote(u"ben"_s, id));
    REQUIRE(back);
    CHECK(back->state == u"live");
    CHECK(back->from == u"3");
    CHECK(late.state == u"failed");
    CHECK(late.openText().contains(u"Record %1 decides since"_s.arg(back->receipt.record.seq)));
    CHECK(w.aimed() == u"2");
    CHECK(w.inStaging() == u"2");
    CHECK(w.watched().isEmpty());
    CHECK(w.audit().holds());
}

TEST_CASE("target effects: what waits for a source that is removed ends, and holds up nothing any more")
{
    RemoteWorld w;
    bool gone = false;
    const Rolled begun = inDoubt(w, gone);
    take(setEnvironment(*w, w.command(u"ann"_s), u"staging"_s, {}, {u"pointer"_s}));
    take(removeSource(*w, w.command(u"ann"_s), u"hub"_s));
    CHECK(take(recoverEffects(*w, allEffects(), w.as(u"ben"_s))) == 0);
    CHECK(w.payload(w.head())[u"error"_s].toString().contains(u"is not known"_s));
    const auto row = take(w.db().row(u"SELECT state FROM rollout WHERE seq=?"_s, {begun.receipt.record.seq}));
    CHECK(row->text(0) == u"failed");
    CHECK(take(liveNow(w.db(), u"hub"_s)).size() == 1);
    CHECK(w.inStaging() == u"2");
}

TEST_CASE("target effects: a rollback asks the server for the files of what it goes to, and refuses what was overwritten or is gone")
{
    RemoteWorld w;
    w.govern();
    w.served(1);
    w.served(2);
    w.served(3);
    w.sync();
    const auto back = [&](const QString &to = {}) { return rollback(*w, allEffects(), w.command(u"ben"_s), {u"hub"_s, w.name, u"staging"_s, to, why}); };
    w.server.version(w.name, 2).files[u"model.bin"_s] = "WEIGHTS";
    const Error altered = refusal(w, back);
    CHECK(altered.code == u"artifact.altered");
    CHECK(altered.text.contains(u"changed: model.bin"_s));
    CHECK(w.aimed() == u"3");
    REQUIRE(w.watched().size() == 1);
    CHECK(w.watched().first().what == u"artifact");
    SECTION("another version is the way back")
    {
        CHECK(take(back(u"1"_s)).state == u"live");
        CHECK(w.aimed() == u"1");
    }
    SECTION("what was put back may be gone back to")
    {
        w.server.version(w.name, 2).files[u"model.bin"_s] = "weights";
        CHECK(take(back()).state == u"live");
    }
    SECTION("what was deleted is told so")
    {
        w.server.dropVersion(w.name, 1);
        const Error gone = refusal(w, [&] { return back(u"1"_s); });
        CHECK(gone.code == u"artifact.gone");
    }
    SECTION("a server that does not list keeps nobody from going back")
    {
        w.server.before = [](const HttpRequest &request) -> std::optional<Result<HttpAnswer>> {
            if (request.path.contains(u"artifacts"_s) || request.path.contains(u"download-uri"_s))
                return HttpAnswer{403, {{"Content-Type", "text/plain"}}, "Permission denied"};
            return {};
        };
        CHECK(take(back(u"1"_s)).state == u"live");
    }
}

TEST_CASE("target effects: at a promotion every byte is read again, an overwritten file stops it")
{
    RemoteWorld w;
    w.govern();
    w.registered(3);
    take(w.db().run(u"UPDATE mirror_file SET etag=''"_s));
    const QString id = w.request(w.there(3), u"staging"_s);
    w.server.version(w.name, 3).files[u"model.bin"_s] = "WEIGHTS";
    const Error stopped = refusal(w, [&] { return w.promote(u"ben"_s, id); });
    CHECK(stopped.kind == Kind::GateFails);
    CHECK(w.aimed() == u"2");
}

namespace {

// Staging serves hub's stage Production; version 2 is in it from before, and live by it.
struct StagedWorld : RemoteWorld
{
    StagedWorld() : RemoteWorld(u"2.22.5"_s)
    {
        put(2, u"Production"_s);
        govern();
        take(setEnvironment(**this, command(u"ann"_s), u"staging"_s, {}, {u"mlflow:hub:stage:Production"_s}));
        served(2);
        served(3);
    }
    void put(int number, const QString &stage)
    {
        auto &version = server.version(name, number);
        version.stage = stage;
        version.updated += 1000;
        server.model(name).updated = qMax(server.model(name).updated, version.updated) + 1000;
    }
    QString stages()
    {
        QStringList all;
        for (const auto &version : server.model(name).versions)
            all += version.stage;
        return all.join(u' ');
    }
    Rolled back() { return take(countersign::rollback(**this, allEffects(), command(u"ben"_s), {u"hub"_s, name, u"staging"_s, {}, why})); }
};

} // namespace

TEST_CASE("target effects: versions go live and back by a stage, and who leaves it is archived")
{
    StagedWorld w;
    CHECK(w.stages() == u"None Archived Production");
    CHECK(w.inStaging() == u"3");
    CHECK(w.server.version(w.name, 3).tags.value(stateTag) == u"live:staging");
    CHECK(w.server.version(w.name, 2).tags.value(stateTag) == u"registered");
    CHECK(w.watched().isEmpty());
    CHECK(w.back().state == u"live");
    CHECK(w.stages() == u"None Production Archived");
    CHECK(w.watched().isEmpty());
    CHECK(take(replay(*w)).differences == QStringList());
    const Error shared = refusal(w, [&] { return setEnvironment(*w, w.command(u"ann"_s), u"sandbox"_s, {}, {u"mlflow:hub:stage:Production"_s}); });
    CHECK(shared.code == u"target.taken");
    CHECK(shared.text.contains(u"The stage Production of hub"_s));
}

TEST_CASE("target effects: a version that goes on to the next environment's stage leaves its own, and is not fetched back from there")
{
    RemoteWorld w(u"2.22.5"_s);
    w.govern();
    take(setEnvironment(*w, w.command(u"ann"_s), u"staging"_s, {}, {u"mlflow:hub:stage:Staging"_s}));
    take(setEnvironment(*w, w.command(u"ann"_s), u"sandbox"_s, {}, {u"mlflow:hub:stage:Production"_s}));
    w.served(2);
    w.clock().forward(60);
    CHECK(take(w.promote(u"ben"_s, w.request(w.there(2), u"sandbox"_s))).state == u"live");
    CHECK(w.server.version(w.name, 2).stage == u"Production");
    CHECK(w.inStaging() == u"2");
    CHECK(w.watched().isEmpty());
    w.served(3);
    w.clock().forward(60);
    const Rolled back = take(rollback(*w, allEffects(), w.command(u"ben"_s), {u"hub"_s, w.name, u"staging"_s, {}, why}));
    CHECK(back.to.number == u"2");
    CHECK(back.state == u"failed");
    CHECK(back.openText().contains(u"is in the stage Production, and a version has one stage"_s));
    CHECK(w.server.version(w.name, 2).stage == u"Production");
    CHECK(w.server.version(w.name, 3).stage == u"Staging");
    CHECK(w.watched().isEmpty());
}

TEST_CASE("target effects: a stage that somebody moved is a conflict, and a write in doubt is finished by the next command")
{
    StagedWorld w;
    w.registered(1);
    w.clock().forward(60);
    const QString id = w.request(w.there(1), u"staging"_s);
    SECTION("moved") {
        w.put(3, u"Archived"_s);
        w.put(2, u"Production"_s);
        const MlflowAlias hasty(0, 1);
        const Rolled rolled = take(countersign::promote(*w, {&hasty}, w.command(u"ben"_s), id));
        CHECK(rolled.state == u"failed");
        CHECK(rolled.openText().contains(u"Somebody else moves the stage Production of hub/Fraud Model: it points to version 2, where version 3 was expected"_s));
        CHECK(w.stages() == u"None Production Archived");
    }
    SECTION("in doubt") {
        bool gone = false;
        w.server.before = [&](const HttpRequest &) { return gone ? Answer(PlayedHttp::nobody()) : Answer(); };
        w.server.afterWrite = [&](const HttpRequest &) {
            gone = true;
            return Answer(PlayedHttp::nobody());
        };
        CHECK(take(w.promote(u"ben"_s, id)).state == u"in-doubt");
        gone = false;
        w.server.afterWrite = {};
        CHECK(take(recoverEffects(*w, allEffects(), w.as(u"ben"_s))) == 1);
        CHECK(w.inStaging() == u"1");
        CHECK(w.stages() == u"Production Archived Archived");
        CHECK(w.watched().isEmpty());
    }
}

TEST_CASE("target effects: a stage that an environment serves is found when it moves, and is set back or asked for after the fact")
{
    StagedWorld w;
    REQUIRE(w.watched().isEmpty());
    w.put(2, u"Production"_s);
    w.put(3, u"Archived"_s);
    w.registered(1);
    const auto all = w.watched();
    REQUIRE(all.size() == 1);
    const WorldFinding found = all.first();
    CHECK(found.what == u"stage:Production");
    CHECK(found.environment == u"staging");
    CHECK(found.before == u"3");
    CHECK(found.after == u"2");
    CHECK(findingText(found).contains(u"(staging): the stage Production pointed to 3 and points to 2"_s));
    SECTION("set back") {
        CHECK(take(revert(*w, allEffects(), w.command(u"ben"_s), found.id, why)).state == u"reverted");
        CHECK(w.stages() == u"None Archived Production");           // 2 had been in it when it was registered
    }
    SECTION("adopted") {
        const Settled adopted = take(adopt(*w, w.command(u"ben"_s), found.id, why, Artifact::Verified));
        REQUIRE_FALSE(adopted.request.isEmpty());
        CHECK(take(w.promote(u"ben"_s, adopted.request)).state == u"live");
        CHECK(w.inStaging() == u"2");
        CHECK(w.stages() == u"None Production Archived");
    }
    SECTION("another is put beside it, which is no better") {
        w.put(3, u"Production"_s);
        const auto beside = w.watched();
        REQUIRE(beside.size() == 1);
        CHECK(beside.first().what == u"stage");
        CHECK(beside.first().subject == u"hub/Fraud Model@2");
    }
    CHECK(w.audit().holds());
}

TEST_CASE("target effects: where the standby is served under another ETag it is read before it is gone back to, or that is not possible")
{
    RemoteWorld w;
    w.govern();
    w.served(2);
    w.served(3);
    w.sync();
    take(w.db().run(u"UPDATE mirror_file SET etag='of-before'"_s));
    const auto back = [&] { return rollback(*w, allEffects(), w.command(u"ben"_s), {u"hub"_s, w.name, u"staging"_s, {}, why}); };
    SECTION("read") {
        CHECK(take(back()).state == u"live");
        CHECK(w.aimed() == u"2");
        CHECK(w.watched().isEmpty());
    }
    SECTION("others") {
        w.server.version(w.name, 2).files[u"model.bin"_s] = "WEIGHTS";
        CHECK(refusal(w, back).code == u"artifact.altered");
    }
    SECTION("not readable") {
        w.server.before = [](const HttpRequest &request) -> Answer {
            const bool whole = std::none_of(request.headers.begin(), request.headers.end(), [](const HttpHeader &each) { return each.name == "Range"; });
            return whole && request.path.endsWith(u"/model.bin"_s) ? Answer(HttpAnswer{503, {{"Content-Type", "text/plain"}}, "busy"}) : Answer();
        };
        const Error unread = refusal(w, back);
        CHECK(unread.code == u"artifact.unread");
        CHECK(unread.mend.contains(u"countersign version verify hub/Fraud Model@2"_s));
        CHECK(w.aimed() == u"3");
    }
}

TEST_CASE("target effects: an adoption is nothing to come from once what was adopted was so no more, or its request expired")
{
    RemoteWorld w;
    w.govern();
    w.served(1);
    w.registered(2);
    w.registered(3);
    const QString id = w.request(w.there(3), u"staging"_s);
    w.server.aim(w.name, u"champion"_s, 2);
    take(adopt(*w, w.command(u"ben"_s), w.watched().first().id, why, Artifact::Verified));
    CHECK(w.watched().isEmpty());
    QString wanted = id;
    if (GENERATE(true, false)) {
        w.server.aim(w.name, u"champion"_s, 1);
        CHECK(w.watched().isEmpty());
        w.server.aim(w.name, u"champion"_s, 2);
    } else {
        w.clock().forward(60 * 86'400);
        wanted = w.request(w.there(3), u"staging"_s);
    }
    CHECK(w.watched().size() == 1);
    const MlflowAlias hasty(0, 1);
    CHECK(take(countersign::promote(*w, {&hasty}, w.command(u"ben"_s), wanted)).state == u"failed");
    CHECK(w.aimed() == u"2");
    CHECK(w.watched().size() == 1);
}

TEST_CASE("target effects: a rollback that fails has left nothing, so it opens no incident and bars nothing")
{
    RemoteWorld w;
    w.govern();
    take(setEnvironment(*w, w.command(u"ann"_s), u"staging"_s, {}, {u"pointer"_s}));
    take(setEnvironment(*w, w.command(u"ann"_s), u"production"_s, {}, {u"mlflow:hub:champion"_s}));
    for (const int number : {2, 3}) {
        w.registered(number);
        w.clock().forward(60);
        take(w.evidence(w.there(number), 0.95));
        const QString id = w.request(w.there(number));
        take(w.decide(u"cara"_s, id));
        REQUIRE(take(w.promote(u"ben"_s, id)).state == u"live");
    }
    const MlflowAlias hasty(0, 1);
    const auto back = [&] { return take(rollback(*w, {&hasty}, w.command(u"ben"_s), {u"hub"_s, w.name, u"production"_s, {}, why})); };
    w.server.aim(w.name, u"champion"_s, 1);
    const Rolled failed = back();
    CHECK(failed.state == u"failed");
    CHECK(failed.incident.isEmpty());
    CHECK_FALSE(failed.reviewDue);
    CHECK(take(incidents(w.db(), true)).isEmpty());
    CHECK(take(incidents(w.db(), false)).first().conclusion.contains(u"Somebody else moves"_s));
    CHECK_FALSE(take(barOf(w.db(), u"hub"_s, w.name, u"production"_s, u"3"_s)));
    w.server.aim(w.name, u"champion"_s, 3);
    CHECK(back().state == u"live");
    CHECK(take(incidents(w.db(), true)).size() == 1);
    CHECK(take(barOf(w.db(), u"hub"_s, w.name, u"production"_s, u"3"_s)));
    CHECK(take(replay(*w)).differences == QStringList());
}

namespace {

// Staging serves two aliases of hub, or a stage and an alias (2.x): versions 1 and 2 went live by both, 3 waits.
struct TwoWorld : RemoteWorld
{
    explicit TwoWorld(const QString &version = u"3.17.2"_s) : RemoteWorld(version)
    {
        govern();
        const QString first = version.startsWith(u'3') ? u"mlflow:hub:duo-a"_s : u"mlflow:hub:stage:Staging"_s;
        take(setEnvironment(**this, command(u"ann"_s), u"staging"_s, {}, {first, u"mlflow:hub:duo-b"_s}));
        served(1);
        served(2);
        registered(3);
        clock().forward(60);
        request3 = request(there(3), u"staging"_s);
    }
    QString both()
    {
        QString first = aimed(u"duo-a"_s);
        for (qsizetype i = 0; i < server.model(name).versions.size(); ++i)
            if (server.model(name).versions[i].stage == u"Staging")
                first = QString::number(i + 1);
        return first + u' ' + aimed(u"duo-b"_s);
    }
    Rolled promoted()
    {
        const MlflowAlias hasty(0, 1);
        return take(countersign::promote(**this, {&hasty}, command(u"ben"_s), request3));
    }
    Rolled back() { return take(countersign::rollback(**this, allEffects(), command(u"ben"_s), {u"hub"_s, name, u"staging"_s, {}, why})); }
    QString request3;
};

} // namespace

TEST_CASE("target effects: of two aliases none is set before both are what is expected, so nothing is half promoted or half rolled back")
{
    TwoWorld w(GENERATE(u"3.17.2"_s, u"2.22.5"_s));
    REQUIRE(w.both() == u"2 2");
    REQUIRE(w.watched().isEmpty());
    SECTION("promoted") {
        w.server.aim(w.name, u"duo-b"_s, 1);
        const Rolled rolled = w.promoted();
        CHECK(rolled.state == u"failed");
        CHECK(rolled.openText().contains(u"Somebody else moves the alias duo-b"_s));
        CHECK(rolled.open.size() == 2);
        CHECK(w.both() == u"2 1");
        CHECK(w.server.version(w.name, 3).tags.value(stateTag) == u"registered");
        const auto all = w.watched();
        REQUIRE(all.size() == 1);
        CHECK(all.first().what == u"alias:duo-b");
    }
    SECTION("rolled back") {
        w.server.aim(w.name, u"duo-b"_s, 3);
        const MlflowAlias hasty(0, 1);
        CHECK(take(rollback(*w, {&hasty}, w.command(u"ben"_s), {u"hub"_s, w.name, u"staging"_s, {}, why})).state == u"failed");
        CHECK(w.both() == u"2 3");
        CHECK(w.watched().size() == 1);
    }
    SECTION("both") {
        CHECK(w.promoted().state == u"live");
        CHECK(w.both() == u"3 3");
        CHECK(w.server.version(w.name, 3).tags.value(stateTag) == u"live:staging");
        CHECK(w.server.version(w.name, 2).tags.value(stateTag) == u"registered");
        CHECK(w.watched().isEmpty());
    }
}

TEST_CASE("target effects: what we set ourselves before the second alias was in doubt or failed is ours to go back from")
{
    TwoWorld w(GENERATE(u"3.17.2"_s, u"2.22.5"_s));
    const bool doubt = GENERATE(true, false);
    w.server.before = [&](const HttpRequest &request) -> Answer {
        if (request.method != "POST" || !request.body.contains("duo-b"))
            return {};
        if (doubt)
            return Answer(PlayedHttp::nobody());
        return Answer(HttpAnswer{403, {{"Content-Type", "text/plain"}}, "Permission denied"});
    };
    const Rolled half = w.promoted();
    CHECK(half.state == (doubt ? u"in-doubt" : u"failed"));
    if (!doubt)
        CHECK(half.openText().contains(u"was set to version 3 before, by this record"_s));
    CHECK(w.both() == u"3 2");
    w.server.before = {};
    w.clock().forward(60);
    if (doubt || GENERATE(true, false)) {
        const Rolled back = w.back();
        CHECK(back.state == u"live");
        CHECK(w.both() == (doubt ? u"2 2" : u"1 1"));
    } else {
        w.request3 = w.request(w.there(3), u"staging"_s);
        CHECK(w.promoted().state == u"live");
        CHECK(w.both() == u"3 3");
    }
    for (const WorldFinding &each : w.watched())
        FAIL_CHECK(findingText(each).toStdString());
    CHECK(take(replay(*w)).differences == QStringList());
}

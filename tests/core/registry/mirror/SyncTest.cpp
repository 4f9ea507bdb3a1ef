// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/registry/mirror/Sync.h"

#include "core/workspace/EffectClaim.h"
#include "tests/support/RemoteWorld.h"

#include <QFile>

using namespace countersign;
using namespace Qt::StringLiterals;

namespace {

QString champion(RemoteWorld &w)
{
    const auto model = take(mirrorModel(w.db(), u"hub"_s, w.name));
    REQUIRE(model);
    return model->aliases.isEmpty() ? QString() : model->aliases.first().version;
}

int searches(const QStringList &asked, const QString &what) { return static_cast<int>(asked.filter(what + u"/search"_s).size()); }

} // namespace

TEST_CASE("sync: the first reads everything, a later one without changes asks one page of models and the governed versions")
{
    RemoteWorld w;
    w.server.model(w.name).tags[u"team"_s] = u"risk"_s;
    w.server.tag(w.name, 2, u"stageful"_s, u"ja"_s);
    const Synced first = w.sync();
    CHECK(first.full);
    CHECK(first.models == 1);
    CHECK(first.versions == 3);
    CHECK(first.added == 4);
    const auto model = take(mirrorModel(w.db(), u"hub"_s, w.name));
    REQUIRE(model);
    CHECK(model->tags.value(u"team"_s) == u"risk");
    CHECK(model->versions == 3);
    CHECK(take(mirrorVersion(w.db(), u"hub"_s, w.name, u"2"_s))->tags.value(u"stageful"_s) == u"ja");
    w.http().forget();
    const Synced second = w.sync();
    CHECK_FALSE(second.full);
    CHECK(second.added + second.changed + second.gone == 0);
    CHECK(second.requests == 2);
    CHECK(w.http().asked().size() == 2);
    CHECK(searches(w.http().asked(), u"registered-models"_s) == 1);
    const MirrorState state = take(mirrorState(w.db(), u"hub"_s, w.clock().now()));
    CHECK(state.asOf == w.clock().now());
    CHECK(state.models == 1);
    CHECK(state.serverVersion == u"3.17.2");
    CHECK_FALSE(state.syncing);
}

TEST_CASE("sync: an alias moves and a model's tag changes although no timestamp shows it")
{
    RemoteWorld w;
    w.sync();
    const qint64 before = w.server.model(w.name).updated;
    w.server.aim(w.name, u"champion"_s, 3);
    w.server.aim(w.name, u"challenger"_s, 1);
    CHECK(w.server.model(w.name).updated == before);
    CHECK(w.sync().changed == 1);
    CHECK(champion(w) == u"1");                                     // challenger, by name
    const auto aliases = take(mirrorAliases(w.db(), u"hub"_s, u"champion"_s));
    CHECK(aliases[w.name].version == u"3");
    CHECK(aliases[w.name].known == u"2");                           // what was there at first sight
    CHECK(take(mirrorAliases(w.db(), u"hub"_s, u"challenger"_s))[w.name].known == u"0");
    w.server.model(w.name).aliases.remove(u"champion"_s);
    w.sync();
    CHECK(take(mirrorAliases(w.db(), u"hub"_s, u"champion"_s))[w.name].version == u"0");
}

TEST_CASE("sync: new and deleted versions, and an alias that went with its version")
{
    RemoteWorld w;
    w.sync();
    w.server.log(w.name);
    w.server.dropVersion(w.name, 2);
    const Synced next = w.sync();
    CHECK(next.added == 1);
    CHECK(next.gone == 1);
    CHECK(next.versions == 3);
    CHECK(take(mirrorVersion(w.db(), u"hub"_s, w.name, u"2"_s))->gone);
    CHECK_FALSE(take(mirrorVersion(w.db(), u"hub"_s, w.name, u"4"_s))->gone);
    CHECK(take(mirrorAliases(w.db(), u"hub"_s, u"champion"_s))[w.name].version == u"0");
}

TEST_CASE("sync: 2.x keeps an alias whose version is gone, it is mirrored as broken")
{
    RemoteWorld w(u"2.22.5"_s);
    w.sync();
    w.server.dropVersion(w.name, 2);
    w.sync();
    const MirrorAlias alias = take(mirrorAliases(w.db(), u"hub"_s, u"champion"_s))[w.name];
    CHECK(alias.version == u"2");
    CHECK(alias.dangling);
    w.server.aim(w.name, u"champion"_s, 1);
    w.sync();
    CHECK_FALSE(take(mirrorAliases(w.db(), u"hub"_s, u"champion"_s))[w.name].dangling);
}

TEST_CASE("sync: a model that was deleted and made again under its name is another one")
{
    RemoteWorld w;
    w.sync();
    w.server.drop(w.name);
    w.server.log(w.name);
    const Synced next = w.sync();
    CHECK(next.gone == 1);
    CHECK(next.versions == 1);
    CHECK(take(mirrorModel(w.db(), u"hub"_s, w.name))->versions == 1);
    CHECK(take(w.db().integer(u"SELECT count(*) FROM mirror_model WHERE name=?"_s, {w.name})) == 2);
    w.server.drop(w.name);
    CHECK(w.sync().gone == 1);
    CHECK_FALSE(take(mirrorModel(w.db(), u"hub"_s, w.name)));
}

TEST_CASE("sync: short pages, and rows that a walk did not meet, are no deletions")
{
    RemoteWorld w;
    for (int i = 0; i < 7; ++i)
        w.server.log(u"m%1"_s.arg(i));
    w.server.modelPage = 3;
    w.server.versionPage = 2;
    CHECK(w.sync().versions == 10);
    bool hidden = false;                                            // one walk meets nothing; asked by name all are there
    w.server.before = [&](const HttpRequest &request) -> std::optional<Result<HttpAnswer>> {
        if (hidden || !request.path.endsWith(u"/registered-models/search"_s))
            return {};
        hidden = true;
        return PlayedHttp::json("{}");
    };
    const Synced next = w.sync();
    CHECK(next.gone == 0);
    CHECK(next.versions == 10);
}

TEST_CASE("sync: an account that may see less today does not empty the mirror")
{
    RemoteWorld w;
    w.sync();
    w.server.before = [](const HttpRequest &request) -> std::optional<Result<HttpAnswer>> {
        if (request.path.endsWith(u"/search"_s))
            return PlayedHttp::json("{}");
        return HttpAnswer{403, {{"Content-Type", "text/plain"}}, "Permission denied"};
    };
    const auto done = syncSource(*w, w.hub());
    REQUIRE_FALSE(done);
    CHECK(done.error().code == u"mlflow.permission");
    CHECK(take(mirrorModel(w.db(), u"hub"_s, w.name)));
    const MirrorState state = take(mirrorState(w.db(), u"hub"_s, w.clock().now()));
    CHECK(state.failed);
    CHECK(state.error == done.error().text);
    CHECK(state.asOf);                                              // of the last sync that saw everything
}

TEST_CASE("sync: a model that the account may not read any more is kept and told, and keeps nobody from seeing the others")
{
    RemoteWorld w;
    w.server.log(u"shut"_s);
    w.server.tag(u"shut"_s, 1, stateTag, u"registered"_s);
    w.sync();
    w.server.shut.insert(u"shut"_s);
    w.server.aim(w.name, u"champion"_s, 3);
    if (GENERATE(false, true))
        w.clock().forward(100'000);                                 // every version is read
    const Synced next = w.sync();
    CHECK(next.hidden == QStringList{u"shut"_s});
    CHECK(next.gone == 0);
    CHECK(champion(w) == u"3");
    CHECK(take(mirrorModel(w.db(), u"hub"_s, u"shut"_s)));
    CHECK_FALSE(take(mirrorVersion(w.db(), u"hub"_s, u"shut"_s, u"1"_s))->gone);
    CHECK(w.sync().hidden.size() == 1);
    w.server.shut.clear();
    CHECK(w.sync().hidden.isEmpty());
    CHECK(take(w.db().integer(u"SELECT count(*) FROM mirror_model WHERE hidden_us IS NOT NULL"_s)) == 0);
    w.server.drop(u"shut"_s);
    CHECK(w.sync().gone > 0);
}

TEST_CASE("sync: tags of governed versions are seen although nothing else of them changed, and when they are taken away")
{
    RemoteWorld w;
    w.server.tag(w.name, 1, stateTag, u"registered"_s);
    w.sync();
    w.server.tag(w.name, 1, stateTag, u"live:production"_s);
    w.server.tag(w.name, 3, stateTag, u"live:production"_s);        // nobody governs it
    CHECK(w.sync().changed == 2);
    CHECK(take(mirrorVersion(w.db(), u"hub"_s, w.name, u"1"_s))->tags.value(stateTag) == u"live:production");
    CHECK(take(mirrorVersion(w.db(), u"hub"_s, w.name, u"3"_s))->governed);
    w.server.version(w.name, 1).tags.clear();
    CHECK(w.sync().changed == 1);
    const auto taken = take(mirrorVersion(w.db(), u"hub"_s, w.name, u"1"_s));
    CHECK(taken->tags.isEmpty());
    CHECK(taken->governed);                                         // it was there once
}

TEST_CASE("sync: stopped half-way it keeps what it read, and says as of when it stands")
{
    RemoteWorld w;
    for (int i = 0; i < 4; ++i)
        w.server.log(u"m%1"_s.arg(i));
    Cancel cancel;
    const auto stopped = syncSource(*w, w.hub(), [&](const SyncProgress &now) {
        if (now.models > 0)
            cancel.ask();
    }, cancel);
    REQUIRE_FALSE(stopped);
    CHECK(stopped.error().code == u"cancelled");
    CHECK_FALSE(take(mirrorState(w.db(), u"hub"_s, w.clock().now())).asOf);
    CHECK(take(mirrorModels(w.db(), {u"hub"_s})).size() == 5);
    CHECK(w.sync().full);                                           // it is made good, and counts as the first sight
    CHECK(take(mirrorAliases(w.db(), u"hub"_s, u"champion"_s))[w.name].known == u"2");
}

TEST_CASE("sync: what moved in a round that was cut off is read by the next")
{
    RemoteWorld w;
    w.sync();
    w.server.log(w.name);
    w.server.log(u"new"_s);
    w.server.version(w.name, 1).stage = u"Production"_s;
    w.server.before = [](const HttpRequest &request) -> std::optional<Result<HttpAnswer>> {
        if (request.path.endsWith(u"/model-versions/search"_s))
            return HttpAnswer{503, {}, {}};
        return {};
    };
    REQUIRE_FALSE(syncSource(*w, w.hub()));
    CHECK(take(mirrorModel(w.db(), u"hub"_s, u"new"_s))->versions == 0);
    w.server.before = {};
    CHECK_FALSE(w.sync().full);
    CHECK(take(mirrorModel(w.db(), u"hub"_s, w.name))->versions == 4);
    CHECK(take(mirrorModel(w.db(), u"hub"_s, u"new"_s))->versions == 1);
    CHECK(take(mirrorVersion(w.db(), u"hub"_s, w.name, u"1"_s))->stage == u"Production");
    CHECK(take(mirrorModel(w.db(), u"hub"_s, w.name))->updated == UtcTime(w.server.model(w.name).updated * 1000));
    CHECK(w.sync().requests == 2);                                  // and then once
}

TEST_CASE("sync: a program of this machine that was killed holds nobody up")
{
    RemoteWorld w;
    w.sync();
    take(w.db().run(u"UPDATE mirror_source SET claimed_until_us=?"_s, {w.clock().now().plusSeconds(120).micros()}));
    {
        auto killed = EffectClaim::take(w.folder(), u"sync-hub"_s);
        killed->sign();
        CHECK(syncSource(*w, w.hub()).error().code == u"mirror.busy"); // it still lives
    }
    CHECK(syncSource(*w, w.hub()));
    CHECK_FALSE(QFile::exists(w.folder() + u"/tmp/sync-hub"_s));
}

TEST_CASE("sync: while one client reads a source another does not, and one that died elsewhere holds it up for two minutes only")
{
    RemoteWorld w;
    bool tried = false;
    take(syncSource(*w, w.hub(), [&](const SyncProgress &) {
        if (!std::exchange(tried, true))
            CHECK(syncSource(*w, w.hub()).error().code == u"mirror.busy");
    }));
    CHECK(tried);
    take(w.db().run(u"UPDATE mirror_source SET claimed_until_us=?"_s, {w.clock().now().plusSeconds(120).micros()}));
    CHECK(syncSource(*w, w.hub()).error().code == u"mirror.busy");
    w.clock().forward(121);
    CHECK(syncSource(*w, w.hub()));
}

TEST_CASE("sync: once a day everything is read again, and a source with another address begins anew")
{
    RemoteWorld w;
    w.sync();
    w.server.tag(w.name, 1, u"note"_s, u"x"_s);                     // a version's tag of others: no timestamp, not ours
    CHECK(w.sync().changed == 0);
    w.clock().forward(86'401);
    const Synced again = w.sync();
    CHECK(again.full);
    CHECK(again.changed == 1);
    take(removeSource(*w, w.command(u"ann"_s), u"hub"_s));
    take(addSource(*w, w.command(u"ann"_s), {u"hub"_s, QUrl(u"http://127.0.0.1:6000"_s)}, {}));
    w.server.drop(w.name);
    w.server.log(u"other"_s);
    const Synced other = w.sync();
    CHECK(other.full);
    CHECK(other.gone == 0);
    CHECK(take(mirrorModels(w.db(), {u"hub"_s})).size() == 1);
}

TEST_CASE("sync: a name that no search can say is found by a walk")
{
    RemoteWorld w;
    const QString awkward = GENERATE(u"it's \"so\""_s, u"new\nline"_s);
    w.server.log(awkward);
    w.sync();
    w.server.log(awkward);
    CHECK(w.sync().added == 1);
    CHECK(take(mirrorModel(w.db(), u"hub"_s, awkward))->versions == 2);
}

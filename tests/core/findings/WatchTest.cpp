// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/findings/Watch.h"

#include "core/Effects.h"
#include "tests/support/RemoteWorld.h"

using namespace countersign;
using namespace Qt::StringLiterals;

TEST_CASE("watch: all sources and the pointer files, one that cannot be reached does not keep the others")
{
    RemoteWorld w;
    take(addSource(*w, w.command(u"ann"_s), {u"lab"_s, QUrl(u"http://127.0.0.1:6000"_s), MlflowServer::Credential::Bearer}, Secret("token")));
    take(w.secrets().remove(mlflowSecretName(w->id(), take(source(w.db(), u"lab"_s)).server)));  // on this computer nobody signed in there yet
    const auto all = take(watch(*w, {}));
    REQUIRE(all.size() == 3);
    CHECK(all[0].source == u"hub");
    CHECK(all[0].synced.versions == 3);
    CHECK_FALSE(all[0].error);
    REQUIRE(all[1].error);
    CHECK(all[2].source == u"local");
    CHECK(take(watch(*w, u"hub"_s)).size() == 1);
    CHECK(watch(*w, u"hob"_s).error().code == u"source.unknown");
}

TEST_CASE("watch: files of what is live or stands by that were overwritten become a finding with the next sync")
{
    RemoteWorld w;
    w.govern();
    w.served(1);
    w.served(2);
    CHECK(w.watched().isEmpty());
    const int number = GENERATE(1, 2);
    w.server.version(w.name, number).files[u"model.bin"_s] = "WEIGHTS";
    const auto found = w.watched();
    REQUIRE(found.size() == 1);
    CHECK(found.first().what == u"artifact");
    CHECK(found.first().subject == w.there(number).text());
    w.http().forget();
    CHECK(w.watched().size() == 1);                                 // it is told, and not asked for again
    CHECK(w.http().asked().filter(u"model-versions/get?"_s).size() == 1);
}

TEST_CASE("watch: where there are many, the files of a few are asked for with each sync, in turn")
{
    RemoteWorld w;
    w.govern();
    for (int i = 0; i < 3; ++i)
        w.server.log(w.name);
    for (const QString &model : {u"a"_s, u"b"_s, u"c"_s, u"d"_s}) {
        w.server.log(model);
        w.sync();
        take(addModel(*w, w.command(u"ann"_s), u"hub/"_s + model, u"low"_s, {}));
        const VersionRef ref{u"hub"_s, model, u"1"_s};
        take(deliver(*w, allEffects(), w.as(u"ann"_s), take(registerRemote(*w, w.command(u"ann"_s), ref)).receipt.record.seq));
        w.clock().forward(60);
        REQUIRE(take(w.promote(u"ben"_s, w.request(ref, u"staging"_s))).state == u"live");
    }
    w.served(1);
    QSet<QString> asked;
    for (int i = 0; i < 2; ++i) {
        w.http().forget();
        w.watched();
        const QStringList uris = w.http().asked().filter(u"model-versions/get?"_s);
        CHECK(uris.size() == 4);
        asked.unite(QSet<QString>(uris.begin(), uris.end()));
    }
    CHECK(asked.size() == 5);
}

TEST_CASE("watch: files that are served under another ETag are read, and are a finding only if they are others")
{
    RemoteWorld w;
    w.govern();
    w.served(2);
    take(w.db().run(u"UPDATE mirror_file SET etag='of-before'"_s)); // put there again, or the server was upgraded
    w.http().forget();
    CHECK(w.watched().isEmpty());
    CHECK(w.http().asked().filter(u"/model.bin"_s).size() > 1);     // read
    w.http().forget();
    CHECK(w.watched().isEmpty());
    CHECK(w.http().asked().filter(u"/model.bin"_s).size() == 1);    // its ETag is known again
    take(w.db().run(u"UPDATE mirror_file SET etag='of-before'"_s));
    w.server.before = [](const HttpRequest &request) -> std::optional<Result<HttpAnswer>> {
        const bool whole = std::none_of(request.headers.begin(), request.headers.end(), [](const HttpHeader &each) { return each.name == "Range"; });
        if (whole && request.path.endsWith(u"/model.bin"_s))
            return HttpAnswer{503, {{"Content-Type", "text/plain"}}, "busy"};
        return {};
    };
    const auto unread = w.watched();
    REQUIRE(unread.size() == 1);
    CHECK(unread.first().after == u"unread: MLmodel, model.bin");
    CHECK(findingText(unread.first()).contains(u"countersign version verify"_s));
    w.server.before = {};
    CHECK(take(verifyVersion(*w, take(version(w.db(), w.there(2))))).none());
    CHECK(w.watched().isEmpty());
}

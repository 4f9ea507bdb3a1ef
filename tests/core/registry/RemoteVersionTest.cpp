// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/registry/RemoteVersion.h"

#include "core/Effects.h"
#include "core/approval/VersionList.h"
#include "core/workspace/Replay.h"
#include "tests/support/RemoteWorld.h"

using namespace countersign;
using namespace Qt::StringLiterals;

TEST_CASE("remote version: every file is hashed, the record says where it lay, and its tags tell other tools")
{
    RemoteWorld w;
    w.server.version(w.name, 2).files = {{u"MLmodel"_s, "flavors:\n  sklearn: {sklearn_version: '1.9'}\nmlflow_version: 3.17.2\n"}, {u"model.bin"_s, "weights"}, {u"requirements.txt"_s, "numpy==2.0\n"}};
    w.govern();
    const Registered done = take(registerRemote(*w, w.command(u"ann"_s), w.there(2)));
    CHECK(done.version.files == 3);
    CHECK(done.version.framework == u"scikit-learn");
    const Manifest manifest = take(manifestOf(w.db(), done.version.manifest));
    CHECK(manifest.file(u"model.bin"_s)->sha256 == Digest::of("weights"));
    const auto origin = take(originOf(w.db(), w.there(2)));
    REQUIRE(origin);
    CHECK(origin->location == w.server.version(w.name, 2).source);
    CHECK(origin->created == UtcTime(w.server.version(w.name, 2).created * 1000));
    CHECK(take(deliver(*w, allEffects(), w.as(u"ann"_s), done.receipt.record.seq)) == Delivery::Done);
    const auto tags = w.server.version(w.name, 2).tags;
    CHECK(tags.value(u"countersign.state"_s) == u"registered");
    CHECK(tags.value(u"countersign.manifest"_s) == done.version.manifest);
    CHECK(tags.value(u"countersign.tier"_s) == u"low");
    w.sync();
    CHECK(take(knownRemote(w.db(), w.there(2))));
    CHECK(take(registerRemote(*w, w.command(u"ann"_s), w.there(2))).receipt.repeated);
    CHECK(take(replay(*w)).differences == QStringList());
}

TEST_CASE("remote version: a SemVer stands in its record, on its server, in searches, and for its number")
{
    RemoteWorld w;
    w.govern();
    const Registered done = take(registerRemote(*w, w.command(u"ann"_s), w.there(2), u"1.4.0-rc.1"_s));
    CHECK(done.version.semver == u"1.4.0-rc.1");
    CHECK(done.receipt.payload()[u"semver"_s] == u"1.4.0-rc.1"_s);
    CHECK(take(deliver(*w, allEffects(), w.as(u"ann"_s), done.receipt.record.seq)) == Delivery::Done);
    CHECK(w.server.version(w.name, 2).tags.value(u"countersign.version"_s) == u"1.4.0-rc.1");
    w.registered(3);
    CHECK(take(version(w.db(), w.there(3))).semver.isEmpty());
    CHECK_FALSE(w.payload(w.head() - 1).contains(u"semver"_s));     // before the outcome of its tags
    CHECK(w.server.version(w.name, 3).tags.value(u"countersign.version"_s) == u"3");
    CHECK(take(versionNamed(w.db(), u"hub/Fraud Model@1.4.0-rc.1"_s)) == w.there(2));
    CHECK(take(versionNamed(w.db(), u"hub/Fraud Model@2"_s)) == w.there(2));
    CHECK(take(versionNamed(w.db(), u"churn@1.4.0"_s)) == VersionRef{u"local"_s, u"churn"_s, u"1.4.0"_s});
    CHECK(versionNamed(w.db(), u"hub/Fraud Model@1.4.0"_s).error().code == u"version.unknown");
    CHECK(versionNamed(w.db(), u"hub/Fraud Model@1.4"_s).error().code == u"version.number");
    for (const auto &wrong : {u"1.4.0"_s, u"@1.4.0"_s, u"no source/x@1.4.0"_s, QString()})
        CHECK(versionNamed(w.db(), wrong).error().kind == Kind::Malformed);
    const auto filter = take(parseFilter(u"version:1.4.0-rc"_s, versionFilterKeys({}), w.clock().now()));
    for (const auto &found : {take(listVersions(w.db(), {.terms = filter}, w.clock().now())), take(listVersions(w.db(), {.terms = take(parseFilter(u"1.4.0-rc"_s, versionFilterKeys({}), w.clock().now()))}, w.clock().now()))}) {
        REQUIRE(found.size() == 1);
        CHECK(found.first().version.ref == w.there(2));
    }
    CHECK(take(replay(*w)).differences == QStringList());
}

TEST_CASE("remote version: a SemVer is given once and to one version, before a byte is read, and never later")
{
    RemoteWorld w;
    w.govern();
    Command command = w.command(u"ann"_s);
    command.dryRun = true;
    CHECK(take(registerRemote(*w, command, w.there(1), u"1.4.0"_s)).version.semver == u"1.4.0");
    CHECK(version(w.db(), w.there(1)).error().kind == Kind::NotFound);
    command.dryRun = false;
    take(registerRemote(*w, command, w.there(1), u"1.4.0"_s));
    CHECK(take(registerRemote(*w, command, w.there(1), u"1.4.0"_s)).receipt.repeated);
    CHECK(take(registerRemote(*w, w.command(u"ann"_s), w.there(1), u"1.4.0"_s)).receipt.repeated);
    CHECK(take(registerRemote(*w, w.command(u"ann"_s), w.there(1))).receipt.repeated);
    const Error other = refusal(w, [&] { return registerRemote(*w, w.command(u"ann"_s), w.there(1), u"1.5.0"_s); });
    CHECK(other.code == u"registry.version-taken");
    CHECK(other.text.contains(u"with the SemVer 1.4.0"_s));
    w.registered(3);
    CHECK(refusal(w, [&] { return registerRemote(*w, w.command(u"ann"_s), w.there(3), u"1.5.0"_s); }).text.contains(u"with no SemVer"_s));
    int asked = 0;
    w.server.before = [&](const HttpRequest &) {
        ++asked;
        return std::optional<Result<HttpAnswer>>();
    };
    const Error taken = refusal(w, [&] { return registerRemote(*w, w.command(u"ann"_s), w.there(2), u"1.4.0"_s); });
    CHECK(taken.code == u"registry.version-taken");
    CHECK(taken.text.contains(w.there(1).text() + u" was registered with the SemVer 1.4.0"_s));
    CHECK(refusal(w, [&] { return registerRemote(*w, w.command(u"ann"_s), w.there(2), u"1.4"_s); }).code == u"semver.form");
    CHECK(asked == 0);
    take(registerRemote(*w, w.command(u"ann"_s), w.there(2), u"1.4.0+cuda"_s));
    CHECK(take(replay(*w)).differences == QStringList());
}

TEST_CASE("remote version: the author is whom the run names, if that is a login here")
{
    RemoteWorld w;
    w.govern();
    for (const auto &[number, user, author] : {std::tuple(1, u"ben"_s, u"ben"_s), {2, u"root"_s, u"ann"_s}, {3, QString(), u"ann"_s}}) {
        if (!user.isEmpty()) {
            w.server.version(w.name, number).run = u"r%1"_s.arg(number);
            w.server.runs[u"r%1"_s.arg(number)] = {{u"info"_s, QJsonObject{{u"run_id"_s, u"r%1"_s.arg(number)}, {u"user_id"_s, u"x"_s}}},
                                                   {u"data"_s, QJsonObject{{u"tags"_s, QJsonArray{QJsonObject{{u"key"_s, u"mlflow.user"_s}, {u"value"_s, user}}}}}}};
        }
        CHECK(take(registerRemote(*w, w.command(u"ann"_s), w.there(number))).version.authorLogin == author);
    }
}

TEST_CASE("remote version: what is not governed, not there, empty, or changes while it is read is refused")
{
    RemoteWorld w;
    w.sync();
    CHECK(refusal(w, [&] { return registerRemote(*w, w.command(u"ann"_s), w.there(1)); }).mend.contains(u"model add"_s));
    CHECK(refusal(w, [&] { return addModel(*w, w.command(u"ann"_s), u"hub/Fruad Model"_s, u"low"_s, {}); }).mend.contains(w.name));
    CHECK(refusal(w, [&] { return addModel(*w, w.command(u"ann"_s), u"nohub/x"_s, u"low"_s, {}); }).code == u"source.unknown");
    w.govern();
    CHECK(refusal(w, [&] { return registerRemote(*w, w.command(u"ben"_s), w.there(1)); }).code == u"core.duty");
    CHECK(refusal(w, [&] { return registerRemote(*w, w.command(u"ann"_s), w.there(9)); }).kind == Kind::NotFound);
    w.server.version(w.name, 1).files.clear();
    CHECK(refusal(w, [&] { return registerRemote(*w, w.command(u"ann"_s), w.there(1)); }).code == u"registry.empty");
    int lists = 0;
    w.server.before = [&](const HttpRequest &request) -> std::optional<Result<HttpAnswer>> {
        if (request.path == u"/api/2.0/mlflow-artifacts/artifacts" && ++lists == 2)
            w.server.version(w.name, 2).files[u"late.txt"_s] = "!";
        return {};
    };
    CHECK(refusal(w, [&] { return registerRemote(*w, w.command(u"ann"_s), w.there(2)); }).code == u"registry.changed");
}

TEST_CASE("remote version: an overwritten file is found by its size, its ETag, or by reading every byte")
{
    RemoteWorld w;
    w.govern();
    w.registered(2);
    w.sync();
    const Version known = take(version(w.db(), w.there(2)));
    CHECK(take(checkArtifact(*w, known)) == Artifact::Verified);
    CHECK(take(verifyVersion(*w, known)).none());
    auto &files = w.server.version(w.name, 2).files;
    SECTION("another size") {
        files[u"model.bin"_s] = "longer weights";
        CHECK(take(verifyVersion(*w, known, {}, {}, {}, Depth::Listed)).changed == QStringList{u"model.bin"_s});
    }
    SECTION("the same size") {
        files[u"model.bin"_s] = "WEIGHTS";
        CHECK(take(checkArtifact(*w, known)) == Artifact::Altered);
        CHECK(take(verifyVersion(*w, known)).changed == QStringList{u"model.bin"_s});
    }
    SECTION("the same size under the same ETag: only a whole reading sees it, and then it is remembered") {
        take(w.db().run(u"UPDATE mirror_file SET etag=''"_s));
        files[u"model.bin"_s] = "WEIGHTS";
        CHECK(take(checkArtifact(*w, known)) == Artifact::Verified);
        CHECK(take(checkArtifact(*w, known, {}, {}, Depth::Whole)) == Artifact::Altered);
        CHECK(take(checkArtifact(*w, known)) == Artifact::Altered);
        CHECK_FALSE(take(knownRemote(w.db(), known.ref)));
        files[u"model.bin"_s] = "weights";                          // put back
        CHECK(take(checkArtifact(*w, known)) == Artifact::Verified);
        CHECK(take(knownRemote(w.db(), known.ref)));
    }
    SECTION("files that came and went") {
        files[u"extra.txt"_s] = "!";
        files.remove(u"MLmodel"_s);
        const Differences found = take(verifyVersion(*w, known));
        CHECK(found.extra == QStringList{u"extra.txt"_s});
        CHECK(found.missing == QStringList{u"MLmodel"_s});
    }
    SECTION("another version took its number, and keeps its files where nobody can list them") {
        w.server.version(w.name, 2).created += 1;
        w.server.version(w.name, 2).source = u"s3://elsewhere/model"_s;
        CHECK(take(checkArtifact(*w, known)) == Artifact::Altered);
        CHECK(take(verifyVersion(*w, known)).missing.size() == 2);
    }
    SECTION("the version was deleted") {
        w.server.dropVersion(w.name, 2);
        CHECK(take(verifyVersion(*w, known)).missing.size() == 2);
    }
    SECTION("another model took its name and number") {
        w.server.drop(w.name);
        for (int i = 0; i < 3; ++i)
            w.server.log(w.name);
        CHECK(take(checkArtifact(*w, known)) == Artifact::Altered);
    }
    SECTION("nobody answers: not known is neither") {
        w.http().play({});
        CHECK(checkArtifact(*w, known).error().kind == Kind::Unreachable);
    }
    SECTION("a proxy that is busy, or a sign-in page, is no other file") {
        w.server.before = [](const HttpRequest &request) -> std::optional<Result<HttpAnswer>> {
            if (request.path.contains(u"/artifacts/"_s) && request.path.endsWith(u"model.bin"_s))
                return HttpAnswer{503, {{"Content-Type", "text/plain"}}, "busy"};
            return {};
        };
        CHECK(checkArtifact(*w, known).error().code == u"mlflow.busy");
        w.server.before = [](const HttpRequest &request) -> std::optional<Result<HttpAnswer>> {
            if (request.path.endsWith(u"model.bin"_s))
                return HttpAnswer{200, {{"Content-Type", "text/html"}, {"ETag", "\"page\""}}, "<p>Sign in</p>"};
            return {};
        };
        CHECK(checkArtifact(*w, known).error().code == u"mlflow.not-mlflow");
    }
    SECTION("a source that was removed says nothing of the files") {
        take(setEnvironment(*w, w.command(u"ann"_s), u"staging"_s, {}, {u"pointer"_s}));
        take(removeSource(*w, w.command(u"ann"_s), u"hub"_s));
        CHECK(checkArtifact(*w, known).error().code == u"source.unknown");
        CHECK(take(knownRemote(w.db(), known.ref)));
    }
    SECTION("the same number with other files is never taken over") {
        files[u"model.bin"_s] = "WEIGHTS";
        CHECK(refusal(w, [&] { return registerRemote(*w, w.command(u"ann"_s), w.there(2)); }).code == u"registry.version-taken");
    }
}

TEST_CASE("remote version: what is not on its server, or is another of its name by now, is told so, and what to do")
{
    RemoteWorld w;
    w.govern();
    const Error absent = refusal(w, [&] { return registerRemote(*w, w.command(u"ann"_s), w.there(99)); });
    CHECK(absent.text.contains(w.there(99).text()));
    CHECK(absent.mend.contains(w.there(3).text()));
    w.registered(2);
    w.server.drop(w.name);
    for (int i = 0; i < 3; ++i)
        w.server.log(w.name);
    const Error other = refusal(w, [&] { return registerRemote(*w, w.command(u"ann"_s), w.there(2)); });
    CHECK(other.code == u"registry.version-taken");
    CHECK(other.text.contains(u"was deleted"_s));
    CHECK_FALSE(other.text.contains(u"overwritten"_s));
}

TEST_CASE("remote version: what a download that was cut and taken up again puts together is held against the whole file")
{
    RemoteWorld w;
    w.govern();
    const bool changes = GENERATE(true, false);
    QByteArray bytes = "weights";
    bool cut = false;
    w.server.before = [&](const HttpRequest &request) -> std::optional<Result<HttpAnswer>> {
        if (!request.path.endsWith(u"/model.bin"_s))
            return {};
        const HttpHeader etag{"ETag", "\"same\""};                  // whatever is in it
        const auto part = [&](int from, int to) {
            return Result<HttpAnswer>(HttpAnswer{206, {etag, {"Content-Range", "bytes " + QByteArray::number(from) + '-' + QByteArray::number(to) + "/7"}}, bytes.mid(from, to - from + 1)});
        };
        for (const HttpHeader &each : request.headers)
            if (each.name == "Range")
                return each.value == "bytes=0-0" ? part(0, 0) : part(4, 6);
        const HttpAnswer whole{200, {etag}, bytes};
        if (std::exchange(cut, true))
            return Result<HttpAnswer>(whole);
        CHECK(request.sink.begin(whole));
        CHECK(request.sink.piece(bytes.left(4)));
        if (changes)
            bytes = "WEIGHTS";
        return Result<HttpAnswer>(Error{Kind::Unreachable, u"http.cut"_s, u"It was cut."_s, {}, {}, {}});
    };
    const auto done = registerRemote(*w, w.command(u"ann"_s), w.there(2));
    CHECK(cut);
    CHECK(done.ok() == !changes);
    if (changes)
        CHECK(done.error().code == u"registry.changed");
}

TEST_CASE("remote version: a model is governed under one of the names that its registry has here")
{
    RemoteWorld w;
    w.govern();
    take(addSource(*w, w.command(u"ann"_s), {u"again"_s, QUrl(u"http://127.0.0.1:5000"_s)}, {}));
    take(syncSource(*w, take(source(w.db(), u"again"_s))));
    CHECK(refusal(w, [&] { return addModel(*w, w.command(u"ann"_s), u"again/Fraud Model"_s, u"low"_s, {}); }).code == u"model.exists");
}

// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rollout/targets/MlflowAlias.h"

#include "core/Effects.h"
#include "tests/support/RemoteWorld.h"

using namespace countersign;
using namespace Qt::StringLiterals;

namespace {

Intent intentOf(const RemoteWorld &w, const QString &version, const QStringList &expects)
{
    return {1, 1, u"mlflow-alias"_s, u"mlflow:hub:champion"_s, {{u"source"_s, u"hub"_s}, {u"model"_s, w.name}, {u"version"_s, version}, {u"alias"_s, u"champion"_s}, {u"environment"_s, u"staging"_s},
                                                                {u"expects"_s, QJsonArray::fromStringList(expects)}}};
}

const MlflowAlias hasty(0, 1);                                      // no replica lags in these tests unless they say so

} // namespace

TEST_CASE("alias: read, compared, set and read back, the same however often it is applied")
{
    RemoteWorld w;
    take(hasty.apply(*w, intentOf(w, u"3"_s, {u"2"_s})));
    CHECK(w.aimed() == u"3");
    CHECK(w.server.writes == 1);
    take(hasty.apply(*w, intentOf(w, u"3"_s, {u"2"_s})));           // as after a crash between setting and recording
    CHECK(w.server.writes == 1);
    take(hasty.apply(*w, intentOf(w, {}, {u"3"_s})));
    CHECK_FALSE(w.server.model(w.name).aliases.contains(u"champion"_s));
}

TEST_CASE("alias: a third value is a conflict, and is left as it is")
{
    RemoteWorld w;
    w.server.aim(w.name, u"champion"_s, 1);
    const auto done = hasty.apply(*w, intentOf(w, u"3"_s, {u"2"_s}));
    REQUIRE_FALSE(done);
    CHECK(done.error().code == u"target.conflict");
    CHECK(done.error().text.contains(u"version 1"_s));
    CHECK(w.aimed() == u"1");
    CHECK(w.server.writes == 0);
    w.server.model(w.name).aliases.clear();
    CHECK(hasty.apply(*w, intentOf(w, u"3"_s, {u"2"_s})).error().code == u"target.conflict");
    take(hasty.apply(*w, intentOf(w, u"3"_s, {u""_s})));
}

TEST_CASE("alias: an answer to a write is not believed, only what is read afterwards")
{
    RemoteWorld w;
    w.server.afterWrite = [](const HttpRequest &) { return std::optional<Result<HttpAnswer>>(PlayedHttp::json(R"({"error_code":"RESOURCE_DOES_NOT_EXIST","message":"x"})", 404)); };
    take(hasty.apply(*w, intentOf(w, u"3"_s, {u"2"_s})));           // it was done although the answer said 404
    CHECK(w.aimed() == u"3");
    w.server.afterWrite = [&](const HttpRequest &) {
        w.server.aim(w.name, u"champion"_s, 3);                     // 200, and nothing happened
        return std::optional<Result<HttpAnswer>>(PlayedHttp::json("{}"));
    };
    const auto still = hasty.apply(*w, intentOf(w, u"1"_s, {u"3"_s}));
    REQUIRE_FALSE(still);
    CHECK(still.error().kind == Kind::Unreachable);                 // tried again later
    w.server.afterWrite = [&](const HttpRequest &) {
        w.server.aim(w.name, u"champion"_s, 2);                     // somebody else was faster
        return std::optional<Result<HttpAnswer>>(PlayedHttp::json("{}"));
    };
    CHECK(hasty.apply(*w, intentOf(w, u"1"_s, {u"3"_s})).error().code == u"target.conflict");
}

TEST_CASE("alias: a replica that lags is read again before anything is called a conflict")
{
    RemoteWorld w;
    int reads = 0;
    w.server.before = [&](const HttpRequest &request) -> std::optional<Result<HttpAnswer>> {
        if (request.method != "GET" || !request.path.endsWith(u"/registered-models/alias"_s) || ++reads > 3 || reads == 1)
            return {};
        w.server.aim(w.name, u"old"_s, 2);                          // what the replica still says
        return PlayedHttp::json(R"({"model_version":{"name":"Fraud Model","version":"2","creation_timestamp":1}})");
    };
    take(MlflowAlias(5'000, 1).apply(*w, intentOf(w, u"3"_s, {u"2"_s})));
    CHECK(reads > 3);
    CHECK(w.aimed() == u"3");
}

TEST_CASE("alias: a number that means another version by now is never set")
{
    RemoteWorld w;
    w.govern();
    w.registered(3);
    const QString before = w.aimed();
    SECTION("deleted") { w.server.dropVersion(w.name, 3); }
    SECTION("made anew") {
        w.server.version(w.name, 3).created += 1;
    }
    const int writes = w.server.writes;
    CHECK(hasty.apply(*w, intentOf(w, u"3"_s, {before})).error().code == u"target.other-version");
    CHECK(w.server.writes == writes);
}

TEST_CASE("alias: unreachable is in doubt, a refused right ends it")
{
    RemoteWorld w;
    w.server.before = [](const HttpRequest &request) -> std::optional<Result<HttpAnswer>> {
        if (request.method == "GET")
            return {};
        return HttpAnswer{403, {{"Content-Type", "text/plain"}}, "Permission denied"};
    };
    const auto denied = hasty.apply(*w, intentOf(w, u"3"_s, {u"2"_s}));
    REQUIRE_FALSE(denied);
    CHECK(denied.error().code == u"target.refused");
    CHECK(w.aimed() == u"2");
    w.http().play({});
    CHECK(hasty.apply(*w, intentOf(w, u"3"_s, {u"2"_s})).error().kind == Kind::Unreachable);
}

TEST_CASE("stage of a version: set back, left alone where it is right already, and where a third one is there")
{
    RemoteWorld w(u"2.22.5"_s);
    const MlflowStageEffect stage(0, 1);
    Intent intent{1, 1, u"mlflow-stage"_s, u"hub/Fraud Model@1"_s, {{u"source"_s, u"hub"_s}, {u"model"_s, w.name}, {u"version"_s, u"1"_s}, {u"stage"_s, u"None"_s}, {u"expects"_s, QJsonArray{u"Production"_s}}}};
    w.server.version(w.name, 1).stage = u"Production"_s;
    take(stage.apply(*w, intent));
    CHECK(w.server.version(w.name, 1).stage == u"None");
    const int writes = w.server.writes;
    take(stage.apply(*w, intent));
    CHECK(w.server.writes == writes);
    w.server.version(w.name, 1).stage = u"Staging"_s;
    const auto third = stage.apply(*w, intent);
    REQUIRE_FALSE(third);
    CHECK(third.error().code == u"target.conflict");
    CHECK(third.error().text.contains(u"it is Staging, where Production was expected"_s));
    CHECK(w.server.writes == writes);
    intent.body.remove(u"expects"_s);                               // as records of before had it
    take(stage.apply(*w, intent));
    CHECK(w.server.version(w.name, 1).stage == u"None");
}

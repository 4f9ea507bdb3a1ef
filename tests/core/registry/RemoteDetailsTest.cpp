// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/registry/RemoteDetails.h"

#include "tests/support/RemoteWorld.h"

using namespace countersign;
using namespace Qt::StringLiterals;

namespace {

QJsonObject run()
{
    return {{u"info"_s, QJsonObject{{u"run_id"_s, u"r1"_s}, {u"run_name"_s, u"night"_s}, {u"status"_s, u"FINISHED"_s}}},
            {u"data"_s, QJsonObject{{u"params"_s, QJsonArray{QJsonObject{{u"key"_s, u"C"_s}, {u"value"_s, u"0.1"_s}}}}, {u"metrics"_s, QJsonArray{QJsonObject{{u"key"_s, u"loss"_s}, {u"value"_s, 0.2}, {u"step"_s, 4}}}},
                                    {u"tags"_s, QJsonArray{QJsonObject{{u"key"_s, u"mlflow.source.git.commit"_s}, {u"value"_s, u"0f3a9c1d5b7e24680f3a9c1d5b7e24680f3a9c1d"_s}}}}}},
            {u"inputs"_s, QJsonObject{{u"dataset_inputs"_s, QJsonArray{QJsonObject{{u"dataset"_s, QJsonObject{{u"name"_s, u"holdings"_s}, {u"digest"_s, u"abcd1234"_s}}}}}}}}};
}

} // namespace

TEST_CASE("remote details: run, inputs, files and what MLmodel says, of a version that nobody registered")
{
    RemoteWorld w;
    const int number = w.server.log(w.name, {{u"MLmodel"_s, "flavors:\n  python_function:\n    python_version: 3.11.7\n  sklearn:\n    sklearn_version: 1.9.1\nsignature:\n  inputs: '[{\"name\": \"age\"}]'\n"},
                                             {u"model.bin"_s, "weights"}, {u"requirements.txt"_s, "scikit-learn==1.9.1\n"}});
    w.server.version(w.name, number).run = u"r1"_s;
    w.server.runs[u"r1"_s] = run();
    w.server.aim(w.name, u"night"_s, number);
    const RemoteDetails details = take(remoteDetails(*w, w.there(number)));
    CHECK(details.version.aliases == QStringList{u"night"_s});
    REQUIRE(details.run);
    CHECK(details.run->parameters.value(u"C"_s) == u"0.1");
    CHECK(details.run->inputs.first().name == u"holdings");
    CHECK(details.run->commit().size() == 40);
    CHECK(details.files.size() == 3);
    CHECK(details.metadata.framework() == u"scikit-learn");
    CHECK(details.metadata.dependencies().first().version == u"1.9.1");
    CHECK(details.metadata.extra()[u"flavors"_s].toString() == u"python_function, sklearn");
    CHECK(details.metadata.extra()[u"signature_inputs"_s].toString().contains(u"age"_s));
    CHECK(details.unread.isEmpty());
    CHECK(w.server.writes == 0);
}

TEST_CASE("remote details: what cannot be had is told, and the rest is there")
{
    RemoteWorld w;
    w.server.version(w.name, 2).run = u"gone"_s;
    const RemoteDetails details = take(remoteDetails(*w, w.there(2)));
    CHECK_FALSE(details.run);
    CHECK(details.files.size() == 2);
    REQUIRE(details.unread.size() == 1);
    CHECK(details.unread.first().startsWith(u"Its run: "_s));
    CHECK(remoteDetails(*w, w.there(9)).error().kind == Kind::NotFound);
    CHECK(remoteDetails(*w, w.ref(u"1.0.0"_s)).error().code == u"registry.local");
    CHECK(remoteHistory(*w, w.there(1), u"loss"_s).error().code == u"registry.no-run");
}

TEST_CASE("remote details: a metric's history is in order of step, page by page")
{
    RemoteWorld w;
    w.server.version(w.name, 2).run = u"r1"_s;
    w.server.before = [](const HttpRequest &request) -> std::optional<Result<HttpAnswer>> {
        if (!request.path.endsWith(u"/metrics/get-history"_s))
            return {};
        CHECK(request.query.contains("max_results="));
        const bool more = request.query.contains("page_token");
        return more ? PlayedHttp::json(R"({"metrics":[{"key":"loss","value":0.9,"step":0,"timestamp":1}]})")
                    : PlayedHttp::json(R"({"metrics":[{"key":"loss","value":"NaN","step":2,"timestamp":3},{"key":"loss","value":0.5,"step":1,"timestamp":2}],"next_page_token":"x"})");
    };
    const auto points = take(remoteHistory(*w, w.there(2), u"loss"_s));
    REQUIRE(points.size() == 3);
    CHECK(points[0].value == 0.9);
    CHECK(points[1].step == 1);
    CHECK(points[2].value != points[2].value);
}

// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/registry/sources/mlflow/MlflowReading.h"

#include "core/base/Json.h"
#include "tests/support/catch.h"

#include <cmath>

using namespace countersign;
using namespace Qt::StringLiterals;

TEST_CASE("mlflow: what a server leaves out has a default", "[mlflow]")
{
    CHECK(mlflow::model({}) == MlflowModel{});
    const MlflowVersion bare = mlflow::version({});
    CHECK(bare.stage == u"None"_s);
    CHECK(bare.tags.isEmpty());
    CHECK(mlflow::run({}).id.isEmpty());
    CHECK_FALSE(mlflow::run({}).ended);
    const MlflowModel m = mlflow::model(take(json::parseObject(
        R"({"name":"fraud","creation_timestamp":1795409496658,"last_updated_timestamp":1795409496700,"tags":[{"key":"a","value":""}],"aliases":[{"alias":"champion","version":"1"}]})")));
    CHECK(m.created == UtcTime(1795409496658000));
    CHECK(m.updated.text() == u"2026-11-23T04:51:36.700000Z"_s);
    CHECK(m.tags.value(u"a"_s, u"?"_s) == u""_s);
    CHECK(m.aliases.value(u"champion"_s) == u"1"_s);
}

TEST_CASE("mlflow: a version's logged model is read from its source, and only there", "[mlflow]")
{
    const auto of = [](const QString &source) { return MlflowVersion{u"m"_s, u"1"_s, {}, {}, {}, source, {}, {}, {}, {}, {}}.loggedModel(); };
    CHECK(of(u"models:/m-00e858dce3bf4b64a4b56e8e9b62fb28"_s) == u"m-00e858dce3bf4b64a4b56e8e9b62fb28"_s);
    CHECK(of(u"models:/fraud/1"_s).isEmpty());
    CHECK(of(u"s3://models:/m-1"_s).isEmpty());
}

TEST_CASE("mlflow: numbers that JSON cannot say are told apart from zero", "[mlflow]")
{
    CHECK(std::isnan(mlflow::metric({{u"value"_s, u"NaN"_s}}).value));
    CHECK(mlflow::metric({{u"value"_s, u"-Infinity"_s}}).value < -1e308);
    CHECK(mlflow::metric({{u"value"_s, 0.25}, {u"step"_s, 4}}).value == 0.25);
    CHECK(std::isnan(mlflow::metric({{u"value"_s, u"much"_s}}).value));
}

TEST_CASE("mlflow: a refusal is understood in JSON, in HTML and in plain text, as one clean line", "[mlflow]")
{
    auto said = mlflow::said(R"({"error_code":"RESOURCE_DOES_NOT_EXIST","message":"Registered Model with name=nope not found"})", "application/json");
    CHECK(said.code == u"RESOURCE_DOES_NOT_EXIST"_s);
    CHECK(said.text == u"Registered Model with name=nope not found"_s);
    CHECK(mlflow::said(R"({"detail":"no store"})", "application/json; charset=utf-8").text == u"no store"_s);
    CHECK(mlflow::said(R"({"detail":[{"loc":1}]})", "application/json").text == u"[{\"loc\":1}]"_s);
    CHECK(mlflow::said("<!doctype html><head><title>x</title></head><style>a{}</style>\n<h1>Not Found</h1><p>It&#39;s &lt;gone&gt;.</p>", "text/html; charset=utf-8").text == u"Not Found It's <gone>."_s);
    CHECK(mlflow::said("Permission denied\n", "text/plain").text == u"Permission denied"_s);
    CHECK(mlflow::said(QByteArray("a\x1b[31m\u202e b"), "text/plain").text == u"a [31m b"_s);
    CHECK(mlflow::said("{broken", "application/json").text == u"{broken"_s);
    CHECK(mlflow::shortened(mlflow::said(QByteArray(5000, 'x'), "text/plain").text).size() == 300);
}

TEST_CASE("mlflow: page tokens are offsets, or something else", "[mlflow]")
{
    CHECK(mlflow::tokenAt(2) == u"eyJvZmZzZXQiOiAyfQ=="_s);
    CHECK(mlflow::offsetOf(u"eyJvZmZzZXQiOiAyfQ=="_s) == 2);
    CHECK_FALSE(mlflow::offsetOf(u"xx"_s));
    CHECK_FALSE(mlflow::offsetOf(QString()));
}

// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/registry/sources/mlflow/MlflowClient.h"

#include "tests/core/registry/sources/mlflow/Played.h"

#include <QJsonDocument>

using namespace countersign;
using namespace Qt::StringLiterals;
using Credential = MlflowServer::Credential;

namespace {

struct Say { int status; const char *type; const char *body; };

struct Told
{
    PlayedHttp http;
    HttpRequest last;
    MlflowClient client;

    explicit Told(Result<HttpAnswer> answer, const MlflowServer &server = playedServer(), const Secret &secret = {}, const MlflowDialect &dialect = modernDialect())
        : http([this, answer](const HttpServer &, const HttpRequest &request) { last = request; return answer; }), client(http, server, secret, dialect)
    {
    }
    explicit Told(const Say &say) : Told(HttpAnswer{say.status, {{"Content-Type", say.type}}, say.body}) {}
};

Error unreachable(const QString &code) { return {Kind::Unreachable, code, u"x"_s, {}, {}, {}}; }

const QByteArray aModel = R"({"registered_model":{"name":"x"}})";

} // namespace

TEST_CASE("mlflow: refusals are told apart by status, then by their kind of text, then by their code", "[mlflow]")
{
    struct Row { Say say; const char *code; Kind kind; const char *text; };
    const Row row = GENERATE(values<Row>({
        {{404, "application/json", R"({"error_code":"RESOURCE_DOES_NOT_EXIST","message":"Registered Model with name=x not found"})"}, "mlflow.absent", Kind::NotFound, "name=x not found"},
        {{404, "application/json", R"({"error_code":"RESOURCE_DOES_NOT_EXIST","message":"Workspace 'team' not found"})"}, "mlflow.workspaces", Kind::Refused, "has no workspace"},
        {{404, "text/html", "<h1>Not Found</h1>"}, "mlflow.not-mlflow", Kind::Unreachable, "nothing of MLflow"},
        {{404, "application/json", R"({"error_code":"ENDPOINT_NOT_FOUND","message":"no"})"}, "mlflow.not-mlflow", Kind::Unreachable, "nothing of MLflow"},
        {{401, "text/html", "You are not authenticated."}, "mlflow.unauthenticated", Kind::Refused, "who is asking"},
        {{403, "text/plain", "Permission denied"}, "mlflow.permission", Kind::Refused, "Permission denied"},
        {{403, "text/plain", "Invalid Host header - possible DNS rebinding attack detected"}, "mlflow.host", Kind::Refused, "models.example"},
        {{400, "application/json", R"({"error_code":"INVALID_PARAMETER_VALUE","message":"Invalid clause"})"}, "mlflow.refused", Kind::Refused, "Invalid clause"},
        {{400, "text/html", "<p>Bad request</p>"}, "mlflow.refused", Kind::Refused, "Bad request"},
        {{204, "", ""}, "mlflow.not-mlflow", Kind::Unreachable, "204"},
        {{206, "application/json", "{}"}, "mlflow.not-mlflow", Kind::Unreachable, "206"},
        {{409, "application/json", R"({"error_code":"ALREADY_EXISTS","message":"twice"})"}, "mlflow.refused", Kind::Refused, "twice"},
        {{405, "text/html", "Method Not Allowed"}, "mlflow.refused", Kind::Refused, "Not Allowed"},
        {{429, "application/json", "{}"}, "mlflow.busy", Kind::Unreachable, "at the moment"},
        {{502, "text/html", "<h1>Bad Gateway</h1>"}, "mlflow.busy", Kind::Unreachable, "Bad Gateway"},
        {{503, "text/plain", "Workspace APIs are not available"}, "mlflow.workspaces", Kind::Refused, "no workspaces"},
        {{500, "application/json", R"({"error_code":"FEATURE_DISABLED","message":"Workspaces are off"})"}, "mlflow.workspaces", Kind::Refused, "no workspaces"},
        {{500, "text/html", "<h1>Internal Server Error</h1>"}, "mlflow.failed", Kind::Unreachable, "Internal Server Error"},
        {{501, "application/json", R"({"error_code":"NOT_IMPLEMENTED","message":"no"})"}, "mlflow.refused", Kind::Refused, "501"},
        {{200, "text/html", "<html>sign in</html>"}, "mlflow.not-mlflow", Kind::Unreachable, "sign-in page"},
        {{200, "application/json", "[1]"}, "mlflow.not-mlflow", Kind::Unreachable, "cannot be read"},
    }));
    INFO(row.say.status << ' ' << row.say.body);
    Told told(row.say);
    const auto model = told.client.model(u"x"_s);
    REQUIRE_FALSE(model.ok());
    INFO(model.error().code.toStdString() << ": " << model.error().text.toStdString());
    CHECK(model.error().code == QLatin1String(row.code));
    CHECK(model.error().kind == row.kind);
    CHECK(model.error().text.contains(QLatin1String(row.text)));
}

TEST_CASE("mlflow: an alias that is not there is nothing, one whose version is gone dangles, a missing model is an error", "[mlflow]")
{
    Told none(Say{400, "application/json", R"({"error_code":"INVALID_PARAMETER_VALUE","message":"Registered model alias champion not found."})"});
    CHECK_FALSE(take(none.client.aliased(u"m"_s, u"champion"_s)));
    Told dangling(Say{404, "application/json", R"({"error_code":"RESOURCE_DOES_NOT_EXIST","message":"Model Version (name=m, version=2) not found"})"});
    CHECK(dangling.client.aliased(u"m"_s, u"champion"_s).error().code == u"mlflow.dangling"_s);
    Told missing(Say{404, "application/json", R"({"error_code":"RESOURCE_DOES_NOT_EXIST","message":"Registered Model with name=m not found"})"});
    CHECK(missing.client.aliased(u"m"_s, u"champion"_s).error().code == u"mlflow.absent"_s);
    Told bad(Say{400, "application/json", R"({"error_code":"INVALID_PARAMETER_VALUE","message":"Invalid alias name: 'a b'."})"});
    CHECK(bad.client.aliased(u"m"_s, u"a b"_s).error().code == u"mlflow.refused"_s);
    Told there(Say{200, "application/json", R"({"model_version":{"name":"m","version":"3","aliases":["champion"]}})"});
    CHECK(take(there.client.aliased(u"m"_s, u"champion"_s))->version == u"3"_s);
}

TEST_CASE("mlflow: a write counts as done on 200 only, else it is unknown, unless nothing was sent", "[mlflow]")
{
    Told done(Say{200, "application/json", "{}"});
    take(done.client.setAlias(u"m"_s, u"champion"_s, u"2"_s));
    CHECK(done.last.sort == HttpRequest::Sort::Write);
    CHECK(done.last.method == "POST");
    CHECK(done.last.body == R"({"alias":"champion","name":"m","version":"2"})");

    for (const Say &say : {Say{201, "application/json", "{}"}, Say{404, "application/json", R"({"error_code":"RESOURCE_DOES_NOT_EXIST","message":"gone"})"},
                           Say{400, "application/json", R"({"error_code":"BAD_REQUEST","message":"UNIQUE constraint failed"})"}, Say{403, "text/plain", "Permission denied"},
                           Say{503, "text/html", "busy"}}) {
        Told told(say);
        const auto written = told.client.setAlias(u"m"_s, u"champion"_s, u"2"_s);
        REQUIRE_FALSE(written.ok());
        CHECK(writeUnknown(written.error()));
        CHECK(written.error().kind == Kind::Unreachable);
        CHECK(written.error().text.contains(u"read back"_s));
        CHECK(written.error().detail["status"_L1] == say.status);
        CHECK(told.http.asked().size() == 1);
    }
    CHECK(writeUnknown(Told(unreachable(u"http.cut"_s)).client.deleteAlias(u"m"_s, u"a"_s).error()));
    CHECK(writeUnknown(Told(unreachable(u"http.timeout"_s)).client.deleteAlias(u"m"_s, u"a"_s).error()));
    const Error notSent = Told(PlayedHttp::nobody()).client.deleteAlias(u"m"_s, u"a"_s).error();
    CHECK_FALSE(writeUnknown(notSent));
    CHECK(notSent.code == u"http.refused"_s);
}

TEST_CASE("mlflow: each write says what it means, in the body, with its method", "[mlflow]")
{
    Told told(Say{200, "application/json", "{}"});
    const auto sent = [&](Result<void> written) {
        take(std::move(written));
        return QString::fromLatin1(told.last.method) + u' ' + told.last.path.section(u'/', -2) + u' ' + QString::fromUtf8(told.last.body);
    };
    auto &c = told.client;
    CHECK(sent(c.deleteAlias(u"m"_s, u"a"_s)) == uR"(DELETE registered-models/alias {"alias":"a","name":"m"})"_s);
    CHECK(sent(c.setModelTag(u"m"_s, u"k"_s, u""_s)) == uR"(POST registered-models/set-tag {"key":"k","name":"m","value":""})"_s);
    CHECK(sent(c.deleteModelTag(u"m"_s, u"k"_s)) == uR"(DELETE registered-models/delete-tag {"key":"k","name":"m"})"_s);
    CHECK(sent(c.setVersionTag(u"m"_s, u"2"_s, u"k"_s, u"é"_s)) == uR"(POST model-versions/set-tag {"key":"k","name":"m","value":"\u00e9","version":"2"})"_s);
    CHECK(sent(c.deleteVersionTag(u"m"_s, u"2"_s, u"k"_s)) == uR"(DELETE model-versions/delete-tag {"key":"k","name":"m","version":"2"})"_s);
    CHECK(sent(c.setStage(u"m"_s, u"2"_s, u"Production"_s, true)) == uR"(POST model-versions/transition-stage {"archive_existing_versions":true,"name":"m","stage":"Production","version":"2"})"_s);
    CHECK(sent(c.describeModel(u"m"_s, u"d"_s)) == uR"(PATCH registered-models/update {"description":"d","name":"m"})"_s);
    CHECK(sent(c.describeVersion(u"m"_s, u"2"_s, u"d"_s)) == uR"(PATCH model-versions/update {"description":"d","name":"m","version":"2"})"_s);
}

TEST_CASE("mlflow: who we are goes along as the server wants it, and never into a sentence", "[mlflow]")
{
    Told basic(HttpAnswer{403, {{"Content-Type", "text/plain"}}, "no, ann with marked-pass and YW5uOm1hcmtlZC1wYXNz"}, playedServer(Credential::Basic), Secret("marked-pass"));
    const Error refusal = basic.client.model(u"x"_s).error();
    CHECK(basic.last.authorization.reveal() == "Basic YW5uOm1hcmtlZC1wYXNz");
    CHECK(refusal.text.contains(u"ann"_s));
    CHECK_FALSE(refusal.text.contains(u"marked"_s));
    CHECK_FALSE(refusal.text.contains(u"YW5uOm"_s));
    CHECK_FALSE(QJsonDocument(refusal.detail).toJson().contains("marked"));
    Told bearer(Say{200, "application/json", aModel});
    Told token(HttpAnswer{200, {{"Content-Type", "application/json"}}, aModel}, playedServer(Credential::Bearer), Secret("tok"));
    take(token.client.model(u"x"_s));
    CHECK(token.last.authorization.reveal() == "Bearer tok");
    take(bearer.client.model(u"x"_s));
    CHECK(bearer.last.authorization.isEmpty());
    CHECK(bearer.last.headers.isEmpty());
}

TEST_CASE("mlflow: the header for server workspaces goes to servers with the feature only", "[mlflow]")
{
    MlflowDialect with = modernDialect();
    with.workspaces = true;
    Told told(HttpAnswer{200, {{"Content-Type", "application/json"}}, aModel}, playedServer(Credential::None, u"team-a"_s), {}, with);
    take(told.client.model(u"x"_s));
    REQUIRE(told.last.headers.size() == 1);
    CHECK(told.last.headers.first().name == "X-MLFLOW-WORKSPACE");
    CHECK(told.last.headers.first().value == "team-a");
    Told without(HttpAnswer{200, {{"Content-Type", "application/json"}}, aModel}, playedServer(Credential::None, u"team-a"_s));
    CHECK(without.client.model(u"x"_s).error().code == u"mlflow.workspaces"_s);
    CHECK(without.http.asked().isEmpty());
}

TEST_CASE("mlflow: data that is not MLflow's is no answer, and no page is a write that was done", "[mlflow]")
{
    Told other(Say{200, "application/json", R"({"status":"ok"})"});
    CHECK(other.client.model(u"x"_s).error().code == u"mlflow.not-mlflow");
    CHECK(other.client.version(u"x"_s, u"1"_s).error().code == u"mlflow.not-mlflow");
    CHECK(other.client.aliased(u"x"_s, u"champion"_s).error().code == u"mlflow.not-mlflow"); // not: there is no such alias
    CHECK(other.client.run(u"r"_s).error().code == u"mlflow.not-mlflow");
    CHECK(other.client.models({}, [](const auto &) { return Result<void>(); }).error().code == u"mlflow.not-mlflow");
    Told nothing(Say{200, "application/json", "{}"});
    take(nothing.client.models({}, [](const auto &) { return Result<void>(); })); // an empty list
    CHECK(nothing.client.aliased(u"x"_s, u"champion"_s).error().code == u"mlflow.not-mlflow");
    Told page(Say{200, "text/html", "<html>Sign in</html>"});
    CHECK(writeUnknown(page.client.setAlias(u"x"_s, u"champion"_s, u"1"_s).error()));
}

TEST_CASE("mlflow: a metric's history is asked for page by page, and ends when a page comes again", "[mlflow]")
{
    PlayedHttp http([](const HttpServer &, const HttpRequest &request) {
        CHECK(asked(request, "max_results") == u"10000"_s);
        return PlayedHttp::json(asked(request, "page_token").isEmpty() ? R"({"metrics":[{"key":"loss","value":1,"step":0}],"next_page_token":"t"})"
                                                                       : R"({"metrics":[{"key":"loss","value":0.5,"step":1}]})");
    });
    MlflowClient client(http, playedServer(), {}, modernDialect());
    const auto points = take(client.metricHistory(u"r"_s, u"loss"_s));
    REQUIRE(points.size() == 2);
    CHECK(points[1].value == 0.5);
    Told endless(Say{200, "application/json", R"({"metrics":[{"key":"loss","value":1}],"next_page_token":"t"})"});
    CHECK(endless.client.metricHistory(u"r"_s, u"loss"_s).error().code == u"mlflow.failed"_s);
    CHECK(endless.http.asked().size() == 2);
    int page = 0;
    PlayedHttp on([&page](const HttpServer &, const HttpRequest &) { return PlayedHttp::json("{\"metrics\":[{\"key\":\"loss\",\"value\":1}],\"next_page_token\":\"t" + QByteArray::number(++page) + "\"}"); });
    CHECK(MlflowClient(on, playedServer(), {}, modernDialect()).metricHistory(u"r"_s, u"loss"_s).error().text.contains(u"has no end"_s));
    CHECK(page < 1100);
}

TEST_CASE("mlflow: a server that repeats what signs us in puts no part of it into an error, wherever its words are cut or smoothed", "[mlflow]")
{
    MlflowServer server = playedServer();
    server.credential = Credential::Basic;
    server.user = u"gate"_s;
    const QByteArray password = "S3cret  two  blanks", both = ("gate:" + password).toBase64();
    const QString beginning = QString::fromLatin1(both.left(5));
    const auto told = [&](int status, const char *type, const QByteArray &body) -> QString {
        Told asked(HttpAnswer{status, {{"Content-Type", type}}, body}, server, Secret(password));
        const Error error = asked.client.model(u"x"_s).error();
        return error.text + QString::fromUtf8(QJsonDocument(error.detail).toJson());
    };
    for (int before = 240; before < 310; ++before)
        CHECK_FALSE(told(403, "application/json", "{\"message\":\"" + QByteArray(before, 'x') + " Basic " + both + "\"}").contains(beginning));
    const QByteArray padding = "<script>" + QByteArray(99'900 - 8, 'x') + "</script>";
    for (int before = 0; before < 100; before += 7)
        CHECK_FALSE(told(500, "text/html", padding + QByteArray(before, ' ') + " Basic " + both).contains(beginning));
    CHECK_FALSE(told(500, "text/plain", "you said " + password).contains(u"S3cret"_s));
    CHECK_FALSE(told(200, "application/json", "{\"" + both + "\":1,\"" + both + "\":2}").contains(beginning));
}

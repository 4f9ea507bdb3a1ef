// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/registry/sources/mlflow/Played.h"

#include <QMap>

using namespace countersign;
using namespace Qt::StringLiterals;

namespace {

using Answers = QMap<QString, Result<HttpAnswer>>;

HttpAnswer text(const QByteArray &body, int status = 200) { return {status, {{"Content-Type", "text/plain"}}, body}; }

Answers modern()
{
    return {{u"/health"_s, text("OK")}, {u"/version"_s, text("3.17.2\n")}, {u"/api/3.0/mlflow/server-info"_s, PlayedHttp::json(R"({"workspaces_enabled":false})")},
            {u"/api/2.0/mlflow/registered-models/search"_s, PlayedHttp::json("{}")}};
}

Answers with(Answers answers, const QString &path, Result<HttpAnswer> answer)
{
    answers.insert(path, std::move(answer));
    return answers;
}

struct Tried
{
    PlayedHttp http;
    MlflowProbe probe;
    Tried(const Answers &answers, const MlflowServer &server = playedServer())
        : http([answers](const HttpServer &, const HttpRequest &request) { return answers.value(request.path, text("<h1>Not Found</h1>", 404)); }),
          probe(MlflowClient(http, server, Secret("pw")).probe())
    {
    }
    QString names() const
    {
        QStringList names;
        for (const MlflowStep &step : probe.steps)
            names.append((step.ok ? u""_s : u"!"_s) + step.step);
        return names.join(u' ');
    }
    QString lastText() const { return probe.steps.last().text; }
};

Error unreachable(const QString &code) { return {Kind::Unreachable, code, u"x"_s, {}, {}, {}}; }

} // namespace

TEST_CASE("mlflow: a connection is tried step by step, and the first that fails is the last told", "[mlflow]")
{
    const QString health = u"/health"_s;
    CHECK(Tried(modern()).names() == u"name connect tls health version dialect rights"_s);
    CHECK(Tried(with(modern(), health, unreachable(u"http.name"_s))).names() == u"!name"_s);
    CHECK(Tried(with(modern(), health, unreachable(u"http.refused"_s))).names() == u"name !connect"_s);
    CHECK(Tried(with(modern(), health, unreachable(u"http.tls"_s))).names() == u"name connect !tls"_s);
    CHECK(Tried(with(modern(), health, unreachable(u"http.redirect"_s))).names() == u"name connect tls !health"_s);
    CHECK(Tried(with(modern(), health, text("<html>sign in</html>"))).lastText().contains(u"sign-in page"_s));
    CHECK(Tried(with(modern(), health, text("", 404))).names() == u"name connect tls !health"_s);
    CHECK(Tried(with(modern(), u"/version"_s, text("no", 401))).names() == u"name connect tls health !rights"_s);
    CHECK(Tried(with(modern(), u"/version"_s, text("<html>"))).names() == u"name connect tls health !version"_s);
    CHECK(Tried(with(modern(), u"/version"_s, text("1.30.0"))).lastText().contains(u"no aliases"_s));
    CHECK(Tried(with(modern(), u"/api/2.0/mlflow/registered-models/search"_s, text("Permission denied", 403))).names() == u"name connect tls health version dialect !rights"_s);
    CHECK_FALSE(Tried(with(modern(), health, unreachable(u"http.name"_s))).probe.ok());
}

TEST_CASE("mlflow: the dialect is told by the version, and workspaces by the server's own word", "[mlflow]")
{
    const Tried three(modern());
    CHECK(three.probe.ok());
    CHECK(three.probe.dialect == modernDialect());
    CHECK(three.http.asked().size() == 5);
    CHECK(three.lastText().contains(u"asks nobody"_s));

    const Tried two(with(modern(), u"/version"_s, text("2.22.5")));
    CHECK(two.probe.dialect == olderDialect());
    CHECK_FALSE(two.http.asked().contains(u"GET /api/3.0/mlflow/server-info"_s));

    const Answers workspaces = with(modern(), u"/api/3.0/mlflow/server-info"_s, PlayedHttp::json(R"({"workspaces_enabled":true,"more":1})"));
    const Tried team(workspaces, playedServer(MlflowServer::Credential::None, u"team-a"_s));
    CHECK(team.probe.dialect->workspaces);
    CHECK(team.probe.steps[5].text.contains(u"team-a"_s));
    const Tried without(modern(), playedServer(MlflowServer::Credential::None, u"team-a"_s));
    CHECK(without.names() == u"name connect tls health version !dialect"_s);
    CHECK(without.lastText().contains(u"has no workspaces"_s));
    const Tried old(with(modern(), u"/api/3.0/mlflow/server-info"_s, text("<h1>Not Found</h1>", 404)));
    CHECK(old.probe.ok());
    CHECK_FALSE(old.probe.dialect->workspaces);
}

TEST_CASE("mlflow: who we are there is told where the server says it", "[mlflow]")
{
    const auto basic = playedServer(MlflowServer::Credential::Basic);
    const Tried admin(with(modern(), u"/api/2.0/mlflow/users/current"_s, PlayedHttp::json(R"({"user":{"username":"ann","is_admin":true}})")), basic);
    CHECK(admin.probe.user == u"ann"_s);
    CHECK(admin.probe.admin);
    CHECK(admin.lastText().contains(u"administers"_s));
    const Tried reader(with(modern(), u"/api/2.0/mlflow/users/current"_s, PlayedHttp::json(R"({"user":{"username":"ann","is_admin":false}})")), basic);
    CHECK(reader.lastText().contains(u"EDIT"_s));
    const Tried silent(modern(), basic);
    CHECK(silent.probe.ok());
    CHECK(silent.lastText().contains(u"only when it is tried"_s));
}

TEST_CASE("mlflow: a dialect that is known is not asked for again", "[mlflow]")
{
    PlayedHttp http([](const HttpServer &, const HttpRequest &) { return PlayedHttp::json(R"({"registered_model":{"name":"x"}})"); });
    MlflowClient client(http, playedServer(), {}, modernDialect());
    take(client.model(u"x"_s));
    CHECK(http.asked() == QStringList{u"GET /api/2.0/mlflow/registered-models/get?name=x"_s});
}

// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Json.h"
#include "core/registry/sources/mlflow/MlflowReading.h"
#include "tests/core/registry/sources/mlflow/Played.h"

using namespace countersign;
using namespace Qt::StringLiterals;

namespace {

// The list of a server, asked for by offset as MLflow does it. `before` may change the list before a page is answered; of
// the rows that are `hidden` a page says nothing, so that it may be short or empty.
struct List
{
    QStringList names = {};
    QSet<QString> hidden = {};
    QString rows = u"registered_models"_s;
    std::function<void(int page)> before = {};
    int pages = 0;

    HttpAnswer answer(const HttpRequest &request)
    {
        if (before)
            before(pages);
        ++pages;
        const qint64 offset = mlflow::offsetOf(asked(request, "page_token")).value_or(0);
        const qint64 most = asked(request, "max_results").toInt();
        QJsonArray page;
        for (qint64 i = offset; i < qMin(offset + most, qint64(names.size())); ++i)
            if (!hidden.contains(names[i]))
                page.append(QJsonObject{{u"name"_s, names[i]}, {u"version"_s, u"1"_s}});
        QJsonObject body;
        if (!page.isEmpty())
            body.insert(rows, page);
        if (offset + most < names.size())
            body.insert(u"next_page_token"_s, mlflow::tokenAt(offset + most));
        return PlayedHttp::json(json::canonicalText(body));
    }
};

QStringList numbered(int count)
{
    QStringList names;
    for (int i = 0; i < count; ++i)
        names.append(u"m%1"_s.arg(i, 6, 10, QLatin1Char('0')));
    return names;
}

struct Walk
{
    explicit Walk(const QStringList &names) { list.names = names; }

    List list = {};
    PlayedHttp http{[this](const HttpServer &, const HttpRequest &request) { return list.answer(request); }};

    QStringList models(const MlflowDialect &dialect)
    {
        QStringList names;
        MlflowClient client(http, playedServer(), {}, dialect);
        take(client.models({}, [&](const QVector<MlflowModel> &page) { for (const auto &m : page) names.append(m.name); return Result<void>(); }));
        return names;
    }
    QStringList versions(const MlflowDialect &dialect)
    {
        QStringList names;
        list.rows = u"model_versions"_s;
        MlflowClient client(http, playedServer(), {}, dialect);
        take(client.versions({}, [&](const QVector<MlflowVersion> &page) { for (const auto &v : page) names.append(v.model); return Result<void>(); }));
        return names;
    }
};

} // namespace

TEST_CASE("mlflow: a walk takes one request a thousand models, or a hundred of 2.x, and one in five thousand versions", "[mlflow]")
{
    Walk walk(numbered(3000));
    CHECK(walk.models(modernDialect()) == walk.list.names);
    CHECK(walk.list.pages == 3);
    CHECK(walk.http.asked().first().contains(u"order_by=name%20ASC"_s));
    walk.list.pages = 0;
    CHECK(walk.models(olderDialect()) == walk.list.names);
    CHECK(walk.list.pages == 30);
    walk.list.names = numbered(15'000);
    walk.list.pages = 0;
    CHECK(walk.versions(modernDialect()) == walk.list.names);
    CHECK(walk.list.pages == 3);
}

TEST_CASE("mlflow: a page that is too large to be read is asked for in smaller ones, from where the walk stood", "[mlflow]")
{
    Walk walk(numbered(12'000));
    const auto answer = [&](const HttpRequest &request) -> Result<HttpAnswer> {
        if (asked(request, "max_results").toInt() > 1200 && mlflow::offsetOf(asked(request, "page_token")).value_or(0) >= 4000)
            return Error{Kind::Unreachable, u"http.size"_s, u"Too much."_s, {}, {}, {}};
        return walk.list.answer(request);
    };
    walk.http.play([&](const HttpServer &, const HttpRequest &request) { return answer(request); });
    CHECK(walk.versions(modernDialect()) == walk.list.names);
    CHECK(walk.list.pages == 8);                                    // one of 5,000, then seven of 1,000
    walk.http.play([](const HttpServer &, const HttpRequest &) { return Error{Kind::Unreachable, u"http.size"_s, u"Too much."_s, {}, {}, {}}; });
    MlflowClient client(walk.http, playedServer(), {}, modernDialect());
    walk.http.forget();
    CHECK(client.versions({}, [](const auto &) { return Result<void>(); }).error().code == u"http.size");
    CHECK(walk.http.asked().size() < 6);                            // it does not go on for ever
}

TEST_CASE("mlflow: a short or empty page is not the last, only a missing token is", "[mlflow]")
{
    Walk walk(numbered(3500));
    for (int i = 0; i < 2400; ++i)
        walk.list.hidden.insert(walk.list.names[i]);                // two pages and a part of the third: a reader's view
    CHECK(walk.models(modernDialect()) == walk.list.names.mid(2400));
    CHECK(walk.list.pages == 4);
}

TEST_CASE("mlflow: what is added on the way is not told twice", "[mlflow]")
{
    Walk walk(numbered(3000));
    walk.list.before = [&](int page) { if (page == 1) walk.list.names.prepend(u"a-new-one"_s); };
    CHECK(walk.models(modernDialect()) == numbered(3000));
}

TEST_CASE("mlflow: what is deleted on the way hides nothing behind it, where pages may overlap", "[mlflow]")
{
    Walk walk(numbered(15'000));
    walk.list.before = [&](int page) { if (page == 1) walk.list.names.remove(10, 3); };
    CHECK(walk.versions(modernDialect()) == numbered(15'000));      // the three were there when they were told
    walk.list.names = numbered(500);
    walk.list.pages = 0;
    walk.list.rows = u"registered_models"_s;
    walk.list.before = [&](int page) { if (page == 2) walk.list.names.remove(199, 60); }; // the very row that pages share
    const QStringList names = walk.models(olderDialect());
    CHECK(QSet<QString>(names.begin(), names.end()).size() == names.size());
    for (const QString &left : std::as_const(walk.list.names))
        CHECK(names.contains(left));
}

TEST_CASE("mlflow: a server that gives one page for ever ends the walk", "[mlflow]")
{
    PlayedHttp http([](const HttpServer &, const HttpRequest &) { return PlayedHttp::json(R"({"registered_models":[{"name":"a"}],"next_page_token":"same"})"); });
    MlflowClient client(http, playedServer(), {}, modernDialect());
    const auto walked = client.models({}, [](const auto &) { return Result<void>(); });
    REQUIRE_FALSE(walked.ok());
    CHECK(walked.error().code == u"mlflow.failed"_s);
    CHECK(http.asked().size() == 2);
}

TEST_CASE("mlflow: empty pages without end end the walk", "[mlflow]")
{
    qint64 offset = 0;
    PlayedHttp http([&offset](const HttpServer &, const HttpRequest &) { return PlayedHttp::json("{\"next_page_token\":\"" + mlflow::tokenAt(offset += 1000).toLatin1() + "\"}"); });
    MlflowClient client(http, playedServer(), {}, modernDialect());
    const auto walked = client.models({}, [](const auto &) { return Result<void>(); });
    REQUIRE_FALSE(walked.ok());
    CHECK(walked.error().text.contains(u"without end"_s));
    CHECK(http.asked().size() < 1100);
}

TEST_CASE("mlflow: a walk stops when it is cancelled, and when its taker fails", "[mlflow]")
{
    Walk walk(numbered(3000));
    Cancel cancel;
    MlflowClient client(walk.http, playedServer(), {}, modernDialect(), cancel);
    CHECK(client.models({}, [&](const auto &) { cancel.ask(); return Result<void>(); }).error().code == u"cancelled"_s);
    CHECK(walk.list.pages == 1);
    MlflowClient other(walk.http, playedServer(), {}, modernDialect());
    CHECK(other.models({}, [&](const auto &) -> Result<void> { return fault(u"disk.full"_s, u"x"_s); }).error().code == u"disk.full"_s);
    CHECK(walk.list.pages == 2);
}

TEST_CASE("mlflow: prompts are no models", "[mlflow]")
{
    PlayedHttp http([](const HttpServer &, const HttpRequest &) {
        return PlayedHttp::json(R"({"registered_models":[{"name":"a"},{"name":"p","tags":[{"key":"mlflow.prompt.is_prompt","value":"true"}]}]})");
    });
    MlflowClient client(http, playedServer(), {}, modernDialect());
    QStringList names;
    take(client.models({}, [&](const QVector<MlflowModel> &page) { for (const auto &m : page) names.append(m.name); return Result<void>(); }));
    CHECK(names == QStringList{u"a"_s});
}

TEST_CASE("mlflow: versions of some models are asked for together on 3.x, one by one on 2.x, and names are quoted", "[mlflow]")
{
    CHECK(take(MlflowClient::filterText(u"plain"_s)) == u"'plain'"_s);
    CHECK(take(MlflowClient::filterText(u"it's"_s)) == u"\"it's\""_s);
    for (const QString &name : {u"'\""_s, u"new\nline"_s, u"tab\t"_s, u"C:\\new"_s, u"a\u2028b"_s, u"a\u0085"_s})
        CHECK(MlflowClient::filterText(name).error().code == u"mlflow.unsayable"_s);

    QStringList filters;
    PlayedHttp http([&](const HttpServer &, const HttpRequest &request) {
        filters.append(asked(request, "filter"));
        return PlayedHttp::json("{}");
    });
    const auto none = [](const auto &) { return Result<void>(); };
    MlflowClient modern(http, playedServer(), {}, modernDialect());
    take(modern.versionsOf(numbered(450), none));
    REQUIRE(filters.size() == 3);
    CHECK(filters[0].startsWith(u"name IN ('m000000','m000001',"_s));
    CHECK(filters[2].count(u',') == 49);
    filters.clear();
    take(modern.versionsOf({QString(20'000, u'x'), QString(20'000, u'y')}, none)); // a request line has an end
    CHECK(filters.size() == 2);
    filters.clear();
    MlflowClient older(http, playedServer(), {}, olderDialect());
    take(older.versionsOf({u"a"_s, u"it's"_s}, none));
    CHECK(filters == QStringList{u"name = 'a'"_s, u"name = \"it's\""_s});
}

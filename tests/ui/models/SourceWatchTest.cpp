// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/SourceWatch.h"

#include "core/storage/Database.h"
#include "tests/support/MlflowDouble.h"
#include "tests/ui/pages/PageWorkspace.h"

using namespace countersign;
using namespace Qt::StringLiterals;

namespace {

struct Watching
{
    PageWorkspace workspace;
    MlflowDouble server{workspace.http()};
    SourceWatch &watch = workspace.open().sources();
    QVector<Watched> seen;
    QStringList said;
    QObject context;

    Watching()
    {
        server.log(u"churn"_s);
        workspace.act([](Workspace &w, const Command &command) { return addSource(w, command, {u"hub"_s, QUrl(u"http://127.0.0.1:5000"_s)}, {}); });
        QObject::connect(&watch, &SourceWatch::ended, &context, [this](const QVector<Watched> &all) { seen = all; });
        QObject::connect(&watch, &SourceWatch::stopped, &context, [this](const Error &error) { said += error.code; });
    }
    void sync(const QString &source = {})
    {
        seen.clear();
        watch.sync(source);
        waitUntil([this] { return !watch.isSyncing(); });
    }
    void cut()
    {
        server.before = [](const HttpRequest &) { return std::optional<Result<HttpAnswer>>(PlayedHttp::nobody()); };
    }
};

} // namespace

TEST_CASE("a watch reads the sources and the pointer files, or one of them")
{
    Watching w;
    w.sync();
    REQUIRE(w.seen.size() == 2);
    CHECK(w.seen.first().source == u"hub");
    CHECK(w.seen.first().synced.versions == 1);
    CHECK(w.seen.last().source == u"local");
    w.server.log(u"churn"_s);
    w.sync(u"hub"_s);
    REQUIRE(w.seen.size() == 1);
    CHECK(w.seen.first().synced.added == 1);
}

TEST_CASE("a source that does not answer is known as such until it does again, and the others are read all the same")
{
    Watching w;
    int told = 0;
    QObject::connect(&w.watch, &SourceWatch::reachChanged, &w.context, [&] { ++told; });
    CHECK(w.watch.whyNotReached(u"hub"_s).isEmpty());
    w.cut();
    w.sync();
    CHECK(told == 1);
    CHECK(w.watch.whyNotReached(u"hub"_s) == u"hub cannot be reached, and this needs it: Nobody answers in this test."_s);
    CHECK(w.watch.whyNotReached(u"local"_s).isEmpty());
    CHECK(w.watch.unreached() == QStringList{u"hub"_s});
    CHECK(w.seen.last().source == u"local");
    w.server.before = {};
    w.sync(u"hub"_s);
    CHECK(told == 2);
    CHECK(w.watch.unreached().isEmpty());
    CHECK(!w.watch.trouble(u"hub"_s));
}

TEST_CASE("what waited for a server is finished once that is reached again, by whoever is signed in")
{
    Watching w;
    w.workspace.open().setSession(w.workspace.ann());
    w.workspace.act([](Workspace &workspace, const Command &command) {
        return workspace.act(command, [](Act &act) {
            act.effect(u"mlflow-alias"_s, u"mlflow:hub:live"_s, {{u"source"_s, u"hub"_s}, {u"model"_s, u"churn"_s}, {u"version"_s, u"1"_s}, {u"alias"_s, u"live"_s}, {u"environment"_s, u""_s}, {u"expects"_s, QJsonArray{u""_s}}});
            return act.append(u"test.note"_s, u"note"_s, u"n"_s, {});
        });
    });
    const qint64 before = w.workspace.records();
    w.cut();
    w.sync();
    CHECK(w.workspace.records() == before);
    w.server.before = {};
    w.sync();
    waitUntil([&] { return w.workspace.records() == before + 1; });
    CHECK(w.server.model(u"churn"_s).aliases.value(u"live"_s) == 1);
}

TEST_CASE("who is turned away is not out of reach: what is wrong can be mended here")
{
    Watching w;
    w.server.before = [](const HttpRequest &) { return std::optional<Result<HttpAnswer>>(HttpAnswer{401, {{"Content-Type", "text/plain"}}, "You are not authenticated."}); };
    w.sync();
    CHECK(w.watch.unreached().isEmpty());
    REQUIRE(w.watch.trouble(u"hub"_s));
    CHECK(w.watch.trouble(u"hub"_s)->code == u"mlflow.unauthenticated");
}

TEST_CASE("a sync that is stopped says so, and troubles nobody")
{
    Watching w;
    w.server.before = [&](const HttpRequest &) -> std::optional<Result<HttpAnswer>> {
        QMetaObject::invokeMethod(&w.context, [&] { w.watch.stop(); });
        return std::nullopt;
    };
    w.watch.sync();
    w.watch.stop();
    waitUntil([&] { return !w.watch.isSyncing(); });
    CHECK(w.said == QStringList{u"cancelled"_s});
    CHECK(w.seen.isEmpty());
    CHECK(w.watch.unreached().isEmpty());
}

TEST_CASE("once started, a watch reads by itself, unless the setting says no")
{
    Watching w;
    w.watch.start();
    waitUntil([&] { return !w.seen.isEmpty(); });
    CHECK(w.seen.first().source == u"hub");

    backgroundSyncSetting.set(false);
    Watching quiet;
    quiet.watch.start();
    quiet.workspace.act([](Workspace &workspace, const Command &command) { return addSource(workspace, command, {u"lab"_s, QUrl(u"http://127.0.0.1:5001"_s)}, {}); });
    CHECK(quiet.seen.isEmpty());
    CHECK(quiet.workspace.http().asked().isEmpty());
    backgroundSyncSetting.forget();
}

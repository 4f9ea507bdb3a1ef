// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/QtHttp.h"
#include "tests/support/HostileServer.h"
#include "tests/support/SetClock.h"

#include <QElapsedTimer>
#include <QFile>

#include <memory>
#include <thread>

using namespace countersign;
using namespace Qt::StringLiterals;

namespace {

// One hostile server for all cases of this file; it takes a second to make its certificates.
HostileServer &hostile()
{
    static HostileServer server;
    return server;
}

struct Client
{
    SetClock clock;
    QtHttp http{clock};

    Result<HttpAnswer> get(const QString &path, HttpRequest request = {}) { return get(hostile().at(u"plain"_s), path, std::move(request)); }
    Result<HttpAnswer> get(const HttpServer &server, const QString &path, HttpRequest request = {})
    {
        request.path = path;
        request.authorization = Secret("Bearer marked-secret");
        return http.send(server, request);
    }
    Result<HttpAnswer> post(const QString &path, const QByteArray &body = "{\"a\":1}")
    {
        HttpRequest request;
        request.sort = HttpRequest::Sort::Write;
        request.method = "POST";
        request.body = body;
        return get(path, request);
    }
};

// What reached the hostile server of this path, as it tells.
QVector<QJsonObject> seen(Client &client, const QString &path)
{
    QVector<QJsonObject> rows;
    const QJsonArray all = take(json::parse(take(client.get(u"/seen"_s)).body)).toArray();
    for (const auto &row : all)
        if (row["path"_L1].toString() == path)
            rows.append(row.toObject());
    return rows;
}

} // namespace

TEST_CASE("every fault of a network, a proxy or an attacker ends in its own sentence, in time", "[net]")
{
    struct Fault { const char *path; const char *code; const char *says; };
    const Fault fault = GENERATE(values<Fault>({
        {"/other-host", "http.redirect", "Nothing was sent there"},
        {"/other-port", "http.redirect", "Nothing was sent there"},
        {"/to-user", "http.redirect", "to itself with a user in the address. Nothing was sent there"},
        {"/to-file", "http.redirect", "to an address that begins with file:. Nothing was sent there"},
        {"/loop", "http.redirect", "in circles"},
        {"/drip-body", "http.timeout", "did not finish within 2 s"},
        {"/drip-headers", "http.timeout", "did not answer within 2 s"},
        {"/flood-headers", "http.", "127.0.0.1"},
        {"/endless-header", "http.", "127.0.0.1"},
        {"/hang", "http.timeout", "did not answer within 2 s"},
        {"/short", "http.cut", "broke off"},
        {"/chunk-cut", "http.cut", "127.0.0.1"},                    // Qt Network notices it now and then
        {"/chunk-cut-inside", "http.cut", "127.0.0.1"},
        {"/close-without-length", "http.cut", "whether it is whole"},
        {"/reset", "http.cut", "broke off"},
        {"/bomb", "http.form", "compressed"},
        {"/small-bomb", "http.form", "compressed"},
        {"/huge", "http.size", "the rest was not read"},
        {"/announced-huge", "http.size", "9000000000 bytes"},
        {"/two-lengths", "http.form", "no length that makes sense"},
        {"/not-http", "http.", "127.0.0.1"},
        {"/no-answer", "http.cut", "closed the connection without an answer"},
    }));
    INFO(fault.path);
    Client client;
    HttpRequest request;
    request.deadlineMs = 2000;
    QElapsedTimer since;
    since.start();
    const auto answer = client.get(QString::fromLatin1(fault.path), request);
    CHECK(since.elapsed() < 4000);
    REQUIRE_FALSE(answer.ok());
    INFO(answer.error().code.toStdString() << ": " << answer.error().text.toStdString());
    CHECK(answer.error().code.startsWith(QLatin1String(fault.code)));
    CHECK(answer.error().text.contains(QLatin1String(fault.says)));
    CHECK(answer.error().kind == Kind::Unreachable);
    CHECK_FALSE(answer.error().text.contains(u"secret"_s));
    // What came of it does not stand in the way of the next question.
    CHECK(take(client.get(u"/good"_s)).status == 200);
    CHECK(since.elapsed() < 6000);
}

TEST_CASE("nobody there and no such name are told apart, and nothing was sent", "[net]")
{
    Client client;
    const Error nobody = client.get(hostile().at(u"closed"_s), u"/x"_s).error();
    CHECK(nobody.code == u"http.refused"_s);
    CHECK_FALSE(mayHaveArrived(nobody));
    const Error nameless = client.get(hostile().at(u"plain"_s, u"http"_s, u"no-such-host.invalid"_s), u"/x"_s).error();
    CHECK(nameless.code == u"http.name"_s);
    CHECK_FALSE(mayHaveArrived(nameless));
    CHECK(client.get(HttpServer{QUrl(u"ftp://127.0.0.1/"_s), {}, {}, {}, {}}, u"/x"_s).error().code == u"http.settings"_s);
    CHECK(client.get(HttpServer{QUrl(u"http://u:p@127.0.0.1/"_s), {}, {}, {}, {}}, u"/x"_s).error().code == u"http.settings"_s);
}

TEST_CASE("a status is an answer, and a sign-in page is only a page", "[net]")
{
    Client client;
    CHECK(take(client.get(u"/401"_s)).status == 401);
    for (int status : {400, 403, 404, 405, 409, 410, 416, 418, 500, 501, 505, 599})
        CHECK(take(client.get(u"/status/%1"_s.arg(status))).status == status);
    HttpRequest small;
    small.greatestBytes = 1;
    CHECK(take(client.get(u"/status/404"_s, small)).body == "{}");  // the limit is for what was wanted, not for why it is not there
    CHECK(client.get(u"/html"_s, small).error().code == u"http.size"_s);
    const HttpAnswer page = take(client.get(u"/html"_s));
    CHECK(page.header("content-type") == "text/html");
    HttpRequest showing;
    showing.showsItsEnd = true;
    CHECK(take(client.get(u"/chunk-whole"_s, showing)).body == "f,psi\na,1\n");
    CHECK(client.get(u"/chunk-whole"_s).error().code == u"http.cut"_s);
    CHECK(take(client.get(u"/same-origin"_s)).header("Content-Type") == "application/json");
}

TEST_CASE("a credential goes to its own server only, no cookie and no origin go anywhere", "[net]")
{
    Client client;
    take(client.get(u"/good"_s));
    const QJsonObject told = take(json::parseObject(take(client.get(u"/good"_s)).body));
    CHECK(told.value("auth"_L1).toString() == u"Bearer marked-secret"_s);
    CHECK(told.value("origin"_L1).toString().isEmpty());
    CHECK(told.value("cookie"_L1).toString().isEmpty());
    for (const QString &path : {u"/other-host"_s, u"/other-port"_s})
        CHECK_FALSE(client.get(path).ok());
    CHECK_FALSE(client.post(u"/post-307"_s).ok());
    CHECK(seen(client, u"/steal"_s).isEmpty());
}

TEST_CASE("a read is repeated, as the server wishes, a write never is", "[net]")
{
    Client client;
    QElapsedTimer since;
    since.start();
    CHECK(take(client.get(u"/503-twice"_s)).body == "{\"n\":3}");
    CHECK(since.restart() >= 700);
    CHECK(take(client.get(u"/429-twice"_s)).body == "{\"n\":3}");
    CHECK(since.elapsed() >= 1900);
    CHECK(take(client.get(u"/503-past"_s)).status == 503);          // a date that is over is no reason to wait
    HttpRequest soon;
    soon.deadlineMs = 3000;
    since.restart();
    CHECK(take(client.get(u"/429"_s, soon)).header("Retry-After") == "7"); // 7 s are more than there are
    CHECK(since.elapsed() < 1500);

    const auto lost = client.post(u"/no-answer"_s, "{\"write\":1}");
    REQUIRE_FALSE(lost.ok());
    CHECK(lost.error().code == u"http.cut"_s);
    CHECK(mayHaveArrived(lost.error()));
    const auto arrived = seen(client, u"/no-answer"_s);
    CHECK(std::count_if(arrived.begin(), arrived.end(), [](const QJsonObject &r) { return r["method"_L1] == "POST"_L1; }) == 1);
    CHECK(take(client.post(u"/429"_s)).status == 429);
    CHECK(client.post(u"/post-302"_s).error().code == u"http.redirect"_s);
    CHECK(take(client.post(u"/good"_s)).status == 200);
    const QJsonObject good = seen(client, u"/good"_s).last();
    CHECK(good.value("body"_L1).toString() == u"{\"a\":1}"_s);
    CHECK(good["headers"_L1].toObject().value("content-length"_L1).toString() == u"7"_s);
    CHECK(good["headers"_L1].toObject().value("content-type"_L1).toString() == u"application/json"_s);
    CHECK(good["headers"_L1].toObject().value("accept-encoding"_L1).toString() == u"identity"_s);
}

TEST_CASE("a write begins on a fresh connection once the last one has been idle", "[net]")
{
    Client client;
    const HttpServer server = hostile().at(u"keeping"_s);
    const auto connection = [&](HttpRequest::Sort sort) {
        HttpRequest request;
        request.sort = sort;
        if (sort == HttpRequest::Sort::Write) {
            request.method = "POST";
            request.body = "{}";
        }
        return take(json::parseObject(take(client.get(server, u"/"_s, request)).body)).value("connection"_L1).toInt();
    };
    const int first = connection(HttpRequest::Sort::Read);
    CHECK(connection(HttpRequest::Sort::Write) == first);
    client.clock.forward(6);
    CHECK(connection(HttpRequest::Sort::Write) == first + 1);
}

TEST_CASE("trust: an unknown authority, another name and an old certificate are each refused in words", "[net]")
{
    Client client;
    CHECK(take(client.get(hostile().tls(u"server"_s), u"/good"_s)).status == 200);
    struct Doubt { HttpServer server; const char *says; };
    for (const Doubt &doubt : {Doubt{hostile().at(u"server"_s, u"https"_s), "no authority known here"}, Doubt{hostile().tls(u"named"_s), "for another name"},
                               Doubt{hostile().tls(u"old"_s), "has run out"}, Doubt{hostile().at(u"plain"_s, u"https"_s), "does not speak TLS"},
                               Doubt{hostile().tls(u"mutual"_s), "client certificate"}}) {
        const auto answer = client.get(doubt.server, u"/good"_s);
        REQUIRE_FALSE(answer.ok());
        INFO(answer.error().text.toStdString() << ' ' << answer.error().mend.toStdString());
        CHECK(answer.error().code == u"http.tls"_s);
        CHECK((answer.error().text + answer.error().mend).contains(QLatin1String(doubt.says)));
    }
    HttpServer known = hostile().tls(u"mutual"_s);
    known.certificateFile = hostile().file(u"client.pem"_s);
    known.keyFile = hostile().file(u"client.key"_s);
    CHECK(take(client.get(known, u"/good"_s)).status == 200);
    known.keyFile = hostile().file(u"locked.key"_s);
    known.keyPassphrase = Secret("open sesame");
    CHECK(take(client.get(known, u"/good"_s)).status == 200);
}

TEST_CASE("a body goes to a sink piece by piece, which may refuse it, and is counted", "[net]")
{
    Client client;
    QByteArray got;
    qint64 told = 0;
    HttpRequest request;
    request.sink = {[](const HttpAnswer &answer) { CHECK(answer.header("ETag") == "\"e1\""); return Result<void>(); },
                    [&](QByteArrayView piece) { got += piece; return Result<void>(); }};
    request.progress = [&](qint64 done, qint64 total) { told = done; CHECK(total == 40000); };
    const auto cut = client.get(u"/resumable"_s, request);          // it breaks off: what came went to the sink, once
    CHECK(cut.error().code == u"http.cut"_s);
    CHECK(got.size() == 15000);
    CHECK(told == 15000);
    CHECK(seen(client, u"/resumable"_s).size() == 1);

    request.sink.piece = [](QByteArrayView) -> Result<void> { return refused(u"test.enough"_s, u"Enough."_s); };
    CHECK(client.get(u"/resumable"_s, request).error().code == u"test.enough"_s);
    request.sink.begin = [](const HttpAnswer &) -> Result<void> { return refused(u"test.unwanted"_s, u"Not this."_s); };
    CHECK(client.get(u"/resumable"_s, request).error().code == u"test.unwanted"_s);
}

TEST_CASE("waiting ends at once when it is cancelled, also between two attempts", "[net]")
{
    for (const QString &path : {u"/hang"_s, u"/429"_s}) {
        Client client;
        HttpRequest request;
        Cancel cancel = request.cancel;
        std::thread later([cancel]() mutable { std::this_thread::sleep_for(std::chrono::milliseconds(300)); cancel.ask(); });
        QElapsedTimer since;
        since.start();
        const auto answer = client.get(path, request);
        later.join();
        REQUIRE_FALSE(answer.ok());
        CHECK(answer.error().code == u"cancelled"_s);
        CHECK(since.elapsed() < 3000);
    }
}

TEST_CASE("threads that come and go each have their own connections", "[net]")
{
    Client client;
    for (int round = 0; round < 3; ++round) {
        std::vector<std::thread> threads;
        std::atomic_int good = 0;
        for (int i = 0; i < 4; ++i)
            threads.emplace_back([&] {
                for (int n = 0; n < 5; ++n)
                    if (client.get(u"/good"_s).ok())
                        ++good;
            });
        for (auto &thread : threads)
            thread.join();
        CHECK(good == 20);
    }
}

TEST_CASE("questions are asked side by side, and each has an end of its own", "[net]")
{
    Client client;
    QVector<HttpRequest> requests;
    for (const auto &path : {u"/together"_s, u"/hang"_s, u"/together"_s, u"/drip-headers"_s, u"/503-twice"_s, u"/together"_s, u"/other-host"_s, u"/429"_s, u"/good"_s, u"/401"_s}) {
        HttpRequest request;
        request.path = path;
        request.deadlineMs = path == u"/hang" || path == u"/drip-headers" ? 2'000 : 10'000;
        requests += request;
    }
    const auto answers = client.http.sendAll(hostile().at(u"plain"_s), requests);
    REQUIRE(answers.size() == 10);
    for (const size_t each : {0u, 2u, 5u})
        CHECK(answers[each].valueOr({}).status == 200);  // it answers three that wait for it, and never one after the other
    CHECK(answers[1].error().code == u"http.timeout");
    CHECK(answers[3].error().code == u"http.timeout");
    CHECK(answers[4]->status == 200);
    CHECK(answers[6].error().code == u"http.redirect");
    CHECK(answers[7]->status == 429);
    CHECK(answers[8]->status == 200);
    CHECK(answers[9]->status == 401);
    CHECK(client.http.sendAll(hostile().at(u"plain"_s), {}).empty());
    CHECK(take(client.get(u"/good"_s)).status == 200);
}

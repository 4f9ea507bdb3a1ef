// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Json.h"
#include "tests/core/registry/sources/mlflow/Played.h"

using namespace countersign;
using namespace Qt::StringLiterals;

namespace {

const QByteArray content = QByteArray("0123456789").repeated(10);

MlflowVersion version(const QString &source = {}, const QString &run = u"11111111111111111111111111111111"_s)
{
    return {u"fraud"_s, u"2"_s, {}, {}, {}, source, run, u"READY"_s, u"None"_s, {}, {}};
}

MlflowArtifacts proxied() { return {MlflowArtifacts::Way::Proxy, u"mlflow-artifacts:/1/models/m-1/artifacts"_s, u"fraud"_s, u"2"_s, u"r"_s, u"1/models/m-1/artifacts"_s}; }

// One file as a server gives it: cut after so many bytes a time, as a broken line does, with an ETag that may change.
struct FileServer
{
    QByteArray bytes = content;
    QByteArray etag = "\"e1\"", type = "application/octet-stream";
    bool ranges = true;
    int cutAfter = 1 << 20;
    std::function<void(int asked)> before = {};
    QSet<QString> closed = {};                      // paths that are refused with 403
    QStringList ranged;
    int count = 0;

    Result<HttpAnswer> answer(const HttpRequest &request)
    {
        if (before)
            before(count);
        ++count;
        if (closed.contains(request.path))
            return HttpAnswer{403, {{"Content-Type", "text/plain"}}, "Permission denied"};
        qint64 start = 0, end = bytes.size() - 1;
        bool part = false;
        for (const HttpHeader &header : request.headers)
            if (header.name == "Range" && ranges) {
                const QList<QByteArray> ends = header.value.mid(6).split('-');
                part = true;
                start = ends[0].toLongLong();
                if (!ends[1].isEmpty())
                    end = ends[1].toLongLong();
                ranged.append(QString::fromLatin1(header.value));
            }
        HttpAnswer answer{part ? 206 : 200, {{"Content-Type", type}}, {}};
        if (!etag.isEmpty())
            answer.headers.append(HttpHeader{"ETag", etag});
        if (part)
            answer.headers.append(HttpHeader{"Content-Range", "bytes " + QByteArray::number(start) + '-' + QByteArray::number(end) + '/' + QByteArray::number(bytes.size())});
        CS_CHECK(request.sink.begin(answer));
        const QByteArray body = bytes.mid(start, end - start + 1);
        CS_CHECK(request.sink.piece(body.left(cutAfter)));
        if (body.size() > cutAfter)
            return Error{Kind::Unreachable, u"http.cut"_s, u"It broke off."_s, {}, {}, {}};
        return answer;
    }
};

// PlayedHttp would feed the sink; this hands the request to the file server as it is.
class Direct : public Http
{
public:
    explicit Direct(FileServer &server) : m_server(server) {}
    Result<HttpAnswer> send(const HttpServer &, const HttpRequest &request) override
    {
        paths.append(request.path);
        return m_server.answer(request);
    }
    QStringList paths;

private:
    FileServer &m_server;
};

struct Fetched { Result<MlflowDownload> done; QByteArray got; QStringList paths; };

Fetched fetch(FileServer &server, const MlflowDialect &dialect = modernDialect(), qint64 size = content.size(), const QString &path = u"a b/model.pkl"_s)
{
    Direct http(server);
    MlflowClient client(http, playedServer(), {}, dialect);
    QByteArray got;
    auto done = client.download(proxied(), {path, size}, [&](QByteArrayView piece) { got += piece; return Result<void>(); });
    return {std::move(done), got, http.paths};
}

} // namespace

TEST_CASE("mlflow: a version's files are found by the three ways that servers keep them", "[mlflow]")
{
    QString uri;
    PlayedHttp http([&](const HttpServer &, const HttpRequest &request) {
        if (request.path.endsWith(u"get-download-uri"_s))
            return PlayedHttp::json("{\"artifact_uri\":\"" + uri.toUtf8() + "\"}");
        return PlayedHttp::json(R"({"root_uri":"s3://b/1/r/artifacts"})");
    });
    MlflowClient client(http, playedServer(), {}, modernDialect());
    const auto where = [&](const QString &of, const QString &source = {}) { uri = of; return take(client.artifacts(version(source))); };

    CHECK(where(u"mlflow-artifacts:/1/models/m-1/artifacts"_s).way == MlflowArtifacts::Way::Proxy);
    CHECK(where(u"mlflow-artifacts:/1/models/m-1/artifacts/"_s).root == u"1/models/m-1/artifacts"_s);
    CHECK(where(u"mlflow-artifacts://host:5000/1/x"_s).root == u"1/x"_s);
    const auto logged = where(u"s3://b/1/models/m-12/artifacts"_s, u"models:/m-12"_s);
    CHECK(logged.way == MlflowArtifacts::Way::LoggedModel);
    CHECK(logged.root == u"m-12"_s);
    const auto byRun = where(u"runs:/22222222222222222222222222222222/model"_s);
    CHECK(byRun.way == MlflowArtifacts::Way::Run);
    CHECK(byRun.runId == u"22222222222222222222222222222222"_s);
    CHECK(byRun.root == u"model"_s);
    CHECK(where(u"s3://b/1/r/artifacts/model"_s).root == u"model"_s);
    CHECK(where(u"s3://b/1/r/artifacts"_s).root.isEmpty());
    uri = u"s3://elsewhere/model"_s;
    CHECK(client.artifacts(version()).error().code == u"mlflow.unlisted"_s);
    CHECK(client.artifacts(version({}, {})).error().code == u"mlflow.unlisted"_s);
}

TEST_CASE("mlflow: folders are listed level by level, a refused proxy leaves the run or its logged model", "[mlflow]")
{
    const QMap<QString, QByteArray> proxy{{u"1/models/m-1/artifacts"_s, R"({"files":[{"path":"sub","is_dir":true},{"path":"MLmodel","is_dir":false,"file_size":5},{"path":"empty","is_dir":false}]})"},
                                          {u"1/models/m-1/artifacts/sub"_s, R"({"files":[{"path":"a.bin","is_dir":false,"file_size":7}]})"}};
    bool open = true;
    PlayedHttp http([&](const HttpServer &, const HttpRequest &request) -> Result<HttpAnswer> {
        if (request.path.contains(u"logged-models/m-1/"_s))
            return PlayedHttp::json(asked(request, "artifact_directory_path").isEmpty() ? R"({"files":[{"path":"sub","is_dir":true},{"path":"MLmodel","is_dir":false,"file_size":5},{"path":"empty","is_dir":false}]})"
                                                                                        : R"({"files":[{"path":"sub/a.bin","is_dir":false,"file_size":7}]})");
        return open ? PlayedHttp::json(proxy.value(asked(request, "path"))) : HttpAnswer{403, {{"Content-Type", "text/plain"}}, "Permission denied"};
    });
    MlflowClient client(http, playedServer(), {}, modernDialect());
    const QVector<MlflowFile> expected{{u"MLmodel"_s, 5}, {u"empty"_s, 0}, {u"sub/a.bin"_s, 7}};
    CHECK((take(client.files(proxied())) == expected));
    open = false;
    CHECK((take(client.files(proxied())) == expected));
    MlflowArtifacts elsewhere = proxied();
    elsewhere.uri = u"mlflow-artifacts:/own/place"_s;
    CHECK(client.files(elsewhere).error().code == u"mlflow.permission"_s);
}

TEST_CASE("mlflow: a name that would climb out is refused", "[mlflow]")
{
    for (const char *name : {"..", ".", "a\\\\b", "a\\u0001"}) {
        PlayedHttp http([&](const HttpServer &, const HttpRequest &) { return PlayedHttp::json("{\"files\":[{\"path\":\"" + QByteArray(name) + "\",\"file_size\":1}]}"); });
        MlflowClient client(http, playedServer(), {}, modernDialect());
        CHECK(client.files(proxied()).error().code == u"mlflow.unlisted"_s);
    }
    PlayedHttp endless([](const HttpServer &, const HttpRequest &) { return PlayedHttp::json(R"({"files":[{"path":"again","is_dir":true}]})"); });
    MlflowClient client(endless, playedServer(), {}, modernDialect());
    CHECK(client.files(proxied()).error().code == u"mlflow.unlisted"_s);
}

TEST_CASE("mlflow: a file comes by the faster way of the dialect, or by the other where that is closed", "[mlflow]")
{
    const QString proxy = u"/api/2.0/mlflow-artifacts/artifacts/1/models/m-1/artifacts/a%20b/model.pkl"_s, byVersion = u"/model-versions/get-artifact"_s;
    FileServer server;
    const Fetched modern = fetch(server);
    CHECK(take(modern.done).size == content.size());
    CHECK(modern.got == content);
    CHECK(modern.paths.first() == proxy);
    CHECK(fetch(server, olderDialect()).paths.first() == byVersion);
    server.closed = {proxy};
    const Fetched other = fetch(server);
    CHECK(other.got == content);
    CHECK(other.paths == QStringList{proxy, byVersion, byVersion});  // the last looks whether the ETag still holds
    server.closed = {proxy, byVersion};
    CHECK(fetch(server).done.error().code == u"mlflow.permission"_s);
}

TEST_CASE("mlflow: a file that is cut is taken up again where it broke off", "[mlflow]")
{
    FileServer server;
    server.cutAfter = 40;
    const Fetched fetched = fetch(server);
    CHECK(take(fetched.done).resumed == 2);
    CHECK(fetched.got == content);
    CHECK(server.ranged == QStringList{u"bytes=40-"_s, u"bytes=80-"_s, u"bytes=0-0"_s});

    FileServer stuck;
    stuck.cutAfter = 0;
    CHECK(fetch(stuck).done.error().code == u"http.cut"_s);
    CHECK(stuck.count == 3);
    FileServer plain;                               // an object store behind the proxy: no length, no ETag, no ranges
    plain.cutAfter = 40;
    plain.etag.clear();
    plain.ranges = false;
    const Fetched lost = fetch(plain);
    CHECK(lost.done.error().text.contains(u"cannot take a file up again"_s));
    CHECK(lost.got.size() == 40);
}

TEST_CASE("mlflow: a file that changes while it is read is refused, whenever it does", "[mlflow]")
{
    const auto changedAt = [](int request, auto change) {
        FileServer server;
        server.cutAfter = 60;
        server.before = [&, request](int asked) { if (asked == request) change(server); };
        return fetch(server).done;
    };
    const auto other = [](FileServer &s) { s.bytes = s.bytes.toUpper().replace('0', 'x'); s.etag = "\"e2\""; };
    for (int request : {1, 2})                      // before the second part, and after the last
        CHECK(changedAt(request, other).error().code == u"mlflow.artifact-changed"_s);
    CHECK(changedAt(1, [](FileServer &s) { s.bytes += "more"; }).error().code == u"mlflow.artifact-changed"_s);
    FileServer longer, shorter;
    CHECK(fetch(longer, modernDialect(), content.size() - 1).done.error().kind == Kind::Changed);
    CHECK(fetch(shorter, modernDialect(), content.size() + 1).done.error().kind == Kind::Changed);
}

TEST_CASE("mlflow: a page where a file should be is no file, whatever its size, a page of the model's own is one", "[mlflow]")
{
    FileServer server;
    server.type = "text/html; charset=utf-8";
    const Fetched fetched = fetch(server);
    CHECK(fetched.done.error().code == u"mlflow.not-mlflow");
    CHECK(fetched.got.isEmpty());
    CHECK(fetch(server, modernDialect(), content.size(), u"report.html"_s).done.ok());
}

TEST_CASE("mlflow: a name that the server would decode once more is not asked for", "[mlflow]")
{
    FileServer server;
    CHECK(fetch(server, modernDialect(), content.size(), u"50%25.bin"_s).done.error().code == u"mlflow.unlisted"_s);
    CHECK(fetch(server, modernDialect(), content.size(), u"a#b"_s).done.error().code == u"mlflow.unlisted"_s);
    CHECK(server.count == 0);
    CHECK(fetch(server, modernDialect(), content.size(), u"100%.bin"_s).done.ok());
}

TEST_CASE("mlflow: a file's ETag is asked for without reading the file", "[mlflow]")
{
    FileServer server;
    Direct http(server);
    MlflowClient client(http, playedServer(), {}, modernDialect());
    CHECK(take(client.etags(proxied(), {{u"MLmodel"_s, content.size()}})) == QVector<QByteArray>{"\"e1\""});
    CHECK(server.ranged == QStringList{u"bytes=0-0"_s});
    server.ranges = false;
    server.etag.clear();
    CHECK(take(client.etags(proxied(), {{u"MLmodel"_s, content.size()}})) == QVector<QByteArray>{QByteArray()});
}

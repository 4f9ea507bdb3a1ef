// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/registry/sources/mlflow/MlflowClient.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

constexpr int deepest = 64;
constexpr int greatestCount = 100'000;
constexpr int pagesAtOnce = 24;
constexpr int cutsWithoutProgress = 3;
constexpr int silenceMs = 30'000;
constexpr int slowest = 200;                        // bytes a millisecond that the deadline of a file grants

QString below(const QString &folder, const QString &name) { return folder.isEmpty() ? name : name.isEmpty() ? folder : folder + u'/' + name; }

QString encoded(const QString &path)
{
    QStringList parts = path.split(u'/');
    for (QString &part : parts)
        part = httpPathPart(part);
    return parts.join(u'/');
}

bool isName(const QString &name)
{
    return !name.isEmpty() && name != "."_L1 && name != ".."_L1 && !name.contains(u'/') && !name.contains(u'\\')
           && std::all_of(name.begin(), name.end(), [](QChar c) { return c >= u' ' && c != u'\x7f'; });
}

// The server decodes such names once more, and gives another file.
bool isAskable(const QString &path)
{
    static const QRegularExpression escape(u"%[0-9A-Fa-f]{2}"_s);
    return !path.contains(u'#') && !path.contains(escape);
}

Error movedWhileRead(const QString &path)
{
    return {Kind::Changed, u"mlflow.artifact-changed"_s, u"The file “%1” changed on the server while it was read. Nothing was kept."_s.arg(path),
            u"Find out who writes there; then try again."_s, {}, {}};
}

bool isAnotherWayOpen(const Error &error) { return error.kind == Kind::Refused || error.code.startsWith("mlflow."_L1); }

} // namespace

struct MlflowClient::Route { QString path; QVector<std::pair<QString, QString>> query; QString file; };

QVector<MlflowClient::Route> MlflowClient::routesOf(const MlflowDialect &dialect, const MlflowArtifacts &where, const QString &path)
{
    const Route byVersion{u"/model-versions/get-artifact"_s, {{u"name"_s, where.model}, {u"version"_s, where.version}, {u"path"_s, path}}, path};
    if (where.way != MlflowArtifacts::Way::Proxy)
        return {byVersion};
    const Route proxy{u"/api/2.0/mlflow-artifacts/artifacts/"_s + encoded(below(where.root, path)), {}, path};
    // The proxy is five times faster on 3.x and twenty times slower on 2.x, and asks for the experiment's permission.
    return dialect.modern() ? QVector<Route>{proxy, byVersion} : QVector<Route>{byVersion, proxy};
}

MlflowClient::Ask MlflowClient::uriAsk(const QString &model, const QString &version)
{
    return {"GET", u"/api/2.0/mlflow/model-versions/get-download-uri"_s, {{u"name"_s, model}, {u"version"_s, version}}, {}, 30'000, {u"artifact_uri"_s}};
}

Result<MlflowArtifacts> MlflowClient::artifacts(const MlflowVersion &version)
{
    CS_TRY(const auto answer, read(uriAsk(version.model, version.version)));
    return resolved(version, answer["artifact_uri"_L1].toString());
}

std::optional<MlflowArtifacts> MlflowClient::proxied(const QString &model, const QString &version, const QString &uri)
{
    static const QRegularExpression form(u"\\Amlflow-artifacts:(?://[^/]*)?/(.*?)/*\\z"_s);
    const auto match = form.match(uri);
    return match.hasMatch() ? std::optional(MlflowArtifacts{MlflowArtifacts::Way::Proxy, uri, model, version, {}, match.captured(1)}) : std::nullopt;
}

Result<MlflowArtifacts> MlflowClient::resolved(const MlflowVersion &version, const QString &uri)
{
    if (auto known = proxied(version.model, version.version, uri)) {
        known->runId = version.runId;
        return *known;
    }
    MlflowArtifacts where{MlflowArtifacts::Way::Run, uri, version.model, version.version, version.runId, {}};
    static const QRegularExpression ofRun(u"\\Aruns:/([^/]+)/(.*?)/*\\z"_s), logged(u"\\Amodels:/(m-[A-Za-z0-9-]+)/?(.*?)/*\\z"_s);
    const auto model = logged.match(where.uri);
    if (const QString id = model.hasMatch() ? model.captured(1) : version.loggedModel(); !id.isEmpty()) {
        where.way = MlflowArtifacts::Way::LoggedModel;
        where.root = id;
        return where;
    }
    if (const auto match = ofRun.match(where.uri); match.hasMatch()) {
        where.runId = match.captured(1);
        where.root = match.captured(2);
        return where;
    }
    if (!where.runId.isEmpty()) {
        CS_TRY(const auto listed, read({"GET", u"/api/2.0/mlflow/artifacts/list"_s, {{u"run_id"_s, where.runId}}}));
        const QString root = listed["root_uri"_L1].toString();
        if (!root.isEmpty() && (where.uri == root || where.uri.startsWith(root + u'/'))) {
            where.root = where.uri.mid(root.size() + 1);
            return where;
        }
    }
    return refused(u"mlflow.unlisted"_s, u"The files of %1 version %2 are kept where the server itself cannot list them."_s.arg(version.model, version.version),
                   u"Register a copy of the files, or let the server keep them (--serve-artifacts)."_s);
}

MlflowClient::Ask MlflowClient::folderAsk(const MlflowArtifacts &where, const QString &folder, const QString &token)
{
    Ask ask;
    switch (where.way) {
    case MlflowArtifacts::Way::Proxy: ask = {"GET", u"/api/2.0/mlflow-artifacts/artifacts"_s, {{u"path"_s, below(where.root, folder)}}}; break;
    case MlflowArtifacts::Way::LoggedModel:
        ask = {"GET", u"/api/2.0/mlflow/logged-models/%1/artifacts/directories"_s.arg(httpPathPart(where.root)), {}};
        if (!folder.isEmpty())
            ask.query = {{u"artifact_directory_path"_s, folder}};
        break;
    case MlflowArtifacts::Way::Run: ask = {"GET", u"/api/2.0/mlflow/artifacts/list"_s, {{u"run_id"_s, where.runId}, {u"path"_s, below(where.root, folder)}}}; break;
    }
    if (!token.isEmpty())
        ask.query.append({u"page_token"_s, token});
    ask.holds = {u"files"_s, u"root_uri"_s, u"next_page_token"_s};
    ask.list = true;
    return ask;
}

MlflowClient::Looked MlflowClient::look(const MlflowArtifacts &where, const QStringList &paths, const QString &alias)
{
    const auto dialect = this->dialect();
    if (!dialect)
        return {dialect.error(), {}, {}};
    QVector<Ask> asks{versionAsk(where.model, where.version)};
    if (!alias.isEmpty())
        asks += aliasAsk(where.model, alias);
    const qsizetype before = asks.size();
    QStringList folders{QString()};
    for (const QString &path : paths)
        for (QString folder = path; folder.contains(u'/');)
            if (folder.truncate(folder.lastIndexOf(u'/')); !folders.contains(folder))
                folders += folder;
    for (const QString &folder : std::as_const(folders))
        asks += folderAsk(where, folder, {});
    QVector<HttpRequest> requests;
    for (const Ask &each : std::as_const(asks))
        requests += request(each);
    std::vector<std::optional<QByteArray>> seen(size_t(paths.size()));
    QVector<Route> routes;
    for (const QString &path : paths)
        routes += routesOf(*dialect, where, path).first();
    for (qsizetype i = 0; i < routes.size(); ++i)
        requests += etagRequest(routes[i], seen[size_t(i)]);
    const auto answers = m_http.sendAll(m_reach, requests);
    Looked looked{versionOf(understood(asks[0], answers[0])), {}, {}};
    if (!alias.isEmpty())
        looked.aliased = aliasedOf(understood(asks[1], answers[1]), where.model, alias);
    for (qsizetype i = 0; i < folders.size(); ++i)
        looked.heard.folders.emplace(folders[i], understood(asks[before + i], answers[size_t(before + i)]));
    for (qsizetype i = 0; i < paths.size(); ++i)
        looked.heard.etags.emplace(paths[i], etagOf(routes[i], seen[size_t(i)], answers[size_t(asks.size() + i)]));
    return looked;
}

// Folders side by side, as many at a time as are held in memory.
Result<QVector<MlflowFile>> MlflowClient::list(const MlflowArtifacts &where, const Heard &heard)
{
    struct Page { QString folder, token; };
    QVector<MlflowFile> files;
    QVector<Page> open{Page()};
    for (qsizetype rows = 0; !open.isEmpty();) {
        const QVector<Page> some = open.mid(0, pagesAtOnce);
        open.remove(0, some.size());
        QVector<Ask> asks;
        for (const Page &page : some)
            if (!page.token.isEmpty() || !heard.folders.contains(page.folder))
                asks += folderAsk(where, page.folder, page.token);
        const auto answers = readAll(asks);
        auto fresh = answers.begin();
        for (qsizetype i = 0; i < some.size(); ++i) {
            const auto known = some[i].token.isEmpty() ? heard.folders.find(some[i].folder) : heard.folders.end();
            const Result<QJsonObject> &answer = known != heard.folders.end() ? known->second : *fresh++;
            CS_CHECK(answer);
            const QJsonArray listed = answer->value("files"_L1).toArray();
            for (const auto &row : listed) {
                // The proxy gives names, the other two whole paths.
                const QString name = row["path"_L1].toString().section(u'/', -1);
                if (!isName(name))
                    return refused(u"mlflow.unlisted"_s, u"A file of %1 version %2 has a name that cannot be kept."_s.arg(where.model, where.version));
                const QString path = below(some[i].folder, name);
                if (!row["is_dir"_L1].toBool())
                    files.append({path, row["file_size"_L1].toInteger()});
                else if (path.count(u'/') < deepest)
                    open.append({path, {}});
                else
                    return refused(u"mlflow.unlisted"_s, u"The folders of %1 version %2 are nested more than %3 deep."_s.arg(where.model, where.version, QString::number(deepest)));
            }
            rows += listed.size();
            if (rows > greatestCount)
                return refused(u"mlflow.unlisted"_s, u"%1 version %2 has more than %3 files."_s.arg(where.model, where.version, QString::number(greatestCount)));
            const QString next = answer->value("next_page_token"_L1).toString();
            if (!next.isEmpty() && (next == some[i].token || listed.isEmpty())) // taken for the end, a part of the files would be taken for all of them
                return Error{Kind::Unreachable, u"mlflow.failed"_s, u"%1 does not come to an end with the files of %2 version %3."_s.arg(m_server.url.host(), where.model, where.version), u"Its own log may say why."_s, {}, {}};
            if (!next.isEmpty())
                open.append({some[i].folder, next});
        }
    }
    std::sort(files.begin(), files.end(), [](const MlflowFile &a, const MlflowFile &b) { return a.path.toUtf8() < b.path.toUtf8(); });
    return files;
}

Result<QVector<MlflowFile>> MlflowClient::files(const MlflowArtifacts &where, const Heard &heard)
{
    auto listed = list(where, heard);
    if (!listed && where.way == MlflowArtifacts::Way::Proxy && isAnotherWayOpen(listed.error())) {
        // The proxy asks for the experiment's permission, or is switched off: the run, or its logged model, has them too.
        static const QRegularExpression logged(u"/models/(m-[A-Za-z0-9-]+)/artifacts\\z"_s), ofRun(u"/([0-9a-f]{32})/artifacts/(.+)\\z"_s);
        MlflowArtifacts beside = where;
        if (const auto match = logged.match(where.uri); match.hasMatch()) {
            beside.way = MlflowArtifacts::Way::LoggedModel;
            beside.root = match.captured(1);
        } else if (const auto run = ofRun.match(where.uri); run.hasMatch()) {
            beside.way = MlflowArtifacts::Way::Run;
            beside.runId = run.captured(1);
            beside.root = run.captured(2);
        }
        if (beside.way != where.way)
            if (auto again = list(beside))
                listed = std::move(again);
    }
    return listed;
}

Result<MlflowDownload> MlflowClient::download(const MlflowArtifacts &where, const MlflowFile &file, const std::function<Result<void>(QByteArrayView)> &piece,
                                              const std::function<void(qint64, qint64)> &progress)
{
    CS_TRY(const MlflowDialect dialect, this->dialect());
    if (!isAskable(file.path))
        return refused(u"mlflow.unlisted"_s, u"MLflow gives another file for the name “%1”."_s.arg(file.path), u"Names with # or %-escapes cannot be asked for; rename it there."_s);
    const auto routes = routesOf(dialect, where, file.path);
    MlflowDownload done;
    qint64 got = 0;
    int idle = 0, route = 0;
    std::optional<Error> firstRefusal;
    for (;;) {
        const qint64 start = got;
        HttpRequest request = this->request({"GET", routes[route].path, routes[route].query});
        request.deadlineMs = int(qMin<qint64>(60'000 + (file.size - start) / slowest, 7 * 86'400'000));
        request.silenceMs = silenceMs;
        request.greatestBytes = file.size - start;
        if (start > 0)
            request.headers += {HttpHeader{"Range", "bytes=" + QByteArray::number(start) + '-'}, HttpHeader{"If-Range", done.etag}};
        request.sink.begin = [&](const HttpAnswer &answer) -> Result<void> {
            const QByteArray etag = answer.header("ETag");
            if (answer.header("Content-Type").startsWith("text/html") && !file.path.contains(u".htm"_s, Qt::CaseInsensitive))
                return notMlflow();                 // whatever its size is, it is no file of the model
            if (start > 0 && (answer.status != 206 || etag != done.etag || answer.header("Content-Range") != u"bytes %1-%2/%3"_s.arg(QString::number(start), QString::number(file.size - 1), QString::number(file.size)).toLatin1()))
                return movedWhileRead(file.path);
            if (start == 0 && answer.status != 200)
                return Error{Kind::Unreachable, u"mlflow.failed"_s, u"The server gave a part of “%1” where all of it was wanted."_s.arg(file.path), {}, {}, {}};
            done.etag = etag;
            return {};
        };
        request.sink.piece = [&](QByteArrayView bytes) -> Result<void> {
            got += bytes.size();
            return piece(bytes);
        };
        if (progress)
            request.progress = [&](qint64 sofar, qint64) { progress(start + sofar, file.size); };
        const auto answer = m_http.send(m_reach, request);
        if (answer && answer->good())
            break;
        if (answer || (got == 0 && !answer.error().code.startsWith("http."_L1))) {
            Error error = answer ? told(*answer, file.path) : answer.error();
            if (answer && got > 0)
                return answer->status == 416 || answer->status == 404 ? movedWhileRead(file.path) : error;
            if (answer && isAnotherWayOpen(error) && route + 1 < routes.size()) {
                firstRefusal = error;
                ++route;
                continue;
            }
            return firstRefusal ? *firstRefusal : error;
        }
        const Error &cut = answer.error();
        if (cut.code == "http.size"_L1)
            return movedWhileRead(file.path);
        const bool passing = cut.code == "http.cut"_L1 || cut.code == "http.timeout"_L1 || cut.code == "http.refused"_L1;
        idle = got > start ? 0 : idle + 1;
        if (!passing || idle >= cutsWithoutProgress)
            return cut;
        if (got > 0 && done.etag.isEmpty()) {       // nothing would show that the rest belongs to what came
            Error error = cut;
            error.text += u" The server cannot take a file up again where it was cut."_s;
            return error;
        }
        ++done.resumed;
    }
    if (got != file.size)
        return movedWhileRead(file.path);
    if (!done.etag.isEmpty() && file.size > 0) {
        CS_TRY(const QByteArray after, std::move(etagsBy({routes[route]}).front()));
        if (after != done.etag)
            return movedWhileRead(file.path);
    }
    done.size = got;
    return done;
}

Result<QVector<QByteArray>> MlflowClient::etags(const MlflowArtifacts &where, const QVector<MlflowFile> &files, const Heard &heard)
{
    CS_TRY(const MlflowDialect dialect, this->dialect());
    QVector<Route> first, second;
    for (const MlflowFile &each : files)
        if (!heard.etags.contains(each.path))
            first += routesOf(dialect, where, each.path).first();
    auto asked = etagsBy(first);
    std::vector<Result<QByteArray>> seen;
    auto fresh = asked.begin();
    for (const MlflowFile &each : files) {
        const auto known = heard.etags.find(each.path);
        seen.push_back(known != heard.etags.end() ? known->second : std::move(*fresh++));
    }
    // Not where it is only busy: the ETag of the other way would look like another file.
    QVector<size_t> other;
    for (size_t i = 0; i < seen.size(); ++i) {
        const auto routes = routesOf(dialect, where, files[qsizetype(i)].path);
        if (seen[i] || routes.size() < 2 || seen[i].error().kind == Kind::Unreachable)
            continue;
        second += routes.last();
        other += i;
    }
    auto beside = etagsBy(second);
    for (qsizetype i = 0; i < other.size(); ++i)
        if (beside[size_t(i)])
            seen[other[i]] = std::move(beside[size_t(i)]);
    QVector<QByteArray> etags;
    for (auto &each : seen) {
        CS_CHECK(each);
        etags += *each;
    }
    return etags;
}

HttpRequest MlflowClient::etagRequest(const Route &route, std::optional<QByteArray> &seen) const
{
    HttpRequest request = this->request({"GET", route.path, route.query});
    request.headers.append(HttpHeader{"Range", "bytes=0-0"});
    request.sink.begin = [this, &seen, file = route.file](const HttpAnswer &answer) -> Result<void> {
        if (answer.header("Content-Type").startsWith("text/html") && !file.contains(u".htm"_s, Qt::CaseInsensitive))
            return notMlflow();
        seen = answer.header("ETag");
        return answer.status == 206 ? Result<void>() : refused(u"mlflow.whole"_s, u"The server sends the whole file."_s);
    };
    request.sink.piece = [](QByteArrayView) { return Result<void>(); };
    return request;
}

Result<QByteArray> MlflowClient::etagOf(const Route &route, const std::optional<QByteArray> &seen, const Result<HttpAnswer> &answer) const
{
    return seen ? Result<QByteArray>(*seen) : Result<QByteArray>(answer ? told(*answer, route.file) : answer.error());
}

// Each way to a file has an ETag of its own: only those of one way can be compared.
std::vector<Result<QByteArray>> MlflowClient::etagsBy(const QVector<Route> &routes)
{
    std::vector<std::optional<QByteArray>> seen(size_t(routes.size()));
    QVector<HttpRequest> requests;
    for (qsizetype i = 0; i < routes.size(); ++i)
        requests += etagRequest(routes[i], seen[size_t(i)]);
    const auto answers = m_http.sendAll(m_reach, requests);
    std::vector<Result<QByteArray>> etags;
    for (size_t i = 0; i < seen.size(); ++i)
        etags.push_back(etagOf(routes[qsizetype(i)], seen[i], answers[i]));
    return etags;
}

} // namespace countersign

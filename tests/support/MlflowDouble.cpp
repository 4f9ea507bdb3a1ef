// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/MlflowDouble.h"

#include "core/base/Digest.h"
#include "core/base/Json.h"

#include <QJsonDocument>
#include <QRegularExpression>
#include <QUrlQuery>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

HttpAnswer ok(const QJsonObject &object) { return PlayedHttp::json(QJsonDocument(object).toJson(QJsonDocument::Compact)); }

HttpAnswer error(int status, const QString &code, const QString &message)
{
    return PlayedHttp::json(QJsonDocument(QJsonObject{{u"error_code"_s, code}, {u"message"_s, message}}).toJson(QJsonDocument::Compact), status);
}

QJsonArray tagsJson(const QMap<QString, QString> &tags)
{
    QJsonArray all;
    for (auto it = tags.begin(); it != tags.end(); ++it)
        all += QJsonObject{{u"key"_s, it.key()}, {u"value"_s, it.value()}};
    return all;
}

QJsonObject page(const QString &key, const QVector<QJsonObject> &rows, const QMap<QString, QString> &query, int cap)
{
    const QByteArray token = QByteArray::fromBase64(query.value(u"page_token"_s).toLatin1());
    const int from = QJsonDocument::fromJson(token).object()[u"offset"_s].toInt();
    const int size = qMin(cap, query.value(u"max_results"_s).toInt());
    QJsonArray some;
    for (int i = from; i < qMin<int>(static_cast<int>(rows.size()), from + size); ++i)
        some += rows[i];
    QJsonObject answer;
    if (!some.isEmpty())
        answer[key] = some;
    if (from + size < rows.size())
        answer[u"next_page_token"_s] = QString::fromLatin1(("{\"offset\": " + QByteArray::number(from + size) + "}").toBase64());
    return answer;
}

} // namespace

MlflowDouble::MlflowDouble(PlayedHttp &http, const QString &version) : m_version(version)
{
    http.play([this](const HttpServer &, const HttpRequest &request) { return answer(request); });
}

void MlflowDouble::add(const QString &name)
{
    m_now += 1000;
    models[name] = {m_now, m_now, {}, {}, {}, {}};
}

int MlflowDouble::log(const QString &name, const QMap<QString, QByteArray> &files)
{
    if (!models.contains(name))
        add(name);
    m_now += 1000;
    Model &model = models[name];
    Version made;
    made.created = made.updated = model.updated = m_now;
    made.files = files;
    made.source = u"mlflow-artifacts:/1/%1/artifacts"_s.arg(m_now);
    model.versions.append(made);
    return static_cast<int>(model.versions.size());
}

void MlflowDouble::dropVersion(const QString &name, int number)
{
    m_now += 1000;
    version(name, number).deleted = true;
    models[name].updated = m_now;
    if (m_version.startsWith(u'3'))
        models[name].aliases.removeIf([&](const auto &alias) { return alias.value() == number; });
}

QJsonObject MlflowDouble::modelJson(const QString &name) const
{
    const Model &model = *models.constFind(name);
    QJsonArray aliases;
    for (auto it = model.aliases.begin(); it != model.aliases.end(); ++it)
        aliases += QJsonObject{{u"alias"_s, it.key()}, {u"version"_s, QString::number(it.value())}};
    return {{u"name"_s, name}, {u"creation_timestamp"_s, model.created}, {u"last_updated_timestamp"_s, model.updated}, {u"description"_s, model.description}, {u"tags"_s, tagsJson(model.tags)}, {u"aliases"_s, aliases}};
}

QJsonObject MlflowDouble::versionJson(const QString &name, int number, bool withAliases) const
{
    const Model &model = *models.constFind(name);
    const Version &version = model.versions[number - 1];
    QJsonObject object{{u"name"_s, name}, {u"version"_s, QString::number(number)}, {u"creation_timestamp"_s, version.created}, {u"last_updated_timestamp"_s, version.updated}, {u"current_stage"_s, version.stage},
                       {u"description"_s, version.description}, {u"source"_s, version.source}, {u"run_id"_s, version.run}, {u"status"_s, u"READY"_s}, {u"tags"_s, tagsJson(version.tags)}};
    QJsonArray aliases;
    for (auto it = model.aliases.begin(); withAliases && it != model.aliases.end(); ++it)
        if (it.value() == number)
            aliases += it.key();
    if (!aliases.isEmpty())
        object[u"aliases"_s] = aliases;
    return object;
}

HttpAnswer MlflowDouble::searchModels(const QMap<QString, QString> &query)
{
    QVector<QJsonObject> rows;
    for (auto it = models.begin(); it != models.end(); ++it)
        if (!shut.contains(it.key()))
            rows.append(modelJson(it.key()));
    return ok(page(u"registered_models"_s, rows, query, modelPage));
}

HttpAnswer MlflowDouble::searchVersions(const QMap<QString, QString> &query)
{
    const QString filter = query.value(u"filter"_s);
    static const QRegularExpression quoted(u"'([^']*)'"_s), tagged(u"\\Atags\\.`?([a-z.]+)`? != ''\\z"_s);
    if (filter.contains(u'\n'))
        return error(400, u"INVALID_PARAMETER_VALUE"_s, u"While parsing a list in the query"_s);
    QStringList names;
    QString key;
    if (const auto match = tagged.match(filter); match.hasMatch())
        key = match.captured(1);
    else
        for (auto it = quoted.globalMatch(filter); it.hasNext();)
            names += it.next().captured(1);
    QVector<QJsonObject> rows;
    for (auto it = models.begin(); it != models.end(); ++it)
        for (int number = 1; number <= it->versions.size(); ++number) {
            const Version &each = it->versions[number - 1];
            if (!each.deleted && !shut.contains(it.key()) && (key.isEmpty() || each.tags.contains(key)) && (names.isEmpty() || names.contains(it.key())))
                rows.append(versionJson(it.key(), number, false));
        }
    return ok(page(u"model_versions"_s, rows, query, versionPage));
}

HttpAnswer MlflowDouble::write(const HttpRequest &request)
{
    const QJsonObject body = QJsonDocument::fromJson(request.body).object();
    const QString name = body[u"name"_s].toString();
    const int number = body[u"version"_s].toString().toInt();
    const auto model = models.find(name);
    const QString what = request.path.section(u"/mlflow/"_s, 1);
    if (model == models.end())
        return error(404, u"RESOURCE_DOES_NOT_EXIST"_s, u"Registered Model with name=%1 not found"_s.arg(name));
    const bool there = number >= 1 && number <= model->versions.size() && !model->versions[number - 1].deleted;
    if (body.contains(u"version"_s) && !there)
        return error(404, u"RESOURCE_DOES_NOT_EXIST"_s, u"Model Version (name=%1, version=%2) not found"_s.arg(name).arg(number));
    ++writes;
    if (what == u"registered-models/alias" && request.method == "POST")
        model->aliases[body[u"alias"_s].toString()] = number;
    else if (what == u"registered-models/alias")
        model->aliases.remove(body[u"alias"_s].toString());
    else if (what == u"model-versions/set-tag")
        model->versions[number - 1].tags[body[u"key"_s].toString()] = body[u"value"_s].toString();
    else if (what == u"registered-models/delete-tag")
        model->tags.remove(body[u"key"_s].toString());
    else if (what == u"model-versions/delete-tag")
        model->versions[number - 1].tags.remove(body[u"key"_s].toString());
    else if (what == u"model-versions/update") {
        m_now += 1000;
        model->versions[number - 1].description = body[u"description"_s].toString();
        model->versions[number - 1].updated = model->updated = m_now;
    } else if (what == u"model-versions/transition-stage") {
        m_now += 1000;
        const QString stage = body[u"stage"_s].toString();
        for (Version &each : model->versions)
            if (body[u"archive_existing_versions"_s].toBool() && each.stage == stage) {
                each.stage = u"Archived"_s;
                each.updated = m_now;
            }
        model->versions[number - 1].stage = stage;
        model->versions[number - 1].updated = model->updated = m_now;
    }
    return ok({});
}

Result<HttpAnswer> MlflowDouble::answer(const HttpRequest &request)
{
    if (before)
        if (const auto instead = before(request))
            return *instead;
    if (request.method != "GET") {
        const HttpAnswer done = write(request);
        if (afterWrite)
            if (const auto instead = afterWrite(request))
                return *instead;
        return done;
    }
    QMap<QString, QString> query;
    for (const auto &[key, value] : QUrlQuery(QString::fromLatin1(request.query)).queryItems(QUrl::FullyDecoded))
        query.insert(key, QString(value).replace(u'+', u' '));
    const QString name = query.value(u"name"_s);
    if (shut.contains(name))
        return HttpAnswer{403, {{"Content-Type", "text/plain"}}, "Permission denied"};
    const auto model = models.constFind(name);
    const int number = query.value(u"version"_s).toInt();
    const bool there = model != models.constEnd() && number >= 1 && number <= model->versions.size() && !model->versions[number - 1].deleted;
    const HttpAnswer noModel = error(404, u"RESOURCE_DOES_NOT_EXIST"_s, u"Registered Model with name=%1 not found"_s.arg(name));
    const HttpAnswer noVersion = error(404, u"RESOURCE_DOES_NOT_EXIST"_s, u"Model Version (name=%1, version=%2) not found"_s.arg(name).arg(number));
    if (request.path == u"/version")
        return HttpAnswer{200, {{"Content-Type", "text/plain"}}, m_version.toLatin1()};
    if (request.path.endsWith(u"/server-info"))
        return ok({{u"store_type"_s, u"SqlStore"_s}, {u"workspaces_enabled"_s, false}});
    if (request.path.endsWith(u"/registered-models/search"))
        return searchModels(query);
    if (request.path.endsWith(u"/model-versions/search"))
        return searchVersions(query);
    if (request.path.endsWith(u"/registered-models/get"))
        return model == models.constEnd() ? noModel : ok({{u"registered_model"_s, modelJson(name)}});
    if (request.path.endsWith(u"/model-versions/get"))
        return there ? ok({{u"model_version"_s, versionJson(name, number, true)}}) : noVersion;
    if (request.path.endsWith(u"/registered-models/alias")) {
        if (model == models.constEnd())
            return noModel;
        const QString alias = query.value(u"alias"_s);
        if (!model->aliases.contains(alias))
            return error(400, u"INVALID_PARAMETER_VALUE"_s, u"Registered model alias %1 not found."_s.arg(alias));
        const int aimed = model->aliases[alias];
        if (model->versions[aimed - 1].deleted)
            return error(404, u"RESOURCE_DOES_NOT_EXIST"_s, u"Model Version (name=%1, version=%2) not found"_s.arg(name).arg(aimed));
        return ok({{u"model_version"_s, versionJson(name, aimed, true)}});
    }
    if (request.path.endsWith(u"/get-latest-versions")) {
        if (model == models.constEnd())
            return noModel;
        for (int newest = int(model->versions.size()); newest > 0; --newest)
            if (!model->versions[newest - 1].deleted && model->versions[newest - 1].stage == query.value(u"stages"_s))
                return ok({{u"model_versions"_s, QJsonArray{versionJson(name, newest, true)}}});
        return ok({});
    }
    if (request.path.endsWith(u"/get-download-uri"))
        return there ? ok({{u"artifact_uri"_s, model->versions[number - 1].source}}) : noVersion;
    if (request.path.endsWith(u"/runs/get")) {
        const auto run = runs.constFind(query.value(u"run_id"_s));
        return run == runs.constEnd() ? error(404, u"RESOURCE_DOES_NOT_EXIST"_s, u"Run not found"_s) : ok({{u"run"_s, *run}});
    }
    const QString listed = query.value(u"path"_s), proxied = u"/api/2.0/mlflow-artifacts/artifacts"_s;
    for (const Model &each : std::as_const(models))
        for (const Version &version : each.versions) {
            const QString root = version.source.section(u":/"_s, 1);
            if (request.path == proxied && listed == root) {
                QJsonArray files;
                for (auto it = version.files.begin(); it != version.files.end(); ++it)
                    files += QJsonObject{{u"path"_s, it.key()}, {u"is_dir"_s, false}, {u"file_size"_s, it->size()}};
                return ok({{u"files"_s, files}});
            }
            const QString file = QUrl::fromPercentEncoding(request.path.toLatin1()).mid(proxied.size() + 1 + root.size() + 1);
            if (!request.path.startsWith(proxied + u'/' + root + u'/') || !version.files.contains(file))
                continue;
            const QByteArray bytes = version.files[file];
            const QByteArray etag = '"' + Digest::of(bytes).hex().left(16).toLatin1() + '"';
            for (const HttpHeader &header : request.headers)
                if (header.name == "Range" && header.value == "bytes=0-0")
                    return HttpAnswer{206, {{"ETag", etag}, {"Content-Range", "bytes 0-0/" + QByteArray::number(bytes.size())}}, bytes.left(1)};
            return HttpAnswer{200, {{"ETag", etag}}, bytes};
        }
    return error(404, u"ENDPOINT_NOT_FOUND"_s, u"nothing at "_s + request.path);
}

} // namespace countersign

// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/registry/sources/mlflow/MlflowClient.h"

#include "core/base/Json.h"
#include "core/registry/mirror/Stage.h"
#include "core/registry/sources/mlflow/MlflowReading.h"

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

constexpr qsizetype mostPoints = 2'000'000;
constexpr int mostPages = 1000;
constexpr qint64 greatestAnswer = 32 << 20;       // what is larger takes seconds and gigabytes to read; lists come in smaller pages then

Error answered(Kind kind, const QString &code, const QString &text, const QString &mend = {}) { return {kind, code, text, mend, {}, {}}; }

} // namespace

MlflowClient::MlflowClient(Http &http, const MlflowServer &server, const Secret &secret, std::optional<MlflowDialect> known, const Cancel &cancel)
    : m_http(http), m_server(server), m_reach{server.url, server.caFile, server.certificateFile, server.keyFile, {}}, m_dialect(std::move(known)), m_cancel(cancel)
{
    switch (server.credential) {
    case MlflowServer::Credential::None: break;
    case MlflowServer::Credential::Basic: {
        const Secret both(server.user.toUtf8() + ':' + secret.reveal());
        m_authorization = Secret("Basic " + both.reveal().toBase64());
        m_hidden = {Secret(both.reveal().toBase64()), secret, Secret(QUrl::toPercentEncoding(QString::fromUtf8(secret.reveal())))};
        break;
    }
    case MlflowServer::Credential::Bearer:
        m_authorization = Secret("Bearer " + secret.reveal());
        m_hidden = {secret};
        break;
    case MlflowServer::Credential::ClientCertificate: m_reach.keyPassphrase = secret; break;
    }
}

QString MlflowClient::scrubbed(QString text) const
{
    for (const Secret &each : m_hidden)
        if (each.reveal().size() >= 4)              // a shorter one would blacken every other word
            text.replace(QString::fromUtf8(each.reveal()), u"…"_s);
    return text;
}

HttpRequest MlflowClient::request(const Ask &ask) const
{
    HttpRequest request;
    request.method = ask.method;
    request.path = ask.path;
    request.query = httpQuery(ask.query);
    request.authorization = m_authorization;
    // Never to a server without the feature: it answers 500 to everything.
    if (m_dialect && m_dialect->workspaces && !m_server.serverWorkspace.isEmpty())
        request.headers.append(HttpHeader{"X-MLFLOW-WORKSPACE", m_server.serverWorkspace.toLatin1()});
    if (ask.method != "GET") {
        request.sort = HttpRequest::Sort::Write;
        request.body = json::canonicalText(ask.body);
    }
    request.deadlineMs = ask.deadlineMs;
    request.greatestBytes = greatestAnswer;
    request.showsItsEnd = true;
    request.cancel = m_cancel;
    return request;
}

Result<HttpAnswer> MlflowClient::ask(const Ask &ask)
{
    CS_CHECK(dialect());
    return m_http.send(m_reach, request(ask));
}

Result<QJsonObject> MlflowClient::read(const Ask &ask) { return understood(ask, this->ask(ask)); }

std::vector<Result<QJsonObject>> MlflowClient::readAll(const QVector<Ask> &asks)
{
    if (const auto known = dialect(); !known)
        return std::vector<Result<QJsonObject>>(size_t(asks.size()), Result<QJsonObject>(known.error()));
    QVector<HttpRequest> requests;
    for (const Ask &each : asks)
        requests += request(each);
    const auto answers = m_http.sendAll(m_reach, requests);
    std::vector<Result<QJsonObject>> read;
    for (qsizetype i = 0; i < asks.size(); ++i)
        read.push_back(understood(asks[i], answers[size_t(i)]));
    return read;
}

Result<QJsonObject> MlflowClient::understood(const Ask &ask, const Result<HttpAnswer> &answer) const
{
    CS_CHECK(answer);
    if (answer->status != 200)
        return told(*answer, ask.path.section(u'/', -2));
    if (!answer->header("Content-Type").startsWith("application/json"))
        return notMlflow();
    auto object = json::parseObject(answer->body, greatestAnswer);
    if (!object)
        return answered(Kind::Unreachable, u"mlflow.not-mlflow"_s, u"What %1 answered cannot be read: %2"_s.arg(m_server.url.host(), scrubbed(object.error().text)), u"Check that the address is that of an MLflow server."_s);
    // Empty is a list without rows. Anything else holds what was asked for, or was said by somebody else.
    const bool ours = ask.holds.isEmpty() || (ask.list && object->isEmpty()) || std::any_of(ask.holds.begin(), ask.holds.end(), [&](const QString &key) { return object->contains(key); });
    if (!ours)
        return answered(Kind::Unreachable, u"mlflow.not-mlflow"_s, u"What %1 answered is not what MLflow would say to this."_s.arg(m_server.url.host()), u"Check the address, and what stands before the server."_s);
    return object;
}

Error MlflowClient::notMlflow() const
{
    return answered(Kind::Unreachable, u"mlflow.not-mlflow"_s, u"%1 answered with a page instead of data; a sign-in page of something that stands before it, perhaps."_s.arg(m_server.url.host()),
                    u"Check the address, and how programs sign in there."_s);
}

Result<void> MlflowClient::write(const Ask &ask)
{
    const auto answer = this->ask(ask);
    const bool said = answer && answer->status == 200;
    if (said && answer->header("Content-Type").startsWith("application/json"))
        return {};
    if (!answer && !mayHaveArrived(answer.error()))
        return answer.error();
    const Error why = said ? notMlflow() : answer ? told(*answer, ask.path.section(u'/', -2)) : answer.error();
    Error unknown = answered(Kind::Unreachable, u"mlflow.write-unknown"_s, why.text + u" Whether the change was made is not known until it is read back."_s, why.mend);
    unknown.detail = why.detail;
    unknown.detail.insert(u"reason"_s, why.code);
    return unknown;
}

bool writeUnknown(const Error &error) { return error.code == "mlflow.write-unknown"_L1; }

Error MlflowClient::told(const HttpAnswer &answer, const QString &what) const
{
    // Before anything is cut or smoothed, and once more where it was written with escapes.
    auto said = mlflow::said(scrubbed(QString::fromUtf8(answer.body)).toUtf8(), answer.header("Content-Type"));
    said.text = mlflow::shortened(scrubbed(said.text));
    const QString host = m_server.url.host(), quoted = said.text.isEmpty() ? QString() : u" It says: “%1”"_s.arg(said.text);
    const auto make = [&](Kind kind, const QString &code, const QString &text, const QString &mend = {}) {
        Error error = answered(kind, code, text, mend);
        error.detail = {{u"status"_s, answer.status}, {u"said"_s, said.text}, {u"asked"_s, what}};
        if (!said.code.isEmpty())
            error.detail.insert(u"error_code"_s, said.code);
        return error;
    };
    const bool absent = said.code == "RESOURCE_DOES_NOT_EXIST"_L1 || said.code == "NOT_FOUND"_L1;
    if (absent && said.text.startsWith("Workspace "_L1))
        return make(Kind::Refused, u"mlflow.workspaces"_s, u"%1 has no workspace “%2”."_s.arg(host, m_server.serverWorkspace), u"Give the source one that is there, or ask whoever runs the server to make it."_s);
    if (said.code == "FEATURE_DISABLED"_L1 || (answer.status == 503 && said.text.contains("workspace"_L1, Qt::CaseInsensitive)))
        return make(Kind::Refused, u"mlflow.workspaces"_s, u"%1 has no workspaces."_s.arg(host), u"Leave the server workspace out of the source."_s);
    switch (answer.status) {
    case 401:
        if (m_server.credential == MlflowServer::Credential::None)
            return make(Kind::Refused, u"mlflow.unauthenticated"_s, u"%1 wants to know who is asking."_s.arg(host), u"Give the source a user and password, or a token."_s);
        return make(Kind::Refused, u"mlflow.unauthenticated"_s, u"%1 did not accept the %2."_s.arg(host, m_server.credential == MlflowServer::Credential::Basic ? u"user or the password"_s : u"token"_s),
                    u"Give the source its credential again; passwords and tokens run out."_s);
    case 403:
        if (said.text.contains("Invalid Host"_L1))
            return make(Kind::Refused, u"mlflow.host"_s, u"The server refuses to be reached by the name %1."_s.arg(host), u"Whoever runs it adds that name to --allowed-hosts, or use the name it knows."_s);
        return make(Kind::Refused, u"mlflow.permission"_s, u"%1 does not allow this to %2."_s.arg(host, m_server.user.isEmpty() ? u"us"_s : m_server.user) + quoted, u"Ask whoever runs the server for that right."_s);
    case 404:
        if (absent)
            return make(Kind::NotFound, u"mlflow.absent"_s, u"%1 does not have it."_s.arg(host) + quoted);
        return make(Kind::Unreachable, u"mlflow.not-mlflow"_s, u"There is nothing of MLflow at this address of %1."_s.arg(host) + quoted, u"Check the address, its prefix too."_s);
    case 408: case 429: case 502: case 503: case 504: {
        const qint64 wait = retryAfterMs(answer.header("Retry-After"), UtcTime(0)) / 1000;
        return make(Kind::Unreachable, u"mlflow.busy"_s, u"%1 cannot answer at the moment (%2)."_s.arg(host, QString::number(answer.status)) + quoted,
                    wait > 0 && wait <= 3600 ? u"Try again in %1 s."_s.arg(wait) : u"Try again later."_s);
    }
    default: break;
    }
    if (answer.good())
        return make(Kind::Unreachable, u"mlflow.not-mlflow"_s, u"%1 answered %2 where all of what was asked for was to come."_s.arg(host, QString::number(answer.status)), u"Check the address, and what stands before the server."_s);
    if (absent)
        return make(Kind::NotFound, u"mlflow.absent"_s, u"%1 does not have it."_s.arg(host) + quoted);
    if (answer.status >= 500 && answer.status != 501)
        return make(Kind::Unreachable, u"mlflow.failed"_s, u"%1 failed at this (%2)."_s.arg(host, QString::number(answer.status)) + quoted, u"Its own log says more; ask whoever runs it."_s);
    return make(Kind::Refused, u"mlflow.refused"_s, u"%1 refused this (%2)."_s.arg(host, QString::number(answer.status)) + quoted, u"If its words do not help, its own log says more; ask whoever runs it."_s);
}

Result<MlflowModel> MlflowClient::model(const QString &name)
{
    CS_TRY(const auto answer, read({"GET", u"/api/2.0/mlflow/registered-models/get"_s, {{u"name"_s, name}}, {}, 30'000, {u"registered_model"_s}}));
    return mlflow::model(answer["registered_model"_L1].toObject());
}

MlflowClient::Ask MlflowClient::versionAsk(const QString &model, const QString &version)
{
    return {"GET", u"/api/2.0/mlflow/model-versions/get"_s, {{u"name"_s, model}, {u"version"_s, version}}, {}, 30'000, {u"model_version"_s}};
}

MlflowClient::Ask MlflowClient::aliasAsk(const QString &model, const QString &alias)
{
    if (const QString stage = stageIn(alias); !stage.isEmpty())
        return {"GET", u"/api/2.0/mlflow/registered-models/get-latest-versions"_s, {{u"name"_s, model}, {u"stages"_s, stage}}, {}, 30'000, {u"model_versions"_s}, true};
    return {"GET", u"/api/2.0/mlflow/registered-models/alias"_s, {{u"name"_s, model}, {u"alias"_s, alias}}, {}, 30'000, {u"model_version"_s}};
}

Result<MlflowVersion> MlflowClient::versionOf(const Result<QJsonObject> &answer)
{
    CS_CHECK(answer);
    return mlflow::version(answer->value("model_version"_L1).toObject());
}

Result<MlflowVersion> MlflowClient::version(const QString &model, const QString &version) { return versionOf(read(versionAsk(model, version))); }

MlflowClient::Placed MlflowClient::placed(const QString &model, const QString &version)
{
    const auto answers = readAll({versionAsk(model, version), uriAsk(model, version)});
    auto there = versionOf(answers[0]);
    const auto &uri = answers[1];
    auto where = !there ? Result<MlflowArtifacts>(there.error()) : !uri ? Result<MlflowArtifacts>(uri.error()) : resolved(*there, uri->value("artifact_uri"_L1).toString());
    return {std::move(there), std::move(where)};
}

MlflowClient::Aimed MlflowClient::aimed(const QString &model, const QString &version, const QString &alias)
{
    const auto answers = readAll({versionAsk(model, version), aliasAsk(model, alias)});
    return {versionOf(answers[0]), aliasedOf(answers[1], model, alias)};
}

Result<std::optional<MlflowVersion>> MlflowClient::aliased(const QString &model, const QString &alias) { return aliasedOf(read(aliasAsk(model, alias)), model, alias); }

Result<std::optional<MlflowVersion>> MlflowClient::aliasedOf(const Result<QJsonObject> &answer, const QString &model, const QString &alias)
{
    if (answer && !stageIn(alias).isEmpty()) {
        const QJsonArray newest = answer->value("model_versions"_L1).toArray();
        return newest.isEmpty() ? std::optional<MlflowVersion>() : std::optional(mlflow::version(newest.first().toObject()));
    }
    if (answer)
        return std::optional(mlflow::version(answer->value("model_version"_L1).toObject()));
    const QString said = answer.error().detail["said"_L1].toString();
    if (answer.error().detail["status"_L1] == 400 && said.contains("alias"_L1, Qt::CaseInsensitive) && said.contains("not found"_L1))
        return std::optional<MlflowVersion>();
    if (answer.error().code == "mlflow.absent"_L1 && said.startsWith("Model Version"_L1)) {
        Error dangling = answer.error();
        dangling.code = u"mlflow.dangling"_s;
        dangling.text = u"The alias “%1” of “%2” points to a version that was deleted."_s.arg(alias, model);
        dangling.mend = u"Point it to a version that exists, or delete it."_s;
        return dangling;
    }
    return answer.error();
}

Result<void> MlflowClient::setAlias(const QString &model, const QString &alias, const QString &version)
{
    return write({"POST", u"/api/2.0/mlflow/registered-models/alias"_s, {}, {{u"name"_s, model}, {u"alias"_s, alias}, {u"version"_s, version}}});
}

Result<void> MlflowClient::deleteAlias(const QString &model, const QString &alias)
{
    return write({"DELETE", u"/api/2.0/mlflow/registered-models/alias"_s, {}, {{u"name"_s, model}, {u"alias"_s, alias}}});
}

Result<void> MlflowClient::setModelTag(const QString &model, const QString &key, const QString &value)
{
    return write({"POST", u"/api/2.0/mlflow/registered-models/set-tag"_s, {}, {{u"name"_s, model}, {u"key"_s, key}, {u"value"_s, value}}});
}

Result<void> MlflowClient::deleteModelTag(const QString &model, const QString &key)
{
    return write({"DELETE", u"/api/2.0/mlflow/registered-models/delete-tag"_s, {}, {{u"name"_s, model}, {u"key"_s, key}}});
}

Result<void> MlflowClient::setVersionTag(const QString &model, const QString &version, const QString &key, const QString &value)
{
    return write({"POST", u"/api/2.0/mlflow/model-versions/set-tag"_s, {}, {{u"name"_s, model}, {u"version"_s, version}, {u"key"_s, key}, {u"value"_s, value}}});
}

Result<void> MlflowClient::deleteVersionTag(const QString &model, const QString &version, const QString &key)
{
    return write({"DELETE", u"/api/2.0/mlflow/model-versions/delete-tag"_s, {}, {{u"name"_s, model}, {u"version"_s, version}, {u"key"_s, key}}});
}

Result<void> MlflowClient::setStage(const QString &model, const QString &version, const QString &stage, bool archiveOthers)
{
    return write({"POST", u"/api/2.0/mlflow/model-versions/transition-stage"_s, {},
                  {{u"name"_s, model}, {u"version"_s, version}, {u"stage"_s, stage}, {u"archive_existing_versions"_s, archiveOthers}}});
}

Result<void> MlflowClient::describeModel(const QString &model, const QString &description)
{
    return write({"PATCH", u"/api/2.0/mlflow/registered-models/update"_s, {}, {{u"name"_s, model}, {u"description"_s, description}}});
}

Result<void> MlflowClient::describeVersion(const QString &model, const QString &version, const QString &description)
{
    return write({"PATCH", u"/api/2.0/mlflow/model-versions/update"_s, {}, {{u"name"_s, model}, {u"version"_s, version}, {u"description"_s, description}}});
}

Result<MlflowRun> MlflowClient::run(const QString &id)
{
    CS_TRY(const auto answer, read({"GET", u"/api/2.0/mlflow/runs/get"_s, {{u"run_id"_s, id}}, {}, 30'000, {u"run"_s}}));
    return mlflow::run(answer["run"_L1].toObject());
}

Result<MlflowLoggedModel> MlflowClient::loggedModel(const QString &id)
{
    CS_TRY(const auto answer, read({"GET", u"/api/2.0/mlflow/logged-models/"_s + httpPathPart(id), {}, {}, 30'000, {u"model"_s}}));
    return mlflow::loggedModel(answer["model"_L1].toObject());
}

Result<QVector<MlflowMetric>> MlflowClient::metricHistory(const QString &runId, const QString &key)
{
    QVector<MlflowMetric> points;
    QString token;
    for (int pages = 0;;) {
        // Without max_results some servers give the first page for ever.
        Ask ask{"GET", u"/api/2.0/mlflow/metrics/get-history"_s, {{u"run_id"_s, runId}, {u"metric_key"_s, key}, {u"max_results"_s, u"10000"_s}}, {}, 30'000, {u"metrics"_s, u"next_page_token"_s}, true};
        if (!token.isEmpty())
            ask.query.append({u"page_token"_s, token});
        CS_TRY(const auto answer, read(ask));
        const QJsonArray rows = answer["metrics"_L1].toArray();
        for (const auto &row : rows)
            points.append(mlflow::metric(row.toObject()));
        const QString next = answer["next_page_token"_L1].toString();
        if (next.isEmpty())
            return points;
        if (points.size() > mostPoints || ++pages > mostPages)
            return answered(Kind::Unreachable, u"mlflow.failed"_s, u"The history of this metric that %1 gives has no end."_s.arg(m_server.url.host()), u"Its own log may say why."_s);
        if (next == token)
            return answered(Kind::Unreachable, u"mlflow.failed"_s, u"%1 gives the same page of a metric's history again and again."_s.arg(m_server.url.host()), u"A newer MLflow has mended that."_s);
        token = next;
    }
}

} // namespace countersign

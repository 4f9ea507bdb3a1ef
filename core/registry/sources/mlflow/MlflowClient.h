// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/registry/sources/mlflow/MlflowServer.h"
#include "core/registry/sources/mlflow/MlflowTypes.h"

#include <QJsonObject>

#include <map>

namespace countersign {

// A client of one MLflow server, 2.x and 3.x. Plain and blocking, for a worker; not shared between threads.
//
// Reading fails with the codes of Http or with
//   mlflow.unauthenticated, mlflow.permission   Refused: who we are, what we may
//   mlflow.host                                 Refused: the server does not know itself by this name
//   mlflow.absent                               NotFound: model, version, run, file
//   mlflow.dangling                             NotFound: the alias is there, its version is gone (2.x)
//   mlflow.refused                              Refused: anything else the server will not do; detail.error_code
//   mlflow.busy, mlflow.failed                  Unreachable: later perhaps; never
//   mlflow.not-mlflow                           Unreachable: somebody else answers here, a sign-in page perhaps
//   mlflow.artifact-changed                     Changed: a file moved while it was read
//   mlflow.workspaces                           Refused: a server workspace is wanted, and the server has none, or not that one
// Writing succeeds on 200 only. Any other end of a write that may have arrived is Unreachable with code
// mlflow.write-unknown: read back, then decide (writeUnknown()). detail: `status`, `error_code`, `said`.
class MlflowClient
{
public:
    using Models = std::function<Result<void>(const QVector<MlflowModel> &)>;
    using Versions = std::function<Result<void>(const QVector<MlflowVersion> &)>;

    // A dialect that is known already spares two requests.
    MlflowClient(Http &http, const MlflowServer &server, const Secret &secret, std::optional<MlflowDialect> known = {}, const Cancel &cancel = {});

    // `tell` hears each step as it is done.
    MlflowProbe probe(const std::function<void(const MlflowStep &)> &tell = {});
    Result<MlflowDialect> dialect();

    // Page by page in order of name, each row once, prompts left out. `filter` is MLflow's own, empty for all; filterText()
    // quotes a value. A row that is deleted on the way may hide the one behind it at the border of two pages: what an
    // earlier walk knew and this one lacks is asked for by name before it is called gone.
    Result<void> models(const QString &filter, const Models &page);
    Result<void> versions(const QString &filter, const Versions &page);
    Result<void> versionsOf(const QStringList &models, const Versions &page); // whatever the dialect and the number
    static Result<QString> filterText(const QString &value);        // Refused: both kinds of quotes, backslashes and control signs cannot be said

    Result<MlflowModel> model(const QString &name);
    Result<MlflowVersion> version(const QString &model, const QString &version);
    // Both at once, as only together they tell what is where; and what an alias points to, which need not be that version.
    struct Placed { Result<MlflowVersion> version; Result<MlflowArtifacts> where; };
    Placed placed(const QString &model, const QString &version);
    struct Aimed { Result<MlflowVersion> version; Result<std::optional<MlflowVersion>> aliased; };
    Aimed aimed(const QString &model, const QString &version, const QString &alias);
    // What an alias, or a stage (mirror/Stage.h), points to; nothing if it is none. NotFound: the model (3.x), or mlflow.dangling.
    Result<std::optional<MlflowVersion>> aliased(const QString &model, const QString &alias);

    Result<void> setAlias(const QString &model, const QString &alias, const QString &version);
    Result<void> deleteAlias(const QString &model, const QString &alias);
    Result<void> setModelTag(const QString &model, const QString &key, const QString &value);
    Result<void> deleteModelTag(const QString &model, const QString &key);
    Result<void> setVersionTag(const QString &model, const QString &version, const QString &key, const QString &value);
    Result<void> deleteVersionTag(const QString &model, const QString &version, const QString &key);
    Result<void> setStage(const QString &model, const QString &version, const QString &stage, bool archiveOthers);
    Result<void> describeModel(const QString &model, const QString &description);
    Result<void> describeVersion(const QString &model, const QString &version, const QString &description);

    Result<MlflowRun> run(const QString &id);
    Result<QVector<MlflowMetric>> metricHistory(const QString &runId, const QString &key);
    Result<MlflowLoggedModel> loggedModel(const QString &id);       // 3.x

    // The files of a version, all levels, sorted by path. Where they are is asked once and handed on, or kept: of what lies behind the
    // server's proxy it does not change, and its address alone tells all.
    Result<MlflowArtifacts> artifacts(const MlflowVersion &);
    static std::optional<MlflowArtifacts> proxied(const QString &model, const QString &version, const QString &uri);
    // In one round all that is likely to be asked of what was seen before: the version, what an alias points to (none is asked for if
    // empty), the folders of these files, their ETags. What was heard spares files() and etags() their own questions.
    struct Heard { std::map<QString, Result<QJsonObject>> folders; std::map<QString, Result<QByteArray>> etags; };
    struct Looked { Result<MlflowVersion> version; std::optional<Result<std::optional<MlflowVersion>>> aliased; Heard heard; };
    Looked look(const MlflowArtifacts &, const QStringList &paths, const QString &alias);
    Result<QVector<MlflowFile>> files(const MlflowArtifacts &, const Heard & = {});
    // Streams one file by the faster way that is open, taken up again after a cut; the listed size must come true.
    Result<MlflowDownload> download(const MlflowArtifacts &, const MlflowFile &, const std::function<Result<void>(QByteArrayView)> &piece,
                                    const std::function<void(qint64 done, qint64 total)> &progress = {});
    // What the server says about files without reading them: the ETags that download() saw, or empty if it has none.
    Result<QVector<QByteArray>> etags(const MlflowArtifacts &, const QVector<MlflowFile> &, const Heard & = {});

private:
    struct Ask
    {
        QByteArray method = "GET";
        QString path;
        QVector<std::pair<QString, QString>> query = {};
        QJsonObject body = {};
        int deadlineMs = 30'000;
        QStringList holds = {};            // one of these keys makes the answer MLflow's
        bool list = false;                 // an empty answer is one without rows
    };
    struct Route;                          // a way to one file's bytes
    static QVector<Route> routesOf(const MlflowDialect &, const MlflowArtifacts &, const QString &path);
    HttpRequest request(const Ask &) const;
    Result<HttpAnswer> ask(const Ask &);
    Result<QJsonObject> read(const Ask &);
    std::vector<Result<QJsonObject>> readAll(const QVector<Ask> &); // side by side
    Result<QJsonObject> understood(const Ask &, const Result<HttpAnswer> &) const;
    Result<void> write(const Ask &);
    Result<void> walk(Ask, const QString &rows, int pageSize, int cap, const std::function<Result<void>(const QJsonArray &)> &);
    static Ask versionAsk(const QString &model, const QString &version);
    static Ask aliasAsk(const QString &model, const QString &alias);
    static Ask folderAsk(const MlflowArtifacts &, const QString &folder, const QString &token);
    static Ask uriAsk(const QString &model, const QString &version);
    static Result<MlflowVersion> versionOf(const Result<QJsonObject> &);
    static Result<std::optional<MlflowVersion>> aliasedOf(const Result<QJsonObject> &, const QString &model, const QString &alias);
    Result<MlflowArtifacts> resolved(const MlflowVersion &, const QString &uri);
    Result<QVector<MlflowFile>> list(const MlflowArtifacts &, const Heard & = {});
    HttpRequest etagRequest(const Route &, std::optional<QByteArray> &seen) const;
    Result<QByteArray> etagOf(const Route &, const std::optional<QByteArray> &seen, const Result<HttpAnswer> &) const;
    std::vector<Result<QByteArray>> etagsBy(const QVector<Route> &);
    Error told(const HttpAnswer &, const QString &what) const;
    Error notMlflow() const;
    QString scrubbed(QString) const;

    Http &m_http;
    MlflowServer m_server;
    HttpServer m_reach;
    Secret m_authorization;
    QVector<Secret> m_hidden;              // spellings of the secret that a server's answer might repeat
    std::optional<MlflowDialect> m_dialect;
    Cancel m_cancel;
};

// A write of which nobody knows yet whether it was carried out.
bool writeUnknown(const Error &);

} // namespace countersign

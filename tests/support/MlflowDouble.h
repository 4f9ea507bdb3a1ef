// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "tests/support/PlayedHttp.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QMap>
#include <QSet>

namespace countersign {

// An MLflow registry in memory, behind the edge of HTTP: as much of the protocol as the sheet of a real 3.x (or 2.x) server
// says. Time goes on by a second with each change, and like there aliases and tags touch no timestamp.
class MlflowDouble
{
public:
    struct Version
    {
        qint64 created = 0, updated = 0;
        QString source, run, stage = QStringLiteral("None"), description;
        QMap<QString, QString> tags;
        QMap<QString, QByteArray> files;
        bool deleted = false;
    };
    struct Model
    {
        qint64 created = 0, updated = 0;
        QString description;
        QMap<QString, QString> tags;
        QMap<QString, int> aliases;
        QVector<Version> versions;                                  // number = index + 1
    };

    explicit MlflowDouble(PlayedHttp &http, const QString &version = QStringLiteral("3.17.2"));

    Model &model(const QString &name) { return models[name]; }
    Version &version(const QString &name, int number) { return models[name].versions[number - 1]; }
    void add(const QString &name);
    int log(const QString &name, const QMap<QString, QByteArray> &files = {{QStringLiteral("MLmodel"), "flavors: {}\n"}, {QStringLiteral("model.bin"), "weights"}});
    void drop(const QString &name) { models.remove(name); }
    void dropVersion(const QString &name, int number);
    void aim(const QString &name, const QString &alias, int number) { models[name].aliases[alias] = number; }
    void tag(const QString &name, int number, const QString &key, const QString &value) { version(name, number).tags[key] = value; }

    QMap<QString, Model> models;
    QMap<QString, QJsonObject> runs;
    QSet<QString> shut;                                             // models that the account may not read
    int writes = 0;
    int modelPage = 1000, versionPage = 1'000'000;                  // the server's own caps
    // Called before an answer is made; what it returns is answered instead.
    std::function<std::optional<Result<HttpAnswer>>(const HttpRequest &)> before;
    // Called after a write was carried out, before its answer is given.
    std::function<std::optional<Result<HttpAnswer>>(const HttpRequest &)> afterWrite;

private:
    Result<HttpAnswer> answer(const HttpRequest &);
    HttpAnswer searchModels(const QMap<QString, QString> &query);
    HttpAnswer searchVersions(const QMap<QString, QString> &query);
    HttpAnswer write(const HttpRequest &);
    QJsonObject modelJson(const QString &name) const;
    QJsonObject versionJson(const QString &name, int number, bool aliases) const;

    QString m_version;
    qint64 m_now = 1'790'000'000'000;
};

} // namespace countersign

// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/UtcTime.h"

#include <QMap>
#include <QStringList>
#include <QVector>

#include <optional>

// What an MLflow server knows, as values. A name and a number are not identity: names come back, and start at 1 again.
namespace countersign {

using MlflowTags = QMap<QString, QString>;

struct MlflowModel
{
    QString name, description;
    UtcTime created, updated;              // updated: not touched by aliases or tags
    MlflowTags tags;
    QMap<QString, QString> aliases;        // alias → version, also one that dangles (2.x)
    friend bool operator==(const MlflowModel &, const MlflowModel &) = default;
};

struct MlflowVersion
{
    QString model, version, description;
    UtcTime created, updated;
    QString source, runId, status, stage;  // stage "None" if it has none
    MlflowTags tags;
    QStringList aliases;                   // filled by version() and aliased(), never by a search
    QString loggedModel() const;           // the id in a source "models:/m-…", else empty
    friend bool operator==(const MlflowVersion &, const MlflowVersion &) = default;
};

struct MlflowMetric
{
    QString key;
    double value = 0;                      // may be NaN or infinite
    qint64 step = 0;
    UtcTime at;
};

struct MlflowDataset
{
    QString name, digest, sourceType, source, schema, profile, context; // source, schema, profile: JSON text as it came
};

struct MlflowRun
{
    QString id, name, experiment, user, status, artifactUri;
    bool deleted = false;
    UtcTime started;
    std::optional<UtcTime> ended;
    QMap<QString, QString> parameters;
    QVector<MlflowMetric> metrics;         // the last value of each
    MlflowTags tags;
    QVector<MlflowDataset> inputs;
    QStringList loggedModels;              // ids
    QString commit() const { return tags.value(QStringLiteral("mlflow.source.git.commit")); }
};

// 3.x. Its own metrics are those at the step of logging: the final ones are the run's.
struct MlflowLoggedModel
{
    QString id, name, experiment, runId, type, status, artifactUri;
    UtcTime created;
    QMap<QString, QString> parameters;
    MlflowTags tags;
};

struct MlflowFile
{
    QString path;                          // below the artifact's root
    qint64 size = 0;
    friend bool operator==(const MlflowFile &, const MlflowFile &) = default;
};

// Where a version's files are, as the server resolved it.
struct MlflowArtifacts
{
    enum class Way { Proxy, LoggedModel, Run };
    Way way = Way::Run;
    QString uri;                           // of get-download-uri
    QString model, version, runId;
    QString root;                          // Proxy: path at the proxy; LoggedModel: its id; Run: path below the run's root
};

// What the server is, asked for once and kept by whoever likes to spare two requests.
struct MlflowDialect
{
    QString version;                       // "3.17.2"
    int major = 0;
    bool workspaces = false;
    bool modern() const { return major >= 3; }
    int modelPage() const { return modern() ? 1000 : 100; } // 2.x reads every version of every model that it lists
    int versionPage() const { return 5000; }
    int patienceMs() const { return modern() ? 30'000 : 90'000; } // for a page
    friend bool operator==(const MlflowDialect &, const MlflowDialect &) = default;
};

// One step of trying a connection: name, connect, tls, health, version, dialect, rights. A warning is ok and says so.
struct MlflowStep { QString step; bool ok = false; QString text; };

struct MlflowProbe
{
    QVector<MlflowStep> steps;             // ends with the first that is not ok
    std::optional<MlflowDialect> dialect;
    QString user;                          // as the server knows us; empty if it does not say
    bool admin = false;
    bool ok() const { return !steps.isEmpty() && steps.last().ok; }
};

struct MlflowDownload
{
    QByteArray etag;                       // no digest of the content: it can outlive a change
    qint64 size = 0;
    int resumed = 0;                       // times that it was taken up again after a cut
};

} // namespace countersign

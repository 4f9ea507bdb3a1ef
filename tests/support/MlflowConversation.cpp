// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/MlflowConversation.h"

#include "core/base/Digest.h"
#include "tests/support/catch.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

struct Talk
{
    Http &http;
    QJsonObject about;
    MlflowServer server;
    MlflowClient client;
    Secret secret;

    bool modern() const { return about["version"_L1].toString().startsWith(u"3."_s); }
    QString shape() const { return about["shape"_L1].toString(); }

    void connection()
    {
        const MlflowProbe probe = client.probe();
        QString steps;
        for (const MlflowStep &step : probe.steps)
            steps += step.step + u": "_s + step.text + u'\n';
        INFO(steps.toStdString());
        CHECK(probe.ok());
        REQUIRE(probe.dialect);
        CHECK(probe.dialect->version == about["version"_L1].toString());
        CHECK(probe.dialect->workspaces == (shape() == "workspaces-3"_L1));
        CHECK(probe.admin == (shape() == "auth-3"_L1));
    }

    void lists(const QStringList &models)
    {
        QStringList names;
        QMap<QString, int> versions;
        take(client.models({}, [&](const QVector<MlflowModel> &page) { for (const auto &m : page) names.append(m.name); return Result<void>(); }));
        CHECK(names == models);
        take(client.models(u"tags.owner = 'team-a'"_s, [&](const QVector<MlflowModel> &page) { CHECK(page.size() == models.size()); return Result<void>(); }));
        take(client.versions({}, [&](const QVector<MlflowVersion> &page) { for (const auto &v : page) ++versions[v.model]; return Result<void>(); }));
        QMap<QString, int> some;
        take(client.versionsOf(models, [&](const QVector<MlflowVersion> &page) { for (const auto &v : page) ++some[v.model]; return Result<void>(); }));
        for (const QString &name : models) {
            CHECK(versions[name] == 2);
            CHECK(some[name] == 2);
        }
    }

    void details(const QString &name, const QJsonObject &seed)
    {
        const MlflowModel model = take(client.model(name));
        CHECK(model.description == seed["description"_L1].toString());
        CHECK(model.tags.value(u"owner"_s) == u"team-a"_s);
        CHECK(model.aliases.value(u"champion"_s) == u"1"_s);
        CHECK(model.created.micros() > 0);
        const QJsonObject rows = seed["versions"_L1].toObject();
        for (auto it = rows.begin(); it != rows.end(); ++it) {
            const MlflowVersion version = take(client.version(name, it.key()));
            const QJsonObject row = it.value().toObject();
            CHECK(version.runId == row["run"_L1].toString());
            CHECK(version.tags.value(u"quality"_s) == u"checked \"twice\" – ü"_s);
            CHECK(version.aliases == (it.key() == "1"_L1 ? QStringList{u"champion"_s} : QStringList()));
            CHECK(version.loggedModel().isEmpty() == (seed["style"_L1] != "logged-model"_L1));
            run(version, row);
            files(version, row["files"_L1].toObject());
        }
    }

    void run(const MlflowVersion &version, const QJsonObject &row)
    {
        const MlflowRun run = take(client.run(version.runId));
        CHECK(run.parameters.value(u"solver"_s) == u"liblinear"_s);
        CHECK_FALSE(run.user.isEmpty());
        CHECK(run.commit().size() == 40);
        CHECK(run.ended.has_value());
        REQUIRE(run.inputs.size() == 1);
        CHECK(run.inputs.first().name == u"tumours-train"_s);
        CHECK(run.inputs.first().context == u"training"_s);
        CHECK(run.inputs.first().digest.size() == 8);
        bool sawNaN = false;
        for (const MlflowMetric &metric : run.metrics) {
            if (metric.key == "odd"_L1)
                sawNaN = std::isnan(metric.value);
            else
                CHECK(metric.value == row["metrics"_L1][metric.key].toDouble());
        }
        CHECK(sawNaN);
        const auto history = take(client.metricHistory(run.id, u"loss"_s));
        REQUIRE(history.size() == 5);
        CHECK(history.last().value == 0.2);
        CHECK(history.last().step == 4);
        if (version.loggedModel().isEmpty())
            return;
        CHECK(run.loggedModels.contains(version.loggedModel()));
        const MlflowLoggedModel logged = take(client.loggedModel(version.loggedModel()));
        CHECK(logged.runId == run.id);
        CHECK(logged.status == u"LOGGED_MODEL_READY"_s);
    }

    void files(const MlflowVersion &version, const QJsonObject &digests)
    {
        const MlflowArtifacts where = take(client.artifacts(version));
        CHECK(where.way == MlflowArtifacts::Way::Proxy);
        const auto files = take(client.files(where));
        QStringList names;
        for (const MlflowFile &file : files) {
            names.append(file.path);
            Sha256 hash;
            const MlflowDownload done = take(client.download(where, file, [&](QByteArrayView piece) { hash.add(piece); return Result<void>(); }));
            CHECK(done.size == file.size);
            CHECK(hash.finish().hex() == digests[file.path].toString());
            CHECK_FALSE(done.etag.isEmpty());
            CHECK(take(client.etags(where, {file})) == QVector<QByteArray>{done.etag});
        }
        CHECK(names == digests.keys());
        // The other ways list the same files.
        MlflowArtifacts beside = where;
        beside.way = version.loggedModel().isEmpty() ? MlflowArtifacts::Way::Run : MlflowArtifacts::Way::LoggedModel;
        beside.root = version.loggedModel().isEmpty() ? u"model"_s : version.loggedModel();
        CHECK((take(client.files(beside)) == files));
        Sha256 hash;
        take(client.download(beside, files.first(), [&](QByteArrayView piece) { hash.add(piece); return Result<void>(); }));
        CHECK(hash.finish().hex() == digests[files.first().path].toString());
        const Error absent = client.download(where, {u"absent.bin"_s, 1}, [](QByteArrayView) { return Result<void>(); }).error();
        CHECK(absent.code == (modern() ? u"mlflow.absent"_s : u"mlflow.failed"_s)); // 2.x fails at it
    }

    void refusals()
    {
        CHECK(client.model(u"no such model"_s).error().code == u"mlflow.absent"_s);
        CHECK(client.version(u"no such model"_s, u"1"_s).error().code == u"mlflow.absent"_s);
        CHECK(client.models(u"name = 'a' OR name = 'b'"_s, [](const auto &) { return Result<void>(); }).error().code == u"mlflow.refused"_s);
        CHECK(client.run(u"00000000000000000000000000000000"_s).error().kind == Kind::NotFound);
        if (shape() == "auth-3"_L1) {
            MlflowServer stranger = server;
            CHECK(MlflowClient(http, stranger, Secret("not the password")).model(u"x"_s).error().code == u"mlflow.unauthenticated"_s);
            stranger.credential = MlflowServer::Credential::None;
            stranger.user.clear();
            CHECK(MlflowClient(http, stranger, {}).model(u"x"_s).error().code == u"mlflow.unauthenticated"_s);
        }
        if (shape() != "workspaces-3"_L1) {
            MlflowServer wanting = server;
            wanting.serverWorkspace = u"team"_s;
            const MlflowProbe probe = MlflowClient(http, wanting, secret).probe();
            CHECK_FALSE(probe.ok());
            CHECK(probe.steps.last().step == u"dialect"_s);
        } else {
            MlflowServer elsewhere = server;
            elsewhere.serverWorkspace.clear();
            CHECK(MlflowClient(http, elsewhere, secret).model(u"tumour-check"_s).error().code == u"mlflow.absent"_s);
        }
    }

    void writes(const QString &name)
    {
        const auto at = [&](const QString &alias) {
            const auto version = take(client.aliased(name, alias));
            return version ? version->version : QString();
        };
        CHECK(at(u"nobody"_s).isEmpty());
        const UtcTime before = take(client.model(name)).updated;
        take(client.setAlias(name, u"champion"_s, u"2"_s));
        CHECK(at(u"champion"_s) == u"2"_s);
        take(client.setVersionTag(name, u"2"_s, u"countersign.state"_s, u"live: é, \"x\""_s));
        take(client.setModelTag(name, u"countersign.live"_s, u"2"_s));
        CHECK(take(client.model(name)).updated == before);          // no timestamp shows any of it
        CHECK(take(client.version(name, u"2"_s)).tags.value(u"countersign.state"_s) == u"live: é, \"x\""_s);
        take(client.describeVersion(name, u"2"_s, u"Line one\nline two"_s));
        CHECK(take(client.version(name, u"2"_s)).description == u"Line one\nline two"_s);
        take(client.describeModel(name, u"Other words"_s));
        CHECK(take(client.model(name)).description == u"Other words"_s);
        take(client.setStage(name, u"2"_s, u"Production"_s, false));
        CHECK(take(client.version(name, u"2"_s)).stage == u"Production"_s);
        take(client.setStage(name, u"2"_s, u"None"_s, false));      // as it was; who comes next to this server goes by it
        CHECK(take(client.version(name, u"2"_s)).stage == u"None"_s);

        take(client.deleteVersionTag(name, u"2"_s, u"countersign.state"_s));
        take(client.deleteVersionTag(name, u"2"_s, u"countersign.state"_s)); // what is not there is gone
        take(client.deleteModelTag(name, u"countersign.live"_s));
        CHECK_FALSE(take(client.model(name)).tags.contains(u"countersign.live"_s));
        take(client.deleteAlias(name, u"champion"_s));
        CHECK(at(u"champion"_s).isEmpty());
        take(client.deleteAlias(name, u"champion"_s));
        take(client.setAlias(name, u"champion"_s, u"1"_s));
        CHECK(at(u"champion"_s) == u"1"_s);

        const Error unknown = client.setAlias(name, u"champion"_s, u"77"_s).error();
        CHECK(writeUnknown(unknown));
        CHECK(unknown.detail["status"_L1].toInt() == 404);
        CHECK(at(u"champion"_s) == u"1"_s);                         // read back: it was not done
        CHECK(writeUnknown(client.setAlias(name, u"v1"_s, u"1"_s).error()));
    }

};

} // namespace

void converse(Http &http, const QUrl &url, const QJsonObject &about, const Secret &password)
{
    const QString user = about["user"_L1].toString();
    const MlflowServer server = take(MlflowServer::checked({u"central"_s, url, user.isEmpty() ? MlflowServer::Credential::None : MlflowServer::Credential::Basic, user, {}, {}, {},
                                                           about["workspace"_L1].toString()}));
    Talk talk{http, about, server, MlflowClient(http, server, password), password};
    const QJsonObject seed = about["seed"_L1].toObject();
    talk.connection();
    talk.lists(seed.keys());
    for (auto it = seed.begin(); it != seed.end(); ++it) {
        INFO(it.key().toStdString());
        talk.details(it.key(), it.value().toObject());
    }
    talk.refusals();
    talk.writes(seed.keys().first());
}

} // namespace countersign

// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/registry/mirror/Sync.h"

#include "core/registry/mirror/MirrorWriter.h"

#include <QElapsedTimer>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

constexpr qint64 fullAgainAfter = 86'400;                           // seconds: tags of versions that nobody governs are that old at most
const QString notAllowed = u"mlflow.permission"_s;                  // of one model: whoever takes a right away must not blind us to the others
constexpr int askedByName = 25;                                     // above that, a second walk costs less

class CountedHttp : public Http
{
public:
    explicit CountedHttp(Http &inner) : m_inner(inner) {}
    Result<HttpAnswer> send(const HttpServer &server, const HttpRequest &request) override
    {
        ++requests;
        return m_inner.send(server, request);
    }
    qint64 requests = 0;

private:
    Http &m_inner;
};

class Sync
{
public:
    Sync(MirrorWriter &writer, MlflowClient &client, const OnSync &tell, const Cancel &cancel) : m_writer(writer), m_client(client), m_tell(tell), m_cancel(cancel) {}

    Result<void> models()
    {
        CS_CHECK(m_client.models({}, [&](const auto &page) { return take(page); }));
        const QStringList unseen = m_writer.unseenModels();
        if (unseen.isEmpty())
            return {};
        // Nothing is gone because a walk did not meet it: a page may have shifted, or our account may see less today.
        if (unseen.size() > askedByName)
            CS_CHECK(m_client.models({}, [&](const auto &page) { return take(page); }));
        const QStringList missing = m_writer.unseenModels();
        QStringList gone, hidden;
        for (const QString &name : missing) {
            if (gone.size() + hidden.size() >= askedByName) {       // where one may not be read, the others may be there, too
                (hidden.isEmpty() ? gone : hidden) += name;
                continue;
            }
            CS_CHECK(m_cancel.check());
            const auto there = m_client.model(name);
            if (there)
                CS_CHECK(take({there.value()}));
            else if (there.error().kind == Kind::NotFound)
                gone += name;
            else if (there.error().code == notAllowed && m_writer.counts().models > 0) // whoever may see nothing at all is told so
                hidden += name;
            else
                return there.error();
        }
        CS_CHECK(m_writer.modelsHidden(hidden));
        return gone.isEmpty() ? Result<void>() : m_writer.modelsGone(gone);
    }

    Result<void> allVersions()
    {
        CS_CHECK(m_client.versions({}, [&](const auto &page) { return take(page); }));
        CS_CHECK(strangers());
        CS_TRY(const QStringList unseen, m_writer.unseenVersions({}));
        if (unseen.isEmpty())
            return {};
        CS_CHECK(readAgain(modelsOf(unseen)));
        CS_TRY(const QStringList gone, m_writer.unseenVersions({}));
        return gone.isEmpty() ? Result<void>() : m_writer.versionsGone(gone);
    }

    Result<void> changedVersions()
    {
        CS_CHECK(m_client.versions(u"tags.%1 != ''"_s.arg(stateTag), [&](const QVector<MlflowVersion> &page) -> Result<void> {
            CS_CHECK(notice(page));
            CS_CHECK(m_writer.governed(page));
            return progress(page.size());
        }));
        QStringList models = m_writer.moved() + m_writer.unseenGoverned();
        models.removeDuplicates();
        CS_CHECK(strangers());
        if (models.isEmpty())
            return {};
        CS_CHECK(readAgain(models));
        CS_TRY(const QStringList unseen, m_writer.unseenVersions(models));
        if (unseen.isEmpty())
            return {};
        CS_CHECK(readAgain(modelsOf(unseen)));
        CS_TRY(const QStringList gone, m_writer.unseenVersions(models));
        return gone.isEmpty() ? Result<void>() : m_writer.versionsGone(gone);
    }

private:
    static QStringList modelsOf(const QStringList &keys)
    {
        QStringList models;
        for (const QString &key : keys)
            models += key.section(u'\n', 0, -2);
        models.removeDuplicates();
        return models;
    }

    // By name where a search can say all the names, else by a walk over everything.
    Result<void> readAgain(const QStringList &models)
    {
        const bool sayable = std::all_of(models.begin(), models.end(), [](const QString &name) { return MlflowClient::filterText(name).ok(); });
        const auto each = [&](const QVector<MlflowVersion> &page) { return take(page); };
        return sayable ? m_client.versionsOf(models, each) : m_client.versions({}, each);
    }
    Result<void> progress(qsizetype versions)
    {
        m_progress.source = m_writer.counts().source;
        m_progress.models = m_writer.counts().models;
        m_progress.versions += versions;
        if (m_tell)
            m_tell(m_progress);
        return m_cancel.check();
    }
    Result<void> take(const QVector<MlflowModel> &page)
    {
        CS_CHECK(m_writer.models(page));
        return progress(0);
    }
    Result<void> take(const QVector<MlflowVersion> &page)
    {
        CS_CHECK(notice(page));
        CS_CHECK(m_writer.versions(page));
        return progress(page.size());
    }
    // Versions of a model that the walk over models did not meet, made meanwhile or slipped by.
    Result<void> notice(const QVector<MlflowVersion> &page)
    {
        for (const MlflowVersion &each : page)
            if (!m_writer.knows(each.model) && !m_strangers.contains(each.model))
                m_strangers += each.model;
        return {};
    }
    Result<void> strangers()
    {
        QStringList found;
        for (const QString &name : std::exchange(m_strangers, {})) {
            const auto there = m_client.model(name);
            if (!there && there.error().kind != Kind::NotFound && there.error().code != notAllowed)
                return there.error();
            if (there) {
                CS_CHECK(take(QVector<MlflowModel>{there.value()}));
                found += name;
            }
        }
        return found.isEmpty() ? Result<void>() : readAgain(found);
    }

    MirrorWriter &m_writer;
    MlflowClient &m_client;
    const OnSync &m_tell;
    Cancel m_cancel;
    SyncProgress m_progress;
    QStringList m_strangers;
};

} // namespace

Result<MlflowClient> connect(Workspace &workspace, const Source &source, const Cancel &cancel)
{
    CS_TRY(const MirrorState mirror, mirrorState(workspace.db(), source.name, workspace.clock().now()));
    CS_TRY(const Secret secret, mlflowSecret(workspace.secrets(), workspace.id(), source.server));
    return MlflowClient(workspace.http(), source.server, secret, mirror.dialect(), cancel);
}

Result<Synced> syncSource(Workspace &workspace, const Source &source, const OnSync &tell, const Cancel &cancel)
{
    QElapsedTimer since;
    since.start();
    const UtcTime now = workspace.clock().now();
    CS_TRY(const Secret secret, mlflowSecret(workspace.secrets(), workspace.id(), source.server));
    CS_TRY(MirrorWriter writer, MirrorWriter::begin(workspace, source));
    const bool full = !writer.before().full || now >= writer.before().full->plusSeconds(fullAgainAfter);
    CountedHttp http(workspace.http());
    // What the server is, is asked anew with each full sync: it may have been upgraded.
    MlflowClient client(http, source.server, secret, full ? std::nullopt : writer.before().dialect(), cancel);
    const auto done = [&]() -> Result<Synced> {
        CS_TRY(const MlflowDialect dialect, client.dialect());
        Sync sync(writer, client, tell, cancel);
        CS_CHECK(sync.models());
        CS_CHECK(full ? sync.allVersions() : sync.changedVersions());
        return writer.finish(dialect, full, http.requests, since.elapsed());
    }();
    if (!done)
        writer.fail(done.error());
    return done;
}

} // namespace countersign

// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/findings/Watch.h"

#include "core/environments/Live.h"
#include "core/findings/Looking.h"
#include "core/registry/RemoteVersion.h"

#include <QElapsedTimer>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

constexpr int versionsAtOnce = 4;
constexpr qint64 readingMs = 20'000;                                // of one version, where its server gives other ETags
constexpr qint64 mostFiles = 500;                                   // of a version: each is a request

// No time or tag in a registry shows that a file was overwritten: of what is live and what stands by, a few are asked for with each
// sync, in turn. What differs is remembered in the mirror. That this was not possible is no news: what is decided asks again.
Result<void> askForFiles(Workspace &workspace, const QString &source, const Cancel &cancel)
{
    Database &db = workspace.db();
    QMap<QString, Version> wanted;
    const auto add = [&](const LiveRow &row) -> Result<void> {
        const VersionRef ref{row.source, row.model, row.version};
        CS_TRY(const bool known, knownRemote(db, ref));
        CS_TRY(const Version found, version(db, ref));
        if (known && found.files <= mostFiles)
            wanted.insert(ref.text(), found);
        return {};
    };
    CS_TRY(const auto live, liveNow(db, source));
    for (const LiveRow &row : live) {
        CS_CHECK(add(row));
        CS_TRY(const auto warm, standbys(db, row.source, row.model, row.environment));
        for (const LiveRow &standby : warm)
            CS_CHECK(add(standby));
    }
    if (wanted.isEmpty())
        return {};
    const QVector<Version> all = wanted.values();
    CS_TRY(const qint64 round, db.integer(u"SELECT round FROM mirror_source WHERE source=?"_s, {source}));
    for (qsizetype i = 0; i < qMin<qsizetype>(versionsAtOnce, all.size()); ++i) {
        CS_CHECK(cancel.check());
        QElapsedTimer since;
        since.start();
        Cancel late;
        const auto progress = [&](const Progress &) {
            if (cancel.asked() || since.hasExpired(readingMs))
                late.ask();
        };
        if (const auto asked = verifyVersion(workspace, all[(round * versionsAtOnce + i) % all.size()], {}, progress, late, Depth::Listed); !asked && asked.error().kind == Kind::Unreachable)
            break;
    }
    return {};
}

} // namespace

Result<QVector<Watched>> watch(Workspace &workspace, const QString &name, const OnSync &tell, const Cancel &cancel)
{
    if (workspace.readOnly())
        return refused(u"storage.read-only"_s, u"The workspace is open read-only, so what is read from its sources cannot be kept."_s, u"Work where the folder can be written."_s);
    QVector<Source> wanted;
    if (name.isEmpty()) {
        CS_TRY(wanted, sources(workspace.db()));
    } else {
        CS_TRY(const Source one, source(workspace.db(), name));
        wanted = {one};
    }
    QVector<Watched> all;
    for (const Source &each : wanted) {
        CS_CHECK(cancel.check());
        Watched watched{each.name, {}, {}, {}};
        auto synced = syncSource(workspace, each, tell, cancel);
        if (synced) {
            watched.synced = *synced;
            CS_CHECK(askForFiles(workspace, each.name, cancel));
            CS_TRY(watched.findings, look(workspace, each.name));
        } else {
            watched.error = synced.error();
            CS_TRY(watched.findings, findings(workspace.db(), workspace.clock().now(), each.name, true));
        }
        all.append(watched);
    }
    if (name.isEmpty()) {
        Watched local{u"local"_s, {}, {}, {}};
        CS_TRY(local.findings, look(workspace, u"local"_s));
        all.append(local);
    }
    return all;
}

} // namespace countersign

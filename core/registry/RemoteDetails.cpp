// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/registry/RemoteDetails.h"

#include "core/registry/MlModel.h"
#include "core/registry/mirror/Sync.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

Result<MlflowClient> clientOf(Workspace &workspace, const VersionRef &ref, const Cancel &cancel)
{
    if (ref.local())
        return refused(u"registry.local"_s, u"%1 is a version of our own; no server tells about it."_s.arg(ref.shortText()), u"Name SOURCE/MODEL@NUMBER."_s);
    CS_TRY(const Source from, source(workspace.db(), ref.source));
    return connect(workspace, from, cancel);
}

// The bytes of a small file; empty where it is not there.
Result<QByteArray> small(MlflowClient &client, const MlflowArtifacts &where, const QVector<MlflowFile> &files, const QString &name)
{
    const auto file = std::find_if(files.begin(), files.end(), [&](const MlflowFile &each) { return each.path == name; });
    if (file == files.end() || file->size > MlModelFiles::greatestBytes)
        return QByteArray();
    QByteArray bytes;
    CS_CHECK(client.download(where, *file, [&](QByteArrayView piece) -> Result<void> {
        bytes += piece.toByteArray();
        return {};
    }));
    return bytes;
}

} // namespace

Result<RemoteDetails> remoteDetails(Workspace &workspace, const VersionRef &ref, const Cancel &cancel)
{
    CS_TRY(MlflowClient client, clientOf(workspace, ref, cancel));
    RemoteDetails details;
    CS_TRY(details.model, client.model(ref.model));
    CS_TRY(details.version, client.version(ref.model, ref.number));
    const auto have = [&](const QString &what, const auto &result) {
        if (!result)
            details.unread += u"%1: %2"_s.arg(what, result.error().text);
        return result.ok();
    };
    if (!details.version.runId.isEmpty()) {
        auto run = client.run(details.version.runId);
        if (have(u"Its run"_s, run))
            details.run = std::move(run).value();
    }
    CS_CHECK(cancel.check());
    if (const QString id = details.version.loggedModel(); !id.isEmpty()) {
        auto logged = client.loggedModel(id);
        if (have(u"Its logged model"_s, logged))
            details.logged = std::move(logged).value();
    }
    CS_CHECK(cancel.check());
    MlModelFiles files;
    const auto where = client.artifacts(details.version);
    if (!have(u"Its files"_s, where))
        return details;
    auto listed = client.files(*where);
    if (!have(u"Its files"_s, listed))
        return details;
    details.files = std::move(listed).value();
    for (const auto &[name, into] : {std::pair{u"MLmodel"_s, &files.mlModel}, {u"requirements.txt"_s, &files.requirements}}) {
        CS_CHECK(cancel.check());
        auto bytes = small(client, *where, details.files, name);
        if (have(name, bytes))
            *into = std::move(bytes).value();
    }
    details.metadata = metadataOf(files, details.run);
    return details;
}

Result<QVector<MlflowMetric>> remoteHistory(Workspace &workspace, const VersionRef &ref, const QString &metric, const Cancel &cancel)
{
    CS_TRY(MlflowClient client, clientOf(workspace, ref, cancel));
    CS_TRY(const MlflowVersion version, client.version(ref.model, ref.number));
    if (version.runId.isEmpty())
        return notFound(u"registry.no-run"_s, u"%1 names no run, so there are no metrics of one."_s.arg(ref.text()));
    CS_TRY(auto points, client.metricHistory(version.runId, metric));
    std::stable_sort(points.begin(), points.end(), [](const MlflowMetric &a, const MlflowMetric &b) { return std::pair(a.step, a.at) < std::pair(b.step, b.at); });
    return points;
}

} // namespace countersign

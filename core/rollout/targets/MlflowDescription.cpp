// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rollout/targets/MlflowDescription.h"

#include "core/card/Publishing.h"
#include "core/registry/mirror/Sync.h"

using namespace Qt::StringLiterals;

namespace countersign {

Result<void> MlflowDescription::apply(Workspace &workspace, const Intent &intent) const
{
    const VersionRef ref{intent.body[u"source"_s].toString(), intent.body[u"model"_s].toString(), intent.body[u"version"_s].toString()};
    const QString digest = intent.body[u"card"_s].toString();
    CS_TRY(const QByteArray card, cardText(workspace.db(), {digest, intent.seq, {}}));
    const QString wanted = descriptionOf(card, digest);
    CS_TRY(const Source from, source(workspace.db(), ref.source));
    CS_TRY(MlflowClient client, connect(workspace, from));
    CS_TRY(const auto origin, originOf(workspace.db(), ref));
    CS_TRY(const MlflowVersion before, client.version(ref.model, ref.number));
    if (origin && (before.created != origin->created || before.source != origin->location))
        return integrity(u"target.other-version"_s, u"%1 is not on its server any more as it was registered; nothing was described."_s.arg(ref.text()));
    if (before.description == wanted)
        return {};
    if (Digest::of(before.description.toUtf8()).hex() != intent.body[u"before"_s].toString())
        return Error{Kind::Changed, u"target.conflict"_s, u"Somebody else described %1 meanwhile; their words were left as they are."_s.arg(ref.text()), u"Read them, then publish the card once more."_s, {}, {}};
    const auto written = client.describeVersion(ref.model, ref.number, wanted);
    if (!written && !writeUnknown(written.error()))
        return written.error();
    const auto after = client.version(ref.model, ref.number);
    if (after && after->description == wanted)
        return {};
    const QString reason = written ? QString() : written.error().detail[u"reason"_s].toString();
    if (after && (reason == u"mlflow.permission" || reason == u"mlflow.unauthenticated" || reason == u"mlflow.refused"))
        return refused(u"target.refused"_s, u"The description of %1 was not set. %2"_s.arg(ref.text(), written.error().text), written.error().mend);
    return Error{Kind::Unreachable, u"target.unread"_s, u"The description of %1 does not read back as it was set.%2"_s.arg(ref.text(), after ? QString() : u' ' + after.error().text), u"The next command tries again."_s, {}, {}};
}

} // namespace countersign

// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rollout/targets/MlflowTags.h"

#include "core/registry/mirror/Sync.h"

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

MlflowTags oursIn(const MlflowTags &tags)
{
    MlflowTags found;
    for (auto it = tags.begin(); it != tags.end(); ++it)
        if (it.key().startsWith(governancePrefix))
            found.insert(it.key(), it.value());
    return found;
}

VersionRef refOf(const Intent &intent) { return {intent.body[u"source"_s].toString(), intent.body[u"model"_s].toString(), intent.body[u"version"_s].toString()}; }

Result<MlflowClient> clientOf(Workspace &workspace, const QString &name)
{
    CS_TRY(const Source from, source(workspace.db(), name));
    return connect(workspace, from);
}

// A write in doubt is settled by reading; what was refused is told. `refusal` keeps what a server would say the next time, too.
Result<void> settled(const Result<void> &written, std::optional<Error> *refusal = nullptr)
{
    if (!written && !writeUnknown(written.error()))
        return written.error();
    const QString reason = written ? QString() : written.error().detail[u"reason"_s].toString();
    if (refusal && (reason == u"mlflow.permission" || reason == u"mlflow.refused"))
        *refusal = written.error();
    return {};
}

// Once something was written, whatever keeps us from reading is no outcome.
Result<MlflowVersion> readBack(MlflowClient &client, const VersionRef &ref)
{
    auto there = client.version(ref.model, ref.number);
    if (there)
        return there;
    Error later = there.error();
    later.kind = Kind::Unreachable;
    return later;
}

} // namespace

Result<MlflowTags> setGovernanceTags(Workspace &workspace, MlflowClient &client, const VersionRef &ref, const MlflowVersion &there, const QStringList &liveIn, std::optional<qint64> promotion, std::optional<Error> *refusal)
{
    CS_TRY(const auto origin, originOf(workspace.db(), ref));
    MlflowTags wanted;
    if (!origin || origin->created == there.created) {              // what was made anew under its number is not what the ledger speaks of
        CS_TRY(wanted, governanceTags(workspace.db(), ref, liveIn, promotion));
    }
    const MlflowTags before = oursIn(there.tags);
    CS_TRY(const QString other, otherWorkspace(workspace.db(), ref, there.tags));
    if (!other.isEmpty())                                           // whoever came first: two would write over each other for ever
        return before;
    for (auto it = wanted.begin(); it != wanted.end(); ++it)
        if (!before.contains(it.key()) || before[it.key()] != it.value())
            CS_CHECK(settled(client.setVersionTag(ref.model, ref.number, it.key(), it.value()), refusal));
    for (auto it = before.begin(); it != before.end(); ++it)
        if (!wanted.contains(it.key()))
            CS_CHECK(settled(client.deleteVersionTag(ref.model, ref.number, it.key()), refusal));
    return wanted;
}

Result<void> MlflowTagsEffect::apply(Workspace &workspace, const Intent &intent) const
{
    const VersionRef ref = refOf(intent);
    CS_TRY(MlflowClient client, clientOf(workspace, ref.source));
    CS_TRY(const QStringList places, aliasedIn(workspace.db(), ref));
    CS_TRY(const MlflowVersion before, client.version(ref.model, ref.number));
    CS_TRY(const QString other, otherWorkspace(workspace.db(), ref, before.tags));
    if (!other.isEmpty())
        return refused(u"target.other-workspace"_s, u"%1 has the tags of another workspace, %2; they were left as they are."_s.arg(ref.text(), other), u"What is decided here holds without them; agree on who governs it."_s);
    std::optional<Error> refusal;
    CS_TRY(const MlflowTags wanted, setGovernanceTags(workspace, client, ref, before, places, {}, &refusal));
    if (oursIn(before.tags) == wanted)
        return {};
    CS_TRY(const MlflowVersion after, readBack(client, ref));
    if (oursIn(after.tags) != wanted && refusal)                    // tried for ever it would keep us from looking at tags there
        return refused(u"target.refused"_s, u"The tags of %1 were not set. %2"_s.arg(ref.text(), refusal->text), refusal->mend);
    if (oursIn(after.tags) != wanted)
        return Error{Kind::Unreachable, u"target.tags"_s, u"The tags of %1 do not read back as they were set."_s.arg(ref.text()), u"The next command tries again."_s, {}, {}};
    return {};
}

Result<void> MlflowModelTagEffect::apply(Workspace &workspace, const Intent &intent) const
{
    const QString model = intent.body[u"model"_s].toString(), key = intent.body[u"tag"_s].toString();
    CS_TRY(MlflowClient client, clientOf(workspace, intent.body[u"source"_s].toString()));
    CS_TRY(const MlflowModel before, client.model(model));
    if (!before.tags.contains(key))
        return {};
    const auto written = client.deleteModelTag(model, key);
    CS_CHECK(settled(written));
    const auto after = client.model(model);
    if (after && !after->tags.contains(key))
        return {};
    const QString reason = written ? QString() : written.error().detail[u"reason"_s].toString();
    if (after && (reason == u"mlflow.permission" || reason == u"mlflow.refused"))
        return refused(u"target.refused"_s, u"The tag %1 of %2 was not taken away. %3"_s.arg(key, model, written.error().text), written.error().mend);
    return Error{Kind::Unreachable, u"target.tags"_s, u"The tag %1 of %2 is still there."_s.arg(key, model), u"The next command tries again."_s, {}, {}};
}

} // namespace countersign

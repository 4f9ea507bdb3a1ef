// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/environments/GovernanceTags.h"

#include "core/base/Json.h"
#include "core/registry/mirror/Stage.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

Result<QJsonObject> payloadOf(Database &database, qint64 seq, const QString &action)
{
    CS_TRY(const auto row, database.row(u"SELECT payload FROM record WHERE seq=? AND action=?"_s, {seq, action}));
    if (!row)
        return QJsonObject();
    return json::parseObject(row->text(0).toUtf8());
}

Result<QString> idOf(Database &database)
{
    CS_TRY(const auto row, database.row(u"SELECT id FROM workspace"_s));
    return row ? row->text(0) : QString();
}

} // namespace

Result<QString> otherWorkspace(Database &database, const VersionRef &ref, const MlflowTags &there)
{
    CS_TRY(const QString ours, idOf(database));
    const QString theirs = there.value(workspaceTag);
    if (theirs.isEmpty() || theirs == ours)
        return QString();
    CS_TRY(const qint64 setByUs, database.integer(u"SELECT count(*) FROM outbox WHERE kind='mlflow-tags' AND state='done' AND target=?"_s, {ref.text()}));
    CS_TRY(const qint64 seenOurs, database.integer(u"SELECT count(*) FROM mirror_version v JOIN mirror_model m ON m.source=v.source AND m.name=v.model AND m.created_ms=v.model_created_ms"
                                                   " WHERE v.source=? AND v.model=? AND v.number=? AND v.governed=2 AND m.gone_us IS NULL"_s, {ref.source, ref.model, ref.number.toLongLong()}));
    return setByUs + seenOurs > 0 ? QString() : theirs;
}

Result<MlflowTags> governanceTags(Database &database, const VersionRef &ref, const QStringList &liveIn, std::optional<qint64> promotion)
{
    CS_TRY(const auto known, database.row(u"SELECT v.manifest, m.tier, v.retired_seq, coalesce(v.semver, v.number) FROM version v JOIN model m ON m.source=v.source AND m.name=v.model WHERE v.source=? AND v.model=? AND v.number=?"_s, {ref.source, ref.model, ref.number}));
    if (!known)
        return MlflowTags();
    QStringList places = liveIn;
    places.sort();
    places.removeDuplicates();
    CS_TRY(const QString workspace, idOf(database));
    MlflowTags tags{{workspaceTag, workspace}, {stateTag, !known->isNull(2) ? u"retired"_s : places.isEmpty() ? u"registered"_s : u"live:"_s + places.join(u',')}, {u"countersign.version"_s, known->text(3)}, {u"countersign.manifest"_s, known->text(0)},
                    {u"countersign.tier"_s, known->text(1)}};
    CS_TRY(const auto last, database.row(u"SELECT max(r.seq) FROM live l JOIN record r ON r.seq=l.rollout_seq WHERE l.source=? AND l.model=? AND l.version=? AND r.action='rollout.promote'"_s, {ref.source, ref.model, ref.number}));
    CS_TRY(QJsonObject promoted, payloadOf(database, promotion ? *promotion : last->maybe(0).value_or(-1), u"rollout.promote"_s));
    if (promoted.isEmpty()) {                                       // a rollback is carried out: what was approved before counts
        CS_TRY(promoted, payloadOf(database, last->maybe(0).value_or(-1), u"rollout.promote"_s));
    }
    if (promoted.contains(u"binding"_s))
        tags[u"countersign.approval"_s] = promoted[u"binding"_s].toString();
    return tags;
}

Result<MlflowTags> governanceTags(Database &database, const VersionRef &ref)
{
    CS_TRY(const QStringList places, aliasedIn(database, ref));
    return governanceTags(database, ref, places);
}

Result<QString> aliasDue(Database &database, const LiveRow &live)
{
    CS_TRY(const auto origin, originOf(database, {live.source, live.model, live.version}));
    CS_TRY(const auto there, mirrorModel(database, live.source, live.model));
    return there && origin && there->created != origin->modelCreated ? QString() : live.version;
}

Result<QStringList> aliasedIn(Database &database, const VersionRef &ref)
{
    CS_TRY(const auto all, liveIn(database, ref.source, ref.model));
    QStringList places;
    for (const QString &name : all.value(ref.number)) {
        CS_TRY(const Environment place, environment(database, name));
        if (!place.targetsFor(ref.source).isEmpty())
            places += name;
    }
    return places;
}

Result<bool> liveByAnotherStage(Database &database, const VersionRef &ref, const QString &from)
{
    CS_TRY(QStringList places, aliasedIn(database, ref));
    places.removeAll(from);
    for (const QString &name : std::as_const(places)) {
        CS_TRY(const Environment place, environment(database, name));
        const auto targets = place.targetsFor(ref.source);
        if (std::any_of(targets.begin(), targets.end(), [](const Target &target) { return !stageIn(target.alias).isEmpty(); }))
            return true;
    }
    return false;
}

} // namespace countersign

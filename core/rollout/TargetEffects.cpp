// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rollout/TargetEffects.h"

#include "core/base/Json.h"
#include "core/environments/GovernanceTags.h"
#include "core/environments/Live.h"
#include "core/registry/mirror/Mirror.h"
#include "core/registry/mirror/Stage.h"

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

// What the alias may point to before: what is live, or, where nothing is, what it was when it was seen first, since what moved after
// that is a finding for people to settle. A live version that was deleted on the server has taken its
// alias with it (3.x), and a finding that people adopted since is what they want to come from, as long as it is so. `back`: for a rollback.
Result<QStringList> expected(Database &database, const Target &target, const VersionRef &ref, const QString &environment, bool back, UtcTime at)
{
    CS_TRY(const auto now, champion(database, ref.source, ref.model, environment));
    CS_TRY(const auto seen, mirrorAliases(database, target.source, target.alias));
    const auto alias = seen.constFind(ref.model);
    const QString known = alias == seen.constEnd() || alias->known == u"0" ? QString() : alias->known;
    QStringList values{known};
    if (now) {
        CS_TRY(const QString due, aliasDue(database, *now));
        values = {due};
        CS_TRY(const auto there, mirrorVersion(database, ref.source, ref.model, now->version));
        CS_TRY(const bool wentOn, stageIn(target.alias).isEmpty() ? Result<bool>(false) : liveByAnotherStage(database, {ref.source, ref.model, now->version}, environment));
        const bool gone = due.isEmpty() || (there && there->gone);
        if (wentOn || gone)
            values += QString();
        if (gone && back && alias != seen.constEnd())  // whoever goes back from what is gone takes what somebody put there
            values += alias->version == u"0" ? QString() : alias->version;
    }
    CS_TRY(const auto adopted, database.rows(u"SELECT f.value_after FROM finding_settled f JOIN finding w ON w.id=f.finding AND w.gone_us IS NULL LEFT JOIN request r ON r.id=f.request WHERE f.kind='adopt' AND f.source=? AND f.environment=? AND f.subject=? AND f.what IN (?, ?, ?)"
                                             " AND f.seq>? AND COALESCE(r.state, '') NOT IN ('rejected', 'withdrawn') AND (r.id IS NULL OR r.state='applied' OR r.deadline_us>=?) ORDER BY f.seq DESC LIMIT 1"_s,
                                             {ref.source, environment, ref.modelRef().text(), u"alias:"_s + target.alias, u"alias-lost:"_s + target.alias, target.alias, now ? now->rolloutSeq : 0, at.micros()}));
    for (const Row &row : adopted)
        values += row.text(0);
    // What is under way and is left for this may have been set, or not. And what we set there last, of a record whose other targets failed.
    CS_TRY(const auto ordered, database.rows(u"SELECT body, state, seq FROM outbox WHERE kind='mlflow-alias' AND target=? AND state<>'failed' ORDER BY seq DESC, n DESC"_s, {target.text()}));
    bool last = true;
    for (const Row &row : ordered) {
        const QJsonObject body = json::parseObject(row.text(0).toUtf8()).valueOr({});
        const bool pending = row.text(1) == u"pending";
        if (body[u"model"_s].toString() != ref.model || (!pending && (!last || row.integer(2) <= (now ? now->rolloutSeq : 0))))
            continue;
        values += body[u"version"_s].toString();
        last = last && pending;
        for (const auto &each : pending ? body[u"expects"_s].toArray() : QJsonArray())
            values += each.toString();
    }
    values.removeDuplicates();
    return values;
}

} // namespace

void addAliasEffect(Act &act, const Target &target, const VersionRef &ref, const QString &environment, const QStringList &expects)
{
    act.effect(u"mlflow-alias"_s, target.text(), {{u"source"_s, target.source}, {u"model"_s, ref.model}, {u"version"_s, ref.number}, {u"alias"_s, target.alias}, {u"environment"_s, environment},
                                                  {u"expects"_s, QJsonArray::fromStringList(expects)}});
}

void addStageEffect(Act &act, const VersionRef &ref, const QString &stage, const QStringList &expects)
{
    act.effect(u"mlflow-stage"_s, ref.text(), {{u"source"_s, ref.source}, {u"model"_s, ref.model}, {u"version"_s, ref.number}, {u"stage"_s, stage}, {u"expects"_s, QJsonArray::fromStringList(expects)}});
}

void addPointerEffect(Act &act, const Workspace &workspace, const Environment &environment, const Version &version)
{
    const QString path = artifactStore(workspace).path(Digest::fromHex(version.manifest).valueOr({}), environment.production() ? ArtifactClass::Production : ArtifactClass::Experimental);
    act.effect(u"pointer"_s, environment.name + u'/' + version.ref.model,
               {{u"model"_s, version.ref.model}, {u"source"_s, version.ref.source}, {u"environment"_s, environment.name}, {u"version"_s, version.ref.number}, {u"manifest"_s, version.manifest},
                {u"path"_s, path.mid(workspace.folder().size() + 1)}});
}

Result<std::optional<Since>> decidedSince(Database &database, const Intent &intent)
{
    CS_TRY(const auto row, database.row(u"SELECT seq, version FROM rollout WHERE source=? AND model=? AND environment=? AND seq>? ORDER BY seq DESC LIMIT 1"_s,
                                        {intent.body[u"source"_s].toString(), intent.body[u"model"_s].toString(), intent.body[u"environment"_s].toString(), intent.seq}));
    return row ? std::optional(Since{row->integer(0), row->text(1)}) : std::nullopt;
}

Result<void> checkNotLeft(Database &database, const Intent &intent)
{
    CS_TRY(const auto since, decidedSince(database, intent));
    if (!since)
        return {};
    return Error{Kind::Changed, u"target.left"_s, u"Record %1 decides since what is live in %2; this was left to it."_s.arg(QString::number(since->record), intent.body[u"environment"_s].toString()), u"See “countersign live”."_s, {}, {}};
}

Result<void> addTargetEffects(Act &act, const Workspace &workspace, const Environment &environment, const Version &version, bool back)
{
    const auto targets = environment.targetsFor(version.ref.source);
    if (targets.isEmpty() && !environment.targets.isEmpty())
        return refused(u"target.none"_s, u"No target of %1 reaches versions of %2; nothing was written."_s.arg(environment.name, version.ref.source),
                       version.ref.local() ? u"Give it one: countersign env set %1 --target pointer."_s.arg(environment.name)
                                           : u"Give it one: countersign env set %1 --target mlflow:%2:ALIAS."_s.arg(environment.name, version.ref.source));
    for (const Target &target : targets) {
        if (target.kind == u"pointer") {
            addPointerEffect(act, workspace, environment, version);
            continue;
        }
        CS_TRY(const QStringList expects, expected(act.db(), target, version.ref, environment.name, back, act.now()));
        addAliasEffect(act, target, version.ref, environment.name, expects);
    }
    return {};
}

} // namespace countersign

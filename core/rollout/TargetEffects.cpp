// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rollout/TargetEffects.h"

#include "core/environments/Live.h"
#include "core/registry/mirror/Mirror.h"

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

// What the alias may point to before: what the approval saw. A live version that was deleted on the server has taken its
// alias with it (3.x), and a finding that people adopted is what they want to come from.
Result<QStringList> expected(Database &database, const Target &target, const VersionRef &ref, const QString &environment, bool back)
{
    CS_TRY(const auto now, champion(database, ref.source, ref.model, environment));
    CS_TRY(const auto seen, mirrorAliases(database, target.source, target.alias));
    const auto alias = seen.constFind(ref.model);
    const QString mirrored = alias == seen.constEnd() || alias->version == u"0" ? QString() : alias->version;
    QStringList values{now ? now->version : mirrored};
    if (now) {
        CS_TRY(const auto there, mirrorVersion(database, ref.source, ref.model, now->version));
        if (there && there->gone)
            values += QString();
        if (there && there->gone && back && alias != seen.constEnd())  // whoever goes back from what is gone takes what somebody put there
            values += alias->version == u"0" ? QString() : alias->version;
    }
    CS_TRY(const auto adopted, database.rows(u"SELECT value_after FROM finding_settled WHERE kind='adopt' AND source=? AND environment=? AND subject=? AND what IN (?, ?) ORDER BY seq DESC LIMIT 1"_s,
                                             {ref.source, environment, ref.modelRef().text(), u"alias:"_s + target.alias, u"alias-lost:"_s + target.alias}));
    for (const Row &row : adopted)
        values += row.text(0);
    values.removeDuplicates();
    return values;
}

} // namespace

void addAliasEffect(Act &act, const Target &target, const VersionRef &ref, const QString &environment, const QStringList &expects)
{
    act.effect(u"mlflow-alias"_s, target.text(), {{u"source"_s, target.source}, {u"model"_s, ref.model}, {u"version"_s, ref.number}, {u"alias"_s, target.alias}, {u"environment"_s, environment},
                                                  {u"expects"_s, QJsonArray::fromStringList(expects)}});
}

void addPointerEffect(Act &act, const Workspace &workspace, const Environment &environment, const Version &version)
{
    const QString path = artifactStore(workspace).path(Digest::fromHex(version.manifest).valueOr({}), environment.production() ? ArtifactClass::Production : ArtifactClass::Experimental);
    act.effect(u"pointer"_s, environment.name + u'/' + version.ref.model,
               {{u"model"_s, version.ref.model}, {u"source"_s, version.ref.source}, {u"environment"_s, environment.name}, {u"version"_s, version.ref.number}, {u"manifest"_s, version.manifest},
                {u"path"_s, path.mid(workspace.folder().size() + 1)}});
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
        CS_TRY(const QStringList expects, expected(act.db(), target, version.ref, environment.name, back));
        addAliasEffect(act, target, version.ref, environment.name, expects);
    }
    return {};
}

} // namespace countersign

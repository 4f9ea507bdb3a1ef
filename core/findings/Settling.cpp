// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/findings/Settling.h"

#include "core/base/Text.h"
#include "core/environments/GovernanceTags.h"
#include "core/findings/Looking.h"
#include "core/registry/RemoteVersion.h"
#include "core/registry/mirror/Mirror.h"
#include "core/registry/mirror/Stage.h"
#include "core/rollout/StandbyCheck.h"
#include "core/rollout/TargetEffects.h"
#include "core/workspace/Settle.h"

#include <QElapsedTimer>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

// All of it, so that the ledger alone tells what was settled.
QJsonObject findingJson(const WorldFinding &found)
{
    return {{u"id"_s, found.id}, {u"source"_s, found.source}, {u"subject"_s, found.subject}, {u"what"_s, found.what}, {u"environment"_s, found.environment},
            {u"before"_s, found.before}, {u"after"_s, found.after}, {u"first_seen"_s, found.firstSeen.text()}};
}

Result<WorldFinding> openFinding(Database &database, const QString &id, UtcTime now)
{
    CS_TRY(const WorldFinding found, finding(database, id, now));
    if (found.state != u"open")
        return refused(u"finding.settled"_s, u"%1 is %2 already; nothing was written."_s.arg(found.id, found.state), u"See “countersign finding list”."_s);
    return found;
}

Error noWayBack(const WorldFinding &found, const QString &why, const QString &mend)
{
    return refused(u"finding.no-way-back"_s, u"%1 cannot be set back: %2. Nothing was written."_s.arg(found.id, why), mend);
}

QString rollbackText(const WorldFinding &found) { return u"Go back to another version: countersign rollback %1 --env %2"_s.arg(found.model().shortText(), found.environment); }

// What is put live again is looked at as a rollback looks at what it goes back to. What the mirror knows to be gone is told in the turn.
Result<void> checkComesBack(Workspace &workspace, const Command &command, const WorldFinding &found)
{
    const VersionRef ref{found.model().source, found.model().name, found.before};
    if (!found.wentLive() || found.before.isEmpty())
        return {};
    CS_TRY(const auto there, mirrorVersion(workspace.db(), ref.source, ref.model, ref.number));
    if (!ref.local() && (!there || there->gone))
        return {};
    CS_CHECK(checkStandby(workspace, command, ref, found.environment, rollbackText(found)));
    return {};
}

Result<void> checkNotBarred(Database &database, const WorldFinding &found)
{
    const ModelRef model = found.model();
    CS_TRY(const auto bar, barOf(database, model.source, model.name, found.environment, found.before));
    if (bar)
        return refused(u"core.barred"_s, u"%1 %2 is barred from %3 until incident %4 is closed; nothing was written."_s.arg(model.shortText(), found.before, found.environment, bar->incident), rollbackText(found) + u", or close the incident."_s);
    return {};
}

Result<bool> isGoverned(Database &database, const ModelRef &ref)
{
    const auto known = model(database, ref.source, ref.name);
    if (!known && known.error().kind != Kind::NotFound)
        return known.error();
    return known.ok();
}

// Sets an alias back to the version that is live there, or, where nothing is, to what it was.
Result<void> revertAlias(Act &act, const WorldFinding &found)
{
    const ModelRef model = found.model();
    const Target target{u"mlflow"_s, found.source, found.alias()};
    CS_TRY(const auto was, mirrorVersion(act.db(), model.source, model.name, found.before));
    const bool deleted = found.what.startsWith(u"alias-") || (!found.before.isEmpty() && (!was || was->gone));
    if (found.environment.isEmpty()) {                              // an alias by which nothing goes live here
        if (deleted)
            return noWayBack(found, u"version %1 was deleted on its server"_s.arg(found.before), u"Adopt it with a reason."_s);
        addAliasEffect(act, target, {model.source, model.name, found.before}, {}, {found.after});
        return {};
    }
    CS_TRY(const Environment place, environment(act.db(), found.environment));
    if (!place.targets.contains(target.text()))
        return noWayBack(found, u"%1 no longer has the target %2"_s.arg(place.name, target.text()), u"The next sync drops it."_s);
    CS_TRY(const bool governed, isGoverned(act.db(), model));
    if (!governed)
        return noWayBack(found, u"nobody governs %1 here, and its alias is its owners'"_s.arg(model.text()), u"Adopt it with a reason, or govern it first: countersign model add %1."_s.arg(model.text()));
    CS_TRY(const auto now, champion(act.db(), model.source, model.name, place.name));
    CS_TRY(const QString due, now ? aliasDue(act.db(), *now) : Result<QString>(found.before));
    if (due != found.before)
        return Error{Kind::Changed, u"finding.moved"_s, u"%1 serves %2 by now, not %3; nothing was written."_s.arg(place.name, now->version, found.before), u"Run “countersign sync” and look again."_s, {}, {}};
    if (deleted)
        return noWayBack(found, u"version %1 was deleted on its server"_s.arg(found.before), rollbackText(found) + u'.');
    CS_CHECK(checkNotBarred(act.db(), found));
    const QString stage = stageIn(target.alias);
    if (stage.isEmpty() || !found.before.isEmpty())
        addAliasEffect(act, target, {model.source, model.name, found.before}, {}, {found.after});
    if (!stage.isEmpty() && !found.after.isEmpty()) {               // whoever was put there, archived by the first, goes back to where it was
        const VersionRef put{model.source, model.name, found.after};
        CS_TRY(const QString stands, expectedStage(act.db(), put));
        addStageEffect(act, put, stands == stage ? u"Archived"_s : stands, {stage, u"Archived"_s});
    }
    return {};
}

Result<void> revertPointer(Act &act, const Workspace &workspace, const WorldFinding &found)
{
    const ModelRef model = found.model();
    CS_TRY(const Environment place, environment(act.db(), found.environment));
    CS_TRY(const auto now, champion(act.db(), model.source, model.name, place.name));
    if (!now)
        return noWayBack(found, u"nothing of %1 is live in %2"_s.arg(model.shortText(), place.name), u"The next sync drops it."_s);
    CS_CHECK(checkNotBarred(act.db(), found));
    CS_TRY(const Version live, version(act.db(), {model.source, model.name, now->version}));
    addPointerEffect(act, workspace, place, live);
    return {};
}

Result<void> addReverting(Act &act, const Workspace &workspace, const WorldFinding &found)
{
    if (found.isAlias())
        return revertAlias(act, found);
    if (found.what == u"pointer")
        return revertPointer(act, workspace, found);
    if (found.what.startsWith(u"model-tag:")) {
        act.effect(u"mlflow-model-tag"_s, found.subject, {{u"source"_s, found.source}, {u"model"_s, found.model().name}, {u"tag"_s, found.tag()}});
        return {};
    }
    if (found.what == u"workspace")
        return noWayBack(found, u"its tags are those of another workspace, which governs it, too"_s, u"Agree with whoever runs that one, then adopt this with a reason; if there is none, take the tag countersign.workspace away there."_s);
    if (found.what == u"renamed")
        return noWayBack(found, u"its server calls it %1 now"_s.arg(found.after), u"Give it its name back there, or adopt this with a reason."_s);
    if (found.what == u"hidden")
        return noWayBack(found, u"its server does not let our account read it"_s, u"Ask whoever runs the server for the right to read it; the next sync drops this."_s);
    const auto ref = found.version();
    if (ref && found.what == u"stage") {
        addStageEffect(act, *ref, found.before, {found.after});
        return {};
    }
    if (ref && found.what.startsWith(u"tag:")) {
        act.effect(tagsEffect, ref->text(), {{u"source"_s, ref->source}, {u"model"_s, ref->model}, {u"version"_s, ref->number}});
        return {};
    }
    return noWayBack(found, u"MLflow brings back neither what was deleted nor what was overwritten"_s, u"Adopt it with a reason; log the model anew if it is needed."_s);
}

} // namespace

Result<std::optional<Version>> adoptable(Database &database, const WorldFinding &found)
{
    if (!found.wentLive())
        return std::optional<Version>();
    const ModelRef model = found.model();
    CS_TRY(const bool governed, isGoverned(database, model));
    if (!governed)                                                  // of what nobody governs nothing can be asked for
        return std::optional<Version>();
    const VersionRef ref{model.source, model.name, found.after};
    if (found.after.isEmpty() || (found.what == u"pointer" && !VersionRef::fromText(ref.text())))
        return refused(u"finding.nothing"_s, u"%1 names no version that could be asked for; nothing was written."_s.arg(found.id), u"Revert it: countersign finding revert %1."_s.arg(found.id));
    auto there = version(database, ref);
    if (!there && there.error().kind == Kind::NotFound)
        there = notFound(u"version.unknown"_s, u"%1 is not registered, so nobody could decide on it; nothing was written."_s.arg(ref.text()),
                         u"Register it first (countersign register %1), or revert: countersign finding revert %2."_s.arg(ref.local() ? ref.model + u' ' + ref.number + u" FILES"_s : ref.text(), found.id));
    CS_CHECK(there);
    return std::optional(*there);
}

Result<Settled> adopt(Workspace &workspace, const Command &command, const QString &id, const QString &reason, Artifact artifact)
{
    CS_TRY(const QString why, text::reason(reason));
    CS_TRY(const Receipt receipt, workspace.act(command, [&](Act &act) -> Result<void> {
        CS_TRY(const WorldFinding found, openFinding(act.db(), id, act.now()));
        CS_TRY(const auto wanted, adoptable(act.db(), found));
        if (!wanted) {
            CS_CHECK(requireDuty(act, dutiesFor("finding.adopt"), found.environment, u"Adopting a finding"_s));
            return act.append(u"finding.adopt"_s, u"finding"_s, found.id, {{u"finding"_s, findingJson(found)}, {u"reason"_s, why}});
        }
        CS_TRY(const Opening open, opening(workspace, act, {wanted->ref, found.environment, why, false}, artifact));
        QJsonObject payload = open.payload;
        payload[u"finding"_s] = findingJson(found);
        return act.append(u"finding.adopt"_s, u"request"_s, open.id, payload);
    }));
    return Settled{receipt, receipt.payload().contains(u"kind"_s) ? receipt.subject() : QString(), u"adopted"_s, 0};
}

Result<Settled> revert(Workspace &workspace, const Effects &effects, const Command &command, const QString &id, const QString &reason)
{
    QElapsedTimer since;
    since.start();
    CS_TRY(const QString why, text::reason(reason));
    if (const auto known = openFinding(workspace.db(), id, workspace.clock().now())) // else told in the turn
        CS_CHECK(checkComesBack(workspace, command, *known));
    CS_TRY(const Receipt receipt, workspace.act(command, [&](Act &act) -> Result<void> {
        CS_TRY(const WorldFinding found, openFinding(act.db(), id, act.now()));
        CS_CHECK(requireDuty(act, dutiesFor("finding.revert"), found.environment, u"Reverting a finding"_s));
        CS_TRY(const auto underWay, act.db().row(u"SELECT seq FROM finding_settled WHERE finding=? AND state='applying'"_s, {found.id}));
        if (underWay)
            return Error{Kind::Changed, u"core.applying"_s, u"%1 is just being set back (record %2); nothing was written."_s.arg(found.id, QString::number(underWay->integer(0))), u"Wait until it is done."_s, {}, {}};
        CS_CHECK(addReverting(act, workspace, found));
        return act.append(u"finding.revert"_s, u"finding"_s, found.id, {{u"finding"_s, findingJson(found)}, {u"reason"_s, why}});
    }));
    Settled settled{receipt, {}, u"reverted"_s, 0};
    if (receipt.dryRun)
        return settled;
    CS_CHECK(settle(workspace, effects, command.session, receipt.record.seq, othersMs));
    CS_TRY(const auto row, workspace.db().row(u"SELECT state FROM finding_settled WHERE seq=?"_s, {receipt.record.seq}));
    const QString stored = row ? row->text(0) : QString();
    settled.state = stored == u"done" ? u"reverted"_s : stored == u"failed" ? u"failed"_s : u"in-doubt"_s;
    settled.elapsedMs = since.elapsed();
    return settled;
}

} // namespace countersign

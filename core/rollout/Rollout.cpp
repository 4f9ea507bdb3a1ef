// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rollout/Rollout.h"

#include "core/approval/Promoters.h"
#include "core/base/Text.h"
#include "core/people/People.h"
#include "core/rollout/StandbyCheck.h"
#include "core/rollout/TargetEffects.h"
#include "core/workspace/Log.h"
#include "core/workspace/Settle.h"

#include <QElapsedTimer>
#include <QThread>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

constexpr qint64 justNowUs = 10LL * 60 * 1000 * 1000;               // within which a rollback finished by another command may be asked for again

QString klassName(ArtifactClass klass) { return klass == ArtifactClass::Production ? u"production"_s : u"experimental"_s; }

Result<std::optional<qint64>> lastRollout(Database &database, const VersionRef &ref, const QString &environment)
{
    CS_TRY(const auto row, database.row(u"SELECT max(seq) FROM rollout WHERE source=? AND model=? AND environment=?"_s, {ref.source, ref.model, environment}));
    return row->maybe(0);
}

// What a record is still making live there, and what it waits for, if a place could not be reached.
struct UnderWay { qint64 record = 0; QString version, kind, why; };

Result<std::optional<UnderWay>> underWay(Database &database, const VersionRef &ref, const QString &environment)
{
    CS_TRY(const auto row, database.row(u"SELECT a.rollout_seq, a.version, r.kind, (SELECT o.last_error FROM outbox o WHERE o.seq=a.rollout_seq AND o.state='pending' ORDER BY o.last_error='', o.n LIMIT 1)"
                                        " FROM applying a JOIN rollout r ON r.seq=a.rollout_seq WHERE a.source=? AND a.model=? AND a.environment=?"_s, {ref.source, ref.model, environment}));
    return row ? std::optional(UnderWay{row->integer(0), row->text(1), row->text(2), row->text(3)}) : std::nullopt;
}

Error stillApplying(const UnderWay &there, const VersionRef &ref, const QString &environment)
{
    const QString model = ref.modelRef().shortText();
    return {Kind::Changed, u"core.applying"_s, u"%1 %2 is still being made live in %3 (record %4)%5; nothing was written."_s.arg(model, there.version, environment, QString::number(there.record),
            there.why.isEmpty() ? QString() : u": %1"_s.arg(there.why.endsWith(u'.') ? there.why.chopped(1) : there.why)),
            there.why.isEmpty() ? u"Wait until it is done; “countersign live” shows it."_s
                                : u"Each command tries it again. Do not wait for it to go back: “countersign rollback %1 --env %2 --to VERSION” leaves it. If that server never comes back, give %2 other targets and remove the source, which ends it."_s.arg(model, environment),
            {}, {{u"record"_s, there.record}}};
}

Result<void> checkNoneApplying(Database &database, const VersionRef &ref, const QString &environment)
{
    CS_TRY(const auto there, underWay(database, ref, environment));
    if (there)
        return stillApplying(*there, ref, environment);
    return {};
}

// Two who promote at once: whoever comes second has not seen what the first made live, and is told instead of going over it. `seen` is the
// newest record when the command began.
Result<void> checkNotOvertaken(Database &database, const VersionRef &ref, const QString &environment, qint64 seen)
{
    CS_TRY(const auto now, champion(database, ref.source, ref.model, environment));
    if (!now || now->rolloutSeq <= seen)
        return {};
    CS_TRY(const auto row, database.row(u"SELECT by_login FROM rollout WHERE seq=?"_s, {now->rolloutSeq}));
    return Error{Kind::Changed, u"core.overtaken"_s, u"%1 made %2 %3 live in %4 in record %5 while %6 was on its way; nothing was written."_s.arg(row->text(0), ref.modelRef().shortText(), now->version, environment, QString::number(now->rolloutSeq), ref.number),
                 u"If %1 is to follow it all the same, promote once more."_s.arg(ref.number), {}, {}};
}

// A rollout that is under way there is finished first: waited for while its program lives, done here when that has died.
Result<Receipt> actInTurn(Workspace &workspace, const Effects &effects, const Command &command, const std::function<Result<void>(Act &)> &work)
{
    QElapsedTimer waited;
    waited.start();
    for (;;) {
        auto receipt = workspace.act(command, work);
        if (receipt || receipt.error().code != u"core.applying"_s || command.dryRun || waited.hasExpired(othersMs))
            return receipt;
        CS_TRY(const Delivery delivery, settle(workspace, effects, command.session, receipt.error().detail[u"record"_s].toInteger(), othersMs));
        if (delivery == Delivery::InDoubt)
            return receipt;
    }
}

// As actInTurn(), but nobody who wants to go back waits for a place that cannot be reached: what is under way there is left, once
// no living program is at it or that takes too long.
Result<Receipt> leaveInTurn(Workspace &workspace, const Command &command, const std::function<Result<void>(Act &, qint64 leaves)> &work)
{
    QElapsedTimer waited;
    waited.start();
    for (qint64 leaves = 0;;) {
        auto receipt = workspace.act(command, [&](Act &act) { return work(act, leaves); });
        if (receipt || receipt.error().code != u"core.applying"_s || receipt.error().detail.contains(u"goes_back"_s))
            return receipt;
        const qint64 record = receipt.error().detail[u"record"_s].toInteger();
        CS_TRY(const bool held, isBeingDone(workspace, record));
        if (!held || waited.hasExpired(othersMs))
            leaves = record;
        else
            QThread::msleep(10);
    }
}

// Where to, unless that was said: from what is not live yet back to what is, else to the newest standby. Empty: there is none.
Result<QString> wayBack(Database &db, const Model &ours, const Return &wish, bool left, UtcTime now)
{
    if (!wish.to.isEmpty())
        return wish.to;
    // A rollback that was in doubt and that somebody's next command finished just now is not gone beyond by asking for it once more.
    CS_TRY(const qint64 finished, db.integer(u"SELECT count(*) FROM rollout r WHERE r.seq=(SELECT max(seq) FROM rollout WHERE source=? AND model=? AND environment=?) AND r.kind='rollback' AND r.state='live'"
                                             " AND (SELECT max(o.attempts) FROM outbox o WHERE o.seq=r.seq)>1 AND EXISTS (SELECT 1 FROM live l WHERE l.rollout_seq=r.seq AND l.from_us>?)"_s,
                                             {ours.source, ours.name, wish.environment, now.micros() - justNowUs}));
    if (left || finished > 0) {
        CS_TRY(const auto serves, champion(db, ours.source, ours.name, wish.environment));
        return serves ? serves->version : QString();
    }
    CS_TRY(const auto warm, standbys(db, ours.source, ours.name, wish.environment));
    return warm.isEmpty() ? QString() : warm.first().version;
}

// Who approved, as the record names them: the first two distinct persons whose approvals count.
void addApprovals(QJsonObject &payload, const Standing &standing)
{
    QStringList persons;
    for (const Counted &each : standing.decisions) {
        if (!each.counts || each.decision.verdict != u"approve" || persons.contains(each.decision.person) || persons.size() == 2)
            continue;
        persons += each.decision.person;
        const QString key = persons.size() == 1 ? u"a1"_s : u"a2"_s;
        payload[key] = QJsonObject{{u"seq"_s, each.decision.seq}, {u"person"_s, each.decision.person}, {u"login"_s, each.decision.login}};
    }
}

Result<void> checkApproved(Database &database, const Standing &now, UtcTime at)
{
    const Request &request = now.request;
    if (request.kind != u"version")
        return refused(u"policy.request"_s, u"%1 asks for a policy, which is adopted when it is approved. Nothing was written."_s.arg(request.id), u"See “countersign show %1”."_s.arg(request.id));
    if (request.ended()) {
        CS_TRY(const auto tried, database.row(u"SELECT r.seq, (SELECT o.last_error FROM outbox o WHERE o.seq=r.seq AND o.state='failed' ORDER BY o.n LIMIT 1) FROM rollout r WHERE r.request=? AND r.state='failed'"_s, {request.id}));
        if (tried)
            return refused(u"core.ended"_s, u"%1 was promoted in record %2, which did not make it live: %3 Nothing was written."_s.arg(request.id, QString::number(tried->integer(0)), tried->text(1)), u"A request is for one promotion: open a new one."_s);
        return refused(u"core.ended"_s, u"%1 has ended: it is %2. Nothing was written."_s.arg(request.id, request.stored), u"Open a new request."_s);
    }
    if (now.state == u"expired")
        return refused(u"core.deadline"_s, u"%1 expired on %2; nothing was written. Expired never means approved."_s.arg(request.id, request.deadline.shortText()),
                       u"%1 can open a new request."_s.arg(request.askerLogin), {request.askerLogin});
    if (now.about->version.tier != request.tier) {
        CS_TRY(const Moved tier, movedTier(database, request.version, request.tier, now.about->version.tier));
        return Error{Kind::Changed, u"core.lapsed"_s, u"The tier of %1 was %2 when it was asked and is %3 now, by %4 in record %5; nothing was written."_s.arg(request.version.model, tier.from, tier.to, tier.by, QString::number(tier.seq)),
                     u"%1 can resubmit the request."_s.arg(request.askerLogin), {request.askerLogin}, {}};
    }
    if (now.state == u"approved") {
        if (now.promotableFrom && at < *now.promotableFrom)
            return Error{Kind::Pending, u"core.cool-off"_s, u"%1 is approved, and may be promoted from %2 on: its policy sets a cool-off in which approvers can withdraw. Nothing was written."_s
                         .arg(request.id, now.promotableFrom->shortText()), u"Try again then."_s, {}, {}};
        return {};
    }
    QStringList missing, who;
    for (const Need &need : now.needs) {
        if (need.have < need.need) {
            missing += u"%1 of %2 in pool %3"_s.arg(QString::number(need.have), QString::number(need.need), need.pool);
            who += need.eligible;
        }
    }
    for (const Decision &each : now.objections()) {
        missing += u"%1 asked for changes in record %2, and has not decided since"_s.arg(each.login, QString::number(each.seq));
        who += each.login;
    }
    who.removeDuplicates();
    const QString nobody = u"Nobody can fill that place yet; an admin can grant the duty approver."_s;
    if (const auto lapses = now.lapses(); !lapses.isEmpty())
        return Error{Kind::Changed, u"core.lapsed"_s, u"The approval of %1 on %2 lapsed: %3. Nothing was written."_s.arg(lapses.first().decision.login, request.id, movedText(lapses.first().lapsed)),
                     who.isEmpty() ? nobody : u"Ask the approvers to look again: %1."_s.arg(who.join(u", "_s)), who, {}};
    return Error{Kind::Pending, u"core.not-approved"_s, u"%1 is not approved (%2): %3. Nothing was written."_s.arg(request.id, now.state, missing.join(u"; "_s)),
                 who.isEmpty() ? nobody : u"Ask one of: %1."_s.arg(who.join(u", "_s)), who, {}};
}

// not: [promoter] — whoever promotes must not have filled a place of that pool.
Result<void> checkPromoter(Act &act, const Standing &now)
{
    if (!barredFromPromoting(now).contains(act.person()))
        return {};
    CS_TRY(const QStringList who, promoters(act.db(), now, act.now()));
    if (now.about->environment.production() && act.person() == now.request.authorPerson)
        return refused(u"core.promoter"_s, u"%1 is the author of %2 and cannot promote it to production; nothing was written."_s.arg(act.login(), now.request.version.shortText()), u"Ask another engineer."_s, who);
    QStringList pools;                                              // that this person filled a place of
    for (const Need &need : now.needs)
        if (need.notWho.contains(u"promoter"_s) && std::any_of(now.decisions.begin(), now.decisions.end(), [&](const Counted &each) {
                return each.counts && each.decision.person == act.person() && need.haveLogins.contains(each.decision.login); }))
            pools += need.pool;
    return refused(u"core.promoter"_s, u"%1 approved for the pool %2, whose policy does not let an approver promote; nothing was written."_s.arg(act.login(), pools.value(0)), u"Ask another engineer."_s, who);
}

Result<QString> stateOf(Database &database, qint64 seq, Delivery delivery)
{
    CS_TRY(const auto row, database.row(u"SELECT state FROM rollout WHERE seq=?"_s, {seq}));
    const QString stored = row ? row->text(0) : u"failed"_s;
    return stored == u"applying" && delivery == Delivery::InDoubt ? u"in-doubt"_s : stored;
}

// The one figure is the recorded one; only what is not done yet has none, and is told as it stands.
Result<void> finish(Workspace &workspace, const Effects &effects, const Command &command, UtcTime begun, Rolled &rolled)
{
    if (rolled.receipt.dryRun) {
        rolled.state = u"applying"_s;
        return {};
    }
    CS_TRY(const Delivery delivery, settle(workspace, effects, command.session, rolled.receipt.record.seq, othersMs));
    CS_TRY(const auto row, workspace.db().row(u"SELECT elapsed_ms FROM rollout WHERE seq=?"_s, {rolled.receipt.record.seq}));
    rolled.elapsedMs = row && !row->isNull(0) ? row->integer(0) : qMax<qint64>(0, (workspace.clock().now().micros() - begun.micros()) / 1000);
    CS_TRY(rolled.state, stateOf(workspace.db(), rolled.receipt.record.seq, delivery));
    CS_TRY(const auto open, workspace.db().rows(u"SELECT target, last_error FROM outbox WHERE seq=? AND state<>'done' ORDER BY n"_s, {rolled.receipt.record.seq}));
    for (const Row &each : open)
        rolled.open.append({each.text(0), each.text(1)});
    return {};
}

Rolled fromReceipt(const Receipt &receipt)
{
    const QJsonObject payload = receipt.payload();
    Rolled rolled;
    rolled.receipt = receipt;
    rolled.to = {payload[u"source"_s].toString(), payload[u"model"_s].toString(), payload[u"version"_s].toString()};
    rolled.environment = payload[u"environment"_s].toString();
    rolled.from = payload[u"from"_s].toString();
    rolled.incident = payload[u"incident"_s].toString();
    if (payload.contains(u"leaves"_s))
        rolled.left = payload[u"leaves"_s].toInteger();
    if (!rolled.incident.isEmpty())
        rolled.reviewDue = receipt.record.at.plusDays(1);
    return rolled;
}

} // namespace

QString Rolled::openText() const
{
    QString text;
    for (const Open &each : open)
        text += u" %1: %2"_s.arg(each.target, each.why);
    return text;
}

Result<Rolled> promote(Workspace &workspace, const Effects &effects, const Command &command, const QString &id, const OnProgress &progress, const Cancel &cancel)
{
    const UtcTime begun = workspace.clock().now();
    CS_TRY(const Request known, request(workspace.db(), id));
    CS_TRY(const qint64 seen, workspace.db().integer(u"SELECT max(seq) FROM record"_s));
    Artifact artifact = Artifact::Unchecked;
    if (known.kind == u"version" && !known.ended()) {
        CS_TRY(const Version subject, version(workspace.db(), known.version));
        CS_TRY(artifact, checkArtifact(workspace, subject, progress, cancel, Depth::Whole));
    }
    // Class production lives on its own copies; they are made before the turn, and only of what is approved. A remote
    // version's files stay on its server.
    if (artifact == Artifact::Verified && known.version.local() && known.klass == klassName(ArtifactClass::Production)) {
        CS_TRY(const Standing before, standing(workspace, workspace.db(), id, workspace.clock().now(), artifact));
        if (before.state == u"approved" && !command.dryRun) {
            CS_TRY(const Manifest manifest, manifestOf(workspace.db(), known.manifest));
            CS_CHECK(artifactStore(workspace).copyToProduction(manifest, progress, cancel));
        }
    }
    CS_TRY(const Receipt receipt, actInTurn(workspace, effects, command, [&](Act &act) -> Result<void> {
        CS_TRY(const Standing now, standing(workspace, act.db(), id, act.now(), artifact));
        const Request &request = now.request;
        const bool notAuthor = now.about && now.about->environment.production();
        CS_CHECK(requireDuty(act, dutiesFor("rollout.promote"), request.environment, u"Promoting"_s, notAuthor ? QStringList{request.authorPerson} : QStringList()));
        if (request.kind == u"version") {
            CS_TRY(const auto bar, barOf(act.db(), request.version.source, request.version.model, request.environment, request.version.number));
            if (bar)
                return refused(u"core.barred"_s, u"%1 is barred from %2 until incident %3 is closed; nothing was written."_s.arg(request.version.shortText(), request.environment, bar->incident), u"Close the incident first."_s);
            if (now.about->version.retiredSeq)
                return refused(u"core.retired"_s, u"%1 is retired; nothing was written."_s.arg(request.version.shortText()), u"Ask for another version."_s);
        }
        CS_CHECK(checkApproved(act.db(), now, act.now()));
        CS_CHECK(checkPromoter(act, now));
        CS_CHECK(requirePass(*now.about));
        CS_CHECK(checkNoneApplying(act.db(), request.version, request.environment));
        CS_CHECK(checkNotOvertaken(act.db(), request.version, request.environment, seen));
        const Case &about = *now.about;
        CS_CHECK(addTargetEffects(act, workspace, about.environment, about.version));
        CS_TRY(const auto previous, lastRollout(act.db(), request.version, request.environment));
        CS_TRY(const QString kept, act.keep(caseText(about)));
        QJsonObject payload{{u"request"_s, id}, {u"source"_s, request.version.source}, {u"model"_s, request.version.model}, {u"version"_s, request.version.number}, {u"manifest"_s, request.manifest},
                            {u"environment"_s, request.environment}, {u"class"_s, request.klass}, {u"tier"_s, request.tier}, {u"author"_s, request.authorPerson}, {u"person"_s, act.person()},
                            {u"binding"_s, now.binding.digest()}, {u"gate"_s, outcomeSlug(about.gate.result)}, {u"case"_s, kept}, {u"reason"_s, request.reason}, {u"begun"_s, begun.text()}};
        if (about.champion)
            payload[u"from"_s] = about.champion->version;
        if (previous)
            payload[u"previous"_s] = *previous;
        addApprovals(payload, now);
        return act.append(u"rollout.promote"_s, u"request"_s, id, payload);
    }));
    Rolled rolled = fromReceipt(receipt);
    CS_CHECK(finish(workspace, effects, command, begun, rolled));
    if (known.klass == klassName(ArtifactClass::Production) && !receipt.dryRun)
        (void)workspace.checkpoint(command.session);
    return rolled;
}

Result<Rolled> rollback(Workspace &workspace, const Effects &effects, const Command &command, const Return &wish)
{
    const UtcTime begun = workspace.clock().now();
    CS_TRY(const Model ours, model(workspace.db(), wish.source, wish.model));
    CS_TRY(const QString reason, text::reason(wish.reason));
    const VersionRef any{ours.source, ours.name, {}};
    CS_TRY(const auto before, underWay(workspace.db(), any, wish.environment));
    CS_TRY(const QString way, wayBack(workspace.db(), ours, wish, before.has_value(), begun));
    CS_TRY(const auto read, checkStandby(workspace, command, {ours.source, ours.name, way}, wish.environment));
    bool production = false;
    auto done = leaveInTurn(workspace, command, [&](Act &act, qint64 leaves) -> Result<void> {
        CS_TRY(const Environment place, environment(act.db(), wish.environment));
        production = place.production();
        CS_CHECK(requireDuty(act, dutiesFor("rollout.rollback"), place.name, u"Rolling back"_s));
        CS_TRY(const auto left, underWay(act.db(), any, place.name));
        if (left && left->kind == u"rollback" && (wish.to.isEmpty() || wish.to == left->version)) {
            Error same = stillApplying(*left, any, place.name);
            same.detail[u"goes_back"_s] = true;
            return same;
        }
        if (left && left->record != leaves && !command.dryRun)
            return stillApplying(*left, any, place.name);           // what is live is about to change
        CS_TRY(const auto now, champion(act.db(), ours.source, ours.name, place.name));
        if (!now)
            return notFound(u"live.none"_s, left ? u"Nothing of %1 was live in %2 before record %3; there is nothing to go back to."_s.arg(ours.name, place.name, QString::number(left->record))
                                                 : u"Nothing of %1 is live in %2; there is nothing to roll back."_s.arg(ours.name, place.name), u"See “countersign live”."_s);
        const QString from = left ? left->version : now->version;
        CS_TRY(const QString to, wayBack(act.db(), ours, wish, left.has_value(), act.now()));
        if (to.isEmpty())
            return refused(u"core.no-standby"_s, u"No other version of %1 was live in %2 that could be gone back to; nothing was written."_s.arg(ours.name, place.name), u"Promote another version by a request."_s);
        if (to == from && wish.to.isEmpty() && !left) {
            Error same = refused(u"core.live"_s, {});
            same.detail = {{u"record"_s, now->rolloutSeq}, {u"goes_back"_s, true}};
            return same;
        }
        if (to == from)
            return refused(u"core.live"_s, left ? u"%1 %2 is what record %4 makes live in %3; nothing was written."_s.arg(ours.name, to, place.name, QString::number(left->record))
                                                : u"%1 %2 is what %3 serves now; nothing was written."_s.arg(ours.name, to, place.name), u"Name another version with --to."_s);
        CS_TRY(const Version target, version(act.db(), {ours.source, ours.name, to}));
        CS_TRY(const auto row, act.db().row(u"SELECT max(rollout_seq) FROM live WHERE source=? AND model=? AND environment=? AND version=?"_s, {ours.source, ours.name, place.name, to}));
        if (row->isNull(0))
            return refused(u"core.never-live"_s, u"%1 %2 was never live in %3; a rollback only goes back. Nothing was written."_s.arg(ours.name, to, place.name), u"Ask for a promotion with “countersign request”."_s);
        CS_TRY(const auto bar, barOf(act.db(), ours.source, ours.name, place.name, to));
        if (bar)
            return refused(u"core.barred"_s, u"%1 %2 is barred from %3 until incident %4 is closed; nothing was written."_s.arg(ours.name, to, place.name, bar->incident), u"Choose another version with --to."_s);
        if (target.retiredSeq)
            return refused(u"core.retired"_s, u"%1 %2 is retired; nothing was written."_s.arg(ours.name, to), u"Choose another version with --to."_s);
        CS_TRY(const bool there, filesPresent(workspace, target, klassOf(place)));
        if (!there && !target.ref.local())
            return integrity(u"artifact.altered"_s, u"%1 was found deleted, made anew or overwritten on its server; nothing was written."_s.arg(target.ref.text()),
                             u"Choose another version with --to; “countersign version verify %1” asks its server again."_s.arg(target.ref.text()));
        if (!there)
            return integrity(u"artifact.missing"_s, u"Stored files of %1 %2 are missing or have another size; nothing was written."_s.arg(ours.name, to), u"Choose another version with --to; “countersign version verify” names the files."_s);
        CS_CHECK(addTargetEffects(act, workspace, place, target, true));
        CS_TRY(const auto previous, lastRollout(act.db(), target.ref, place.name));
        QJsonObject payload{{u"source"_s, ours.source}, {u"model"_s, ours.name}, {u"version"_s, to}, {u"from"_s, from}, {u"manifest"_s, target.manifest}, {u"environment"_s, place.name},
                            {u"class"_s, place.klass}, {u"tier"_s, ours.tier}, {u"author"_s, target.authorPerson}, {u"person"_s, act.person()}, {u"reason"_s, reason},
                            {u"target"_s, row->integer(0)}, {u"previous"_s, *previous}, {u"begun"_s, begun.text()}};
        if (left)
            payload[u"leaves"_s] = left->record;
        if (production) {
            CS_TRY(const QString incident, act.nextId(u"I"_s, u"incident"_s));
            payload[u"incident"_s] = incident;
        }
        return act.append(u"rollout.rollback"_s, u"model"_s, ours.source + u'/' + ours.name, payload);
    });
    if (!done && done.error().detail.contains(u"goes_back"_s)) {    // this very way back is recorded: no second record, but another try
        CS_TRY(const Record recorded, recordAt(workspace.db(), done.error().detail[u"record"_s].toInteger()));
        done = Receipt{recorded, true, command.dryRun};
    }
    CS_TRY(const Receipt receipt, std::move(done));
    Rolled rolled = fromReceipt(receipt);
    if (rolled.left && !receipt.dryRun)
        CS_CHECK(deliver(workspace, effects, command.session, *rolled.left)); // it finds itself left, and ends
    std::optional<MlflowAlias> knowing;
    const Effects informed = read && !rolled.left ? informedOf(effects, *read, knowing) : effects;
    CS_CHECK(finish(workspace, informed, command, begun, rolled));
    if (rolled.state == u"failed") {                                // nothing was left, so the incident ended with it
        rolled.incident.clear();
        rolled.reviewDue.reset();
    }
    if (production && !receipt.dryRun)
        (void)workspace.checkpoint(command.session);
    return rolled;
}

} // namespace countersign

// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rollout/targets/MlflowAlias.h"

#include "core/registry/mirror/Stage.h"
#include "core/registry/mirror/Sync.h"
#include "core/rollout/TargetEffects.h"
#include "core/rollout/targets/MlflowTags.h"

#include <QElapsedTimer>
#include <QThread>

#include <functional>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

constexpr qint64 justReadMs = 2000;

// Why a server wrote nothing, and will not the next time either.
const QStringList definite{u"mlflow.permission"_s, u"mlflow.unauthenticated"_s, u"mlflow.refused"_s};

QString pointsTo(const QString &version) { return version.isEmpty() ? u"is gone"_s : u"points to version %1"_s.arg(version); }

QString expectedText(QStringList expects)
{
    const bool none = expects.removeAll(QString()) > 0 || expects.isEmpty();
    return expects.isEmpty() ? u"none was expected"_s : u"version %1 was expected"_s.arg(expects.join(u" or "_s)) + (none ? u", or none"_s : QString());
}

QString isNow(const QString &stage) { return u"is "_s + stage; }

// One thing at the server that is read, compared, set and read back: an alias, who is in a stage, or the stage of a version.
struct Movable
{
    QString name, about;                                            // "alias champion", "hub/Fraud Model"
    std::function<Result<QString>()> read;
    std::function<Result<void>(const QString &)> set;
    QString (*says)(const QString &) = pointsTo;
};

// The version of an alias, "" for none; also one that is deleted (2.x lists it still).
Result<QString> numberOf(const Result<std::optional<MlflowVersion>> &there)
{
    if (!there && there.error().kind == Kind::NotFound)
        return QString();
    CS_CHECK(there);
    return *there ? there->value().version : QString();
}

// Reads until one of `wanted` is there, as long as a replica may lag. `first` was read just now.
Result<QString> readUntil(const Movable &what, const QStringList &wanted, int lagMs, int pauseMs, Result<QString> first)
{
    QElapsedTimer since;
    since.start();
    for (auto now = std::move(first);; now = what.read()) {
        if (!now || wanted.contains(*now) || since.elapsed() + pauseMs > lagMs)
            return now;
        QThread::msleep(static_cast<unsigned long>(pauseMs));
    }
}

Error conflict(const Movable &what, const QString &where, const QString &now)
{
    return {Kind::Changed, u"target.conflict"_s, u"Somebody else moves the %1 of %2: it %3, where %4. It was left as it is."_s.arg(what.name, what.about, what.says(now), where),
            u"Run “countersign sync”, then adopt or revert what “countersign finding list” shows."_s, {}, {}};
}

QStringList expectedBy(const Intent &intent)
{
    QStringList expects;
    for (const auto &each : intent.body[u"expects"_s].toArray())
        expects += each.toString();
    return expects;
}

// Sets it, if it is not so already, and reads it back.
Result<void> setAndRead(const Movable &what, const QString &wanted, const QString &before, int lagMs, int pauseMs)
{
    const auto set = what.set(wanted);
    if (!set && !writeUnknown(set.error()))
        return set.error();
    const auto read = readUntil(what, {wanted}, lagMs, pauseMs, what.read());
    if (!read)                                                      // it may be set: whatever keeps us from reading is no outcome
        return Error{Kind::Unreachable, u"target.unread"_s, u"The %1 of %2 was set, but could not be read back. %3"_s.arg(what.name, what.about, read.error().text), read.error().mend, {}, {}};
    const QString after = *read;
    if (after == before && !set && definite.contains(set.error().detail[u"reason"_s].toString()))
        return refused(u"target.refused"_s, u"The %1 of %2 was not set. %3"_s.arg(what.name, what.about, set.error().detail[u"said"_s].toString()), set.error().mend);
    if (after == before)
        return Error{Kind::Unreachable, u"target.unread"_s, u"The %1 of %2 still %3 after it was set."_s.arg(what.name, what.about, what.says(before)),
                     u"Its server may lag, or refuse; the next command tries again."_s, {}, {}};
    if (after != wanted)
        return conflict(what, u"%1 was just set"_s.arg(what.says == pointsTo ? u"version "_s + wanted : wanted), after);
    return {};
}

// A right or a password that is missing ends the first try, before which nothing was sent. Later it may be set already, and
// only what is read is an outcome.
Result<void> outcomeOf(Workspace &workspace, const Intent &intent, Result<void> done)
{
    if (done || done.error().kind == Kind::Unreachable || done.error().code.startsWith(u"target."_s))
        return done;
    CS_TRY(const auto row, workspace.db().row(u"SELECT attempts FROM outbox WHERE seq=? AND n=?"_s, {intent.seq, intent.n}));
    if (!row || row->integer(0) < 2)
        return done;
    Error later = std::move(done).error();
    later.kind = Kind::Unreachable;
    return later;
}

// The client, and the version as its server has it now, which must be what was registered under its number.
Result<MlflowClient> clientOf(Workspace &workspace, const QString &name, const QString &what)
{
    const auto from = source(workspace.db(), name);
    if (!from && from.error().kind == Kind::NotFound)
        return refused(u"target.gone"_s, u"The source %1 was removed, so nobody asks it any more: what the %2 there is now is not known."_s.arg(name, what), u"Look there yourself, or add the source again."_s);
    CS_CHECK(from);
    return connect(workspace, *from);
}

Result<void> checkSame(const VersionRef &ref, const std::optional<Origin> &origin, const Result<MlflowVersion> &there)
{
    if (!there && there.error().kind != Kind::NotFound)
        return there.error();
    if (!there || (origin && (there->created != origin->created || there->source != origin->location)))
        return integrity(u"target.other-version"_s, u"%1 is not on its server any more as it was registered; nothing was set."_s.arg(ref.text()), u"Promote or go back to another version."_s);
    return {};
}

Movable movableOf(MlflowClient &client, const ModelRef &model, const QString &alias)
{
    return {aliasWords(alias), model.text(), [&client, name = model.name, alias] { return numberOf(client.aliased(name, alias)); }, [&client, name = model.name, alias](const QString &version) {
        if (const QString stage = stageIn(alias); !stage.isEmpty()) // whoever was in it is archived: a higher number would be served on
            return client.setStage(name, version, stage, true);
        return version.isEmpty() ? client.deleteAlias(name, alias) : client.setAlias(name, alias, version);
    }};
}

Result<void> checkStage(const VersionRef &ref, const QString &alias, const MlflowVersion &comes)
{
    if (stageIn(alias) == u"Staging" && comes.stage == u"Production") // it would leave production without a version
        return refused(u"target.stage"_s, u"%1 is in the stage Production, and a version has one stage; nothing was set."_s.arg(ref.text()), u"Choose another version, or give one of the two environments an alias as its target."_s);
    return {};
}

// The targets that the same record sets beside this one, and how far they are.
struct Sibling { Intent intent; QString state, error; };
Result<QVector<Sibling>> siblingsOf(Database &database, const Intent &intent)
{
    QVector<Sibling> found;
    CS_TRY(const auto intents, intentsOf(database, intent.seq));
    for (const Intent &each : intents) {
        if (each.n == intent.n || each.kind != intent.kind)
            continue;
        CS_TRY(const auto row, database.row(u"SELECT state, last_error FROM outbox WHERE seq=? AND n=?"_s, {each.seq, each.n}));
        found.append({each, row->text(0), row->text(1)});
    }
    return found;
}

} // namespace

MlflowAlias MlflowAlias::knowing(const JustRead &known) const
{
    MlflowAlias other(*this);
    other.m_known = known;
    return other;
}

Effects informedOf(const Effects &effects, const JustRead &read, std::optional<MlflowAlias> &kept)
{
    Effects informed = effects;
    for (const Effect *&each : informed)
        if (const auto *const alias = dynamic_cast<const MlflowAlias *>(each))
            each = &kept.emplace(alias->knowing(read));
    return informed;
}

// Enough to set it by. That it is set already, or is something else, is only told by reading after the intent was recorded.
bool MlflowAlias::known(const VersionRef &ref, const QString &alias, const QStringList &expects) const
{
    if (!m_known || !m_known->beside.seen || m_known->ref != ref || m_known->beside.alias != alias || m_known->since.hasExpired(justReadMs))
        return false;
    const auto now = numberOf(m_known->beside.seen->aliased);
    return now && *now != ref.number && expects.contains(*now);
}

Result<void> MlflowAlias::apply(Workspace &workspace, const Intent &intent) const
{
    const auto done = outcomeOf(workspace, intent, move(workspace, intent));
    if (done || done.error().kind == Kind::Unreachable)
        return done;
    Error failed = done.error();
    CS_TRY(const auto siblings, siblingsOf(workspace.db(), intent));
    for (const Sibling &each : siblings)
        if (each.state == u"done")                                  // the next record expects it there, and sets it
            failed.text += u" %1 was set to version %2 before, by this record, and stays so until it is promoted or rolled back again, or the finding is reverted."_s.arg(each.intent.target, each.intent.body[u"version"_s].toString());
    return failed;
}

Result<bool> MlflowAlias::checkBeside(Workspace &workspace, MlflowClient &client, const Intent &intent, const MlflowVersion &comes) const
{
    bool waiting = false;
    CS_TRY(const auto siblings, siblingsOf(workspace.db(), intent));
    for (const Sibling &each : siblings) {
        const VersionRef ref{each.intent.body[u"source"_s].toString(), each.intent.body[u"model"_s].toString(), each.intent.body[u"version"_s].toString()};
        const QString alias = each.intent.body[u"alias"_s].toString();
        if (each.state == u"failed")
            return refused(u"target.beside"_s, u"It was left as it is, since %1 was not set."_s.arg(each.intent.target), u"See what is said of that one."_s);
        const QStringList expects = each.state == u"done" ? QStringList{ref.number} : expectedBy(each.intent);
        const Movable there = movableOf(client, ref.modelRef(), alias);
        CS_TRY(const QString now, readUntil(there, expects + QStringList{ref.number}, m_lagMs, m_pauseMs, there.read()));
        if (now != ref.number && !expects.contains(now))
            return conflict(there, expectedText(expects), now);
        if (now != ref.number)
            CS_CHECK(checkStage(ref, alias, comes));
        waiting = waiting || each.state != u"done";
    }
    return waiting;
}

Result<void> MlflowAlias::move(Workspace &workspace, const Intent &intent) const
{
    const VersionRef ref{intent.body[u"source"_s].toString(), intent.body[u"model"_s].toString(), intent.body[u"version"_s].toString()};
    const QString environment = intent.body[u"environment"_s].toString(), alias = intent.body[u"alias"_s].toString(), wanted = ref.number;
    const QStringList expects = expectedBy(intent);
    CS_CHECK(checkNotLeft(workspace.db(), intent));
    CS_TRY(MlflowClient client, clientOf(workspace, ref.source, u"%1 of %2"_s.arg(aliasWords(alias), ref.model)));
    const Movable there = movableOf(client, ref.modelRef(), alias);
    CS_TRY(const auto origin, originOf(workspace.db(), ref));
    MlflowVersion comes;
    Result<QString> first = QString();
    if (!origin) {
        first = there.read();
    } else {                                                        // the number must still mean what was approved
        const auto [version, aliased] = known(ref, alias, expects) ? MlflowClient::Aimed{m_known->beside.seen->version, m_known->beside.seen->aliased} : client.aimed(ref.model, ref.number, alias);
        CS_CHECK(checkSame(ref, origin, version));
        comes = *version;
        first = numberOf(aliased);
    }
    CS_TRY(const QString before, readUntil(there, expects + QStringList{wanted}, m_lagMs, m_pauseMs, std::move(first)));
    if (before != wanted && !expects.contains(before))
        return conflict(there, expectedText(expects), before);
    CS_TRY(const bool waiting, checkBeside(workspace, client, intent, comes));
    if (before != wanted) {
        CS_CHECK(checkStage(ref, alias, comes));
        CS_CHECK(checkNotLeft(workspace.db(), intent));             // reading took its time
        CS_CHECK(setAndRead(there, wanted, before, m_lagMs, m_pauseMs));
    }
    CS_TRY(const auto since, decidedSince(workspace.db(), intent));
    if (since) {                                                    // set too late: what was decided meanwhile may have been done before
        if (before != wanted)
            (void)there.set(since->version);
        return checkNotLeft(workspace.db(), intent);
    }
    if (waiting)                                                    // what it is called is told by the last that is set
        return {};
    // Tags are for other tools. Where the account may not write them, what is live is live all the same.
    if (origin) {
        CS_TRY(QStringList places, aliasedIn(workspace.db(), ref));
        if (!environment.isEmpty())                                 // it goes live there with this
            places += environment;
        (void)setGovernanceTags(workspace, client, ref, comes, places, intent.seq);
    }
    for (const QString &left : expects) {
        const VersionRef old{ref.source, ref.model, left};
        if (left.isEmpty() || left == wanted)
            continue;
        CS_TRY(QStringList places, aliasedIn(workspace.db(), old));
        places.removeAll(environment);
        if (const auto goes = client.version(old.model, old.number))
            (void)setGovernanceTags(workspace, client, old, *goes, places);
    }
    return {};
}

Result<void> MlflowStageEffect::apply(Workspace &workspace, const Intent &intent) const { return outcomeOf(workspace, intent, move(workspace, intent)); }

Result<void> MlflowStageEffect::move(Workspace &workspace, const Intent &intent) const
{
    const VersionRef ref{intent.body[u"source"_s].toString(), intent.body[u"model"_s].toString(), intent.body[u"version"_s].toString()};
    const QString wanted = intent.body[u"stage"_s].toString();
    CS_TRY(MlflowClient client, clientOf(workspace, ref.source, u"stage of %1"_s.arg(ref.text())));
    const Movable stage{u"stage"_s, ref.text(), [&]() -> Result<QString> {
        CS_TRY(const MlflowVersion now, client.version(ref.model, ref.number));
        return now.stage;
    }, [&](const QString &name) { return client.setStage(ref.model, ref.number, name, false); }, isNow};
    CS_TRY(const auto origin, originOf(workspace.db(), ref));
    const auto there = client.version(ref.model, ref.number);
    CS_CHECK(checkSame(ref, origin, there));
    const QStringList expects = expectedBy(intent);
    if (there->stage == wanted)
        return {};
    if (!expects.isEmpty() && !expects.contains(there->stage))     // earlier records do not say it
        return conflict(stage, u"%1 was expected"_s.arg(expects.join(u" or "_s)), there->stage);
    return setAndRead(stage, wanted, there->stage, m_lagMs, m_pauseMs);
}

} // namespace countersign

// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rollout/targets/MlflowAlias.h"

#include "core/registry/mirror/Sync.h"
#include "core/rollout/TargetEffects.h"
#include "core/rollout/targets/MlflowTags.h"

#include <QElapsedTimer>
#include <QThread>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

// Why a server wrote nothing, and will not the next time either.
const QStringList definite{u"mlflow.permission"_s, u"mlflow.unauthenticated"_s, u"mlflow.refused"_s};

QString pointsTo(const QString &version) { return version.isEmpty() ? u"is gone"_s : u"points to version %1"_s.arg(version); }

QString expectedText(QStringList expects)
{
    const bool none = expects.removeAll(QString()) > 0 || expects.isEmpty();
    return expects.isEmpty() ? u"no alias was expected"_s : u"version %1 was expected"_s.arg(expects.join(u" or "_s)) + (none ? u", or no alias"_s : QString());
}

// One alias of one model, as the intent names it.
struct Alias
{
    MlflowClient &client;
    QString model, name;

    Result<QString> read() const { return valueOf(client.aliased(model, name)); }
    // Its version, "" for none; also for one whose version is deleted (2.x lists it still).
    static Result<QString> valueOf(const Result<std::optional<MlflowVersion>> &there)
    {
        if (!there && there.error().kind == Kind::NotFound)
            return QString();
        CS_CHECK(there);
        return *there ? there->value().version : QString();
    }
    Result<void> set(const QString &version) const { return version.isEmpty() ? client.deleteAlias(model, name) : client.setAlias(model, name, version); }
};

// Reads until one of `wanted` is there, as long as a replica may lag. `first` was read just now.
Result<QString> readUntil(const Alias &alias, const QStringList &wanted, int lagMs, int pauseMs, Result<QString> first)
{
    QElapsedTimer since;
    since.start();
    for (auto now = std::move(first);; now = alias.read()) {
        if (!now || wanted.contains(*now) || since.elapsed() + pauseMs > lagMs)
            return now;
        QThread::msleep(static_cast<unsigned long>(pauseMs));
    }
}

Error conflict(const Intent &intent, const QString &what, const QString &now)
{
    return {Kind::Changed, u"target.conflict"_s, u"Somebody else moves the alias %1 of %2/%3: it %4, where %5. It was left as it is."_s
            .arg(intent.body[u"alias"_s].toString(), intent.body[u"source"_s].toString(), intent.body[u"model"_s].toString(), pointsTo(now), what),
            u"Run “countersign sync”, then adopt or revert what “countersign finding list” shows."_s, {}, {}};
}

} // namespace

Result<void> MlflowAlias::apply(Workspace &workspace, const Intent &intent) const
{
    const auto done = move(workspace, intent);
    if (done || done.error().kind == Kind::Unreachable || done.error().code.startsWith(u"target."_s))
        return done;
    // A right or a password that is missing ends the first try, before which nothing was sent. Later the alias may be set
    // already, and only what is read is an outcome.
    CS_TRY(const auto row, workspace.db().row(u"SELECT attempts FROM outbox WHERE seq=? AND n=?"_s, {intent.seq, intent.n}));
    if (!row || row->integer(0) < 2)
        return done;
    Error later = done.error();
    later.kind = Kind::Unreachable;
    return later;
}

Result<void> MlflowAlias::move(Workspace &workspace, const Intent &intent) const
{
    const VersionRef ref{intent.body[u"source"_s].toString(), intent.body[u"model"_s].toString(), intent.body[u"version"_s].toString()};
    const QString environment = intent.body[u"environment"_s].toString();
    QStringList expects;
    for (const auto &each : intent.body[u"expects"_s].toArray())
        expects += each.toString();
    CS_CHECK(checkNotLeft(workspace.db(), intent));
    const auto from = source(workspace.db(), ref.source);
    if (!from && from.error().kind == Kind::NotFound)
        return refused(u"target.gone"_s, u"The source %1 was removed, so nobody asks it any more: what the alias %2 of %3 points to there is not known."_s.arg(ref.source, intent.body[u"alias"_s].toString(), ref.model),
                       u"Look there yourself, or add the source again."_s);
    CS_CHECK(from);
    CS_TRY(MlflowClient client, connect(workspace, *from));
    const Alias alias{client, ref.model, intent.body[u"alias"_s].toString()};
    const QString wanted = ref.number;
    CS_TRY(const auto origin, originOf(workspace.db(), ref));
    MlflowVersion comes;
    Result<QString> first = QString();
    if (!origin) {
        first = alias.read();
    } else {                                                        // the number must still mean what was approved
        const auto [there, aliased] = client.aimed(ref.model, ref.number, alias.name);
        first = Alias::valueOf(aliased);
        if (!there && there.error().kind != Kind::NotFound)
            return there.error();
        comes = there.valueOr({});
        if (!there || there->created != origin->created || there->source != origin->location)
            return integrity(u"target.other-version"_s, u"%1 is not on its server any more as it was registered; the alias was left as it is."_s.arg(ref.text()), u"Promote or go back to another version."_s);
    }
    CS_TRY(const QString before, readUntil(alias, expects + QStringList{wanted}, m_lagMs, m_pauseMs, std::move(first)));
    if (before != wanted) {
        if (!expects.contains(before))
            return conflict(intent, expectedText(expects), before);
        CS_CHECK(checkNotLeft(workspace.db(), intent));             // reading took its time
        const auto set = alias.set(wanted);
        if (!set && !writeUnknown(set.error()))
            return set.error();
        const auto read = readUntil(alias, {wanted}, m_lagMs, m_pauseMs, alias.read());
        if (!read)                                                  // it may be set: whatever keeps us from reading is no outcome
            return Error{Kind::Unreachable, u"target.unread"_s, u"The alias %1 of %2/%3 was set, but could not be read back. %4"_s.arg(alias.name, ref.source, ref.model, read.error().text), read.error().mend, {}, {}};
        const QString after = *read;
        if (after == before && !set && definite.contains(set.error().detail[u"reason"_s].toString()))
            return refused(u"target.refused"_s, u"The alias %1 of %2/%3 was not set. %4"_s.arg(alias.name, ref.source, ref.model, set.error().detail[u"said"_s].toString()), set.error().mend);
        if (after == before)
            return Error{Kind::Unreachable, u"target.unread"_s, u"The alias %1 of %2/%3 still %4 after it was set."_s.arg(alias.name, ref.source, ref.model, pointsTo(before)),
                         u"Its server may lag, or refuse; the next command tries again."_s, {}, {}};
        if (after != wanted)
            return conflict(intent, u"version %1 was just set"_s.arg(wanted), after);
    }
    CS_TRY(const auto since, decidedSince(workspace.db(), intent));
    if (since) {                                                    // set too late: what was decided meanwhile may have been done before
        if (before != wanted)
            (void)alias.set(since->version);
        return checkNotLeft(workspace.db(), intent);
    }
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

} // namespace countersign

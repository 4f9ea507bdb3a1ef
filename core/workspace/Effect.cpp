// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/Effect.h"

#include "core/base/Json.h"
#include "core/ledger/Key.h"
#include "core/workspace/EffectClaim.h"
#include "core/workspace/Log.h"
#include "core/workspace/Settle.h"

#include <QElapsedTimer>
#include <QThread>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

constexpr qint64 claimSeconds = 30;
constexpr int silentMs = 2000;                                      // a source in doubt for so long does not answer at all

// Whether this client may try the effect now. Nobody else does until the claim runs out, or the program that holds it dies.
Result<bool> claim(Workspace &workspace, EffectClaim &lock, qint64 seq, int n)
{
    Database &database = workspace.db();
    CS_CHECK(database.begin());
    const auto now = workspace.clock().now();
    const auto claimed = [&]() -> Result<bool> {
        CS_TRY(const auto row, database.row(u"SELECT claimed_until_us FROM outbox WHERE seq=? AND n=? AND state='pending'"_s, {seq, n}));
        if (!row)
            lock.finish();                                          // done meanwhile
        if (!row || (row->integer(0) >= now.micros() && !lock.leftHere()))
            return false;
        lock.sign();
        CS_CHECK(database.run(u"UPDATE outbox SET claimed_until_us=?, attempts=attempts+1 WHERE seq=? AND n=?"_s, {now.plusSeconds(claimSeconds).micros(), seq, n}));
        return true;
    }();
    if (!claimed || !*claimed) {
        database.rollback();
        return claimed;
    }
    CS_CHECK(database.commit());
    return claimed;
}

// Milliseconds from the command, whose record says when it began, to this read-back; and the incident that the record opened.
struct Ordered { qint64 elapsedMs = 0; QString incident; };
Result<Ordered> orderedBy(Workspace &workspace, qint64 seq)
{
    const UtcTime now = workspace.clock().now();
    CS_TRY(const auto row, workspace.db().row(u"SELECT at_us, payload FROM record WHERE seq=?"_s, {seq}));
    CS_TRY(const QJsonObject payload, json::parseObject(row->text(1).toUtf8()));
    const auto begun = UtcTime::fromText(payload[u"begun"_s].toString());
    return Ordered{qMax<qint64>(0, (now.micros() - (begun ? begun->micros() : row->integer(0))) / 1000), payload[u"incident"_s].toString()};
}

Result<Delivery> conclude(Workspace &workspace, const Session &session, const Intent &intent, const QString &cmdId, const Result<void> &outcome)
{
    if (!outcome && outcome.error().kind == Kind::Unreachable) {
        CS_CHECK(workspace.db().run(u"UPDATE outbox SET claimed_until_us=0, last_error=? WHERE seq=? AND n=?"_s, {outcome.error().text, intent.seq, intent.n}));
        return Delivery::InDoubt;
    }
    CS_TRY(const Ordered ordered, orderedBy(workspace, intent.seq));
    const Command command{cmdId + u'/' + QString::number(intent.n), session, {{u"effect"_s, intent.seq}, {u"n"_s, intent.n}}, false};
    CS_CHECK(workspace.act(command, [&](Act &act) -> Result<void> {
        CS_CHECK(act.db().run(u"UPDATE outbox SET state=?, last_error=? WHERE seq=? AND n=?"_s,
                              {outcome ? u"done"_s : u"failed"_s, outcome ? u""_s : outcome.error().text, intent.seq, intent.n}));
        QJsonObject payload{{u"intent"_s, intent.seq}, {u"n"_s, intent.n}, {u"kind"_s, intent.kind}, {u"target"_s, intent.target},
                            {u"elapsed_ms"_s, ordered.elapsedMs}};
        if (!outcome)
            payload[u"error"_s] = outcome.error().text;
        if (!outcome && !ordered.incident.isEmpty() && outcome.error().code != u"target.left") // nothing was left behind, so that ends, too
            payload[u"incident"_s] = ordered.incident;
        return act.append(outcome ? u"effect.done"_s : u"effect.failed"_s, u"effect"_s, u"%1/%2"_s.arg(QString::number(intent.seq), QString::number(intent.n)), payload);
    }));
    return outcome ? Delivery::Done : Delivery::Failed;
}

Error altered(qint64 seq, const QString &what)
{
    return integrity(u"effect.altered"_s, u"Somebody wrote into the workspace's database by hand, at record %1: %2. It was not done, and nothing was written."_s.arg(QString::number(seq), what),
                     u"“countersign verify --replay” says what else was altered. Restore a backup, or ask who did it."_s);
}

// That a record still is what its signer signed, by an enrolled key of theirs.
Result<void> checkSealed(Database &database, qint64 seq)
{
    CS_TRY(const Record record, recordAt(database, seq));
    const auto signature = Signature::fromField(record.sig);
    const Error broken = altered(seq, u"its signature does not seal it"_s);
    if (!signature || recordHash(record) != record.hash)
        return broken;
    CS_TRY(const auto row, database.row(u"SELECT public_key FROM login_key WHERE key_id=? AND login=?"_s, {signature->keyId.hex(), QString::fromLatin1(record.actor)}));
    if (!row)
        return broken;
    const auto key = PublicKey::fromBase64(row->text(0).toLatin1());
    if (!key || key->id() != signature->keyId || !key->verify(signedBytes(body(record)), signature->bytes))
        return broken;
    return {};
}

// How one try went, and whether another program was at one of the effects.
struct Tried { Delivery delivery = Delivery::Done; bool elsewhere = false; };

Result<Tried> tryOnce(Workspace &workspace, const Effects &effects, const Session &session, qint64 seq)
{
    CS_TRY(const auto rows, workspace.db().rows(u"SELECT o.n, r.cmd_id FROM outbox o JOIN record r ON r.seq=o.seq WHERE o.seq=? AND o.state='pending' ORDER BY o.n"_s, {seq}));
    Tried tried;
    if (rows.isEmpty())
        return tried;
    CS_CHECK(checkSealed(workspace.db(), seq));
    CS_TRY(const auto intents, intentsOf(workspace.db(), seq));
    for (const Row &row : rows) {
        const auto ordered = std::find_if(intents.begin(), intents.end(), [&](const Intent &each) { return each.n == row.integer(0); });
        if (ordered == intents.end())                               // gone between the two readings
            continue;
        const Intent &intent = *ordered;
        auto lock = EffectClaim::take(workspace.folder(), seq, intent.n);
        Result<bool> mine = false;
        if (lock)
            mine = claim(workspace, *lock, seq, intent.n);
        CS_CHECK(mine);
        if (!*mine) {
            tried = {std::max(tried.delivery, Delivery::InDoubt), true};
            continue;
        }
        const auto which = std::find_if(effects.begin(), effects.end(), [&](const Effect *effect) { return effect->kind() == intent.kind; });
        const Result<void> outcome = which != effects.end() ? (*which)->apply(workspace, intent)
            : Error{Kind::Unreachable, u"effect.unknown"_s, u"This program does not know how to do “%1”; a newer one may."_s.arg(intent.kind), {}, {}, {}};
        CS_TRY(const Delivery one, conclude(workspace, session, intent, row.text(1), outcome));
        lock->finish();
        tried.delivery = std::max(tried.delivery, one);
    }
    return tried;
}

} // namespace

bool isOrdered(const QJsonObject &order, const QString &kind, const QString &target, const QString &body)
{
    const QString digest = Digest::of(body.toUtf8()).hex();
    return order[u"kind"_s].toString() == kind && order[u"target"_s].toString() == target && order[u"body"_s].toString(digest) == digest;
}

Result<QVector<Intent>> intentsOf(Database &database, qint64 seq)
{
    CS_TRY(const auto record, database.row(u"SELECT payload FROM record WHERE seq=?"_s, {seq}));
    CS_TRY(const auto rows, database.rows(u"SELECT n, kind, target, body FROM outbox WHERE seq=? ORDER BY n"_s, {seq}));
    CS_TRY(const QJsonObject payload, json::parseObject(record ? record->text(0).toUtf8() : "{}"));
    const QJsonArray orders = payload[u"effects"_s].toArray();
    QVector<Intent> intents;
    for (const Row &row : rows) {
        if (row.integer(0) < 1 || !isOrdered(orders[row.integer(0) - 1].toObject(), row.text(1), row.text(2), row.text(3)))
            return altered(seq, u"what waits to be done for it (%1 of %2) is not what it orders"_s.arg(row.text(1).left(40), row.text(2).left(80)));
        CS_TRY(const QJsonObject body, json::parseObject(row.text(3).toUtf8()));
        intents.append({seq, static_cast<int>(row.integer(0)), row.text(1), row.text(2), body});
    }
    return intents;
}

Result<Delivery> deliver(Workspace &workspace, const Effects &effects, const Session &session, qint64 seq)
{
    CS_TRY(const Tried tried, tryOnce(workspace, effects, session, seq));
    return tried.delivery;
}

Result<Delivery> settle(Workspace &workspace, const Effects &effects, const Session &session, qint64 seq, int patienceMs)
{
    QElapsedTimer waited;
    waited.start();
    for (;;) {
        CS_TRY(const Tried tried, tryOnce(workspace, effects, session, seq));
        if (!tried.elsewhere || waited.hasExpired(patienceMs))
            return tried.delivery;
        QThread::msleep(10);
    }
}

Result<bool> isBeingDone(Workspace &workspace, qint64 seq)
{
    CS_TRY(const auto rows, workspace.db().rows(u"SELECT n, claimed_until_us FROM outbox WHERE seq=? AND state='pending'"_s, {seq}));
    for (const Row &row : rows) {
        const auto lock = EffectClaim::take(workspace.folder(), seq, static_cast<int>(row.integer(0)));
        // A lock without a claim is a program about to claim it.
        if (!lock || (row.integer(1) >= workspace.clock().now().micros() && !lock->leftHere()))
            return true;
    }
    return false;
}

Result<int> recoverEffects(Workspace &workspace, const Effects &effects, const Session &session)
{
    CS_TRY(const auto rows, workspace.db().rows(u"SELECT seq, n, body FROM outbox WHERE state='pending' ORDER BY seq, n"_s));
    QStringList names, sources;
    QVector<qint64> seqs;
    for (const Row &row : rows) {
        names += u"%1-%2"_s.arg(QString::number(row.integer(0)), QString::number(row.integer(1)));
        if (seqs.isEmpty() || seqs.last() != row.integer(0)) {
            seqs += row.integer(0);
            sources += json::parseObject(row.text(2).toUtf8()).valueOr({})[u"source"_s].toString();
        }
    }
    EffectClaim::sweep(workspace.folder(), names);
    int finished = 0;
    QStringList away;
    for (qsizetype i = 0; i < seqs.size(); ++i) {
        const QString &source = sources[i];
        if (!source.isEmpty() && away.contains(source))
            continue;
        QElapsedTimer since;
        since.start();
        CS_TRY(const Delivery delivery, deliver(workspace, effects, session, seqs[i]));
        finished += delivery == Delivery::Done;
        if (delivery == Delivery::InDoubt && since.hasExpired(silentMs))
            away += source;
    }
    return finished;
}

} // namespace countersign

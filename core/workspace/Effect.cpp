// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/Effect.h"

#include "core/base/Json.h"

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

constexpr qint64 claimSeconds = 30;

// Whether this client may try the effect now; nobody else does until the claim runs out.
Result<bool> claim(Workspace &workspace, qint64 seq, int n)
{
    Database &database = workspace.db();
    CS_CHECK(database.begin());
    const auto now = workspace.clock().now();
    const auto claimed = [&]() -> Result<bool> {
        CS_TRY(const qint64 free, database.integer(u"SELECT count(*) FROM outbox WHERE seq=? AND n=? AND state='pending' AND claimed_until_us < ?"_s, {seq, n, now.micros()}));
        CS_CHECK(database.run(u"UPDATE outbox SET claimed_until_us=?, attempts=attempts+1 WHERE seq=? AND n=? AND state='pending' AND claimed_until_us < ?"_s,
                              {now.plusSeconds(claimSeconds).micros(), seq, n, now.micros()}));
        return free > 0;
    }();
    if (!claimed) {
        database.rollback();
        return claimed;
    }
    CS_CHECK(database.commit());
    return claimed;
}

Result<Delivery> conclude(Workspace &workspace, const Session &session, const Intent &intent, const QString &cmdId, const Result<void> &outcome)
{
    if (!outcome && outcome.error().kind == Kind::Unreachable) {
        CS_CHECK(workspace.db().run(u"UPDATE outbox SET claimed_until_us=0, last_error=? WHERE seq=? AND n=?"_s, {outcome.error().text, intent.seq, intent.n}));
        return Delivery::InDoubt;
    }
    const Command command{cmdId + u'/' + QString::number(intent.n), session, {{u"effect"_s, intent.seq}, {u"n"_s, intent.n}}, false};
    CS_CHECK(workspace.act(command, [&](Act &act) -> Result<void> {
        CS_TRY(const auto begun, act.db().row(u"SELECT at_us, subject FROM record WHERE seq=?"_s, {intent.seq}));
        CS_CHECK(act.db().run(u"UPDATE outbox SET state=?, last_error=? WHERE seq=? AND n=?"_s,
                              {outcome ? u"done"_s : u"failed"_s, outcome ? u""_s : outcome.error().text, intent.seq, intent.n}));
        QJsonObject payload{{u"intent"_s, intent.seq}, {u"n"_s, intent.n}, {u"kind"_s, intent.kind}, {u"target"_s, intent.target},
                            {u"elapsed_ms"_s, (act.now().micros() - begun->integer(0)) / 1000}};
        if (!outcome)
            payload[u"error"_s] = outcome.error().text;
        return act.append(outcome ? u"effect.done"_s : u"effect.failed"_s, u"effect"_s, u"%1/%2"_s.arg(intent.seq).arg(intent.n), payload);
    }));
    return outcome ? Delivery::Done : Delivery::Failed;
}

} // namespace

Result<Delivery> deliver(Workspace &workspace, const Effects &effects, const Session &session, qint64 seq)
{
    CS_TRY(const auto rows, workspace.db().rows(u"SELECT o.n, o.kind, o.target, o.body, r.cmd_id FROM outbox o JOIN record r ON r.seq=o.seq WHERE o.seq=? AND o.state='pending' ORDER BY o.n"_s, {seq}));
    auto delivery = Delivery::Done;
    for (const Row &row : rows) {
        CS_TRY(const QJsonObject body, json::parseObject(row.text(3).toUtf8()));
        const Intent intent{seq, static_cast<int>(row.integer(0)), row.text(1), row.text(2), body};
        CS_TRY(const bool mine, claim(workspace, seq, intent.n));
        if (!mine) {
            delivery = std::max(delivery, Delivery::InDoubt);       // another client is at it
            continue;
        }
        const auto which = std::find_if(effects.begin(), effects.end(), [&](const Effect *effect) { return effect->kind() == intent.kind; });
        const Result<void> outcome = which != effects.end() ? (*which)->apply(workspace, intent)
            : Error{Kind::Unreachable, u"effect.unknown"_s, u"This program does not know how to do “%1”; a newer one may."_s.arg(intent.kind), {}, {}, {}};
        CS_TRY(const Delivery one, conclude(workspace, session, intent, row.text(4), outcome));
        delivery = std::max(delivery, one);
    }
    return delivery;
}

Result<int> recoverEffects(Workspace &workspace, const Effects &effects, const Session &session)
{
    CS_TRY(const auto rows, workspace.db().rows(u"SELECT DISTINCT seq FROM outbox WHERE state='pending' AND claimed_until_us < ? ORDER BY seq"_s, {workspace.clock().now().micros()}));
    int finished = 0;
    for (const Row &row : rows) {
        CS_TRY(const Delivery delivery, deliver(workspace, effects, session, row.integer(0)));
        finished += delivery == Delivery::Done;
    }
    return finished;
}

} // namespace countersign

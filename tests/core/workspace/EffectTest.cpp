// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/Effect.h"

#include "core/workspace/EffectClaim.h"
#include "core/workspace/Settle.h"
#include "tests/support/TestWorkspace.h"

#include <QDir>
#include <QThread>

using namespace countersign;
using namespace Qt::StringLiterals;

namespace {

// The world's edge: answers as it is told and counts.
class Letter : public Effect
{
public:
    QString kind() const override { return u"letter"_s; }
    Result<void> apply(Workspace &, const Intent &intent) const override
    {
        posted += intent.target;
        if (intent.target == slow)
            QThread::msleep(2100);
        if (answer == Kind::Fault)
            return {};
        return Error{answer, u"letter"_s, u"The post is closed."_s, {}, {}, {}};
    }
    mutable QStringList posted;
    Kind answer = Kind::Fault;                                      // Fault stands for "done"
    QString slow = {};
};

qint64 intend(TestWorkspace &w)
{
    return take(w->act(w.command(u"ann"_s), [](Act &act) {
        act.effect(u"letter"_s, u"one"_s, {});
        act.effect(u"letter"_s, u"two"_s, {});
        return act.append(u"test.note"_s, u"note"_s, u"n"_s, {});
    })).record.seq;
}

} // namespace

TEST_CASE("effect: each is applied once and its outcome recorded")
{
    TestWorkspace w;
    const Letter letter;
    const qint64 seq = intend(w);
    CHECK(take(deliver(*w, {&letter}, w.as(u"ann"_s), seq)) == Delivery::Done);
    CHECK(letter.posted == QStringList{u"one"_s, u"two"_s});
    CHECK(w.head() == seq + 2);
    CHECK(take(deliver(*w, {&letter}, w.as(u"ann"_s), seq)) == Delivery::Done);
    CHECK(letter.posted.size() == 2);
    CHECK(w.head() == seq + 2);
}

TEST_CASE("effect: in doubt it stays, and is tried again")
{
    TestWorkspace w;
    Letter letter;
    letter.answer = Kind::Unreachable;
    const qint64 seq = intend(w);
    CHECK(take(deliver(*w, {&letter}, w.as(u"ann"_s), seq)) == Delivery::InDoubt);
    CHECK(w.head() == seq);
    letter.answer = Kind::Fault;
    CHECK(take(recoverEffects(*w, {&letter}, w.as(u"ben"_s))) == 1);
    CHECK(w.head() == seq + 2);
    CHECK(take(recoverEffects(*w, {&letter}, w.as(u"ben"_s))) == 0);
}

TEST_CASE("effect: a source that keeps everybody waiting is asked once, however much waits for it")
{
    TestWorkspace w;
    Letter letter;
    letter.answer = Kind::Unreachable;
    letter.slow = u"hub"_s;
    for (const QString &source : {u"hub"_s, u"hub"_s, u"lab"_s, u"lab"_s})
        take(w->act(w.command(u"ann"_s), [&](Act &act) {
            act.effect(u"letter"_s, source, {{u"source"_s, source}});
            return act.append(u"test.note"_s, u"note"_s, u"n"_s, {});
        }));
    CHECK(take(recoverEffects(*w, {&letter}, w.as(u"ann"_s))) == 0);
    CHECK(letter.posted == QStringList{u"hub"_s, u"lab"_s, u"lab"_s});
    letter.answer = Kind::Fault;
    letter.slow.clear();
    CHECK(take(recoverEffects(*w, {&letter}, w.as(u"ann"_s))) == 4);
}

TEST_CASE("effect: one that cannot be done ends as failed")
{
    TestWorkspace w;
    Letter letter;
    letter.answer = Kind::Refused;
    const qint64 seq = intend(w);
    CHECK(take(deliver(*w, {&letter}, w.as(u"ann"_s), seq)) == Delivery::Failed);
    CHECK(take(w.db().integer(u"SELECT count(*) FROM record WHERE action='effect.failed'"_s)) == 2);
    CHECK(take(recoverEffects(*w, {&letter}, w.as(u"ann"_s))) == 0);
}

TEST_CASE("effect: what a program of this machine left when it was killed is finished at once, what a living one is at is not")
{
    TestWorkspace w;
    const Letter letter;
    const qint64 seq = intend(w);
    auto at = EffectClaim::take(w.folder(), seq, 1);
    at->sign();
    take(w.db().run(u"UPDATE outbox SET claimed_until_us=? WHERE n=1"_s, {w.clock().now().plusSeconds(30).micros()}));
    CHECK(take(deliver(*w, {&letter}, w.as(u"ann"_s), seq)) == Delivery::InDoubt);
    CHECK(take(settle(*w, {&letter}, w.as(u"ann"_s), seq, 20)) == Delivery::InDoubt);
    CHECK(letter.posted == QStringList{u"two"_s});
    CHECK(take(isBeingDone(*w, seq)));
    at.reset();                                                     // as when it is killed
    CHECK_FALSE(take(isBeingDone(*w, seq)));
    CHECK(take(settle(*w, {&letter}, w.as(u"ann"_s), seq, 0)) == Delivery::Done);
    CHECK(letter.posted == QStringList{u"two"_s, u"one"_s});
    CHECK(QDir(w.folder() + u"/tmp"_s).entryList({u"effect-*"_s}, QDir::Files).isEmpty());
}

TEST_CASE("effect: a program that is only about to claim one is waited for, too")
{
    TestWorkspace w;
    const Letter letter;
    const qint64 seq = intend(w);
    auto at = EffectClaim::take(w.folder(), seq, 1);
    CHECK(take(isBeingDone(*w, seq)));
    CHECK(take(settle(*w, {&letter}, w.as(u"ann"_s), seq, 20)) == Delivery::InDoubt);
    const std::unique_ptr<QThread> other(QThread::create([&] {
        QThread::msleep(200);
        at.reset();
    }));
    other->start();
    CHECK(take(settle(*w, {&letter}, w.as(u"ann"_s), seq, 60'000)) == Delivery::Done);
    other->wait();
    CHECK(letter.posted == QStringList{u"two"_s, u"one"_s});
}

TEST_CASE("effect: a claim of a program of another machine runs out")
{
    TestWorkspace w;
    const Letter letter;
    const qint64 seq = intend(w);
    take(w.db().run(u"UPDATE outbox SET claimed_until_us=?"_s, {w.clock().now().plusSeconds(30).micros()}));
    CHECK(take(deliver(*w, {&letter}, w.as(u"ann"_s), seq)) == Delivery::InDoubt);
    CHECK(take(recoverEffects(*w, {&letter}, w.as(u"ann"_s))) == 0);
    CHECK(letter.posted.isEmpty());
    CHECK(take(isBeingDone(*w, seq)));
    w.clock().forward(31);
    CHECK_FALSE(take(isBeingDone(*w, seq)));
    CHECK(take(recoverEffects(*w, {&letter}, w.as(u"ann"_s))) == 1);
    CHECK(letter.posted.size() == 2);
}

TEST_CASE("effect: a kind that this program does not know waits for one that does")
{
    TestWorkspace w;
    const qint64 seq = intend(w);
    CHECK(take(deliver(*w, {}, w.as(u"ann"_s), seq)) == Delivery::InDoubt);
    CHECK(w.head() == seq);
}

TEST_CASE("effect: what somebody wrote into the outbox by hand is not done, and no verification holds")
{
    TestWorkspace w;
    const Letter letter;
    const qint64 seq = intend(w);
    SECTION("another body") { take(w.db().run(u"UPDATE outbox SET body='{\"to\":\"somebody else\"}' WHERE n=2"_s)); }
    SECTION("another target") { take(w.db().run(u"UPDATE outbox SET target='three' WHERE n=2"_s)); }
    SECTION("a row that no record ordered") { take(w.db().run(u"INSERT INTO outbox SELECT seq, 3, kind, target, body, state, attempts, claimed_until_us, last_error FROM outbox WHERE n=1"_s)); }
    SECTION("another body, and the record to fit")
    {
        const QString other = u"{\"to\":\"somebody else\"}"_s;
        take(w.db().run(u"UPDATE outbox SET body=?"_s, {other}));
        take(w.db().run(u"DROP TRIGGER record_update"_s));
        take(w.db().run(u"UPDATE record SET payload=replace(payload, ?, ?) WHERE seq=?"_s, {Digest::of("{}").hex(), Digest::of(other.toUtf8()).hex(), seq}));
        REQUIRE(take(intentsOf(w.db(), seq)).size() == 2); // they agree with each other
    }
    const Error error = refusal(w, [&] { return deliver(*w, {&letter}, w.as(u"ann"_s), seq); });
    CHECK(error.code == u"effect.altered");
    CHECK(error.kind == Kind::Integrity);
    CHECK(error.text.contains(u"record %1"_s.arg(seq)));
    CHECK(letter.posted.isEmpty());
    CHECK(refusal(w, [&] { return recoverEffects(*w, {&letter}, w.as(u"ann"_s)); }).code == u"effect.altered");
    CHECK_FALSE(w.audit().holds());
}

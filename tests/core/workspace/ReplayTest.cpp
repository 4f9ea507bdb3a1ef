// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/Replay.h"

#include "tests/support/TestWorkspace.h"

using namespace countersign;
using namespace Qt::StringLiterals;

TEST_CASE("replay: counts what it compared and names the first row of a table that differs")
{
    TestWorkspace w;
    w.ready(u"1.0.0"_s);
    const Replay same = take(replay(*w));
    CHECK(same.differences == QStringList());
    CHECK(same.tables >= 15);
    CHECK(same.rows > 20);
    take(w.db().run(u"UPDATE model SET tier='low'"_s));
    take(w.db().run(u"INSERT INTO bar(source, model, environment, version, incident, from_seq) VALUES('local','churn','production','1.0.0','I7',1)"_s));
    const Replay spoilt = take(replay(*w));
    REQUIRE(spoilt.differences.size() == 2);
    CHECK(spoilt.differences[0].startsWith(u"model: "_s));
    CHECK(spoilt.differences[0].contains(u"medium"_s));
    CHECK(spoilt.differences[1].startsWith(u"bar: "_s));
}

TEST_CASE("replay: a record that cannot be applied is a difference, not a failure")
{
    TestWorkspace w;
    take(w->act(w.command(u"ann"_s), [](Act &act) { return act.append(u"test.note"_s, u"note"_s, u"n"_s, {}); }));
    take(w.db().run(u"DROP TRIGGER record_update"_s));
    take(w.db().run(u"UPDATE record SET action='evidence.add', payload='{\"evidence\":[{\"id\":\"E1\"}],\"v\":1}' WHERE seq=?"_s, {w.head()}));
    const Replay spoilt = take(replay(*w));
    REQUIRE_FALSE(spoilt.differences.isEmpty());
    CHECK(spoilt.differences.first().contains(u"record %1"_s.arg(w.head())));
}

TEST_CASE("replay: what was ordered and what became of it agree with the outbox")
{
    TestWorkspace w;
    w.live(u"1.0.0"_s);
    CHECK(take(replay(*w)).differences == QStringList());
    const auto spoils = [&](const QString &sql, const QString &says) {
        INFO(sql.toStdString());
        take(w.db().begin());
        take(w.db().run(sql));
        const QStringList found = take(replay(*w)).differences;
        w.db().rollback();
        REQUIRE_FALSE(found.isEmpty());
        CHECK(found.join(u'\n').contains(says));
    };
    spoils(u"UPDATE outbox SET body=replace(body,'1.0.0','6.6.6')"_s, u"is not what the record ordered"_s);
    spoils(u"UPDATE outbox SET target='elsewhere'"_s, u"is not what the record ordered"_s);
    spoils(u"UPDATE outbox SET state='pending'"_s, u"is done by the records, here it is pending"_s);
    spoils(u"DELETE FROM outbox"_s, u"is not there"_s);
    spoils(u"INSERT INTO outbox SELECT seq, n+1, kind, target, body, 'pending', 0, 0, '' FROM outbox"_s, u"no record ordered"_s);
    take(w->act(w.command(u"ben"_s), [&](Act &act) { return act.append(u"effect.done"_s, u"effect"_s, u"1/7"_s, {{u"intent"_s, 1}, {u"n"_s, 7}, {u"kind"_s, u"pointer"_s}, {u"target"_s, u"x"_s}, {u"elapsed_ms"_s, 1}}); }));
    CHECK(take(replay(*w)).differences.join(u'\n').contains(u"tells the outcome of what no record ordered"));
}

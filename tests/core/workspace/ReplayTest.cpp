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

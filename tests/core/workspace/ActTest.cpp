// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/Act.h"

#include "tests/support/TestWorkspace.h"

using namespace countersign;
using namespace Qt::StringLiterals;

TEST_CASE("act: appends one record, never two")
{
    TestWorkspace w;
    CHECK(refusal(w, [&] {
        return w->act(w.command(u"ann"_s), [](Act &act) -> Result<void> {
            CS_CHECK(act.append(u"test.note"_s, u"note"_s, u"a"_s, {}));
            return act.append(u"test.note"_s, u"note"_s, u"b"_s, {});
        });
    }).code == u"act.twice");
}

TEST_CASE("act: names its effects in the record, and they wait in the outbox")
{
    TestWorkspace w;
    const Receipt receipt = take(w->act(w.command(u"ann"_s), [](Act &act) {
        act.effect(u"letter"_s, u"post/one"_s, {{u"a"_s, 1}});
        act.effect(u"letter"_s, u"post/two"_s, {});
        return act.append(u"test.note"_s, u"note"_s, u"ä b"_s, {{u"said"_s, u"Grüße"_s}});
    }));
    CHECK(receipt.subject() == u"ä b");
    const QJsonArray named = receipt.payload()[u"effects"_s].toArray();
    REQUIRE(named.size() == 2);
    CHECK(named[1].toObject()[u"target"_s].toString() == u"post/two");
    CHECK(named[1].toObject()[u"n"_s].toInteger() == 2);
    CHECK(receipt.payload()[u"v"_s].toInteger() == 1);
    CHECK(receipt.payload()[u"said"_s].toString() == u"Grüße");
    CHECK(take(w.db().integer(u"SELECT count(*) FROM outbox WHERE state='pending' AND seq=?"_s, {receipt.record.seq})) == 2);
}

TEST_CASE("act: what is kept is found by its digest and kept once")
{
    TestWorkspace w;
    QString first, second;
    take(w->act(w.command(u"ann"_s), [&](Act &act) -> Result<void> {
        CS_TRY(first, act.keep("the same"));
        CS_TRY(second, act.keep("the same"));
        return act.append(u"test.note"_s, u"note"_s, u"n"_s, {});
    }));
    CHECK(first == Digest::of("the same").hex());
    CHECK(second == first);
    CHECK(take(w.db().integer(u"SELECT count(*) FROM blob WHERE digest=?"_s, {first})) == 1);
}

TEST_CASE("act: a record read back is the record that was written")
{
    TestWorkspace w;
    const Receipt receipt = take(w->act(w.command(u"ben"_s), [](Act &act) { return act.append(u"test.note"_s, u"note"_s, u"n"_s, {}); }));
    const auto row = take(w.db().row(u"SELECT "_s + recordColumns + u" FROM record WHERE seq=?"_s, {receipt.record.seq}));
    CHECK(recordFromRow(*row) == receipt.record);
    CHECK(receipt.record.actor == "ben");
    CHECK(recordHash(receipt.record) == receipt.record.hash);
}

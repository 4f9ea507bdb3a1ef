// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Json.h"
#include "tests/bench/Paired.h"
#include "tests/support/TestWorkspace.h"

using namespace countersign;
using namespace Qt::StringLiterals;

// A durable act with its rules, its signature and its fold, against a transaction that inserts the same rows: record, model, its text for the
// search, command. One of each in turn, by the median of them; and a hundred at once, in which the product also makes its checkpoint.
TEST_CASE("act: one durable signed act")
{
    TestWorkspace product, bare;
    constexpr int singles = 500, hundreds = 5, all = singles + 100 * hundreds;
    int acted = 0, written = 0;
    // The rows that the product's acts will write, made beforehand by a workspace with the same history.
    TestWorkspace model;
    QVector<Record> records;
    const qint64 before = model.head();
    for (int i = 0; i < all; ++i)
        take(addModel(*model, model.command(u"ann"_s), u"model-%1"_s.arg(i), u"medium"_s, u"Predicts who leaves"_s));
    take(forEachRecord(model.db(), [&](const Record &record) -> Result<void> { if (record.seq > before) records += record; return {}; }));
    Record last = *take(bare->head());
    const auto act = [&] {
        take(addModel(*product, product.command(u"ann"_s), u"model-%1"_s.arg(acted++), u"medium"_s, u"Predicts who leaves"_s));
    };
    const auto insert = [&] {
        Record record = records[written];
        record.prevHash = last.hash;
        take(bare.db().begin());
        take(insertRecord(bare.db(), record));
        take(bare.db().run(u"INSERT INTO model(source, name, tier, owner_person, description, added_seq, changed_seq) VALUES(?,?,?,?,?,?,?)"_s,
                           {u"local"_s, u"model-%1"_s.arg(written), u"medium"_s, u"P1"_s, u"Predicts who leaves"_s, record.seq, record.seq}));
        take(bare.db().run(u"INSERT INTO command_ask(cmd_id, ask) VALUES(?, ?)"_s, {QString::fromLatin1(record.cmdId), Digest::of("x").hex()}));
        take(bare.db().run(u"INSERT INTO model_text(rowid, body) VALUES(?, ?)"_s, {record.seq, u"local model-%1 medium Predicts who leaves ann"_s.arg(written)}));
        take(bare.db().commit());
        last = record;
        ++written;
    };
    const auto hundred = [](const auto &one) { return secondsOf([&] { for (int i = 0; i < 100; ++i) one(); }); };
    compare("one durable act", "Countersign", [&] { return secondsOf(act); }, "four inserts", [&] { return secondsOf(insert); }, singles);
    compare("a hundred acts and a checkpoint", "Countersign", [&] { return hundred(act); }, "four inserts each", [&] { return hundred(insert); }, hundreds);
}

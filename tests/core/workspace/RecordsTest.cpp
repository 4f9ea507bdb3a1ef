// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/Records.h"

#include "tests/support/TestWorkspace.h"

using namespace countersign;
using namespace Qt::StringLiterals;

TEST_CASE("records: read in a row or one by one they are the same")
{
    TestWorkspace w;
    w.live(u"1.0.0"_s);
    QVector<Record> all;
    take(forEachRecord(w.db(), [&](const Record &record) -> Result<void> { all += record; return {}; }));
    REQUIRE(all.size() == w.head() + 1);
    const auto rows = take(w.db().rows(u"SELECT "_s + recordColumns + u" FROM record ORDER BY seq"_s));
    for (qsizetype i = 0; i < all.size(); ++i) {
        CHECK(all[i] == recordFromRow(rows[i]));
        CHECK(all[i].hash == recordHash(all[i]));
    }
    int seen = 0;
    CHECK(forEachRecord(w.db(), [&](const Record &) -> Result<void> { ++seen; return refused(u"enough"_s, u"Enough."_s); }).error().code == u"enough");
    CHECK(seen == 1);
}

TEST_CASE("records: many are read ahead, each once and in order, and it ends where the reader has enough")
{
    TestWorkspace w;
    for (const qint64 count : {1024 - 1 - w.head(), qint64(1), qint64(1024), qint64(500)}) { // to the end of a batch, and beyond
        w.fill(count);
        qint64 next = 0;
        take(forEachRecord(w.db(), [&](const Record &record) -> Result<void> {
            const bool right = record.seq == next && record.hash == recordHash(record);
            if (!right)
                return refused(u"order"_s, u"Record %1 came in place of %2."_s.arg(record.seq).arg(next));
            ++next;
            return {};
        }));
        CHECK(next == w.head() + 1);
    }
    qint64 seen = 0;
    CHECK(forEachRecord(w.db(), [&](const Record &) -> Result<void> {
        return ++seen == 1100 ? Result<void>(refused(u"enough"_s, u"Enough."_s)) : Result<void>();
    }).error().code == u"enough");
    CHECK(seen == 1100);
}

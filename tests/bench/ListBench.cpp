// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/approval/Queue.h"
#include "core/approval/Search.h"
#include "tests/bench/Paired.h"
#include "tests/support/TestWorkspace.h"

#include <limits>

using namespace countersign;
using namespace Qt::StringLiterals;

TEST_CASE("lists: a page of 100,000 versions")
{
    TestWorkspace w;
    for (int model = 0; model < 100; ++model)
        take(addModel(*w, w.command(u"ann"_s), u"model-%1"_s.arg(model), u"medium"_s, {}));
    take(w.db().begin());
    constexpr int count = 100000;
    for (int i = 0; i < count; ++i)
        take(w.db().run(u"INSERT INTO version(source, model, number, manifest, author_person, author_login, files, bytes, framework, metadata, registered_seq, registered_us, retired_seq, retired_reason)"
                        " VALUES('local', ?, ?, ?, 'P1', 'ann', 3, 1000000, 'sklearn', ?, ?, ?, NULL, NULL)"_s,
                        {u"model-%1"_s.arg(i % 2 ? 0 : i % 100), u"1.%1.0"_s.arg(i), Digest::of(QByteArray::number(i)).hex(), Digest::of("m").hex(), 1000 + i, 1000 + i}));
    take(w.db().commit());
    const auto page = [&](const QString &filter, qint64 before) {
        return [&w, filter, before] { return secondsOf([&] { REQUIRE_FALSE(take(versionPage(w.db(), {filter, before})).isEmpty()); }); };
    };
    measure("all versions, first page", page({}, std::numeric_limits<qint64>::max()), 21);
    measure("all versions, page in the middle", page({}, 1000 + count / 2), 21);
    measure("filtered, first page", page(u"1.77"_s, std::numeric_limits<qint64>::max()), 21);
    measure("filtered, one hit", page(u"model-42@1.42.0"_s.section(u'@', 1), std::numeric_limits<qint64>::max()), 21);
    for (const QString &typed : {u"m"_s, u"model-4"_s, u"model-0 1.77"_s, u"1.99998"_s, u"R1"_s, u"nothing of the kind"_s})
        measure((u"palette: "_s + typed).toUtf8().constData(), [&] { return secondsOf([&] { take(search(w.db(), typed)); }); }, 21);
    measure("list of models", [&w] { return secondsOf([&] { REQUIRE(take(models(w.db())).size() == 100); }); }, 21);
}

TEST_CASE("lists: the queue of 1,000 requests")
{
    TestWorkspace w;
    const int count = wanted("BENCH_REQUESTS", 1000);
    for (int i = 0; i < count; ++i)
        w.request(w.ready(u"1.%1.0"_s.arg(i)));
    const auto reading = [&] { return secondsOf([&] { REQUIRE(take(queue(*w, w.db(), u"cara"_s, w.clock().now())).size() == count); }); };
    measure("queue, all open", reading, 5);
    for (int i = 0; i < count * 9 / 10; ++i)
        take(w.decide(u"cara"_s, u"R%1"_s.arg(i + 1), u"reject"_s));
    measure("queue, one in ten open", reading, 5);
}

// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/approval/NextGate.h"
#include "core/approval/Queue.h"
#include "core/approval/Search.h"
#include "core/approval/VersionList.h"
#include "core/evidence/MetricHistory.h"
#include "tests/bench/Paired.h"
#include "tests/bench/manyVersions.h"
#include "tests/support/TestWorkspace.h"

#include <limits>

using namespace countersign;
using namespace Qt::StringLiterals;

TEST_CASE("lists: a page of 100,000 versions")
{
    TestWorkspace w;
    const int count = int(wanted("BENCH_VERSIONS", 100000));
    addVersions(w, 100, count);
    const auto ordered = [&](VersionOrder order, const QString &filter, const std::optional<Version> &after = {}) {
        const VersionQuestion question{.terms = take(parseFilter(filter, versionFilterKeys(), w.clock().now())), .order = order, .after = after};
        return [&w, question] { return secondsOf([&] { (void)take(listVersions(w.db(), question, w.clock().now())).size(); }); };
    };
    const Version middle = take(versionPage(w.db(), {.beforeSeq = firstVersion + count / 2, .limit = 1})).first();
    for (const auto &[order, name] : {std::pair(VersionOrder::Oldest, "oldest"), std::pair(VersionOrder::Model, "by model"), std::pair(VersionOrder::ModelDown, "by model, backwards")}) {
        measure(qPrintable(u"%1, first page"_s.arg(QString::fromLatin1(name))), ordered(order, {}), 21);
        measure(qPrintable(u"%1, page in the middle"_s.arg(QString::fromLatin1(name))), ordered(order, {}, middle), 21);
        for (const auto *typed : {"m", "calib regi", "1.42.0", "tier:medium", "state:live"})
            measure(qPrintable(u"%1, “%2”"_s.arg(QString::fromLatin1(name), QString::fromLatin1(typed))), ordered(order, QString::fromLatin1(typed)), 11);
    }
    const auto page = [&](const QString &filter, qint64 before = std::numeric_limits<qint64>::max(), const QString &model = {}) {
        const auto terms = take(parseFilter(filter, versionFilterKeys(), w.clock().now()));
        const VersionQuestion question{terms, model.isEmpty() ? QString() : u"local"_s, model, before};
        return [&w, question] { return secondsOf([&] { (void)take(listVersions(w.db(), question, w.clock().now())).size(); }); };
    };
    measure("all versions, first page", page({}), 21);
    measure("all versions, page in the middle", page({}, firstVersion + count / 2), 21);
    measure("one model of a hundred, first page", page({}, std::numeric_limits<qint64>::max(), u"model-42"_s), 21);
    for (const auto *typed : {"m", "mo", "model", "ann", "1.77", "1.42.0", "newest quarter", "calib regi", "nosuch", "model-42 hotfix"})
        measure(qPrintable(u"search “%1”"_s.arg(QString::fromLatin1(typed))), page(QString::fromLatin1(typed)), 21);
    for (const auto *typed : {"tier:medium", "state:live", "state:registered", "version:.42.", "author:!ann", "size:>1099k", "calib state:live"})
        measure(qPrintable(u"filter “%1”"_s.arg(QString::fromLatin1(typed))), page(QString::fromLatin1(typed)), 11);
    QVector<VersionRef> inView;
    for (const ListedVersion &each : take(listVersions(w.db(), {.limit = 30}, w.clock().now())))
        inView += each.version.ref;
    measure("gates of 30 versions in view", [&] { return secondsOf([&] { REQUIRE(take(nextGates(*w, inView, w.clock().now())).size() == 30); }); }, 11);
    const auto counting = [&](const QString &filter) {
        const VersionQuestion question{take(parseFilter(filter, versionFilterKeys(), w.clock().now()))};
        return [&w, question] { return secondsOf([&] { (void)take(countVersions(w.db(), question, w.clock().now())).size(); }); };
    };
    measure("counting “model”", counting(u"model"_s), 7);
    measure("counting “state:registered”", counting(u"state:registered"_s), 7);
    for (const QString &typed : {u"m"_s, u"model-4"_s, u"model-0 1.77"_s, u"1.99998"_s, u"R1"_s, u"nothing of the kind"_s})
        measure((u"palette: "_s + typed).toUtf8().constData(), [&] { return secondsOf([&] { take(search(w.db(), typed)); }); }, 21);
    measure("list of models", [&w] { return secondsOf([&] { REQUIRE(take(models(w.db())).size() == 100); }); }, 21);
    measure("metrics across versions of 40 models", [&w] { return secondsOf([&] { for (int model = 0; model < 40; ++model) (void)take(metricHistory(w.db(), u"local"_s, u"model-%1"_s.arg(model), 12)).size(); }); }, 11);
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

// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rollout/Overview.h"

#include "core/environments/Live.h"
#include "core/incident/Incident.h"
#include "tests/support/TestWorkspace.h"

#include <QDir>

#include <utility>

using namespace countersign;
using namespace Qt::StringLiterals;

namespace {

OverviewRow only(TestWorkspace &w)
{
    const auto rows = take(overviewRows(w.db(), w.clock().now()));
    REQUIRE(rows.size() == 1);
    return rows.first();
}

} // namespace

TEST_CASE("overview: what is live, on whose word, and how it would be judged now")
{
    TestWorkspace w({TestWorkspace::policy(u"[{pool: any, count: 1}]"_s)});
    CHECK(take(overviewRows(w.db(), w.clock().now())).isEmpty());
    w.live(u"1.0.0"_s);
    const OverviewRow row = only(w);
    CHECK(row.id() == u"local/churn/production");
    CHECK(row.versionId() == u"local/churn@1.0.0");
    CHECK(row.state == u"live");
    CHECK(row.klass == u"production");
    CHECK(row.tier == u"medium");
    CHECK(row.approvedBy == QStringList{u"cara"_s});
    CHECK(row.rolledOutBy == u"ben");
    CHECK(row.request == u"R1");
    CHECK(row.standbys.isEmpty());
    CHECK(row.evidence);
    const OverviewHealth fine = healthOf(*w, row);
    CHECK(fine.gate == u"pass");
    CHECK(fine.causes.isEmpty());
}

TEST_CASE("overview: every cause is named, the rules that fail and the parts that moved since the approval")
{
    TestWorkspace w({TestWorkspace::policy(u"[{pool: any, count: 1}]"_s)});
    w.live(u"1.0.0"_s);
    take(w.evidence(w.ref(u"1.0.0"_s), 0.5, u"ben"_s));
    const qint64 added = w.head();
    const OverviewHealth health = healthOf(*w, only(w));
    CHECK(health.gate == u"fail");
    REQUIRE(health.causes.size() == 2);
    CHECK(health.causes[0].slug == u"fail");
    CHECK(health.causes[0].name == u"quality");
    CHECK(health.causes[0].text.contains(u"0.5"));
    CHECK(health.causes[1].slug == u"moved");
    CHECK(health.causes[1].name == u"evidence");
    CHECK(health.causes[1].text == u"Since it was approved, its evidence moved, by ben in record %1."_s.arg(added));
}

TEST_CASE("overview: a standby is warm while its files are there, an open request names who could go on with it")
{
    TestWorkspace w;
    w.live(u"1.0.0"_s);
    w.live(u"1.1.0"_s);
    CHECK(healthOf(*w, only(w)).warm == QStringList{u"1.0.0"_s});
    const QString asked = w.request(w.ready(u"2.0.0"_s));
    auto needs = healthOf(*w, only(w)).needs;
    REQUIRE(needs.size() == 1);
    CHECK(needs[0].request == asked);
    CHECK(needs[0].state == u"in-review");
    CHECK(needs[0].who == QStringList{u"cara"_s, u"dev"_s});
    take(w.decide(u"cara"_s, asked, u"request-changes"_s));
    needs = healthOf(*w, only(w)).needs;
    CHECK(needs[0].state == u"changes-requested");
    CHECK(needs[0].who == QStringList{u"ben"_s});                   // who asked
    REQUIRE(QDir(w.folder() + u"/artifacts/production"_s).removeRecursively());
    CHECK(healthOf(*w, only(w)).warm.isEmpty());
}

TEST_CASE("overview: standbys are those that a rollback would offer, and an open request or incident is named")
{
    TestWorkspace w;
    for (const QString &number : {u"1.0.0"_s, u"1.1.0"_s, u"1.2.0"_s, u"1.3.0"_s})
        w.live(number);
    const auto same = [&] {
        QStringList numbers;
        for (const LiveRow &row : take(standbys(w.db(), u"local"_s, u"churn"_s, u"production"_s)))
            numbers += row.version;
        CHECK(only(w).standbys == numbers);
        return numbers;
    };
    CHECK(same() == QStringList{u"1.2.0"_s, u"1.1.0"_s});
    const OverviewRow first = only(w);
    CHECK(first == only(w));
    take(w.rollback(u"ben"_s));
    CHECK(same() == QStringList{u"1.1.0"_s, u"1.0.0"_s});
    take(retireVersion(*w, w.command(u"ann"_s), w.ref(u"1.1.0"_s), why));
    CHECK(same() == QStringList{u"1.0.0"_s});
    const OverviewRow back = only(w);
    CHECK(back.version == u"1.2.0");
    CHECK(back.request.isEmpty());
    CHECK(back.rolledOutBy == u"ben");
    CHECK(back.barred == QStringList{u"1.3.0"_s});
    CHECK(back.incidents == QStringList{u"I1"_s});
    CHECK(back.requests.isEmpty());
    REQUIRE(back.reviewDue);
    CHECK(*back.reviewDue > w.clock().now());
    CHECK_FALSE(first.reviewDue);
    CHECK(back != first);

    const QString asked = w.request(w.ready(u"2.0.0"_s));
    CHECK(only(w).requests == QStringList{asked});
    w.clock().forward(60 * 24 * 3600);                              // long after every deadline
    CHECK(only(w).requests.isEmpty());
}

TEST_CASE("overview: whatever could change how a row is judged moves it, and what happens to another model does not")
{
    TestWorkspace w({TestWorkspace::policy(u"[{pool: any, count: 1}]"_s)});
    w.live(u"1.0.0"_s);
    w.live(u"1.1.0"_s);
    qint64 before = only(w).moved;
    const auto moves = [&] {
        const qint64 now = only(w).moved;
        CHECK(now <= w.head());
        return std::exchange(before, now) != now;
    };
    CHECK_FALSE(moves());
    take(addModel(*w, w.command(u"ann"_s), u"other"_s, u"low"_s, {}));
    CHECK_FALSE(moves());
    take(w.evidence(w.ref(u"1.1.0"_s), 0.5));
    CHECK(moves());
    const QString asked = w.request(w.ready(u"2.0.0"_s));
    CHECK(moves());
    take(w.decide(u"cara"_s, asked, u"request-changes"_s));
    CHECK(moves());
    w.grant(u"ben"_s, u"approver"_s);
    CHECK(moves());
    take(changeModel(*w, w.command(u"ann"_s), u"churn"_s, {u"high"_s, {}, {}}));
    CHECK(moves());
    take(w.rollback(u"ben"_s));
    CHECK(moves());
    take(closeIncident(*w, w.command(u"ben"_s), u"I1"_s, why));
    CHECK(moves());
    take(retireVersion(*w, w.command(u"ann"_s), w.ref(u"1.1.0"_s), why));
    CHECK(moves());
}

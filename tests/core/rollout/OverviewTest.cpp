// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rollout/Overview.h"

#include "core/environments/Live.h"
#include "tests/support/TestWorkspace.h"

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
    CHECK(judgeLive(*w, row).slug == u"pass");
    take(w.evidence(w.ref(u"1.0.0"_s), 0.5));
    const OverviewGate gate = judgeLive(*w, row);
    CHECK(gate.slug == u"fail");
    CHECK_FALSE(gate.why.isEmpty());
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

    const QString asked = w.request(w.ready(u"2.0.0"_s));
    CHECK(only(w).requests == QStringList{asked});
    w.clock().forward(60 * 24 * 3600);                              // long after every deadline
    CHECK(only(w).requests.isEmpty());
}

// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/environments/Live.h"

#include "core/incident/Incident.h"
#include "tests/support/TestWorkspace.h"

using namespace countersign;
using namespace Qt::StringLiterals;

TEST_CASE("live: what is served now, was served at any time, and can be gone back to")
{
    TestWorkspace w;
    QVector<UtcTime> times;
    for (const QString &number : {u"1.0.0"_s, u"1.1.0"_s, u"1.2.0"_s, u"1.3.0"_s}) {
        w.live(number);
        w.clock().forward(3600);
        times += w.clock().now();
        w.clock().forward(3600);
    }
    const auto at = [&](UtcTime when) {
        const auto rows = take(liveAt(w.db(), when, u"local"_s, u"churn"_s, u"production"_s));
        return rows.isEmpty() ? QString() : rows.first().version;
    };
    CHECK(at(times[0]) == u"1.0.0");
    CHECK(at(times[1]) == u"1.1.0");
    CHECK(at(times[3]) == u"1.3.0");
    CHECK(at(times[0].plusDays(-30)).isEmpty());
    const auto history = take(liveHistory(w.db(), u"local"_s, u"churn"_s, u"production"_s));
    REQUIRE(history.size() == 4);
    CHECK(history.first().version == u"1.3.0");
    CHECK_FALSE(history.first().until);
    CHECK(history[1].until == history[0].since);                   // without a gap
    const auto standing = [&] {
        QStringList numbers;
        for (const LiveRow &row : take(standbys(w.db(), u"local"_s, u"churn"_s, u"production"_s)))
            numbers += row.version;
        return numbers;
    };
    CHECK(standing() == QStringList{u"1.2.0"_s, u"1.1.0"_s});       // two, no more
    take(w.rollback(u"ben"_s));
    CHECK(w.serves() == u"1.2.0");
    CHECK(standing() == QStringList{u"1.1.0"_s, u"1.0.0"_s});       // 1.3.0 is barred
    CHECK(take(barOf(w.db(), u"local"_s, u"churn"_s, u"production"_s, u"1.3.0"_s))->incident == u"I1");
    CHECK_FALSE(take(barOf(w.db(), u"local"_s, u"churn"_s, u"staging"_s, u"1.3.0"_s)));
    take(closeIncident(*w, w.command(u"cara"_s), u"I1"_s, why));
    CHECK(standing() == QStringList{u"1.3.0"_s, u"1.1.0"_s});
    CHECK(take(bars(w.db(), {}, {}, {})).isEmpty());
    CHECK(take(liveNow(w.db())).size() == 1);
    CHECK(take(liveNow(w.db(), {}, {}, u"staging"_s)).isEmpty());
}

// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rollout/Prospect.h"

#include "tests/support/TestWorkspace.h"

#include <QDir>

using namespace countersign;
using namespace Qt::StringLiterals;

namespace {

Prospect prospect(TestWorkspace &w, const QString &model = u"churn"_s, const QString &environment = {})
{
    for (const OverviewRow &row : take(overviewRows(w.db(), w.clock().now())))
        if (row.model == model && (environment.isEmpty() || row.environment == environment))
            return take(prospectOf(*w, row));
    FAIL("nothing is live");
    return {};
}

// The clock of the tests stands still, so that every rollout takes 0 ms until it is told otherwise.
void took(TestWorkspace &w, qint64 ms)
{
    take(w.db().run(u"UPDATE rollout SET elapsed_ms=? WHERE seq=(SELECT max(seq) FROM rollout)"_s, {ms}));
}

} // namespace

TEST_CASE("prospect: how long a rollback takes is said by the model's own, else by others there, else by its promotions, else by nothing")
{
    TestWorkspace w;
    w.live(u"1.0.0"_s);
    took(w, 4000);
    w.live(u"1.1.0"_s);
    took(w, 6000);
    w.live(u"1.2.0"_s);
    took(w, 5000);
    Prospect now = prospect(w);
    CHECK(now.basis == Prospect::Basis::OwnPromotions);
    CHECK(now.medianMs == 5000);
    CHECK(now.measured == 3);

    take(w.rollback(u"ben"_s, u"1.1.0"_s));
    took(w, 700);
    now = prospect(w);
    CHECK(now.basis == Prospect::Basis::OwnRollbacks);
    CHECK(now.medianMs == 700);
    CHECK(now.measured == 1);

    take(addModel(*w, w.command(u"ann"_s), u"other"_s, u"low"_s, {}));
    const VersionRef other{u"local"_s, u"other"_s, u"1.0.0"_s};
    take(registerVersion(*w, w.command(u"ann"_s), {other.model, other.number, {w.file(u"other.bin"_s, "other")}, {}}));
    take(w.promote(u"ben"_s, take(w.ask(u"ben"_s, other, u"staging"_s)).subject()));
    CHECK(prospect(w, u"other"_s).basis == Prospect::Basis::OwnPromotions); // the rollback was in production
    take(w.db().run(u"UPDATE rollout SET elapsed_ms=NULL WHERE environment='staging'"_s));
    CHECK(prospect(w, u"other"_s).basis == Prospect::Basis::Nothing);

    take(w.evidence(other, 0.95));
    const QString asked = w.request(other);
    take(w.decide(u"cara"_s, asked));
    take(w.promote(u"ben"_s, asked));
    now = prospect(w, u"other"_s, u"production"_s);
    CHECK(now.basis == Prospect::Basis::RollbacksThere);
    CHECK(now.medianMs == 700);
}

TEST_CASE("prospect: a standby says whether its files are there, when it was live and whether one went back to it before")
{
    TestWorkspace w;
    w.live(u"1.0.0"_s);
    w.clock().forward(3600);
    w.live(u"1.1.0"_s);
    const UtcTime left = w.clock().now();
    Prospect now = prospect(w);
    REQUIRE(now.standbys.size() == 1);
    CHECK(now.standbys[0].version == u"1.0.0");
    CHECK(now.standbys[0].warm);
    REQUIRE(now.standbys[0].liveUntil);
    CHECK(now.standbys[0].liveUntil->shortText() == left.shortText()); // records of one moment still come one after another
    CHECK_FALSE(now.standbys[0].wentBack);

    w.clock().forward(3600);
    take(w.rollback(u"ben"_s));
    const UtcTime back = w.clock().now();
    w.clock().forward(3600);
    w.live(u"1.2.0"_s);
    now = prospect(w);
    REQUIRE(now.standbys.size() == 1);                              // 1.1.0 is barred
    CHECK(now.standbys[0].wentBack == back);
    CHECK(now.standbys[0].liveUntil->shortText() == w.clock().now().shortText());
    REQUIRE(QDir(w.folder() + u"/artifacts/production"_s).removeRecursively());
    CHECK_FALSE(prospect(w).standbys[0].warm);
}

// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rollout/Rollout.h"
#include "core/workspace/Replay.h"
#include "tests/support/TestWorkspace.h"

using namespace countersign;
using namespace Qt::StringLiterals;

TEST_CASE("rollout's fold: promotions and rollbacks are one chain that the database keeps from forking")
{
    TestWorkspace w;
    w.live(u"1.0.0"_s);
    w.live(u"1.1.0"_s);
    take(w.rollback(u"ben"_s));
    const auto rows = take(w.db().rows(u"SELECT seq, prev_seq, kind, state, a1_person, done FROM rollout ORDER BY seq"_s));
    REQUIRE(rows.size() == 3);
    CHECK(rows[0].isNull(1));
    CHECK(rows[1].integer(1) == rows[0].integer(0));
    CHECK(rows[2].integer(1) == rows[1].integer(0));
    CHECK(rows[2].text(2) == u"rollback");
    CHECK(rows[0].text(4) == u"P3");
    for (const Row &row : rows) {
        CHECK(row.text(3) == u"live");
        CHECK(row.integer(5) == 1);
    }
    const auto forked = w.db().run(u"INSERT INTO rollout(seq, kind, source, model, version, manifest, environment, class, tier, author_person, request, prev_seq, target_seq, by_login, by_person, reason, at_us, effects, done, state)"
                                   " SELECT 900, kind, source, model, version, manifest, environment, class, tier, author_person, request, prev_seq, target_seq, by_login, by_person, reason, at_us, effects, done, state FROM rollout WHERE kind='rollback'"_s);
    CHECK_FALSE(forked);
    CHECK(take(replay(*w)).differences == QStringList());
}

TEST_CASE("rollout's fold: the database refuses production without an approval, whoever writes the record")
{
    TestWorkspace w;
    w.live(u"1.0.0"_s);
    for (const auto &[change, code] : {std::pair(u"a1_seq=NULL, a1_person=NULL, a1_verdict=NULL"_s, u"core.approval"_s), {u"by_person=author_person, by_login='ann'"_s, u"core.promoter"_s},
                                       {u"tier='high'"_s, u"core.approval.high"_s}}) {
        INFO(change.toStdString());
        const auto forged = w.db().run(u"UPDATE rollout SET "_s + change);
        REQUIRE_FALSE(forged);
        CHECK(forged.error().code == code);
    }
}

// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/People.h"
#include "core/workspace/Replay.h"
#include "tests/support/TestWorkspace.h"

using namespace countersign;
using namespace Qt::StringLiterals;

TEST_CASE("people's fold: logins, keys and duties that came and went replay to the same rows")
{
    TestWorkspace w;
    w.person(u"ivy"_s, u"approver"_s, u"ml"_s, u"ben"_s);
    w.grant(u"ivy"_s, u"author"_s, {}, u"staging"_s, w.clock().now().plusDays(3));
    take(revokeDuty(*w, w.command(u"ann"_s), {u"ivy"_s, u"approver"_s, {}, u"ml"_s, {}}));
    w.grant(u"ivy"_s, u"approver"_s, u"ml"_s); // again
    take(revokeKey(*w, w.command(u"ann"_s), w.as(u"dev"_s).key->publicKey().keyId(), why));
    const auto all = take(keys(w.db()));
    CHECK(std::count_if(all.begin(), all.end(), [](const LoginKey &key) { return key.revokedSeq.has_value(); }) == 1);
    CHECK(take(replay(*w)).differences == QStringList());
    CHECK(take(w.db().integer(u"SELECT count(*) FROM duty WHERE person='P2' AND ended_seq IS NOT NULL"_s)) == 1);
}

// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/approval/Request.h"

#include "tests/support/TestWorkspace.h"

using namespace countersign;
using namespace Qt::StringLiterals;

TEST_CASE("standing: who is missing, who gave, and from when it may be promoted")
{
    TestWorkspace w({TestWorkspace::policy(u"[{pool: any, count: 2}]"_s, u"metric.holdout.auc >= 0.9"_s, u"{expires: 24h, cool_off: 60m}"_s)});
    const QString id = w.request(w.ready(u"1.0.0"_s));
    CHECK(w.stands(id).needs.first().eligible == QStringList{u"cara"_s, u"dev"_s});
    w.clock().forward(60);
    const Receipt first = take(w.decide(u"cara"_s, id));
    Standing now = w.stands(id);
    CHECK(now.state == u"in-review");
    CHECK(now.needs.first().have == 1);
    CHECK(now.needs.first().haveLogins == QStringList{u"cara"_s});
    CHECK(now.needs.first().eligible == QStringList{u"dev"_s});
    CHECK_FALSE(now.promotableFrom);
    w.clock().forward(60);
    const Receipt second = take(w.decide(u"dev"_s, id));
    now = w.stands(id);
    CHECK(now.state == u"approved");
    CHECK(now.promotableFrom == second.record.at.plusSeconds(3600));
    CHECK(second.record.at > first.record.at);
}

TEST_CASE("standing: the bindings that records stated are found again, others are not")
{
    TestWorkspace w;
    const VersionRef ref = w.ready(u"1.0.0"_s);
    const QString id = w.request(ref), asked = w.seen(id);
    take(w.evidence(ref, 0.97));
    CHECK(take(bindingOfRecord(w.db(), id, asked)).digest() == asked);
    CHECK(bindingOfRecord(w.db(), id, QString(64, u'0')).error().kind == Kind::NotFound);
}

TEST_CASE("standing: a fact that is no longer there shows before anybody tries")
{
    TestWorkspace w;
    const QString id = w.request(w.ready(u"1.0.0"_s));
    take(w.decide(u"cara"_s, id));
    const Standing altered = take(standing(*w, w.db(), id, w.clock().now(), Artifact::Altered));
    CHECK(altered.about->gate.result == Outcome::Fail);
    CHECK(requirePass(*altered.about).error().kind == Kind::GateFails);
    CHECK(requirePass(*w.stands(id).about));
}

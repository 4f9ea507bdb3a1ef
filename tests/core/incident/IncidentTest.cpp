// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/incident/Incident.h"

#include "core/environments/Live.h"
#include "tests/support/TestWorkspace.h"

using namespace countersign;
using namespace Qt::StringLiterals;

TEST_CASE("incident: a rollback opens it, a review within a day is due, closing it ends the bar")
{
    TestWorkspace w;
    w.person(u"hal"_s, u"auditor"_s);
    w.live(u"1.0.0"_s);
    w.live(u"1.1.0"_s);
    const Rolled rolled = take(w.rollback(u"ben"_s));
    const Incident open = take(incident(w.db(), rolled.incident));
    CHECK(open.version == u"1.1.0");
    CHECK(open.environment == u"production");
    CHECK(open.openedBy == u"ben");
    CHECK(open.reason == why);
    CHECK(open.reviewDue == open.opened.plusDays(1));
    CHECK_FALSE(open.closed);
    CHECK(take(incidents(w.db(), true)).size() == 1);
    CHECK(refusal(w, [&] { return closeIncident(*w, w.command(u"hal"_s), open.id, why); }).code == u"core.duty");
    CHECK(refusal(w, [&] { return closeIncident(*w, w.command(u"cara"_s), open.id, u"ok"_s); }).kind == Kind::Malformed);
    CHECK(refusal(w, [&] { return closeIncident(*w, w.command(u"cara"_s), u"I9"_s, why); }).kind == Kind::NotFound);
    take(closeIncident(*w, w.command(u"cara"_s), open.id, why));
    const Incident closed = take(incident(w.db(), open.id));
    CHECK(closed.closedBy == u"cara");
    CHECK(closed.conclusion == why);
    CHECK(take(incidents(w.db(), true)).isEmpty());
    CHECK(take(incidents(w.db())).size() == 1);
    CHECK_FALSE(take(barOf(w.db(), u"local"_s, u"churn"_s, u"production"_s, u"1.1.0"_s)));
    CHECK(refusal(w, [&] { return closeIncident(*w, w.command(u"cara"_s), open.id, why); }).code == u"incident.closed");
}

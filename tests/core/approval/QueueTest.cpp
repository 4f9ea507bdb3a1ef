// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/approval/Queue.h"

#include "tests/support/TestWorkspace.h"

using namespace countersign;
using namespace Qt::StringLiterals;

namespace {

QString lanes(TestWorkspace &w, const QString &login)
{
    QStringList all;
    for (const Queued &each : take(queue(*w, w.db(), login, w.clock().now())))
        all += each.standing.request.id + (each.lane == Lane::NeedsYou ? u" needs you"_s : each.lane == Lane::Waiting ? u" waits"_s : u" decided"_s);
    return all.join(u", "_s);
}

} // namespace

TEST_CASE("queue: what needs somebody is computed from duties and from what is missing")
{
    TestWorkspace w;
    const QString first = w.request(w.ready(u"1.0.0"_s));
    const QString second = w.request(w.ready(u"1.1.0"_s));
    CHECK(lanes(w, u"cara"_s) == second + u" needs you, "_s + first + u" needs you"_s);
    CHECK(lanes(w, u"ann"_s) == second + u" waits, "_s + first + u" waits"_s);  // she wrote both
    CHECK(lanes(w, {}) == second + u" waits, "_s + first + u" waits"_s);
    CHECK(take(requestsNeeding(*w, w.db(), u"cara"_s, w.clock().now())) == QStringList{second, first});
    CHECK(take(requestsNeeding(*w, w.db(), u"ann"_s, w.clock().now())).isEmpty());
    CHECK(take(requestsNeeding(*w, w.db(), {}, w.clock().now())).isEmpty());
    take(assignRequest(*w, w.command(u"dev"_s), second, u"dev"_s)); // it still needs her, after what nobody has
    CHECK(lanes(w, u"cara"_s) == first + u" needs you, "_s + second + u" needs you"_s);
    CHECK(lanes(w, u"dev"_s) == second + u" needs you, "_s + first + u" needs you"_s);
    w.person(u"dev2"_s, {}, {}, u"dev"_s);                          // another login of the same person
    CHECK(lanes(w, u"dev2"_s) == second + u" needs you, "_s + first + u" needs you"_s);
    CHECK(take(requestsNeeding(*w, w.db(), u"cara"_s, w.clock().now())) == QStringList{second, first});
    take(assignRequest(*w, w.command(u"dev"_s), second, {}));
    take(w.decide(u"cara"_s, first));
    CHECK(lanes(w, u"cara"_s) == second + u" needs you, "_s + first + u" waits"_s);
    CHECK(lanes(w, u"ben"_s) == first + u" needs you, "_s + second + u" waits"_s); // who can promote it, and nobody else
    CHECK(take(requestsNeeding(*w, w.db(), u"ben"_s, w.clock().now())) == QStringList{first});
    CHECK(lanes(w, u"ann"_s) == second + u" waits, "_s + first + u" waits"_s);
    take(w.decide(u"cara"_s, second, u"reject"_s));
    CHECK(take(requestsNeeding(*w, w.db(), u"dev"_s, w.clock().now())).isEmpty());
    CHECK(lanes(w, u"dev"_s) == first + u" waits, "_s + second + u" decided"_s);
}

TEST_CASE("queue: an approved request needs whoever can promote it, but not before its cool-off is over")
{
    TestWorkspace w({TestWorkspace::policy(u"[{pool: any, count: 1}]"_s, u"metric.holdout.auc >= 0.9"_s, u"{expires: 24h, urgent: 4h, cool_off: 2h}"_s)});
    const QString id = w.request(w.ready(u"1.0.0"_s));
    take(w.decide(u"cara"_s, id));
    CHECK(lanes(w, u"ben"_s) == id + u" waits"_s);
    w.clock().forward(2 * 3600 + 1);
    CHECK(lanes(w, u"ben"_s) == id + u" needs you"_s);
}

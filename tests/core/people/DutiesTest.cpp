// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/Duties.h"

#include "core/people/People.h"
#include "tests/support/TestWorkspace.h"

using namespace countersign;
using namespace Qt::StringLiterals;

TEST_CASE("duties: hold where, in which pool and until when they were granted")
{
    TestWorkspace w;
    w.person(u"ivy"_s);
    const UtcTime end = w.clock().now().plusDays(1);
    w.grant(u"ivy"_s, u"approver"_s, u"ml"_s, u"production"_s, end);
    const auto holdsNow = [&](const QString &duty, const QString &environment, const QString &pool, UtcTime when) {
        return take(holds(w.db(), take(personOf(w.db(), u"ivy"_s)), duty, environment, pool, when));
    };
    const UtcTime now = w.clock().now();
    CHECK(holdsNow(u"approver"_s, u"production"_s, u"ml"_s, now));
    CHECK(holdsNow(u"approver"_s, u"production"_s, {}, now));
    CHECK_FALSE(holdsNow(u"approver"_s, u"production"_s, u"risk"_s, now));
    CHECK_FALSE(holdsNow(u"approver"_s, u"staging"_s, u"ml"_s, now));
    CHECK_FALSE(holdsNow(u"engineer"_s, u"production"_s, {}, now));
    CHECK(holdsNow(u"approver"_s, u"production"_s, u"ml"_s, UtcTime(end.micros() - 1)));
    CHECK_FALSE(holdsNow(u"approver"_s, u"production"_s, u"ml"_s, end));
    CHECK(take(holders(w.db(), u"approver"_s, u"production"_s, {}, now)) == QStringList{u"cara"_s, u"dev"_s, u"ivy"_s});
    CHECK(take(holders(w.db(), u"approver"_s, u"production"_s, u"ml"_s, now)) == QStringList{u"ivy"_s});
    CHECK(take(holders(w.db(), u"approver"_s, {}, {}, end)) == QStringList{u"cara"_s, u"dev"_s});
    take(revokeDuty(*w, w.command(u"ann"_s), {u"ivy"_s, u"approver"_s, u"production"_s, u"ml"_s, {}}));
    CHECK(take(dutiesOf(w.db(), take(personOf(w.db(), u"ivy"_s)), now)).isEmpty());
}

TEST_CASE("duties: belong to the person, whatever the login, the refusal names who can")
{
    TestWorkspace w;
    w.person(u"ben2"_s, {}, {}, u"ben"_s);
    const auto need = [&](const QString &login) {
        return w->act(w.command(login), [](Act &act) -> Result<void> {
            CS_CHECK(requireDuty(act, {u"engineer"_s}, u"production"_s, u"Trying"_s));
            return act.append(u"test.note"_s, u"note"_s, u"n"_s, {});
        });
    };
    take(need(u"ben2"_s));
    const Error error = refusal(w, [&] { return need(u"cara"_s); });
    CHECK(error.code == u"core.duty");
    CHECK(error.who == QStringList{u"ann"_s, u"ben"_s, u"ben2"_s});
}

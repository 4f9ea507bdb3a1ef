// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/UtcTime.h"

#include "tests/support/catch.h"

using namespace countersign;
using namespace Qt::StringLiterals;

TEST_CASE("time: text and microseconds")
{
    CHECK(UtcTime(1767225600000000).text() == u"2026-01-01T00:00:00.000000Z"_s);
    CHECK(UtcTime(-1).text() == u"1969-12-31T23:59:59.999999Z"_s);
    CHECK(UtcTime(-86'400'000'000).text() == u"1969-12-31T00:00:00.000000Z"_s);
    CHECK(UtcTime(951'868'799'000'001).text() == u"2000-02-29T23:59:59.000001Z"_s);
    CHECK(UtcTime(4'107'542'400'000'000).shortText() == u"2100-03-01 00:00:00Z"_s);
    CHECK(take(UtcTime::fromText(u"1969-12-31T23:59:59.999999Z"_s)).micros() == -1);
    CHECK(take(UtcTime::fromText(u"2000-02-29T23:59:59.000001Z"_s)).micros() == 951'868'799'000'001);
    CHECK(take(UtcTime::fromText(u"2026-01-01T00:00:00.000001Z"_s)).micros() == 1767225600000001);
    CHECK(take(UtcTime::fromText(u"2026-01-01T02:00:00+02:00"_s)).micros() == 1767225600000000);
    CHECK(take(UtcTime::fromText(u"2026-01-01"_s)).micros() == 1767225600000000);
    for (const QString &bad : {u"2026-13-01"_s, u"tomorrow"_s, u""_s, u"2026-01-01T25:00:00Z"_s, u"2026-02-30"_s})
        CHECK_FALSE(UtcTime::fromText(bad));
}

TEST_CASE("time: relative to now")
{
    const UtcTime now(1767225600000000);
    CHECK(take(UtcTime::fromText(u"+10d"_s, now)) == now.plusDays(10));
    CHECK(take(UtcTime::fromText(u"-2h"_s, now)) == now.plusSeconds(-7200));
    CHECK_FALSE(UtcTime::fromText(u"+10y"_s, now));
    CHECK(take(durationSeconds(u"24h"_s)) == 86400);
}

// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/ShownTime.h"

#include "tests/support/catch.h"

#include <ctime>

using namespace countersign;
using namespace Qt::StringLiterals;

namespace {

// Another zone than the tests' own for as long as it lives.
struct InZone
{
    explicit InZone(const char *zone)
    {
        qputenv("TZ", zone);
        tzset();
    }
    ~InZone()
    {
        qputenv("TZ", "UTC");
        tzset();
    }
};

} // namespace

TEST_CASE("a moment is shown with the zone it is in")
{
    const UtcTime time = take(UtcTime::fromText(u"2026-11-22T23:02:11Z"_s));
    CHECK(ShownTime::minute(time, ShownTime::Zone::Utc) == u"2026-11-22 23:02 UTC"_s);
    CHECK(ShownTime::clock(time, ShownTime::Zone::Utc) == u"23:02:11 UTC"_s);
    {
        const InZone kathmandu("NPT-5:45");
        CHECK(ShownTime::minute(time, ShownTime::Zone::Local) == u"2026-11-23 04:47 +05:45"_s);
        CHECK(ShownTime::minute(time, ShownTime::Zone::Utc) == u"2026-11-22 23:02 UTC"_s);
    }
    const InZone newfoundland("NST3:30");
    CHECK(ShownTime::clock(time, ShownTime::Zone::Local) == u"19:32:11 -03:30"_s);
}

TEST_CASE("UTC unless the person chose otherwise")
{
    const UtcTime time = take(UtcTime::fromText(u"2026-11-22T23:02:11Z"_s));
    CHECK(ShownTime::minute(time).endsWith(u" UTC"_s));
    zoneSetting.set(ShownTime::Zone::Local);
    CHECK(ShownTime::minute(time).endsWith(u" +00:00"_s));
    zoneSetting.forget();
}

// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/Http.h"
#include "tests/support/catch.h"

#include <QJsonObject>

using namespace countersign;
using namespace Qt::StringLiterals;

TEST_CASE("a query keeps every character of its values", "[net]")
{
    CHECK(httpQuery({{u"filter"_s, u"name='a&b=c+d #é'"_s}, {u"k"_s, u""_s}, {u"k"_s, u"2"_s}}) == "filter=name%3D%27a%26b%3Dc%2Bd%20%23%C3%A9%27&k=&k=2");
    CHECK(httpPathPart(u"a/b c?#%"_s) == u"a%2Fb%20c%3F%23%25"_s);
}

TEST_CASE("a header is found in any case", "[net]")
{
    const HttpAnswer answer{200, {{"ETag", "\"1\""}}, {}};
    CHECK(answer.header("etag") == "\"1\"");
    CHECK(answer.header("content-type").isEmpty());
}

TEST_CASE("a server asks to wait in seconds or until a date", "[net]")
{
    const UtcTime now = take(UtcTime::fromText(u"2026-10-21T07:27:00Z"_s));
    CHECK(retryAfterMs("7", now) == 7000);
    CHECK(retryAfterMs(" 0 ", now) == 0);
    CHECK(retryAfterMs("-5", now) == 0);
    CHECK(retryAfterMs("Wed, 21 Oct 2026 07:28:00 GMT", now) == 60'000);
    CHECK(retryAfterMs("Wed, 21 Oct 2015 07:28:00 GMT", now) == 0);
    CHECK(retryAfterMs("soon", now) == 0);
    CHECK(retryAfterMs("", now) == 0);
}

TEST_CASE("only an error that says so was certainly not sent", "[net]")
{
    Error error{Kind::Unreachable, u"http.cut"_s, {}, {}, {}, {}};
    CHECK(mayHaveArrived(error));
    error.detail.insert(u"sent"_s, false);
    CHECK_FALSE(mayHaveArrived(error));
    CHECK_FALSE(mayHaveArrived(refused(u"cancelled"_s, u"x"_s)));
}

// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Json.h"

#include "tests/support/catch.h"

using namespace countersign;
using namespace Qt::StringLiterals;

TEST_CASE("json: duplicate keys are refused at any depth, also when one is escaped")
{
    CHECK(json::parse(R"({"a":1,"b":{"a":2}})"));
    for (const char *text : {R"({"a":1,"a":2})", R"([{"x":{"role":1,"\u0072ole":2}}])", R"({"k":[],"k":[{}]})"}) {
        const auto read = json::parse(text);
        REQUIRE_FALSE(read);
        CHECK(read.error().code == u"json.duplicate"_s);
    }
    CHECK(json::parse(R"([{"a":"a"},{"a":"{\"a\":1,\"a\":2}"}])"));
}

TEST_CASE("json: malformed text is refused with a sentence")
{
    for (const char *text : {"", "{", "{\"a\":NaN}", "[1,]", "1 2", "{} trailing", "\"\xff\""})
        CHECK_FALSE(json::parse(text));
    CHECK(take(json::parse("7")).toInteger() == 7);
    CHECK_FALSE(json::parse("[1,2,3]", 4));
    CHECK_FALSE(json::parseObject("[]"));
}

TEST_CASE("payload: the text equals Python's json.dumps with sorted keys and no blanks")
{
    const QJsonObject payload{{u"v"_s, 1}, {u"reason"_s, u"gepr\u00fcft \U0001F680 \"ok\"\n\t\\"_s}, {u"list"_s, QJsonArray{true, 2, u"x"_s}},
                              {u"big"_s, qint64(9007199254740991)}};
    CHECK(take(json::payloadText(payload)) ==
          R"({"big":9007199254740991,"list":[true,2,"x"],"reason":"gepr\u00fcft \ud83d\ude80 \"ok\"\n\t\\","v":1})");
}

TEST_CASE("payload: what cannot be recorded is refused")
{
    for (const QJsonValue &bad : {QJsonValue(0.5), QJsonValue(QJsonValue::Null), QJsonValue(1e17), QJsonValue(QString(QChar(0))),
                                  QJsonValue(QString(QChar(0xd800))), QJsonValue(u"a\u202eb"_s), QJsonValue(QString(QChar(0x7f)))})
        CHECK_FALSE(json::payloadText({{u"k"_s, bad}}));
    for (const QString &key : {u"Key"_s, u""_s, u"1a"_s, u"a-b"_s, u"\u00e4"_s})
        CHECK_FALSE(json::payloadText({{key, 1}}));
}

TEST_CASE("decimals: shortest text that reads back, always with a point or an exponent")
{
    CHECK(take(json::decimalText(0.94)) == u"0.94"_s);
    CHECK(take(json::decimalText(3)) == u"3.0"_s);
    CHECK(take(json::decimalText(1e300)).contains(u'e'));
    for (const double value : {0.1, 1.0 / 3, -2.5e-7, 123456789.25})
        CHECK(take(json::decimalValue(take(json::decimalText(value)))) == value);
    CHECK_FALSE(json::decimalText(std::numeric_limits<double>::infinity()));
    CHECK_FALSE(json::decimalValue(u"1,5"_s));
    CHECK_FALSE(json::decimalValue(u"nan"_s));
}

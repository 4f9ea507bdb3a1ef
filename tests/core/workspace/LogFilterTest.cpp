// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/LogFilter.h"

#include "core/storage/Database.h"
#include "tests/support/catch.h"

using namespace countersign;
using namespace Qt::StringLiterals;

namespace {

const UtcTime now = take(UtcTime::fromText(u"2026-07-10T12:00:00Z"_s));

// Numbers of the records that it lets through, in order.
QString through(const QString &text)
{
    const auto database = take(Database::inMemory());
    take(database->run(u"CREATE TABLE record(seq INTEGER, at_us INTEGER, actor TEXT, action TEXT, subject TEXT, payload TEXT)"_s));
    const auto insert = [&](int seq, const QString &at, const QString &actor, const QString &action, const QString &subject, const QString &payload) {
        take(database->run(u"INSERT INTO record VALUES(?,?,?,?,?,?)"_s, {seq, take(UtcTime::fromText(at)).micros(), actor, action, subject, payload}));
    };
    insert(0, u"2026-07-01"_s, u"ann"_s, u"model.add"_s, u"model:churn"_s, u"{\"model\":\"churn\"}"_s);
    insert(1, u"2026-07-02T23:59:59Z"_s, u"ben"_s, u"decision.approve"_s, u"request:R1"_s, u"{\"model\":\"churn\",\"reason\":\"Looked at the Metrics\"}"_s);
    insert(2, u"2026-07-03"_s, u"cara"_s, u"decision.reject"_s, u"request:R2"_s, u"{\"model\":\"geo\",\"reason\":\"Gro\\u00df, \\\"model\\\":\\\"churn\\\"\"}"_s);
    insert(3, u"2026-07-10T11:00:00Z"_s, u"benno"_s, u"duty.grant"_s, u"person:P2"_s, u"{}"_s);
    const LogFilter filter = take(LogFilter::fromText(text, now));
    QString found;
    for (const Row &row : take(database->rows(u"SELECT seq FROM record WHERE "_s + filter.condition() + u" ORDER BY seq"_s, filter.values())))
        found += row.text(0);
    return found;
}

Error wrong(const QString &text)
{
    const auto filter = LogFilter::fromText(text, now);
    INFO(text.toStdString());
    REQUIRE(!filter);
    CHECK(filter.error().kind == Kind::Malformed);
    return filter.error();
}

} // namespace

TEST_CASE("an empty filter lets every record through")
{
    CHECK(through({}) == u"0123"_s);
    CHECK(take(LogFilter::fromText(u"   "_s, now)).isEmpty());
}

TEST_CASE("fields of records are asked for by name")
{
    CHECK(through(u"actor:ben"_s) == u"1"_s);
    CHECK(through(u"actor:ann|cara"_s) == u"02"_s);
    CHECK(through(u"action:decision"_s) == u"12"_s);
    CHECK(through(u"action:approve"_s) == u"1"_s);
    CHECK(through(u"action:decision.reject|add"_s) == u"02"_s);
    CHECK(through(u"subject:request:R"_s) == u"12"_s);
    CHECK(through(u"model:churn"_s) == u"01"_s); // not the reason of 2 that quotes it
    CHECK(through(u"#2"_s) == u"2"_s);
    CHECK(through(u"ACTOR:ben"_s) == u"1"_s);
    CHECK(through(u"actor:!ben|ann"_s) == u"23"_s);
    CHECK(through(u"action:!decision"_s) == u"03"_s);
    CHECK(through(u"model:!\"churn\""_s) == u"23"_s);
}

TEST_CASE("all parts must hold")
{
    CHECK(through(u"action:decision model:churn"_s) == u"1"_s);
    CHECK(through(u"  action:decision   actor:ann "_s) == QString());
}

TEST_CASE("times are days, moments or relative to now, the last day belongs to it")
{
    CHECK(through(u"since:2026-07-03"_s) == u"23"_s);
    CHECK(through(u"until:2026-07-02"_s) == u"01"_s);
    CHECK(through(u"until:2026-07-02T23:59:58Z"_s) == u"0"_s);
    CHECK(through(u"since:-2h"_s) == u"3"_s);
    CHECK(through(u"since:2026-07-02 until:2026-07-03"_s) == u"12"_s);
}

TEST_CASE("records are named by number, also several")
{
    CHECK(through(u"#2"_s) == u"2"_s);
    CHECK(through(u"#3|#1"_s) == u"13"_s);
    CHECK(through(u"#3|#1 actor:ann"_s) == through(u"#1|#3 actor:ann"_s));
    CHECK(take(LogFilter::fromText(u"  #3|#1 "_s, UtcTime())).text() == u"#3|#1"_s);
}

TEST_CASE("text is looked for whatever its case, also beyond ASCII")
{
    CHECK(through(u"metrics"_s) == u"1"_s);
    CHECK(through(u"\"at the metrics\""_s) == u"1"_s);
    CHECK(through(u"Groß"_s) == u"2"_s);
    CHECK(through(u"r2"_s) == u"2"_s);
    CHECK(through(u"50%"_s) == QString());
    CHECK(through(u"12:30"_s) == QString());
}

TEST_CASE("what cannot be meant is said in a sentence")
{
    CHECK(wrong(u"aktor:ann"_s).mend == u"Did you mean “actor:”?"_s);
    CHECK(wrong(u"request:R1"_s).code == u"filter.field"_s);
    CHECK(wrong(u"actor:"_s).code == u"filter.value"_s);
    CHECK(wrong(u"actor:|"_s).code == u"filter.value"_s);
    CHECK(wrong(u"\"\""_s).code == u"filter.value"_s);
    CHECK(wrong(u"since:yesterday"_s).code == u"filter.time"_s);
    CHECK(wrong(u"actor:ann \"open"_s).code == u"filter.quote"_s);
    CHECK(wrong(QString(2001, u'a')).code == u"filter.long"_s);
    wrong(u"a\u202eb"_s);
}

TEST_CASE("a filter's text never becomes SQL")
{
    CHECK(through(u"actor:x'OR'1'='1"_s) == QString());
    CHECK(through(u"');--"_s) == QString());
}

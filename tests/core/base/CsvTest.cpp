// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Csv.h"

#include "tests/support/catch.h"

using namespace countersign;
using namespace Qt::StringLiterals;

TEST_CASE("csv: fields are quoted as RFC 4180 says, and only where it says so")
{
    CHECK(csv::field(u"plain text"_s) == "plain text");
    CHECK(csv::field(QString()) == "");
    CHECK(csv::field(u"a,b"_s) == "\"a,b\"");
    CHECK(csv::field(u"he said \"no\""_s) == "\"he said \"\"no\"\"\"");
    CHECK(csv::field(u"two\nlines"_s) == "\"two\nlines\"");
    CHECK(csv::field(u"Müller, Größe"_s) == "\"M\xc3\xbcller, Gr\xc3\xb6\xc3\x9f" "e\"");
    CHECK(csv::line({u"1"_s, QString(), u"a,b"_s}) == "1,,\"a,b\"\r\n");
    CHECK(csv::line({QString(), u"x"_s}) == ",x\r\n");
}

TEST_CASE("csv: what a spreadsheet would run as a formula is text, a number stays a number")
{
    CHECK(csv::field(u"=1+1"_s) == "'=1+1");
    CHECK(csv::field(u"+cmd|' /C calc'!A0"_s) == "'+cmd|' /C calc'!A0");
    CHECK(csv::field(u"-2+3"_s) == "'-2+3");
    CHECK(csv::field(u"@SUM(A1)"_s) == "'@SUM(A1)");
    CHECK(csv::field(u"\t=1"_s) == "'\t=1");
    CHECK(csv::field(u"\r=1"_s) == "\"'\r=1\"");
    CHECK(csv::field(QChar(0) + u"=1"_s) == QByteArray("'\0=1", 4));
    CHECK(csv::field(u"=HYPERLINK(\"http://evil\",\"x\")"_s) == "\"'=HYPERLINK(\"\"http://evil\"\",\"\"x\"\")\"");
    for (const char *number : {"-5", "+5", "-0.25", "-1e-9", "+3.5E+10"}) {
        INFO(number);
        CHECK(csv::field(QString::fromLatin1(number)) == number);
    }
    CHECK(csv::field(u"-5\n"_s) == "\"'-5\n\"");
    CHECK(csv::field(u"-1.2.3"_s) == "'-1.2.3");
    CHECK(csv::field(u"a=b"_s) == "a=b");
}

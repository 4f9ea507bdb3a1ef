// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Text.h"

#include "tests/support/catch.h"

using namespace countersign;
using namespace Qt::StringLiterals;

TEST_CASE("text: control, bidirectional and broken characters are refused, the rest becomes NFC")
{
    CHECK(take(text::clean(u"  gepru\u0308ft \U0001F680 "_s)) == u"gepr\u00fcft \U0001F680"_s);
    CHECK(text::check(u"line\nnext\tcell"_s));
    for (const QString &bad : {QString(QChar(0)), u"a\u202eb"_s, u"\u2066"_s, QString(QChar(0xdc00)), u"\u001b[31m"_s, u"\u0085"_s, u"\r"_s})
        CHECK_FALSE(text::check(bad));
}

TEST_CASE("names: allowed characters and lengths")
{
    CHECK(text::modelName(u"credit-default_2.x"_s));
    CHECK(text::modelName(QString(128, u'a')));
    for (const QString &bad : {QString(129, u'a'), u""_s, u"-a"_s, u"A"_s, u"a b"_s, u"../x"_s, u"a\n"_s, u"a/b"_s})
        CHECK_FALSE(text::modelName(bad));
    CHECK(text::login(u"ann.b@bank-eu"_s));
    CHECK_FALSE(text::login(u"Ann"_s));
}

TEST_CASE("reasons: ten characters, forty for tier high, counted after trimming")
{
    CHECK_FALSE(text::reason(u"too short"_s));
    CHECK_FALSE(text::reason(u"         x         "_s));
    CHECK(text::reason(u"long enough"_s));
    CHECK_FALSE(text::reason(u"long enough"_s, true));
    CHECK(text::reason(QString(40, u'x'), true));
    for (const char16_t nothing : u"\u200b\u200d\u2060\u00ad\u3164\u2800\u0301")
        if (nothing)
            CHECK_FALSE(text::reason(QString(40, QChar(nothing))));
    CHECK_FALSE(text::reason(u"a          b"_s));
    CHECK(text::reason(u"\u3053\u308c\u306f\u5341\u6587\u5b57\u306e\u7406\u7531\u3067\u3059"_s));
    CHECK(text::reason(u"e\u0301te\u0301 mesure\u0301"_s));
}

TEST_CASE("subjects: bytes outside the allowed set are percent-encoded and come back")
{
    CHECK(text::subjectId(u"local/churn@1.4.0+b"_s) == u"local/churn@1.4.0+b"_s);
    CHECK(text::subjectId(u"a b:\u00e4%"_s) == u"a%20b%3A%C3%A4%25"_s);
    CHECK(text::fromSubjectId(text::subjectId(u"a b:\u00e4%"_s)) == u"a b:\u00e4%"_s);
}

TEST_CASE("suggestions: only what is near enough")
{
    const QStringList verbs{u"approve"_s, u"promote"_s, u"verify"_s, u"log"_s};
    CHECK(text::nearest(u"aprove"_s, verbs) == u"approve"_s);
    CHECK(text::nearest(u"verfiy"_s, verbs) == u"verify"_s);
    CHECK(text::nearest(u"zzzz"_s, verbs).isEmpty());
}

// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/FilterText.h"

#include "tests/support/catch.h"

using namespace countersign;
using namespace Qt::StringLiterals;

namespace {

const UtcTime now = take(UtcTime::fromText(u"2026-07-10T12:00:00Z"_s));

QVector<FilterKey> keys()
{
    using Of = FilterKey::Kind;
    return {{u"tier"_s, Of::Choice, {u"low"_s, u"medium"_s, u"high"_s}}, {u"live"_s, Of::Choice}, {u"author"_s}, {u"size"_s, Of::Number}, {u"registered"_s, Of::Time}, {u"since"_s, Of::Moment}};
}

// Each part as key, sign, values; "?" for a part without a key.
QString parts(const QString &text)
{
    static const QStringList signs{u"="_s, u"<"_s, u"<="_s, u">"_s, u">="_s};
    QStringList all;
    for (const FilterTerm &term : take(parseFilter(text, keys(), now)))
        all += (term.key.isEmpty() ? u"?"_s : term.key) + (term.negated ? u"!"_s : QString()) + signs.at(int(term.compares)) + term.values.join(u"|"_s);
    return all.join(u" ; "_s);
}

Error wrong(const QString &text)
{
    INFO(text.toStdString());
    const auto terms = parseFilter(text, keys(), now);
    REQUIRE_FALSE(terms);
    CHECK(terms.error().kind == Kind::Malformed);
    CHECK(terms.error().text.size() > 10);
    return terms.error();
}

// The part of the text that the error is about.
QString meant(const QString &text)
{
    const Error error = wrong(text);
    return text.mid(error.detail[u"from"_s].toInt(), error.detail[u"length"_s].toInt());
}

FilterTerm one(const QString &text)
{
    const auto terms = take(parseFilter(text, keys(), now));
    REQUIRE(terms.size() == 1);
    return terms.first();
}

} // namespace

TEST_CASE("a filter is parts with a key, and text")
{
    CHECK(parts({}) == QString());
    CHECK(parts(u"  \t "_s) == QString());
    CHECK(parts(u"tier:high health"_s) == u"tier=high ; ?=health"_s);
    CHECK(parts(u"tier:!high"_s) == u"tier!=high"_s);
    CHECK(parts(u"TIER:High|low"_s) == u"tier=high|low"_s);
    CHECK(parts(u"\"two words\" 12:30 a|b"_s) == u"?=two words ; ?=12:30 ; ?=a|b"_s);
    CHECK(parts(u"author:\"an n\"|ben"_s) == u"author=an n|ben"_s);
    CHECK(parts(u"author:\"a|b\""_s) == u"author=a|b"_s);
    CHECK(parts(u"author:>x"_s) == u"author=>x"_s);                 // texts are not compared
    CHECK(parts(u"size:>=3 size:<10M size:!4"_s) == u"size>=3 ; size<10M ; size!=4"_s);
    CHECK(parts(u"registered:>-7d since:-2h"_s) == u"registered>-7d ; since=-2h"_s);
    CHECK(parts(u"live:anything"_s) == u"live=anything"_s);         // the choices are not known yet
    const auto terms = take(parseFilter(u" tier:high  x"_s, keys(), now));
    CHECK(terms.at(0).from == 1);
    CHECK(terms.at(0).length == 9);
    CHECK(terms.at(1).from == 12);
}

TEST_CASE("what is wrong with a filter is said, and where")
{
    CHECK(wrong(u"teir:high"_s).mend == u"Did you mean “tier:”?"_s);
    CHECK(wrong(u"zzzzzz:1"_s).mend.contains(u"author:, size:"));
    CHECK(wrong(u"tier:hihg"_s).mend == u"Did you mean “high”?"_s);
    CHECK(wrong(u"tier:x"_s).mend == u"It is one of low, medium, high."_s);
    CHECK(wrong(u"tier:"_s).code == u"filter.value"_s);
    CHECK(wrong(u"tier:|"_s).code == u"filter.value"_s);
    CHECK(wrong(u"tier:!"_s).code == u"filter.value"_s);
    CHECK(wrong(u"\"\""_s).code == u"filter.value"_s);
    CHECK(wrong(u"size:many"_s).code == u"filter.number"_s);
    CHECK(wrong(u"size:1|2"_s).code == u"filter.number"_s);
    CHECK(wrong(u"registered:>soon"_s).code == u"filter.time"_s);
    CHECK(wrong(u"author:\"open"_s).code == u"filter.quote"_s);
    CHECK(wrong(u"wo\"rd"_s).code == u"filter.quote"_s);
    CHECK(wrong(QString(2001, u'a')).code == u"filter.long"_s);
    wrong(u"a\u202eb"_s);
    CHECK(meant(u"x tier:hihg author:ann"_s) == u"tier:hihg"_s);
    CHECK(meant(u"x teir:high y"_s) == u"teir:high"_s);
    CHECK(meant(u"x size:1|2 y"_s) == u"size:1|2"_s);
    CHECK(meant(u"x author:ann|\"open y"_s) == u"\"open y"_s);
}

TEST_CASE("values are compared as their kind says")
{
    CHECK(one(u"author:Ann|ben"_s).isAnyOf({u"ANN"_s}));
    CHECK_FALSE(one(u"author:ann"_s).isAnyOf({u"anna"_s}));
    CHECK(one(u"author:!ann"_s).isAnyOf({}));
    CHECK(one(u"author:AN"_s).isPartOf(u"Joanna"_s));
    CHECK_FALSE(one(u"author:!an|x"_s).isPartOf(u"Joanna"_s));
    CHECK(one(u"size:>10k"_s).holds(10001.0));
    CHECK_FALSE(one(u"size:>10k"_s).holds(10000.0));
    CHECK(one(u"size:>=10k"_s).holds(10000.0));
    CHECK(one(u"size:<=-0.5"_s).holds(-0.5));
    CHECK_FALSE(one(u"size:<-0.5"_s).holds(-0.5));
    CHECK_FALSE(one(u"size:!3"_s).holds(3.0));
    const UtcTime noon = take(UtcTime::fromText(u"2026-07-01T12:00:00Z"_s)), next = take(UtcTime::fromText(u"2026-07-02T00:00:00Z"_s));
    CHECK(one(u"registered:2026-07-01"_s).holds(noon));
    CHECK_FALSE(one(u"registered:2026-07-01"_s).holds(next));
    CHECK_FALSE(one(u"registered:>2026-07-01"_s).holds(noon));      // after that day
    CHECK(one(u"registered:>2026-07-01"_s).holds(next));
    CHECK(one(u"registered:>=2026-07-01"_s).holds(noon));
    CHECK(one(u"registered:<=2026-07-01"_s).holds(noon));
    CHECK_FALSE(one(u"registered:<2026-07-01"_s).holds(noon));
    CHECK(one(u"registered:>-2h"_s).holds(now));
}

TEST_CASE("a value is written so that it reads back")
{
    for (const QString &value : {u"ann"_s, u"two words"_s, u"a|b"_s, u"!x"_s, u">3"_s, u"a!b"_s})
        CHECK(one(u"author:"_s + filterValue(value)).values == QStringList{value});
}

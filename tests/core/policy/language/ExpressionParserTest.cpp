// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/language/Expression.h"

#include "tests/support/catch.h"

using namespace countersign;
using namespace Qt::StringLiterals;

TEST_CASE("expressions: each mistake is refused at its place, with what to do")
{
    const QVector<std::tuple<QString, QString, QString>> table{
        {u""_s, u"1:1: the expression ends where a fact, a number or a text is expected."_s, u""_s},
        {u"1 +"_s, u"1:4: the expression ends where a fact, a number or a text is expected."_s, u""_s},
        {u"model.teir == 'high'"_s, u"1:1: there is no fact “model.teir”."_s, u"Did you mean model.tier?"_s},
        {u"true and\n  metric.holdut.auc > 1"_s, u"2:3: there is no fact “metric.holdut.auc”."_s, u"Did you mean metric.holdout.auc?"_s},
        {u"tests.unit.faild == 0"_s, u"1:1: there is no fact “tests.unit.faild”."_s, u"Did you mean tests.unit.failed?"_s},
        {u"metric.auc > 1"_s, u"1:1: there is no fact “metric.auc”."_s, u"Did you mean metric.holdout.<name>?"_s},
        {u"high == model.tier"_s, u"1:1: there is no fact “high”."_s, u"The user guide lists the facts; text stands in single quotes."_s},
        {u"model.tier = 'high'"_s, u"1:12: “=” has no meaning here."_s, u"Write == to compare."_s},
        {u"model.tier == \"high\""_s, u"1:15: “\"” has no meaning here."_s, u"Text stands in single quotes."_s},
        {u"true && false"_s, u"1:6: “&” has no meaning here."_s, u"Write and, or, not."_s},
        {u"Model.tier == 'x'"_s, u"1:1: “M” has no meaning here."_s, u"Names and words are written in lower case."_s},
        {u"model.Tier == 'x'"_s, u"1:6: “.” has no meaning here."_s, u""_s},
        {u"model.tier == 'x"_s, u"1:15: the text that begins here has no closing quote."_s, u""_s},
        {u"version.age_days < 30d"_s, u"1:20: “30d” is not a number."_s, u"Write it with a point and no unit, as 0.94 or 1e-3."_s},
        {u"version.age_days < 1,5"_s, u"1:21: “,” is not expected here."_s, u""_s},
        {u"version.age_days < 1."_s, u"1:20: “1.” is not a number."_s, u"Write it with a point and no unit, as 0.94 or 1e-3."_s},
        {u"version.age_days < 1e999"_s, u"1:20: “1e999” is not a number."_s, u"Write it with a point and no unit, as 0.94 or 1e-3."_s},
        {u"1 < 2 < 3"_s, u"1:7: “<” is not expected here."_s, u"Comparisons do not chain: write a < b and b < c."_s},
        {u"model.tier < 3"_s, u"1:1: this is a text; “<” compares numbers."_s, u""_s},
        {u"3 < model.tier"_s, u"1:5: this is a text; “<” compares numbers."_s, u""_s},
        {u"model.tier == 3"_s, u"1:15: this is a number and is compared with a text."_s, u""_s},
        {u"version.age_days"_s, u"1:1: this is a number; a condition, true or false, is needed."_s, u""_s},
        {u"true and 1"_s, u"1:10: this is a number; and, or, not join conditions."_s, u""_s},
        {u"not 'x'"_s, u"1:5: this is a text; and, or, not join conditions."_s, u""_s},
        {u"metric.holdout.auc + 1 > 0"_s, u"1:1: “metric.holdout.auc” is a measurement with an interval, here one number is needed."_s,
         u"Write metric.holdout.auc.value, .low, .high or .n."_s},
        {u"model.tier + 1 > 0"_s, u"1:1: this is a text; one calculates with numbers."_s, u""_s},
        {u"model.tier in 'high'"_s, u"1:15: this is a text; behind “in” stands a set."_s, u""_s},
        {u"1 in ['a']"_s, u"1:1: this is a number; only a text or a set can be in a set."_s, u""_s},
        {u"model.tier in [1]"_s, u"1:16: a set holds texts in single quotes."_s, u"Write ['a', 'b']."_s},
        {u"model.tier in ['a',]"_s, u"1:20: a set holds texts in single quotes."_s, u"Write ['a', 'b']."_s},
        {u"has('x')"_s, u"1:5: has( ) takes the name of a fact."_s, u""_s},
        {u"has(model.tier"_s, u"1:15: “)” is missing at the end."_s, u""_s},
        {u"(true"_s, u"1:6: “)” is missing at the end."_s, u""_s},
        {u"true)"_s, u"1:5: “)” is not expected here."_s, u""_s},
        {u"min(1) > 0"_s, u"1:1: min takes two numbers or more."_s, u""_s},
        {u"and true"_s, u"1:1: “and” is not expected here; a fact, a number or a text is."_s, u""_s},
        {u"model.tier.value == 1"_s, u"1:1: there is no fact “model.tier.value”."_s, u"Did you mean model.name?"_s},
    };
    for (const auto &[text, want, mend] : table) {
        INFO(text.toStdString());
        const auto parsed = Expression::parse(text);
        REQUIRE_FALSE(parsed);
        CHECK(parsed.error().kind == Kind::Malformed);
        CHECK(parsed.error().code == u"policy.expression"_s);
        CHECK(parsed.error().text == want);
        CHECK(parsed.error().mend == mend);
    }
}

TEST_CASE("expressions: depth and length have an end")
{
    CHECK(Expression::parse(QString(50, u'(') + u"true"_s + QString(50, u')')));
    CHECK_FALSE(Expression::parse(QString(500, u'(') + u"true"_s + QString(500, u')')));
    CHECK_FALSE(Expression::parse(u"not "_s.repeated(500) + u"true"_s));
    CHECK_FALSE(Expression::parse(QString(500, u'-') + u"1 > 0"_s));
    CHECK_FALSE(Expression::parse(u"min(1,"_s.repeated(500) + u"1"_s + QString(500, u')') + u" > 0"_s));
    CHECK_FALSE(Expression::parse(u"true or "_s.repeated(1000) + u"true"_s));
    CHECK(take(Expression::parse(u"true and "_s.repeated(400) + u"false"_s)).evaluate({}).truth.is == Truth::Is::False);
    CHECK_FALSE(Expression::parse(u"'a\u202eb' == 'x'"_s));
}

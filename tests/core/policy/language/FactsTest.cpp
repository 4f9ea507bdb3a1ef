// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/language/Facts.h"

#include "core/base/Json.h"
#include "tests/support/catch.h"

#include <limits>

using namespace countersign;
using namespace Qt::StringLiterals;

TEST_CASE("facts: names are lower case with underscores")
{
    CHECK(factName(u"F1-Macro"_s) == u"f1_macro"_s);
    CHECK(factName(u"a.b c\u00e4"_s) == u"a_b_c_"_s);
    CHECK(factName(u""_s) == u"_"_s);
    CHECK(factName(QStringList{u"metric"_s, u"holdout"_s, u"AUC (weighted)"_s}) == u"metric.holdout.auc__weighted_"_s);
}

TEST_CASE("facts: numbers are written shortest, with a point, and read back")
{
    CHECK(numberText(3) == u"3"_s);
    CHECK(numberText(-0.0) == u"0"_s);
    CHECK(numberText(0.1 + 0.2) == u"0.30000000000000004"_s);
    CHECK(numberText(1e-7) == u"1e-07"_s);
    CHECK(numberText(std::numeric_limits<double>::quiet_NaN()) == u"not a number"_s);
}

TEST_CASE("facts: they come back from JSON as they were")
{
    Facts facts;
    facts.set(u"version.verified"_s, true);
    facts.set(u"version.age_days"_s, 1.5, u"registry"_s);
    facts.set(u"model.tier"_s, u"high"_s);
    facts.set(u"model.tags"_s, QStringList{u"b"_s, u"a"_s});
    facts.set(u"metric.holdout.auc"_s, Metric{0.95, 0.93, std::nullopt, 200}, u"evidence 7f"_s);
    facts.setMissing(u"metric.ood.auc"_s, u"no such dataset"_s);
    const QByteArray text = json::canonicalText(facts.toJson());
    CHECK(text == R"({"metric.holdout.auc":{"origin":"evidence 7f","value":{"low":0.93,"n":200,"value":0.95}},"metric.ood.auc":{"missing":"no such dataset"},)"
                  R"("model.tags":{"value":["b","a"]},"model.tier":{"value":"high"},"version.age_days":{"origin":"registry","value":1.5},"version.verified":{"value":true}})");
    const Facts back = take(Facts::fromJson(take(json::parseObject(text))));
    CHECK(json::canonicalText(back.toJson()) == text);
    CHECK(*back.find(u"metric.holdout.auc"_s) == *facts.find(u"metric.holdout.auc"_s));
    CHECK_FALSE(back.has(u"metric.ood.auc"_s));
    for (const char *bad : {R"({"a":{}})", R"({"a":{"value":[1]}})", R"({"a":{"value":{"low":1}}})", R"({"a":{"value":{"value":1,"x":2}}})"})
        CHECK_FALSE(Facts::fromJson(take(json::parseObject(bad))));
}

TEST_CASE("facts: joined, the later one stands")
{
    Facts facts, other;
    facts.set(u"model.tier"_s, u"low"_s);
    facts.set(u"model.name"_s, u"a"_s);
    other.set(u"model.tier"_s, u"high"_s);
    facts.add(other);
    CHECK(facts.names() == QStringList{u"model.name"_s, u"model.tier"_s});
    CHECK(std::get<QString>(*facts.find(u"model.tier"_s)) == u"high"_s);
}

TEST_CASE("facts: a number in a sentence is short, but never says that it reaches or crosses the limit that it does not")
{
    CHECK(shortNumberText(0.15858399999999995, 0.2) == u"0.1586"_s);
    CHECK(shortNumberText(0.15858399999999995, {}) == u"0.1586"_s);
    CHECK(shortNumberText(0.15003, 0.15) == u"0.15003"_s);
    CHECK(shortNumberText(0.1499999, 0.15) == u"0.1499999"_s);
    CHECK(shortNumberText(0.15, 0.15) == u"0.15"_s);
    CHECK(shortNumberText(-0.00012345678, {}) == u"-0.0001235"_s);
    CHECK(shortNumberText(58.123456789, 60.0) == u"58.1235"_s);
    CHECK(shortNumberText(59.999999, 60.0) == u"59.999999"_s);
    CHECK(shortNumberText(48210, {}) == u"48210"_s);
    CHECK(shortNumberText(1234567, 1234567.5) == u"1234567"_s);
}

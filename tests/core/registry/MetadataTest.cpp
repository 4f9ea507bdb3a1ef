// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/registry/Metadata.h"

#include "tests/support/catch.h"

using namespace countersign;
using namespace Qt::StringLiterals;

TEST_CASE("metadata: known keys are read and written one way")
{
    const Metadata metadata = take(Metadata::fromText(R"({
        "framework": " scikit-learn ", "framework_version": "1.5.0", "python_version": "3.11.9", "training_date": "2026-01-31T10:00:00+01:00",
        "author": "Andre\u0301 Dupont", "description": "Ranks\nclaims", "license": "Apache-2.0", "source_commit": "0F3A9C1D",
        "tags": ["risk", "claims", "risk"], "formats": ["onnx"],
        "dependencies": ["scipy==1.14.0", {"name": "numpy", "version": "1.26.4"}, "pandas>=2,<3", "torch[cuda] == 2.4.0"],
        "extra": {"seed": 4, "lr": 0.001, "nested": {"any": [null, true]}}})"));
    CHECK(metadata.framework() == u"scikit-learn"_s);
    CHECK(metadata.value(u"author"_s) == u"Andr\u00e9 Dupont"_s);
    CHECK(metadata.value(u"training_date"_s) == u"2026-01-31T09:00:00.000000Z"_s);
    CHECK(metadata.value(u"source_commit"_s) == u"0f3a9c1d"_s);
    CHECK(metadata.tags() == QStringList{u"claims"_s, u"risk"_s});
    CHECK(metadata.formats() == QStringList{u"onnx"_s});
    CHECK(metadata.dependencies() == QVector<Metadata::Dependency>{{u"numpy"_s, u"1.26.4"_s, {}}, {u"pandas"_s, {}, u">=2,<3"_s},
                                                                   {u"scipy"_s, u"1.14.0"_s, {}}, {u"torch[cuda]"_s, u"2.4.0"_s, {}}});
    CHECK(metadata.extra()[u"lr"_s].toDouble() == 0.001);
    REQUIRE(metadata.notes().size() == 1);
    CHECK(metadata.notes().first().contains(u"pandas"));

    CHECK(take(Metadata::fromText(metadata.text())) == metadata);
    CHECK(take(Metadata::fromText(metadata.text())).text() == metadata.text());
    CHECK(take(Metadata::fromText(R"({"training_date":"2026-01-31","author":"a"})")).text() == R"({"author":"a","training_date":"2026-01-31"})");
    CHECK(Metadata().text() == "{}");
    CHECK(take(Metadata::fromText("{}")) == Metadata());
}

TEST_CASE("metadata: a key we do not know is kept under extra, with a note")
{
    const Metadata metadata = take(Metadata::fromText(R"({"framwork": "torch", "gpu": 2, "extra": {"seed": 1}})"));
    CHECK(metadata.text() == R"({"extra":{"framwork":"torch","gpu":2,"seed":1}})");
    REQUIRE(metadata.notes().size() == 2);
    CHECK(metadata.notes()[0].contains(u"Did you mean “framework”?"));
    CHECK(take(Metadata::fromText(metadata.text())).notes().isEmpty());
    CHECK_FALSE(Metadata::fromText(R"({"seed": 2, "extra": {"seed": 1}})"));
}

TEST_CASE("metadata: what has the wrong type or cannot be kept is refused, and the sentence names the key")
{
    for (const auto &[text, key] : std::vector<std::pair<QByteArray, QString>>{
             {R"({"framework": 1})", u"framework"_s}, {R"({"framework": ""})", u"framework"_s}, {R"({"author": null})", u"author"_s},
             {R"({"author": "a\u0000b"})", u"author"_s}, {R"({"author": "a\u202eb"})", u"author"_s}, {R"({"tags": "risk"})", u"tags"_s},
             {R"({"tags": [1]})", u"tags"_s}, {R"({"tags": [""]})", u"tags"_s}, {R"({"training_date": "yesterday"})", u"training_date"_s},
             {R"({"training_date": "2026-02-30"})", u"training_date"_s}, {R"({"source_commit": "main"})", u"source_commit"_s},
             {R"({"dependencies": {"numpy": "1"}})", u"dependencies"_s}, {R"({"dependencies": ["==1"]})", u"dependencies"_s},
             {R"({"dependencies": ["a==1", "A==2"]})", u"dependencies"_s}, {R"({"dependencies": [{"version": "1"}]})", u"dependencies"_s},
             {R"({"dependencies": [{"name": "a", "hash": "1"}]})", u"dependencies"_s}, {R"({"extra": []})", u"extra"_s},
             {R"({"extra": {"a": {"b": ["x\u0007"]}}})", u"extra"_s}, {R"({"x": "\u0007"})", u"extra"_s}}) {
        INFO(text.toStdString());
        const auto read = Metadata::fromText(text);
        REQUIRE_FALSE(read);
        CHECK(read.error().kind == Kind::Malformed);
        CHECK(read.error().text.contains(key));
    }
    CHECK_FALSE(Metadata::fromText("[]"));
    CHECK_FALSE(Metadata::fromText(R"({"author": "a", "author": "b"})"));
    CHECK(Metadata::fromText(QByteArray(Metadata::greatestBytes + 1, ' ')).error().code == u"metadata.size"_s);
}

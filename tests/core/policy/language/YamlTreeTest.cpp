// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/language/YamlTree.h"

#include "tests/support/catch.h"

using namespace countersign;
using namespace Qt::StringLiterals;

TEST_CASE("YAML: each refusal names file, line and column")
{
    const QVector<QPair<QByteArray, QString>> table{
        {"", u"p.yaml:1:1: the file is empty."_s},
        {"# nothing\n", u"p.yaml:1:1: the file is empty."_s},
        {"a: &x 1\n", u"p.yaml:1:4: an anchor (&) is not read."_s},
        {"a: &x {b: 1}\n", u"p.yaml:1:4: an anchor (&) is not read."_s},
        {"&x a: 1\n", u"p.yaml:1:1: an anchor (&) is not read."_s},
        {"a: 1\nb: *x\n", u"p.yaml:2:4: this is not YAML: the referenced anchor is not defined."_s},
        {"a: 1\nb: [1, &x 2, *x]\n", u"p.yaml:2:8: an anchor (&) is not read."_s},
        {"a: !!str 1\n", u"p.yaml:1:4: a tag (!) is not read."_s},
        {"a: ! 1\n", u"p.yaml:1:4: a tag (!) is not read."_s},
        {"a: !!null ~\n", u"p.yaml:1:4: a tag (!) is not read."_s},
        {"a: !!map {b: 1}\n", u"p.yaml:1:4: a tag (!) is not read."_s},
        {"!t\na: 1\n", u"p.yaml:1:1: a tag (!) is not read."_s},
        {"a: !!binary aGk=\n", u"p.yaml:1:4: a tag (!) is not read."_s},
        {"%YAML 1.2\n---\na: 1\n", u"p.yaml:1:1: a directive (%) is not read."_s},
        {"%TAG ! tag:x,2000:\n---\na: 1\n", u"p.yaml:1:1: a directive (%) is not read."_s},
        {"a: 1\n---\nb: 2\n", u"p.yaml:2:1: a second document begins here; one file holds one."_s},
        {"a: 1\n...\n---\nb: 2\n", u"p.yaml:3:1: a second document begins here; one file holds one."_s},
        {"a: 1\nb: 2\na: 3\n", u"p.yaml:3:1: the key “a” stands twice."_s},
        {"x: {a: 1, b: 2, 'a': 3}\n", u"p.yaml:1:17: the key “a” stands twice."_s},
        {"ü: {ä: 1, ä: 3}\n", u"p.yaml:1:11: the key “ä” stands twice."_s},
        {"a:\n", u"p.yaml:1:1: a value is missing here."_s},
        {"a: ~\n", u"p.yaml:1:4: a value is missing here."_s},
        {"a: null\n", u"p.yaml:1:4: a value is missing here."_s},
        {"- 1\n- \n", u"p.yaml:3:1: a value is missing here."_s},
        {"? [a]\n: 1\n", u"p.yaml:1:3: a key has to be a text."_s},
        {"{a: 1}: 2\n", u"p.yaml:1:1: a key has to be a text."_s},
        {"a: \"x\\u202ey\"\n", u"p.yaml:1:4: this text holds a character that may not be recorded."_s},
        {"a: \"x\\0y\"\n", u"p.yaml:1:4: this text holds a character that may not be recorded."_s},
        {"a: x\xe2\x80\xaey\n", u"p.yaml:1:5: a character (U+202E) stands here that may not be recorded."_s},
        {QByteArray("a: x\0y\n", 7), u"p.yaml:1:5: a character (U+0000) stands here that may not be recorded."_s},
        {"a: 1\rb: 2\n", u"p.yaml:1:5: a character (U+000D) stands here that may not be recorded."_s},
        {"a: 1\nb: \xff\n", u"p.yaml:2:1: this line is not UTF-8."_s},
        {"a: 1\n b: 2\n", u"p.yaml:2:3: this is not YAML: illegal map value."_s},
        {"a: [1, 2\n", u"p.yaml:2:1: this is not YAML: end of sequence flow not found."_s},
        {"a: 'x\n", u"p.yaml:1:4: the text that begins here has no closing quote."_s},
        {"a: 'x''\n", u"p.yaml:1:4: the text that begins here has no closing quote."_s},
        {"a: \"x\\\"\n", u"p.yaml:1:4: the text that begins here has no closing quote."_s},
    };
    for (const auto &[bytes, want] : table) {
        INFO(bytes.toStdString());
        const auto read = readYaml(bytes, u"p.yaml"_s);
        REQUIRE_FALSE(read);
        CHECK(QString(read.error().text).replace(u"not defined: x."_s, u"not defined."_s) == want); // yaml-cpp 0.8 names it
        CHECK(read.error().kind == Kind::Malformed);
        CHECK(read.error().code == u"policy.form"_s);
    }
    const auto read = readYaml("a: 1\na: 2\n", u"dir/p.yaml"_s);
    CHECK(read.error().detail == QJsonObject{{u"file"_s, u"dir/p.yaml"_s}, {u"line"_s, 2}, {u"column"_s, 1}});
}

TEST_CASE("YAML: what is read keeps its order, its quotes and its places")
{
    const YamlNode root = take(readYaml("\xef\xbb\xbf# ä\r\nb: 'yes'\r\na: [no, {c: 0x10}]\r\ne: |\r\n  two\r\n  lines\r\n", u"p.yaml"_s));
    REQUIRE(root.entries.size() == 3);
    CHECK(root.entries[0].key == u"b"_s);
    CHECK(root.find(u"b"_s)->quoted);
    CHECK(root.find(u"b"_s)->text == u"yes"_s);
    const YamlNode &list = *root.find(u"a"_s);
    CHECK(list.line == 3);
    CHECK(list.column == 4);
    CHECK(list.items[0].text == u"no"_s);
    CHECK_FALSE(list.items[0].quoted);
    CHECK(list.items[1].find(u"c"_s)->text == u"0x10"_s);
    CHECK(list.items[1].find(u"c"_s)->column == 13);
    CHECK(root.find(u"e"_s)->text == u"two\nlines\n"_s);
    CHECK(root.find(u"z"_s) == nullptr);
    CHECK(take(readYaml("---\na: 1\n...\n", u"p.yaml"_s)).entries.size() == 1);
}

TEST_CASE("YAML: quoted texts over several lines and with quotes in them are whole")
{
    const YamlNode root = take(readYaml("a: 'it''s\n  two'\nb: \"x \\\" ' \\\\\"\nc: ''\nd: \"one\n  two\"\n", u"p.yaml"_s));
    CHECK(root.find(u"a"_s)->text == u"it's two"_s);
    CHECK(root.find(u"b"_s)->text == u"x \" ' \\"_s);
    CHECK(root.find(u"c"_s)->text.isEmpty());
    CHECK(root.find(u"d"_s)->text == u"one two"_s);
}

TEST_CASE("YAML: size and depth have an end")
{
    CHECK(readYaml("a: '" + QByteArray(200 * 1024, 'x') + "'\n", u"p.yaml"_s));
    const auto large = readYaml("a: '" + QByteArray(256 * 1024, 'x') + "'\n", u"p.yaml"_s);
    REQUIRE_FALSE(large);
    CHECK(large.error().text == u"p.yaml:1:1: the file has 262150 bytes; 262144 are read at most."_s);
    CHECK(readYaml(QByteArray(20, '[') + QByteArray(20, ']'), u"p.yaml"_s));
    CHECK_FALSE(readYaml(QByteArray(21, '[') + QByteArray(21, ']'), u"p.yaml"_s));
    CHECK_FALSE(readYaml(QByteArray(100'000, '['), u"p.yaml"_s));
    CHECK_FALSE(readYaml(QByteArray("{a: ").repeated(5000), u"p.yaml"_s));
}

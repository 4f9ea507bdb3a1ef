// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/registry/Manifest.h"

#include "tests/support/catch.h"

using namespace countersign;
using namespace Qt::StringLiterals;

namespace {

ManifestFile file(const QString &name, const QByteArray &content) { return {name, Digest::of(content), content.size()}; }

QStringList namesOf(const Manifest &manifest)
{
    QStringList names;
    for (const ManifestFile &each : manifest.files())
        names.append(each.name);
    return names;
}

} // namespace

TEST_CASE("manifest: the OpenSSF digest equals the subject that model-signing 1.1.1 wrote for the same files")
{
    const auto known = [](const QString &name, const QString &hex) { return ManifestFile{name, take(Digest::fromHex(hex)), 1}; };
    const Manifest manifest = take(Manifest::of({
        known(u"sub/weights.bin"_s, u"1b465fa6b6bcbc06a3199e3d2d8aec35d37494a712f888b6d5536684dd89d0f0"_s),
        known(u"a.txt"_s, u"ca978112ca1bbdcafac231b39a23dc4da786eff8147c4e72b9807785afee48bb"_s),
        known(u"B.txt"_s, u"df7e70e5021544f4834bbee64a9e3789febc4be81470df629cad6ddb03320a5c"_s),
        known(u"config.json"_s, u"e346432021b04179518d9614f3560ccd71354a4ee101ddcb893d6959a9d6301c"_s),
        known(u"linear.safetensors"_s, u"41acb96c7d4d4905480aa7cf5c780343d310b09ac30790839ec5066e28972cdb"_s),
        known(u"sub/deep/gr\u00f6\u00dfe \u2713.txt"_s, u"2d711642b726b04401627ca9fbac32f5c8530fb1903cc4db02258717921a4881"_s),
        known(u"sub/empty.txt"_s, u"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"_s)}));
    CHECK(manifest.openSsfDigest().hex() == u"d0c3152e83fd225637154567a5469e8dffd6b0cf42f30bf5684b09a72021c16e"_s);
    CHECK(namesOf(manifest) == QStringList{u"B.txt"_s, u"a.txt"_s, u"config.json"_s, u"linear.safetensors"_s,
                                           u"sub/deep/gr\u00f6\u00dfe \u2713.txt"_s, u"sub/empty.txt"_s, u"sub/weights.bin"_s});
}

TEST_CASE("manifest: names are sorted by code point, not by UTF-16 unit")
{
    const QString emoji = u"\U0001F600.txt"_s, late = u"\uFF5E.txt"_s; // U+1F600 is D83D DE00 in UTF-16, before FF5E
    CHECK(emoji < late);
    CHECK(namesOf(take(Manifest::of({file(emoji, "1"), file(late, "2"), file(u"z/a"_s, "3"), file(u"z.a"_s, "4")})))
          == QStringList{u"z.a"_s, u"z/a"_s, late, emoji});
}

TEST_CASE("manifest: a renamed file changes the version's digest though OpenSSF's stays")
{
    const Manifest before = take(Manifest::of({file(u"a.bin"_s, "1"), file(u"m.py"_s, "2")}));
    const Manifest after = take(Manifest::of({file(u"a.bin"_s, "1"), file(u"n.py"_s, "2")}));
    CHECK(before.openSsfDigest() == after.openSsfDigest());
    CHECK(before.digest() != after.digest());
    CHECK(before.digest() == Digest::of(before.text()));
}

TEST_CASE("manifest: the text is fixed for ever and reads back")
{
    const Manifest manifest = take(Manifest::of({file(u"b/\u00e4.txt"_s, ""), file(u"a.txt"_s, "a")}));
    CHECK(manifest.text() == R"({"files":[{"name":"a.txt","sha256":"ca978112ca1bbdcafac231b39a23dc4da786eff8147c4e72b9807785afee48bb","size":1},)"
                             R"({"name":"b/\u00e4.txt","sha256":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","size":0}],"v":1})");
    CHECK(take(Manifest::fromText(manifest.text())) == manifest);
    CHECK(manifest.bytes() == 1);
    REQUIRE(manifest.file(u"a.txt"_s));
    CHECK(manifest.file(u"a.txt"_s)->size == 1);
    CHECK(manifest.file(u"a"_s) == nullptr);
}

TEST_CASE("manifest: any other text is refused")
{
    const QByteArray good = take(Manifest::of({file(u"a"_s, "a"), file(u"b"_s, "b")})).text();
    const auto with = [&good](const char *from, const char *to) { return QByteArray(good).replace(from, to); };
    for (const QByteArray &bad : {QByteArray(), QByteArray("[]"), QByteArray(R"({"files":[],"v":1})"), good + "\n", with("\"v\":1", "\"v\":2"),
                                  with("\"v\":1", "\"v\":1,\"w\":1"), with("\"size\":1", "\"size\":1.5"), with("\"size\":1", "\"size\":-1"),
                                  with("\"size\":1", "\"size\":\"1\""), with("\"b\"", "\"../b\""), with("\"name\":\"b\"", "\"name\":\"a\""),
                                  with("\"name\":\"a\"", "\"name\":\"c\""), with("ca9", "CA9"), with("ca9", "a9"), with(",\"v\"", ", \"v\"")}) {
        INFO(bad.toStdString());
        REQUIRE(bad != good);
        CHECK_FALSE(Manifest::fromText(bad));
    }
}

TEST_CASE("manifest: names that could lead elsewhere or hide are refused")
{
    for (const QString &good : {u"a"_s, u".hidden"_s, u"a..b"_s, u"...x"_s, u"a/b c/\u00e4:1.bin"_s, u"-rf"_s})
        CHECK(Manifest::checkName(good));
    for (const QString &bad : {u""_s, u"/etc/passwd"_s, u".."_s, u"."_s, u"a/../b"_s, u"a/./b"_s, u"a//b"_s, u"a/"_s, u"a\\b"_s, u"a\nb"_s,
                               u"a\tb"_s, u"a\u0001"_s, u"a\u007f"_s, u"a\u202eb"_s, QString(QChar(0xd800)), QString(u'a') + QChar(0),
                               QString(5000, u'x')}) {
        INFO(bad.toStdString());
        CHECK_FALSE(Manifest::checkName(bad));
    }
    CHECK_FALSE(Manifest::of({}));
    CHECK(Manifest::of({file(u"a"_s, "1"), file(u"a"_s, "1")}).error().code == u"manifest.twice"_s);
}

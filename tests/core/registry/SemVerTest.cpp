// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/registry/SemVer.h"

#include "tests/support/catch.h"

#include <algorithm>

using namespace countersign;
using namespace Qt::StringLiterals;

TEST_CASE("semver: every valid example of the standard is read and written back unchanged")
{
    const QStringList valid{
        u"0.0.4"_s, u"1.2.3"_s, u"10.20.30"_s, u"1.1.2-prerelease+meta"_s, u"1.1.2+meta"_s, u"1.1.2+meta-valid"_s,
        u"1.0.0-alpha"_s, u"1.0.0-beta"_s, u"1.0.0-alpha.beta"_s, u"1.0.0-alpha.beta.1"_s, u"1.0.0-alpha.1"_s,
        u"1.0.0-alpha0.valid"_s, u"1.0.0-alpha.0valid"_s, u"1.0.0-alpha-a.b-c-somethinglong+build.1-aef.1-its-okay"_s,
        u"1.0.0-rc.1+build.1"_s, u"2.0.0-rc.1+build.123"_s, u"1.2.3-beta"_s, u"10.2.3-DEV-SNAPSHOT"_s,
        u"1.2.3-SNAPSHOT-123"_s, u"1.0.0"_s, u"2.0.0"_s, u"1.1.7"_s, u"2.0.0+build.1848"_s, u"2.0.1-alpha.1227"_s,
        u"1.0.0-alpha+beta"_s, u"1.2.3----RC-SNAPSHOT.12.9.1--.12+788"_s, u"1.2.3----R-S.12.9.1--.12+meta"_s,
        u"1.2.3----RC-SNAPSHOT.12.9.1--.12"_s, u"1.0.0+0.build.1-rc.10000aaa-kk-0.1"_s,
        u"99999999999999999999999.999999999999999999.99999999999999999"_s, u"1.0.0-0A.is.legal"_s};
    for (const QString &text : valid)
        CHECK(take(SemVer::fromText(text)).text() == text);
}

TEST_CASE("semver: every invalid example of the standard is refused with a sentence")
{
    const QStringList invalid{
        u"1"_s, u"1.2"_s, u"1.2.3-0123"_s, u"1.2.3-0123.0123"_s, u"1.1.2+.123"_s, u"+invalid"_s, u"-invalid"_s,
        u"-invalid+invalid"_s, u"-invalid.01"_s, u"alpha"_s, u"alpha.beta"_s, u"alpha.beta.1"_s, u"alpha.1"_s,
        u"alpha+beta"_s, u"alpha_beta"_s, u"alpha."_s, u"alpha.."_s, u"beta"_s, u"1.0.0-alpha_beta"_s, u"-alpha."_s,
        u"1.0.0-alpha.."_s, u"1.0.0-alpha..1"_s, u"1.0.0-alpha...1"_s, u"1.0.0-alpha....1"_s, u"1.0.0-alpha.....1"_s,
        u"1.0.0-alpha......1"_s, u"1.0.0-alpha.......1"_s, u"01.1.1"_s, u"1.01.1"_s, u"1.1.01"_s, u"1.2.3.DEV"_s,
        u"1.2-SNAPSHOT"_s, u"1.2.31.2.3----RC-SNAPSHOT.12.09.1--..12+788"_s, u"1.2-RC-SNAPSHOT"_s,
        u"-1.0.3-gamma+b7718"_s, u"+justmeta"_s, u"9.8.7+meta+meta"_s, u"9.8.7-whatever+meta+meta"_s,
        u"99999999999999999999999.999999999999999999.99999999999999999----RC-SNAPSHOT.12.09.1--------------------------------..12"_s,
        u""_s, u" 1.2.3"_s, u"1.2.3 "_s, u"v1.2.3"_s, u"1.2.3\n"_s, u"1.2.\u0663"_s, u"1.2.3-"_s, u"1.2.3+"_s, u"1..3"_s,
        u"1.2.3-\u00e4"_s, QString(300, u'1') + u".0.0"_s};
    for (const QString &text : invalid) {
        INFO(text.toStdString());
        const auto read = SemVer::fromText(text);
        REQUIRE_FALSE(read);
        CHECK(read.error().kind == Kind::Malformed);
        CHECK(read.error().text.endsWith(u'.'));
    }
    CHECK(SemVer::fromText(u"1.01.1"_s).error().text.contains(u"begins with a zero"));
    CHECK(SemVer::fromText(u"1.0.0-a_b"_s).error().text.contains(u"“_”"));
}

TEST_CASE("semver: precedence follows the standard, numbers of any length included")
{
    const QStringList rising{
        u"0.9.9"_s, u"1.0.0-0"_s, u"1.0.0-2"_s, u"1.0.0-10"_s, u"1.0.0-99999999999999999999"_s, u"1.0.0--"_s, u"1.0.0-alpha"_s,
        u"1.0.0-alpha.1"_s, u"1.0.0-alpha.beta"_s, u"1.0.0-beta"_s, u"1.0.0-beta.2"_s, u"1.0.0-beta.11"_s, u"1.0.0-rc.1"_s,
        u"1.0.0"_s, u"1.0.1"_s, u"1.2.0"_s, u"1.10.0"_s, u"2.0.0"_s, u"18446744073709551615.0.0"_s, u"18446744073709551616.0.0"_s};
    for (qsizetype i = 0; i < rising.size(); ++i) {
        for (qsizetype j = 0; j < rising.size(); ++j) {
            INFO(rising[i].toStdString() << " and " << rising[j].toStdString());
            const auto order = take(SemVer::fromText(rising[i])).precedence(take(SemVer::fromText(rising[j])));
            CHECK((order < 0) == (i < j));
            CHECK((order == 0) == (i == j));
        }
    }
}

TEST_CASE("semver: the build part does not count for precedence but tells two versions apart")
{
    const SemVer a = take(SemVer::fromText(u"1.0.0+a"_s)), b = take(SemVer::fromText(u"1.0.0+b"_s));
    CHECK(a.precedence(b) == std::weak_ordering::equivalent);
    CHECK_FALSE(a == b);
    CHECK(a < b);
    CHECK(a == take(SemVer::fromText(u"1.0.0+a"_s)));
    CHECK(SemVer().text() == u"0.0.0"_s);
    CHECK(take(SemVer::fromText(u"1.0.0-rc.1+x"_s)).isPreRelease());
}

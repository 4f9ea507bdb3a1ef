// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Digest.h"

#include "tests/support/catch.h"

using namespace countersign;
using namespace Qt::StringLiterals;

TEST_CASE("digest: known answers of FIPS 180-4, in one piece and in many")
{
    CHECK(Digest::of("abc").hex() == u"ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"_s);
    CHECK(Digest::of("").hex() == u"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"_s);
    Sha256 stream;
    CHECK(stream.add("a").add("b").add("c").finish() == Digest::of("abc"));
    CHECK(stream.add("abc").finish() == Digest::of("abc"));
}

TEST_CASE("digest: only 64 lower-case digits are read")
{
    const QString hex = Digest::of("x").hex();
    CHECK(take(Digest::fromHex(hex)) == Digest::of("x"));
    for (const QString &bad : {hex.toUpper(), hex.left(63), hex + u'0', u"g"_s + hex.mid(1), QString()})
        CHECK_FALSE(Digest::fromHex(bad));
    CHECK(Digest().isZero());
}

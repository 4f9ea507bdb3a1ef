// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/EffectClaim.h"

#include "tests/support/catch.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace countersign;
using namespace Qt::StringLiterals;

namespace {

QStringList left(const QTemporaryDir &folder) { return QDir(folder.filePath(u"tmp"_s)).entryList(QDir::Files, QDir::Name); }

} // namespace

TEST_CASE("effect claim: one program holds it, and it dies with that program")
{
    const QTemporaryDir folder;
    {
        auto living = EffectClaim::take(folder.path(), 7, 1);
        REQUIRE(living);
        CHECK_FALSE(living->leftHere());
        living->sign();
        CHECK_FALSE(EffectClaim::take(folder.path(), 7, 1));
        CHECK(EffectClaim::take(folder.path(), 7, 2));
    }
    auto next = EffectClaim::take(folder.path(), 7, 1);            // as a killed program leaves it
    REQUIRE(next);
    CHECK(next->leftHere());
    next->finish();
    next.reset();
    CHECK(left(folder) == QStringList{u"effect-7-2"_s});
    CHECK_FALSE(EffectClaim::take(folder.path(), 7, 1)->leftHere());
}

TEST_CASE("effect claim: one that another machine, or nobody, signed is not taken for a dead one of ours")
{
    const QTemporaryDir folder;
    REQUIRE(EffectClaim::take(folder.path(), 7, 1));
    CHECK_FALSE(EffectClaim::take(folder.path(), 7, 1)->leftHere());
    QFile file(folder.filePath(u"tmp/effect-7-1"_s));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("another machine");
    file.close();
    CHECK_FALSE(EffectClaim::take(folder.path(), 7, 1)->leftHere());
}

TEST_CASE("effect claim: what killed programs left of finished effects is swept away, what lives is not")
{
    const QTemporaryDir folder;
    REQUIRE(EffectClaim::take(folder.path(), 7, 1));
    REQUIRE(EffectClaim::take(folder.path(), 8, 1));
    const auto living = EffectClaim::take(folder.path(), 9, 1);
    EffectClaim::sweep(folder.path(), {u"8-1"_s});
    CHECK(left(folder) == QStringList{u"effect-8-1"_s, u"effect-9-1"_s});
}

TEST_CASE("effect claim: where no file can be made the time alone claims")
{
    const QTemporaryDir folder;
    QFile inTheWay(folder.filePath(u"tmp"_s));
    REQUIRE(inTheWay.open(QIODevice::WriteOnly));
    auto claim = EffectClaim::take(folder.path(), 7, 1);
    REQUIRE(claim);
    CHECK_FALSE(claim->leftHere());
    claim->sign();
    claim->finish();
    CHECK(inTheWay.exists());
}

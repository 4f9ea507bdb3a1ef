// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rollout/targets/PointerFile.h"

#include "core/base/Json.h"
#include "core/rollout/targets/all.h"
#include "tests/support/TestWorkspace.h"

#include <QDir>

using namespace countersign;
using namespace Qt::StringLiterals;

namespace {

Intent intentOf(qint64 seq, const QString &version)
{
    return {seq, 1, u"pointer"_s, u"staging/churn"_s, {{u"model"_s, u"churn"_s}, {u"source"_s, u"local"_s}, {u"environment"_s, u"staging"_s}, {u"version"_s, version},
                                                        {u"manifest"_s, QString(64, u'a')}, {u"path"_s, u"artifacts/x"_s}}};
}

} // namespace

TEST_CASE("pointer file: written whole, nothing beside it, and the same however often it is applied")
{
    TestWorkspace w;
    const PointerFile pointer;
    const QString path = PointerFile::path(w.folder(), u"staging"_s, u"churn"_s);
    take(pointer.apply(*w, intentOf(7, u"1.0.0"_s)));
    const QByteArray first = w.read(path);
    const QJsonObject object = take(json::parseObject(first.trimmed()));
    CHECK(object[u"schema"_s].toString() == u"countersign.live/1");
    CHECK(object[u"version"_s].toString() == u"1.0.0");
    CHECK(object[u"seq"_s].toInteger() == 7);
    CHECK_FALSE(object.contains(u"source"_s));
    CHECK(first.endsWith('\n'));
    CHECK(QDir(w.folder() + u"/live/staging"_s).entryList(QDir::Files | QDir::Hidden) == QStringList{u"churn.json"_s});
    take(pointer.apply(*w, intentOf(7, u"1.0.0"_s)));
    CHECK(w.read(path) == first);
}

TEST_CASE("pointer file: an older intent never overwrites a newer one")
{
    TestWorkspace w;
    const PointerFile pointer;
    const QString path = PointerFile::path(w.folder(), u"staging"_s, u"churn"_s);
    take(pointer.apply(*w, intentOf(9, u"1.1.0"_s)));
    const QByteArray newer = w.read(path);
    take(pointer.apply(*w, intentOf(8, u"1.0.0"_s)));
    CHECK(w.read(path) == newer);
    take(pointer.apply(*w, intentOf(10, u"1.2.0"_s)));
    CHECK(w.read(path).contains("1.2.0"));
}

TEST_CASE("pointer file: what the file system refuses is in doubt, not failed")
{
    TestWorkspace w;
    w.file(u"ws/live/staging"_s, "in the way");
    const auto refused = PointerFile().apply(*w, intentOf(7, u"1.0.0"_s));
    REQUIRE_FALSE(refused);
    CHECK(refused.error().kind == Kind::Unreachable);
    CHECK(w.read(w.path(u"ws/live/staging"_s)) == "in the way");
}

TEST_CASE("pointer file: a spoilt file is replaced")
{
    TestWorkspace w;
    w.file(u"ws/live/staging/churn.json"_s, "{\"seq\":");
    take(PointerFile().apply(*w, intentOf(7, u"1.0.0"_s)));
    CHECK(w.read(PointerFile::path(w.folder(), u"staging"_s, u"churn"_s)).contains("1.0.0"));
}

// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rollout/StandbyCheck.h"

#include "core/registry/FileCheck.h"
#include "core/rollout/Overview.h"
#include "tests/support/TestWorkspace.h"

#include <QFile>

using namespace countersign;
using namespace Qt::StringLiterals;

namespace {

// The stored file of 1.0.0 that production would go back to.
QString standby(TestWorkspace &w)
{
    const Manifest manifest = take(manifestOf(w.db(), take(version(w.db(), w.ref(u"1.0.0"_s))).manifest));
    return artifactStore(*w).path(manifest.files().first().sha256, ArtifactClass::Production);
}

} // namespace

TEST_CASE("rollback: files that are no longer those that were registered do not go live, and are no warm standby")
{
    TestWorkspace w;
    w.live(u"1.0.0"_s);
    w.live(u"1.1.0"_s);
    QFile file(standby(w));
    REQUIRE(file.setPermissions(QFile::ReadOwner | QFile::WriteOwner));
    REQUIRE(file.open(QIODevice::ReadWrite));
    const QByteArray bytes = file.readAll();
    REQUIRE(file.seek(0));
    file.write(QByteArray(1, static_cast<char>(bytes[0] ^ 1)));
    file.close();
    const auto row = [&] { return take(overviewRows(w.db(), w->clock().now())).first(); };
    CHECK(warmStandbys(*w, row()) == QStringList{u"1.0.0"_s});       // nobody has looked yet
    const Error error = refusal(w, [&] { return w.rollback(u"ben"_s); });
    CHECK(error.code == u"artifact.altered");
    CHECK(error.kind == Kind::Integrity);
    CHECK(w.serves() == u"1.1.0");
    CHECK(warmStandbys(*w, row()).isEmpty());
}

TEST_CASE("standby check: what is whole, gone, unknown or carried out already is left to the turn")
{
    TestWorkspace w;
    w.live(u"1.0.0"_s);
    w.live(u"1.1.0"_s);
    const Command command = w.command(u"ben"_s);
    CHECK_FALSE(take(checkStandby(*w, command, w.ref(u"1.0.0"_s), u"production"_s)));
    CHECK_FALSE(take(checkStandby(*w, command, w.ref(u"9.9.9"_s), u"production"_s)));
    CHECK_FALSE(take(checkStandby(*w, command, w.ref(u"1.0.0"_s), u"nowhere"_s)));
    CHECK_FALSE(take(lastFileCheck(w.db(), w.ref(u"1.0.0"_s))));
    REQUIRE(QFile::remove(standby(w)));
    CHECK_FALSE(take(checkStandby(*w, command, w.ref(u"1.0.0"_s), u"production"_s)));
    CHECK(take(lastFileCheck(w.db(), w.ref(u"1.0.0"_s)))->found.missing.size() == 1);
}

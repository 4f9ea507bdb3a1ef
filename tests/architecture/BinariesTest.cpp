// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"

#include <QFileInfo>
#include <QProcess>

using namespace Qt::StringLiterals;

namespace {

// Every library that a program loads, also by way of others.
QString librariesOf(const QString &program)
{
    INFO("is it built? " << program.toStdString());
    REQUIRE(QFileInfo::exists(program));
    QProcess ldd;
    ldd.start(u"ldd"_s, {program});
    REQUIRE(ldd.waitForFinished());
    REQUIRE(ldd.exitCode() == 0);
    return QString::fromUtf8(ldd.readAllStandardOutput());
}

QStringList listed(const char *paths) { return QString::fromUtf8(paths).split(u':', Qt::SkipEmptyParts); }

} // namespace

TEST_CASE("what has no screen loads nothing of a screen")
{
    for (const QString &program : listed(COUNTERSIGN_WITHOUT_SCREEN)) {
        const QString libraries = librariesOf(program);
        INFO(program.toStdString());
        CHECK(libraries.contains(u"libQt6Core"_s));
        CHECK_FALSE(libraries.contains(u"libQt6Gui"_s));
        CHECK_FALSE(libraries.contains(u"libQt6Widgets"_s));
    }
}

TEST_CASE("what has a screen is seen to load it")
{
    for (const QString &program : listed(COUNTERSIGN_WITH_SCREEN))
        CHECK(librariesOf(program).contains(u"libQt6Gui"_s));
}

// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/registry/Staging.h"

#include "tests/core/registry/Files.h"

using namespace countersign;
using namespace Qt::StringLiterals;

TEST_CASE("staging: files get their names all at once, and nothing stays beside them")
{
    const Files files;
    const QString tmp = files.path(u"tmp"_s);
    {
        Staging staging = take(Staging::open(tmp));
        for (const QString &name : {u"one"_s, u"two"_s}) {
            take(staging.begin());
            take(staging.write(name.toUtf8()));
            take(staging.keep(files.path(u"out/"_s + name)));
        }
        take(staging.begin());
        take(staging.write("not wanted"));
        staging.drop();
        CHECK_FALSE(QFile::exists(files.path(u"out/one"_s)));
        take(staging.publish());
    }
    CHECK(files.read(u"out/one"_s) == "one");
    CHECK(files.read(u"out/two"_s) == "two");
    CHECK(QDir(tmp).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot).isEmpty());
}

TEST_CASE("staging: what is not published goes, and a name that is taken stays as it is")
{
    const Files files;
    const QString tmp = files.path(u"tmp"_s);
    files.write(u"out/one"_s, "first");
    {
        Staging staging = take(Staging::open(tmp));
        take(staging.begin());
        take(staging.write("lost"));
        take(staging.keep(files.path(u"out/lost"_s)));
    }
    CHECK_FALSE(QFile::exists(files.path(u"out/lost"_s)));
    Staging staging = take(Staging::open(tmp));
    take(staging.begin());
    take(staging.write("second"));
    take(staging.keep(files.path(u"out/one"_s)));
    take(staging.publish());
    CHECK(files.read(u"out/one"_s) == "first");
}

TEST_CASE("staging: sweeping leaves what is still in use")
{
    const Files files;
    const QString tmp = files.path(u"tmp"_s);
    const Staging used = take(Staging::open(tmp));
    const QStringList before = QDir(tmp).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    REQUIRE(before.size() == 1);
    CHECK(take(Staging::sweep(tmp)) == 0);
    CHECK(QDir(tmp).entryList(QDir::Dirs | QDir::NoDotAndDotDot) == before);
}

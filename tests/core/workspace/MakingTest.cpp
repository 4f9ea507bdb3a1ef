// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/Making.h"

#include "core/Folds.h"
#include "core/storage/Database.h"
#include "tests/support/TestWorkspace.h"

#include <QFile>

using namespace countersign;
using namespace Qt::StringLiterals;

TEST_CASE("making: what was interrupted before the first record is known for ours and gone on with")
{
    TestWorkspace w;
    const QString folder = w.path(u"new"_s), database = Workspace::databaseFile(folder);
    CHECK_FALSE(isHalfMade(folder));
    CHECK(take(prepareFolder(folder)));
    CHECK(isHalfMade(folder));
    CHECK_FALSE(take(prepareFolder(folder)));
    CHECK(Workspace::open(folder, w.surroundings(), allFolds()).error().kind == Kind::NotFound);
    REQUIRE(QFile::resize(database, 0));
    for (const auto &beside : {u"-wal"_s, u"-shm"_s})
        QFile::remove(database + beside);
    CHECK(isHalfMade(folder));
    CHECK(Workspace::open(folder, w.surroundings(), allFolds()).error().code == u"workspace.absent");
    CHECK_FALSE(take(prepareFolder(folder)));
}

TEST_CASE("making: a whole workspace and somebody else's database stay as they are")
{
    TestWorkspace w;
    CHECK_FALSE(isHalfMade(w.folder()));
    CHECK(prepareFolder(w.folder()).error().code == u"workspace.exists");
    const QString folder = w.path(u"theirs"_s);
    w.file(u"theirs/letter.txt"_s, "dear");
    CHECK(prepareFolder(folder).error().code == u"workspace.not-empty");
    {
        const auto theirs = take(Database::open(Workspace::databaseFile(folder), Database::Mode::ReadWrite));
        take(theirs->run(u"CREATE TABLE theirs(x)"_s));
    }
    const QByteArray before = w.read(Workspace::databaseFile(folder));
    CHECK_FALSE(isHalfMade(folder));
    CHECK(prepareFolder(folder).error().code == u"storage.foreign");
    CHECK(w.read(Workspace::databaseFile(folder)) == before);
}

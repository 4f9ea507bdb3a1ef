// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/Database.h"

#include "tests/support/catch.h"

#include <QFile>
#include <QTemporaryDir>

using namespace countersign;
using namespace Qt::StringLiterals;

TEST_CASE("database: values come back as they went in")
{
    const auto database = take(Database::inMemory());
    take(database->run(u"CREATE TABLE t(n INTEGER, s TEXT, b BLOB, e TEXT) STRICT"_s));
    const qint64 large = 9007199254740993;
    take(database->run(u"INSERT INTO t VALUES(?,?,?,?)"_s, {large, u"Ä 'x'; --"_s, QByteArray("\0\xff", 2), QVariant()}));
    const auto row = take(database->row(u"SELECT * FROM t"_s));
    REQUIRE(row);
    CHECK(row->integer(0) == large);
    CHECK(row->text(1) == u"Ä 'x'; --");
    CHECK(row->bytes(2) == QByteArray("\0\xff", 2));
    CHECK(row->isNull(3));
    CHECK_FALSE(row->maybe(3));
    CHECK(take(database->integer(u"SELECT count(*) FROM t"_s)) == 1);
    CHECK_FALSE(take(database->row(u"SELECT * FROM t WHERE n=1"_s)));
}

TEST_CASE("database: a constraint that fails is named, foreign keys hold, a rollback takes all back")
{
    const auto database = take(Database::inMemory());
    take(database->script(u"CREATE TABLE a(id INTEGER PRIMARY KEY)\n-- ;;\nCREATE TABLE b(a INTEGER REFERENCES a(id), n INTEGER, CONSTRAINT \"core.example\" CHECK (n > 0))"_s));
    CHECK(database->run(u"INSERT INTO b VALUES(NULL, 0)"_s).error().code == u"core.example");
    CHECK_FALSE(database->run(u"INSERT INTO b VALUES(7, 1)"_s));
    take(database->begin());
    take(database->run(u"INSERT INTO a VALUES(1)"_s));
    database->rollback();
    CHECK(take(database->integer(u"SELECT count(*) FROM a"_s)) == 0);
    CHECK(database->run(u"SELECT FROM"_s).error().kind == Kind::Fault);
}

TEST_CASE("database: forEach stops where it is told to")
{
    const auto database = take(Database::inMemory());
    int seen = 0;
    const auto stopped = database->forEach(u"WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i+1 FROM n WHERE i<100) SELECT i FROM n"_s, {}, [&](const Row &row) -> Result<void> {
        ++seen;
        return row.integer(0) == 3 ? Result<void>(refused(u"enough"_s, u"Enough."_s)) : Result<void>();
    });
    CHECK(stopped.error().code == u"enough");
    CHECK(seen == 3);
    take(database->begin()); // nothing is left open
    take(database->commit());
}

TEST_CASE("database: files are opened as asked, and what is no database is told apart")
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"a %?#.db"_s);
    CHECK(Database::open(file, Database::Mode::ReadOnly).error().kind == Kind::Unreachable);
    CHECK_FALSE(QFile::exists(file));
    {
        const auto writable = take(Database::open(file, Database::Mode::ReadWrite));
        take(writable->run(u"CREATE TABLE t(n INTEGER)"_s));
    }
    CHECK(QFile::exists(file));
    for (const auto mode : {Database::Mode::ReadOnly, Database::Mode::Immutable}) {
        const auto readable = take(Database::open(file, mode));
        CHECK(take(readable->integer(u"SELECT count(*) FROM t"_s)) == 0);
        CHECK(readable->run(u"INSERT INTO t VALUES(1)"_s).error().kind == Kind::Refused);
    }
    QFile foreign(folder.filePath(u"foreign"_s));
    REQUIRE(foreign.open(QIODevice::WriteOnly));
    foreign.write(QByteArray(4096, 'x'));
    foreign.close();
    CHECK(Database::open(foreign.fileName(), Database::Mode::ReadOnly).error().kind == Kind::Malformed);
}

TEST_CASE("database: raw rows give the same bytes, and stop where they are told to")
{
    const auto database = take(Database::inMemory());
    take(database->run(u"CREATE TABLE t(n INTEGER, s TEXT, b BLOB) STRICT"_s));
    for (const qint64 n : {qint64(-1), qint64(9007199254740993), qint64(3)})
        take(database->run(u"INSERT INTO t VALUES(?,?,?)"_s, {n, u"Ä"_s + QString::number(n), QByteArray("\0\xff", 2)}));
    QList<qint64> numbers;
    take(database->forEachRaw(u"SELECT n, s, b, NULL FROM t ORDER BY rowid"_s, [&](const RawRow &row) -> Result<void> {
        numbers += row.integer(0);
        CHECK(row.bytes(1).toByteArray() == "\xc3\x84" + QByteArray::number(row.integer(0)));
        CHECK(row.bytes(2).toByteArray() == QByteArray("\0\xff", 2));
        CHECK(row.bytes(3).isEmpty());
        return {};
    }));
    CHECK(numbers == QList<qint64>{-1, 9007199254740993, 3});
    const auto stopped = database->forEachRaw(u"SELECT n FROM t"_s, [](const RawRow &) -> Result<void> { return refused(u"enough"_s, u"Enough."_s); });
    CHECK(stopped.error().code == u"enough");
    CHECK(database->forEachRaw(u"SELECT x FROM t"_s, [](const RawRow &) -> Result<void> { return {}; }).error().kind == Kind::Fault);
    take(database->begin());
    take(database->commit());
}

TEST_CASE("database: a snapshot does not see what another connection writes meanwhile")
{
    const QTemporaryDir folder;
    const auto one = take(Database::open(folder.filePath(u"a.db"_s), Database::Mode::ReadWrite));
    const auto other = take(Database::open(folder.filePath(u"a.db"_s), Database::Mode::ReadWrite));
    take(one->run(u"CREATE TABLE t(n INTEGER)"_s));
    {
        const Snapshot snapshot = take(one->snapshot());
        take(other->run(u"INSERT INTO t VALUES(1)"_s));
        CHECK(take(one->integer(u"SELECT count(*) FROM t"_s)) == 0);
    }
    CHECK(take(one->integer(u"SELECT count(*) FROM t"_s)) == 1);
}

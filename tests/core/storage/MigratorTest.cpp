// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/Migrator.h"

#include "tests/support/catch.h"

#include <QTemporaryDir>

using namespace countersign;
using namespace Qt::StringLiterals;

TEST_CASE("storage: a new file has our settings, tables that are STRICT, and is recognised")
{
    QTemporaryDir folder;
    auto database = take(Database::open(folder.filePath(u"w ä?.db"_s), Database::Mode::ReadWrite));
    take(Migrator::migrate(*database));
    CHECK(take(database->row(u"PRAGMA journal_mode"_s))->text(0) == u"wal"_s);
    CHECK(take(database->integer(u"PRAGMA synchronous"_s)) == 2);
    CHECK(take(database->integer(u"SELECT count(*) FROM pragma_table_list WHERE schema='main' AND name NOT LIKE 'sqlite%' AND strict=0"_s)) == 0);
    const auto state = take(Migrator::examine(*database));
    CHECK(state.version == Migrator::newest());
    CHECK_FALSE(state.needsMigration);
}

TEST_CASE("storage: foreign, newer and altered databases are refused with their own codes")
{
    QTemporaryDir folder;
    auto database = take(Database::open(folder.filePath(u"w.db"_s), Database::Mode::ReadWrite));
    CHECK(Migrator::examine(*database).error().code == u"storage.foreign"_s);
    take(Migrator::migrate(*database));
    SECTION("newer") {
        take(database->run(u"PRAGMA user_version=99"_s));
        CHECK(Migrator::examine(*database).error().code == u"storage.newer"_s);
        CHECK(Migrator::examine(*database).error().kind == Kind::Refused);
    }
    SECTION("a planted trigger") {
        take(database->run(u"CREATE TRIGGER t AFTER INSERT ON record BEGIN SELECT 1; END"_s));
        CHECK(Migrator::examine(*database).error().kind == Kind::Integrity);
    }
    SECTION("a dropped guard") {
        take(database->run(u"DROP TRIGGER record_delete"_s));
        CHECK(Migrator::examine(*database).error().text.contains(u"record_delete"_s));
    }
}

TEST_CASE("storage: the floor of the rules holds against hand-written SQL")
{
    auto database = take(Database::inMemory());
    take(Migrator::migrate(*database));
    for (const auto *sql : {"INSERT INTO person VALUES('P1',0),('P2',0)", "INSERT INTO login VALUES('ann','P1',0),('bob','P2',0)",
                            "INSERT INTO model VALUES('local','m','high','P1','',0,0)"})
        take(database->run(QString::fromLatin1(sql)));
    const QString digest(64, u'a');
    take(database->run(u"INSERT INTO version VALUES('local','m','1.0.0',?,'P1','ann',1,1,'','{}',1,1,NULL,NULL)"_s, {digest}));
    take(database->run(u"INSERT INTO request VALUES('R1','version','local','m','1.0.0',?,'production','production','high',NULL,NULL,NULL,"
                       "'P1','P1','ann','because it is better',0,2,2,3,'',0,'in-review',NULL)"_s, {digest}));
    const auto approve = [&](const QString &author, const QString &person, const QString &login) {
        return database->run(u"INSERT INTO decision VALUES(3,'R1','b',0,?,'P1',?,?,'ml','approve','looks right to me',1,'',NULL)"_s, {author, person, login});
    };
    CHECK(approve(u"P1"_s, u"P1"_s, u"ann"_s).error().code == u"core.four-eyes.author"_s);
    CHECK(approve(u"P2"_s, u"P1"_s, u"ann"_s).error().code == u"core.four-eyes.asker"_s);
    CHECK(approve(u"P3"_s, u"P2"_s, u"bob"_s).error().code == u"storage.reference"_s);
    CHECK(approve(u"P1"_s, u"P2"_s, u"bob"_s));
}

TEST_CASE("storage: the ledger is append-only, also for REPLACE")
{
    auto database = take(Database::inMemory());
    take(Migrator::migrate(*database));
    const auto insert = [&](const QString &verb, int seq) {
        return database->run(verb + u" INTO record VALUES(?,?,?,?,'a','b','c','{}',?,'s',?)"_s,
                             {seq, seq ? QVariant(seq - 1) : QVariant(), seq, QByteArray(32, seq ? '\1' : '\0'), QString::number(seq), QByteArray(32, '\1')});
    };
    CHECK(insert(u"INSERT"_s, 0));
    CHECK(insert(u"INSERT"_s, 1));
    CHECK_FALSE(insert(u"REPLACE"_s, 1));
    CHECK_FALSE(insert(u"INSERT"_s, 3));
    CHECK_FALSE(database->run(u"DELETE FROM record WHERE seq=1"_s));
    CHECK_FALSE(database->run(u"UPDATE record SET actor='x'"_s));
    CHECK(take(database->integer(u"SELECT count(*) FROM record"_s)) == 2);
}

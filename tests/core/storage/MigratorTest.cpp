// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/Migrator.h"

#include "core/Folds.h"
#include "core/workspace/Audit.h"
#include "tests/support/MemorySecretStore.h"
#include "tests/support/PlayedHttp.h"
#include "tests/support/SetClock.h"
#include "tests/support/catch.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <sqlite3.h>

using namespace countersign;
using namespace Qt::StringLiterals;

namespace {

// A database as a release of that format left it.
std::unique_ptr<Database> released(const QString &file, int format)
{
    QFile dump(QStringLiteral(COUNTERSIGN_TEST_DATA "/workspaces/format-%1.sql").arg(format));
    REQUIRE(dump.open(QIODevice::ReadOnly));
    auto database = take(Database::open(file, Database::Mode::ReadWrite));
    char *said = nullptr;
    const int done = sqlite3_exec(static_cast<sqlite3 *>(database->handle()), dump.readAll().constData(), nullptr, nullptr, &said);
    INFO((said ? said : ""));
    REQUIRE(done == SQLITE_OK);
    take(database->run(u"PRAGMA application_id=%1"_s.arg(Migrator::applicationId)));
    take(database->run(u"PRAGMA user_version=%1"_s.arg(format)));
    return database;
}

QStringList schemaOf(Database &database)
{
    QStringList schema;
    for (const Row &row : take(database.rows(u"SELECT type, name, coalesce(sql, '') FROM sqlite_schema WHERE name NOT LIKE 'sqlite%' ORDER BY type, name"_s)))
        schema += row.text(0) + u' ' + row.text(1) + u' ' + row.text(2);
    return schema;
}

} // namespace

TEST_CASE("storage: from every released format to today's, which is what a new database has, its ledger holds and replays")
{
    const int format = GENERATE(range(1, 2));
    QTemporaryDir folder;
    const QString path = folder.filePath(u"ws"_s);
    REQUIRE(QDir().mkpath(path));
    {
        const auto old = released(path + u"/workspace.db"_s, format);
        CHECK(take(Migrator::examine(*old)).needsMigration);
    }
    SetClock clock;
    PlayedHttp http;
    MemorySecretStore secrets;
    clock.set(take(UtcTime::fromText(u"2026-12-01"_s)));
    const auto workspace = take(Workspace::open(path, {clock, http, secrets, folder.filePath(u"state"_s)}, allFolds()));
    const auto fresh = take(Database::inMemory());
    take(Migrator::migrate(*fresh));
    CHECK(schemaOf(workspace->db()) == schemaOf(*fresh));
    const AuditReport report = take(auditWorkspace(*workspace, {{}, true, true}));
    CHECK(report.ledger.holds());
    CHECK(report.replay->differences == QStringList());
    CHECK(report.replay->rows > 20);
}

TEST_CASE("storage: a step that is cut off half-way leaves the old format, and is done the next time")
{
    QTemporaryDir folder;
    const auto old = released(folder.filePath(u"w.db"_s), 1);
    take(old->run(u"CREATE TABLE mirror_file(x)"_s));               // what step 2 makes last is in its way
    const QStringList before = schemaOf(*old);
    CHECK_FALSE(Migrator::migrate(*old));
    CHECK(schemaOf(*old) == before);
    CHECK(take(old->integer(u"PRAGMA user_version"_s)) == 1);
    take(old->run(u"DROP TABLE mirror_file"_s));
    take(Migrator::migrate(*old));
    CHECK(take(Migrator::examine(*old)).version == Migrator::newest());
}

TEST_CASE("storage: a new file has our settings, tables that are STRICT, and is recognised")
{
    QTemporaryDir folder;
    auto database = take(Database::open(folder.filePath(u"w ä?.db"_s), Database::Mode::ReadWrite));
    take(Migrator::migrate(*database));
    CHECK(take(database->row(u"PRAGMA journal_mode"_s))->text(0) == u"wal"_s);
    CHECK(take(database->integer(u"PRAGMA synchronous"_s)) == 2);
    CHECK(take(database->integer(u"SELECT count(*) FROM pragma_table_list WHERE schema='main' AND type='table' AND name NOT LIKE 'sqlite%' AND strict=0"_s)) == 0);
    const auto state = take(Migrator::examine(*database));
    CHECK(state.version == Migrator::newest());
    CHECK_FALSE(state.needsMigration);
}

TEST_CASE("storage: foreign, newer and altered databases are refused with their own codes")
{
    QTemporaryDir folder;
    auto database = take(Database::open(folder.filePath(u"w.db"_s), Database::Mode::ReadWrite));
    CHECK(Migrator::examine(*database).error().code == u"storage.empty"_s);
    take(database->run(u"CREATE TABLE theirs(x)"_s));
    CHECK(Migrator::examine(*database).error().code == u"storage.foreign"_s);
    take(database->run(u"DROP TABLE theirs"_s));
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
    take(database->run(u"INSERT INTO version VALUES('local','m','1.0.0',?,'P1','ann',1,1,'','{}',1,1,NULL,NULL,NULL)"_s, {digest}));
    const auto remote = [&](int number, const QVariant &semver) {
        return database->run(u"INSERT INTO version VALUES('local','m',?,?,'P1','ann',1,1,'','{}',?,1,NULL,NULL,?)"_s, {QString::number(number), digest, number, semver});
    };
    CHECK(remote(2, QVariant()));
    CHECK(remote(3, QVariant()));
    CHECK(remote(4, u"1.4.0"_s));
    CHECK(remote(5, u"1.4.0"_s).error().code == u"storage.unique.version"_s);
    take(database->run(u"INSERT INTO request VALUES('R1','version','local','m','1.0.0',?,'production','production','high',NULL,NULL,NULL,"
                       "'P1','P1','ann','because it is better',0,2,2,3,'',0,'in-review',NULL,NULL)"_s, {digest}));
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

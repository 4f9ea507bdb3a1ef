// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/Workspace.h"

#include "core/Folds.h"
#include "core/people/People.h"
#include "core/workspace/Backup.h"
#include "tests/support/TestWorkspace.h"

#include <QDir>
#include <QFile>

#include <thread>

using namespace countersign;
using namespace Qt::StringLiterals;

namespace {

// The whole folder as it stands, with nothing open.
void copyFolder(const QString &from, const QString &to)
{
    REQUIRE(QDir().mkpath(to));
    for (const QFileInfo &entry : QDir(from).entryInfoList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot)) {
        if (entry.isDir())
            copyFolder(entry.filePath(), to + u'/' + entry.fileName());
        else
            REQUIRE(QFile::copy(entry.filePath(), to + u'/' + entry.fileName()));
    }
}

// A command that appends one record and nothing else.
Result<Receipt> note(Workspace &workspace, const Command &command, const QString &id = u"n"_s, const QJsonObject &payload = {})
{
    return workspace.act(command, [&](Act &act) { return act.append(u"test.note"_s, u"note"_s, id, payload); });
}

} // namespace

TEST_CASE("workspace: is made once, in a new or empty folder")
{
    TestWorkspace w;
    const auto again = [&](const QString &folder) { return Workspace::create(folder, w.surroundings(), allFolds(), w.command(u"ann"_s), [](Act &) { return Result<void>(); }); };
    CHECK(refusal(w, [&] { return again(w.folder()); }).code == u"workspace.exists");
    w.file(u"other/letter.txt"_s, "dear");
    CHECK(refusal(w, [&] { return again(w.path(u"other"_s)); }).code == u"workspace.not-empty");
    CHECK(QDir(w.path(u"other"_s)).entryList(QDir::Files) == QStringList{u"letter.txt"_s});
    const auto absent = Workspace::open(w.path(u"nowhere"_s), w.surroundings(), allFolds());
    REQUIRE_FALSE(absent);
    CHECK(absent.error().kind == Kind::NotFound);
    w.file(u"foreign/workspace.db"_s, "this is no database, but long enough to be asked about its header and found wanting in each and every way there is");
    CHECK_FALSE(Workspace::open(w.path(u"foreign"_s), w.surroundings(), allFolds()));
    CHECK(w.read(w.path(u"foreign/workspace.db"_s)).startsWith("this is no database"));
}

TEST_CASE("workspace: a command id writes once")
{
    TestWorkspace w;
    const Command command = w.command(u"ann"_s, {{u"ask"_s, 1}});
    const Receipt first = take(note(*w, command));
    const Receipt again = take(note(*w, command));
    CHECK_FALSE(first.repeated);
    CHECK(again.repeated);
    CHECK(again.record == first.record);
    CHECK(w.head() == first.record.seq);
    Command other = command;
    other.session = w.as(u"ben"_s);
    const Error byAnother = refusal(w, [&] { return note(*w, other); });
    CHECK(byAnother.kind == Kind::Changed);
    CHECK(byAnother.code == u"command.used");
    other = command;
    other.ask = {{u"ask"_s, 2}};
    CHECK(refusal(w, [&] { return note(*w, other); }).kind == Kind::Changed);
}

TEST_CASE("workspace: a dry run leaves nothing")
{
    TestWorkspace w;
    Command command = w.command(u"ann"_s);
    command.dryRun = true;
    const qint64 before = w.head();
    const Receipt receipt = take(addPerson(*w, command, u"zoe"_s, {}));
    CHECK(receipt.dryRun);
    CHECK(receipt.record.seq == before + 1);
    CHECK(w.head() == before);
    CHECK_FALSE(personOf(w.db(), u"zoe"_s));
    command.dryRun = false;
    CHECK_FALSE(take(addPerson(*w, command, u"zoe"_s, {})).repeated); // its id is still free
}

TEST_CASE("workspace: time never goes back, whatever the clock says")
{
    TestWorkspace w;
    const UtcTime first = take(note(*w, w.command(u"ann"_s))).record.at;
    w.clock().forward(-86'400);
    const UtcTime second = take(note(*w, w.command(u"ann"_s))).record.at;
    CHECK(second > first);
    const UtcTime third = take(note(*w, w.command(u"ann"_s))).record.at;
    CHECK(third > second);
    w.clock().forward(2 * 86'400);
    CHECK(take(note(*w, w.command(u"ann"_s))).record.at == w.clock().now());
    CHECK(w.audit().holds());
}

TEST_CASE("workspace: a record that is too large or badly formed is not written")
{
    TestWorkspace w;
    CHECK(refusal(w, [&] { return note(*w, w.command(u"ann"_s), u"n"_s, {{u"text"_s, QString(65 * 1024, u'x')}}); }).kind == Kind::Malformed);
    Command command = w.command(u"ann"_s);
    command.id = u"no id"_s;
    CHECK_FALSE(refusal(w, [&] { return note(*w, command); }).text.isEmpty());
    CHECK(refusal(w, [&] { return w->act(w.command(u"ann"_s), [](Act &) { return Result<void>(); }); }).code == u"act.nothing");
}

TEST_CASE("workspace: an error after the record takes everything back")
{
    TestWorkspace w;
    const qint64 blobs = take(w.db().integer(u"SELECT count(*) FROM blob"_s));
    CHECK(refusal(w, [&] {
        return w->act(w.command(u"ann"_s), [](Act &act) -> Result<void> {
            CS_CHECK(act.keep("what was shown"));
            CS_CHECK(act.append(u"test.note"_s, u"note"_s, u"n"_s, {}));
            return refused(u"test"_s, u"No."_s);
        });
    }).code == u"test");
    CHECK(take(w.db().integer(u"SELECT count(*) FROM blob"_s)) == blobs);
    take(note(*w, w.command(u"ann"_s)));
}

TEST_CASE("workspace: two programs write at once, without an error and with one chain")
{
    TestWorkspace w;
    const auto other = take(Workspace::open(w.folder(), w.surroundings(), allFolds()));
    const Session ann = w.as(u"ann"_s), ben = w.as(u"ben"_s);
    const qint64 before = w.head();
    QStringList errors[2];
    const auto writes = [](Workspace &workspace, const Session &session, QStringList &wrong) {
        for (int i = 0; i < 100; ++i) {
            if (auto done = note(workspace, {Command::newId(), session, {}, false}); !done)
                wrong += done.error().code + u": "_s + done.error().text;
        }
    };
    std::thread one([&] { writes(*w, ann, errors[0]); }), two([&] { writes(*other, ben, errors[1]); });
    one.join();
    two.join();
    CHECK(errors[0] == QStringList());
    CHECK(errors[1] == QStringList());
    CHECK(w.head() == before + 200);
    const Report report = w.audit();
    CHECK(report.holds());
    CHECK(report.checkpoints >= 2); // every hundred records
}

TEST_CASE("workspace: an older copy that is put back is found, and nothing is written to it")
{
    TestWorkspace w;
    w->close();
    w.close();
    copyFolder(w.folder(), w.path(u"old"_s));
    take(w.open());
    take(note(*w, w.command(u"ann"_s)));
    w->close();
    w.close();
    REQUIRE(QDir(w.folder()).removeRecursively());
    copyFolder(w.path(u"old"_s), w.folder());
    take(w.open());
    REQUIRE(w->memoryFault());
    CHECK(w->memoryFault()->kind == Kind::Integrity);
    CHECK(w->memoryFault()->code == u"ledger.memory");
    CHECK(refusal(w, [&] { return note(*w, w.command(u"ann"_s)); }).kind == Kind::Integrity);
    CHECK_FALSE(w.audit().holds());
}

TEST_CASE("workspace: a tail that was cut off is found")
{
    TestWorkspace w;
    take(note(*w, w.command(u"ann"_s)));
    w->close();
    const QString guard = take(w.db().row(u"SELECT sql FROM sqlite_master WHERE name='record_delete'"_s))->text(0);
    take(w.db().run(u"DROP TRIGGER record_delete"_s));
    take(w.db().run(u"DELETE FROM record WHERE seq=?"_s, {w.head()}));
    take(w.db().run(guard));
    w.close();
    take(w.open());
    REQUIRE(w->memoryFault());
    CHECK(w->memoryFault()->kind == Kind::Integrity);
    CHECK_FALSE(w.audit(false).holds());
}

TEST_CASE("workspace: a trigger or table that was planted is refused at open")
{
    TestWorkspace w;
    const QString sql = GENERATE(u"CREATE TRIGGER spy AFTER INSERT ON record BEGIN UPDATE duty SET duty='admin'; END"_s, u"DROP TRIGGER record_update"_s, u"CREATE VIEW spy AS SELECT 1"_s);
    INFO(sql.toStdString());
    take(w.db().run(sql));
    w->close();
    w.close();
    const auto opened = w.open();
    REQUIRE_FALSE(opened);
    CHECK(opened.error().kind == Kind::Integrity);
}

TEST_CASE("workspace: where only guards were altered it opens to be examined, writes nothing and says so")
{
    TestWorkspace w;
    take(note(*w, w.command(u"ann"_s)));
    take(w.db().run(u"DROP TRIGGER record_update"_s));
    take(w.db().run(u"UPDATE record SET payload=replace(payload, 'ann', 'anm') WHERE seq=0"_s));
    w.close();
    auto opened = take(Workspace::open(w.folder(), w.surroundings(), allFolds(), Workspace::Opening::ToExamine));
    CHECK(opened->readOnly());
    REQUIRE(opened->alteration());
    CHECK(opened->alteration()->kind == Kind::Integrity);
    CHECK(opened->alteration()->text.contains(u"record_update"));
    const auto refused = note(*opened, w.command(u"ann"_s));
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == u"storage.schema");
    const Report report = take(auditWorkspace(*opened, {})).ledger;
    CHECK_FALSE(report.holds());
    CHECK(std::any_of(report.faults.begin(), report.faults.end(), [](const Fault &fault) { return fault.where == u"record 0"; }));
    CHECK(std::any_of(report.faults.begin(), report.faults.end(), [](const Fault &fault) { return fault.where == u"database"; }));
}

TEST_CASE("workspace: what pretends to be a table is not even examined, what was not altered is opened as ever")
{
    TestWorkspace w;
    {
        const auto sound = take(Workspace::open(w.folder(), w.surroundings(), allFolds(), Workspace::Opening::ToExamine));
        CHECK_FALSE(sound->readOnly());
        CHECK_FALSE(sound->alteration());
    }
    take(w.db().run(u"CREATE VIEW spy AS SELECT 1"_s));
    w.close();
    const auto opened = Workspace::open(w.folder(), w.surroundings(), allFolds(), Workspace::Opening::ToExamine);
    REQUIRE_FALSE(opened);
    CHECK(opened.error().text.contains(u"spy"));
}

TEST_CASE("workspace: closing leaves a checkpoint that covers all that was written")
{
    TestWorkspace w;
    take(note(*w, w.command(u"ann"_s)));
    CHECK(w.audit().beyond > 0);
    w->close();
    const Report report = w.audit();
    CHECK(report.beyond == 0);
    CHECK(report.coveredBy.contains(u"ann"_s));
}

TEST_CASE("workspace: a record is made in the name of a login with its own key only")
{
    TestWorkspace w;
    CHECK(refusal(w, [&] { return note(*w, {Command::newId(), {u"ann"_s, w.as(u"ben"_s).key}, {}, false}); }).code == u"core.key.foreign");
    CHECK(refusal(w, [&] { return note(*w, w.command(u"stranger"_s)); }).code == u"core.key.unknown");
}

TEST_CASE("workspace: whose own row is gone is found to be altered, not absent")
{
    TestWorkspace w;
    take(w.db().run(u"PRAGMA foreign_keys=OFF"_s));
    take(w.db().run(u"DELETE FROM workspace"_s));
    w.close();
    const auto work = w.open();
    REQUIRE_FALSE(work);
    CHECK(work.error().kind == Kind::Integrity);
    CHECK(work.error().code == u"workspace.identity");
    const auto examined = take(Workspace::open(w.folder(), w.surroundings(), allFolds(), Workspace::Opening::ToExamine));
    CHECK(examined->readOnly());
    REQUIRE(examined->alteration());
    CHECK_FALSE(take(auditWorkspace(*examined, {})).ledger.holds());
    CHECK_FALSE(note(*examined, w.command(u"ann"_s)));
}

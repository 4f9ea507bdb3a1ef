// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What this client has seen is never forgotten by itself, and nothing is signed that does not continue it.
#include "core/workspace/Memory.h"

#include "core/Folds.h"
#include "core/ledger/Checkpoint.h"
#include "core/workspace/Backup.h"
#include "tests/support/TestWorkspace.h"

#include <QDir>

using namespace countersign;
using namespace Qt::StringLiterals;

namespace {

void note(TestWorkspace &w, Workspace &workspace)
{
    take(workspace.act(w.command(u"ann"_s), [](Act &act) { return act.append(u"test.note"_s, u"note"_s, u"n"_s, {{u"text"_s, u"noted"_s}}); }));
}

QString memoryFile(TestWorkspace &w) { return w.path(u"state/heads/%1.json"_s.arg(w->id())); }
qint64 remembered(TestWorkspace &w) { const auto memory = readMemory(memoryFile(w)); return memory ? memory->size : 0; }

// As somebody with an editor for SQLite files does it.
void byHand(TestWorkspace &w, const QStringList &statements)
{
    QStringList guards;
    for (const auto &name : {u"record_delete"_s, u"record_update"_s}) {
        guards += take(w.db().row(u"SELECT sql FROM sqlite_master WHERE name=?"_s, {name}))->text(0);
        take(w.db().run(u"DROP TRIGGER "_s + name));
    }
    for (const QString &statement : statements + guards)
        take(w.db().run(statement));
    w.close();
    take(w.open());
}

bool names(const Report &report, const QString &what)
{
    return std::any_of(report.faults.begin(), report.faults.end(), [&](const Fault &fault) { return fault.where.contains(what) || fault.text.contains(what); });
}

Surroundings elsewhere(TestWorkspace &w)
{
    Surroundings other = w.surroundings();
    other.stateFolder = w.path(u"state-of-another"_s);
    return other;
}

} // namespace

TEST_CASE("memory: a checkpoint does not bless a cut or rewritten ledger, and forgets nothing")
{
    TestWorkspace w;
    note(w, *w);
    note(w, *w);
    w->close();
    const qint64 size = remembered(w);
    REQUIRE(size == w.head() + 1);
    const QString how = GENERATE(u"DELETE FROM record WHERE seq>=%1"_s, u"UPDATE record SET hash=zeroblob(32) WHERE seq=%1"_s);
    INFO(how.toStdString());
    byHand(w, {u"DELETE FROM checkpoint"_s, how.arg(w.head())});
    const qint64 checkpoints = take(w.db().integer(u"SELECT count(*) FROM checkpoint"_s));
    for (int i = 0; i < 2; ++i) {
        const auto made = w->checkpoint(w.as(u"ann"_s));
        REQUIRE_FALSE(made);
        CHECK(made.error().kind == Kind::Integrity);
        CHECK(remembered(w) == size);
        CHECK(take(w.db().integer(u"SELECT count(*) FROM checkpoint"_s)) == checkpoints);
    }
    REQUIRE(w->memoryFault());
    CHECK_FALSE(w.audit(false).holds());
    CHECK(remembered(w) == size);
}

TEST_CASE("memory: a record changed beyond the last checkpoint is not signed over, whoever opens it")
{
    TestWorkspace w;
    w->close();
    note(w, *w);
    note(w, *w);
    byHand(w, {u"UPDATE record SET payload=replace(payload, 'noted', 'nodet') WHERE seq=%1"_s.arg(w.head() - 1)});
    CHECK_FALSE(w->memoryFault()); // what is beyond no checkpoint covers, and nobody has seen
    const auto made = w->checkpoint(w.as(u"ann"_s));
    REQUIRE_FALSE(made);
    CHECK(made.error().kind == Kind::Integrity);
    CHECK(made.error().text.contains(u"Record %1"_s.arg(w.head() - 1)));
    const auto other = take(Workspace::open(w.folder(), elsewhere(w), allFolds()));
    CHECK_FALSE(other->checkpoint(w.as(u"ann"_s)));
}

TEST_CASE("memory: the tree stored beside a checkpoint is not believed, verify names it, a checkpoint mends it")
{
    TestWorkspace w;
    note(w, *w);
    w->close();
    CHECK(w.audit(false).holds());
    const qint64 size = take(w.db().integer(u"SELECT max(size) FROM checkpoint"_s));
    QByteArray spoilt = take(w.db().row(u"SELECT frontier FROM checkpoint WHERE size=?"_s, {size}))->bytes(0);
    const QByteArray sound = spoilt;
    spoilt[spoilt.size() - 1] = char(spoilt.back() ^ 1);
    const auto spoil = [&] { take(w.db().run(u"UPDATE checkpoint SET frontier=? WHERE size=?"_s, {spoilt, size})); };
    const bool another = GENERATE(false, true);
    INFO(another);
    spoil();
    CHECK(names(w.audit(false), u"tree stored"_s));
    const auto client = another ? take(Workspace::open(w.folder(), elsewhere(w), allFolds())) : nullptr;
    Workspace &workspace = another ? *client : *w;
    note(w, workspace);
    QString mended;
    const Checkpoint made = take(Checkpoint::parse(take(workspace.checkpoint(w.as(u"ann"_s), &mended))));
    CHECK(mended.contains(u"%1 records"_s.arg(size)));
    CHECK(made.size == size + 1);
    CHECK(take(w.db().row(u"SELECT frontier FROM checkpoint WHERE size=?"_s, {size}))->bytes(0) == sound);
    CHECK(w.audit(false).holds()); // so its root is true
}

TEST_CASE("memory: each client remembers the newest checkpoint that it saw, also another's")
{
    TestWorkspace w;
    w->close();
    const qint64 before = remembered(w);
    {
        const auto other = take(Workspace::open(w.folder(), elsewhere(w), allFolds()));
        note(w, *other);
        other->close();
    }
    CHECK(remembered(w) == before);
    w.close();
    take(w.open()); // any command
    CHECK(remembered(w) == before + 1);
    CHECK(readMemory(memoryFile(w))->tree.size() == before + 1);
    // The end that only the other had seen is missing now: this one finds it.
    byHand(w, {u"DELETE FROM checkpoint WHERE size>%1"_s.arg(before), u"DELETE FROM record WHERE seq>=%1"_s.arg(before)});
    CHECK(w->memoryFault());
}

TEST_CASE("memory: only an admin's own record of a restore is forgiven, and only what it names")
{
    TestWorkspace w;
    w->close();
    take(backup(*w, w.path(u"copy"_s)));
    note(w, *w);
    w->close();
    const qint64 seen = remembered(w);
    const QByteArray kept = take(w->checkpoint(w.as(u"ann"_s)));
    w.close();
    const auto byAnn = [&](Workspace &) -> Result<Command> { return w.command(u"ann"_s); };

    SECTION("a row without a record forgives nothing")
    {
        REQUIRE(QDir(w.folder()).removeRecursively());
        REQUIRE(QDir().rename(w.path(u"copy"_s), w.folder()));
        take(w.open());
        REQUIRE(w->memoryFault());
        take(w.db().run(u"INSERT INTO restored(seq, lost_size, lost_root) VALUES(1, 100000, ?)"_s, {QString(64, u'0')}));
        w.close();
        take(w.open());
        CHECK(w->memoryFault());
        CHECK(remembered(w) == seen);
    }
    SECTION("a restore on another computer names what it was told, and no more")
    {
        const auto without = take(restore({w.path(u"copy"_s), w.path(u"new"_s), {}, byAnn}, elsewhere(w), allFolds()));
        CHECK(without.lostSize == 0);
        const auto here = take(Workspace::open(w.path(u"new"_s), w.surroundings(), allFolds()));
        REQUIRE(here->memoryFault());
        CHECK(here->memoryFault()->text.contains(u"names 0 lost records"_s));
        // What its sentence says to do helps, and loses nothing.
        take(backup(*here, w.path(u"copy2"_s)));
        const auto right = take(restore({w.path(u"copy2"_s), w.path(u"new2"_s), {}, byAnn}, w.surroundings(), allFolds()));
        CHECK(right.lostSize == seen);
        CHECK_FALSE(take(Workspace::open(w.path(u"new2"_s), w.surroundings(), allFolds()))->memoryFault());
    }
    SECTION("with the checkpoint that was kept elsewhere, every client is content")
    {
        Restoring restoring{w.path(u"copy"_s), w.path(u"new"_s), kept, byAnn};
        CHECK(take(restore(restoring, elsewhere(w), allFolds())).lostSize == seen);
        const auto here = take(Workspace::open(w.path(u"new"_s), w.surroundings(), allFolds()));
        CHECK_FALSE(here->memoryFault());
        note(w, *here);
        here->close();
        CHECK(readMemory(w.path(u"state/heads/%1.json"_s.arg(here->id())))->size <= take(here->head())->seq + 1);
    }
    SECTION("a checkpoint that is not of this ledger is not taken")
    {
        const auto stranger = take(PrivateKey::fromSeed(Secret(QByteArray(32, 'x'))));
        const Checkpoint real = take(Checkpoint::parse(kept));
        Restoring restoring{w.path(u"copy"_s), w.path(u"new"_s), checkpointNote(real.workspace, 1000000, real.root, stranger), byAnn};
        const auto refused = restore(restoring, elsewhere(w), allFolds());
        REQUIRE_FALSE(refused);
        CHECK(refused.error().code == u"restore.checkpoint");
        CHECK_FALSE(QDir(w.path(u"new"_s)).exists());
    }
}

TEST_CASE("memory: older programs kept no tree, it is made from the records")
{
    TestWorkspace w;
    note(w, *w);
    w->close();
    Memory memory = *readMemory(memoryFile(w));
    const TreeHead tree = memory.tree;
    memory.tree = {};
    writeMemory(memoryFile(w), memory);
    REQUIRE(readMemory(memoryFile(w))->tree.size() == 0);
    w.close();
    take(w.open());
    CHECK_FALSE(w->memoryFault());
    CHECK(readMemory(memoryFile(w))->tree == tree);
    memory.size = 1;
    writeMemory(memoryFile(w), memory);
    CHECK(remembered(w) == tree.size()); // never backwards
}

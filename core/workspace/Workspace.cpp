// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/Workspace.h"

#include "core/base/Json.h"
#include "core/ledger/Checkpoint.h"
#include "core/storage/Migrator.h"
#include "core/workspace/Log.h"
#include "core/workspace/Making.h"
#include "core/workspace/Memory.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStorageInfo>
#include <QThread>
#include <QUuid>

#include <cerrno>
#include <sys/stat.h>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

constexpr qint64 checkpointEvery = 100;                             // records
constexpr qint64 mostAtOpen = 10000;                                // records looked at for the memory; verify and checkpoint take all

QString ballastFile(const QString &folder) { return folder + u"/ballast"_s; }

// A little room to give up when the disk is full, so that the workspace can still be read and a last command be written.
void keepBallast(const QString &folder)
{
    constexpr qint64 size = 1 << 20;
    QFile ballast(ballastFile(folder));
    if (ballast.exists() || QStorageInfo(folder).bytesAvailable() < 4 * size || !ballast.open(QIODevice::WriteOnly))
        return;
    // Not zeros by lseek: a hole would hold no room.
    if (ballast.write(QByteArray(size, 'b')) != size || !ballast.flush())
        ballast.remove();
}

Error notHere(const QString &folder)
{
    return notFound(u"workspace.absent"_s, u"There is no workspace in “%1”."_s.arg(folder), u"Make one with “countersign init %1 --login NAME”, or name another folder with --workspace."_s.arg(folder));
}

Error notWhole(const QString &folder)
{
    return notFound(u"workspace.absent"_s, u"The making of a workspace in “%1” was interrupted before its first record."_s.arg(folder), u"Run “countersign init” with that folder again."_s);
}

} // namespace

QString Command::newId() { return QUuid::createUuid().toString(QUuid::WithoutBraces); }

QString Receipt::subject() const { return ReadRecord{record, {}}.subject(); }

QJsonObject Receipt::payload() const { return json::parseObject(record.payload).valueOr({}); }

QString Workspace::databaseFile(const QString &folder) { return folder + u"/workspace.db"_s; }

Workspace::Workspace(const QString &folder, Surroundings surroundings, const Folds &folds, Database::Mode mode)
    : m_folder(folder), m_surroundings(surroundings), m_folds(folds), m_mode(mode)
{
    m_pool.setExpiryTimeout(-1);
    m_pool.setMaxThreadCount(qMax(2, QThread::idealThreadCount()));
}

Workspace::~Workspace() { m_pool.waitForDone(); }

Database &Workspace::db()
{
    const std::lock_guard lock(m_mutex);
    auto &mine = m_connections[QThread::currentThreadId()];
    if (!mine) {
        auto opened = Database::open(databaseFile(m_folder), m_mode);
        // A connection that fails here had worked a moment ago; an empty one makes each statement fail with a sentence.
        mine = opened ? std::move(opened).value() : Database::inMemory().value();
    }
    return *mine;
}

Result<std::unique_ptr<Workspace>> Workspace::create(const QString &folder, Surroundings surroundings, const Folds &folds,
                                                     const Command &command, const std::function<Result<void>(Act &)> &genesis)
{
    const QString path = QDir(folder).absolutePath();
    CS_CHECK(prepareFolder(path));
    auto workspace = std::unique_ptr<Workspace>(new Workspace(path, surroundings, folds, Database::Mode::ReadWrite));
    CS_TRY(auto database, Database::open(databaseFile(path), Database::Mode::ReadWrite));
    Receipt receipt;
    CS_CHECK(workspace->transact(*database, command, genesis, true, receipt));
    database.reset();
    for (const auto &name : {u"artifacts"_s, u"live"_s, u"tmp"_s})
        QDir(path).mkpath(name);
    keepBallast(path);
    workspace->m_wrote = command.session;
    CS_CHECK(workspace->readIdentity());
    return workspace;
}

Result<std::unique_ptr<Workspace>> Workspace::open(const QString &folder, Surroundings surroundings, const Folds &folds, Opening opening)
{
    const QString path = QDir(folder).absolutePath();
    if (struct stat seen = {}; ::stat(QFile::encodeName(databaseFile(path)).constData(), &seen) != 0) {
        if (errno == EACCES)
            return refused(u"storage.unreadable"_s, u"The folder “%1” may not be read by this account."_s.arg(path), u"Ask its owner for permission to read and write it."_s);
        if (errno == ENOTDIR)
            return notFound(u"workspace.absent"_s, u"“%1” is a file, not the folder of a workspace."_s.arg(path), u"Name the folder of a workspace with --workspace."_s);
        return notHere(path);
    }
    if (!QFileInfo(databaseFile(path)).isFile())                    // SQLite would wait for a pipe without end
        return malformed(u"storage.foreign"_s, u"“%1” is not a file."_s.arg(databaseFile(path)), u"Name the folder of a Countersign workspace."_s);
    if (isBarelyBegun(databaseFile(path)))
        return notWhole(path);
    auto mode = Database::Mode::ReadWrite;
    // Ours and readable? Asked through a read-only connection, so that a foreign file is not changed by being looked at.
    const auto examine = [&](Database::Mode how) -> Result<Migrator::State> {
        CS_TRY(const auto database, Database::open(databaseFile(path), how));
        return Migrator::examine(*database);
    };
    auto state = examine(Database::Mode::ReadOnly);
    if (!state && state.error().code == u"disk.full"_s && QFile::remove(ballastFile(path)))
        state = examine(Database::Mode::ReadOnly);
    // Where nothing can be written (by this user, or by anybody), not even the files by which SQLite shares a WAL database, it is
    // read as it lies there, which is right as long as no WAL waits beside it.
    const bool full = !state && state.error().code == u"disk.full"_s;
    if (full || (!state && (state.error().code == u"storage.open"_s || state.error().code == u"storage.read-only"_s))) {
        if (QFileInfo(databaseFile(path) + u"-wal"_s).size() > 0)
            return full ? std::move(state).error()
                        : refused(u"storage.read-only"_s, u"The workspace's folder cannot be written here, and it holds records that are only in its log (workspace.db-wal): another program is at work, or the last one did not close it. Without writing they cannot be read."_s,
                                  u"Try again when the other program has ended, open it once where it can be written, or work on a copy of the folder."_s);
        mode = Database::Mode::Immutable;
        state = examine(mode);
    }
    std::optional<Error> alteration;
    if (!state && opening == Opening::ToExamine && state.error().detail[u"guards_only"_s].toBool()) {
        alteration = state.error();
        alteration->text = u"Somebody altered the workspace's database by hand: %1. It is open for reading only; nothing was written."_s
                               .arg(state.error().detail[u"altered"_s].toVariant().toStringList().join(u", "_s).left(300));
        alteration->mend = u"“countersign verify” and the audit log say what else was altered. Restore a backup, or ask who did it."_s;
        mode = mode == Database::Mode::Immutable ? mode : Database::Mode::ReadOnly;
        state = Migrator::State{Migrator::newest(), false};
    }
    if (!state)
        return state.error().code == u"storage.empty"_s ? notWhole(path) : std::move(state).error();
    auto workspace = std::unique_ptr<Workspace>(new Workspace(path, surroundings, folds, mode));
    workspace->m_full = full;
    workspace->m_alteration = alteration;
    if (mode == Database::Mode::ReadWrite) {
        auto writable = Database::open(databaseFile(path), mode);
        if (writable && state->needsMigration)
            CS_CHECK(Migrator::migrate(**writable));
        if (!writable) {
            if (writable.error().code != u"storage.read-only"_s && writable.error().code != u"storage.open"_s)
                return std::move(writable).error();
            workspace->m_mode = Database::Mode::ReadOnly;
        }
    }
    if (state->needsMigration && workspace->readOnly())
        return refused(u"storage.older"_s, u"This workspace is of an older format (%1; this program writes %2) and cannot be brought to today's here, as its folder cannot be written."_s.arg(QString::number(state->version), QString::number(Migrator::newest())),
                       u"Open it once where it can be written, or open a copy of it."_s);
    auto named = workspace->readIdentity();
    if (!named && opening == Opening::ToExamine && named.error().code == u"workspace.identity"_s && !workspace->m_id.isEmpty()) {
        workspace->m_alteration = named.error();
        workspace->m_mode = mode == Database::Mode::Immutable ? mode : Database::Mode::ReadOnly;
        named = {};
    }
    CS_CHECK(named);
    CS_CHECK(workspace->checkMemory());
    return workspace;
}

Result<void> Workspace::readIdentity()
{
    CS_TRY(const auto row, db().row(u"SELECT id, name, practice FROM workspace"_s));
    if (!row) {
        CS_TRY(const auto first, db().row(u"SELECT payload FROM record WHERE seq=0"_s));
        if (!first)
            return notWhole(m_folder);
        const auto genesis = json::parseObject(first->text(0).toUtf8());
        m_id = genesis ? (*genesis)[u"workspace"_s].toString() : QString();
        m_name = genesis ? (*genesis)[u"name"_s].toString() : QString();
        return integrity(u"workspace.identity"_s, u"Somebody altered the workspace's database by hand: the row that names the workspace is gone, its ledger is there. Nothing was written."_s,
                         u"“countersign verify” says what else was altered. Restore a backup, or ask who did it."_s);
    }
    m_id = row->text(0);
    m_name = row->text(1);
    m_practice = row->integer(2) != 0;
    return {};
}

Result<std::optional<Record>> Workspace::head()
{
    CS_TRY(const auto row, db().row(u"SELECT "_s + recordColumns + u" FROM record ORDER BY seq DESC LIMIT 1"_s));
    return row ? std::optional(recordFromRow(*row)) : std::nullopt;
}

Result<Receipt> Workspace::act(const Command &command, const std::function<Result<void>(Act &)> &work)
{
    if (m_alteration)
        return *m_alteration;
    if (readOnly() && m_full)
        return fault(u"disk.full"_s, u"The disk is full. Nothing of this command was written; the workspace stays readable."_s, u"Free some space and run the command again."_s);
    if (readOnly())
        return refused(u"storage.read-only"_s, u"The workspace is open read-only: its folder cannot be written. Nothing was written."_s, u"Work where the folder can be written."_s);
    if (m_memoryFault)
        return *m_memoryFault;
    Receipt receipt;
    auto done = transact(db(), command, work, false, receipt);
    if (!done && done.error().code == u"disk.full"_s && QFile::remove(ballastFile(m_folder)))
        done = transact(db(), command, work, false, receipt);       // the ballast was kept for this
    CS_CHECK(done);
    if (!receipt.dryRun && !receipt.repeated) {
        m_wrote = command.session;
        if ((receipt.record.seq + 1) % checkpointEvery == 0)
            (void)checkpoint(command.session);                      // the record stands either way; the next one makes it good
    }
    return receipt;
}

Result<void> Workspace::transact(Database &database, const Command &command, const std::function<Result<void>(Act &)> &work, bool genesis, Receipt &receipt)
{
    CS_CHECK(database.begin());
    const auto run = [&]() -> Result<bool> {                        // whether there is something to commit
        CS_TRY(const auto last, database.row(u"SELECT seq, at_us, hash, (SELECT seq FROM record WHERE cmd_id = ?) FROM record ORDER BY seq DESC LIMIT 1"_s, {command.id}));
        if (last && !last->isNull(3)) {
            CS_TRY(receipt.record, recordAt(database, last->integer(3)));
            receipt.repeated = true;
            CS_TRY(const auto asked, database.row(u"SELECT ask FROM command_ask WHERE cmd_id = ?"_s, {command.id}));
            if (QString::fromLatin1(receipt.record.actor) != command.session.login)
                return Error{Kind::Changed, u"command.used"_s, u"The command id %1 was used by %2 for record %3; nothing was written."_s.arg(command.id, QString::fromLatin1(receipt.record.actor), QString::number(receipt.record.seq)), u"Use a new command id."_s, {}, {}};
            if (asked && asked->text(0) != Digest::of(json::canonicalText(command.ask)).hex())
                return Error{Kind::Changed, u"command.used"_s, u"The command id %1 was used for another command (record %2, %3); nothing was written."_s.arg(command.id, QString::number(receipt.record.seq), QString::fromLatin1(receipt.record.action)), u"Use a new command id."_s, {}, {}};
            return false;
        }
        std::optional<Head> head;
        if (last)
            head = {last->integer(0), UtcTime(last->integer(1)), Digest::fromBytes(last->bytes(2)).valueOr({})};
        Act act(database, m_folds, command, clock().now(), head);
        if (!genesis)
            CS_CHECK(act.identify());
        CS_CHECK(work(act));
        if (!act.appended())
            return fault(u"act.nothing"_s, u"The command wrote no record; nothing was changed."_s);
        receipt.record = *act.appended();
        receipt.dryRun = command.dryRun;
        return !command.dryRun;
    };
    auto outcome = run();
    if (!outcome || !*outcome) {
        database.rollback();
        return outcome ? Result<void>() : Result<void>(std::move(outcome).error());
    }
    return database.commit();
}

Result<QByteArray> Workspace::checkpoint(const Session &session, QString *mended)
{
    if (m_alteration)
        return *m_alteration;
    Database &database = db();
    // A revoked key seals nothing any more; whoever writes next does.
    CS_TRY(const qint64 inForce, database.integer(u"SELECT count(*) FROM login_key WHERE key_id=? AND revoked_seq IS NULL"_s, {session.key->publicKey().keyId()}));
    if (inForce == 0)
        return refused(u"core.key.revoked"_s, u"The key of %1 is not in force, so it cannot sign a checkpoint."_s.arg(session.login), u"Sign in with a key that is enrolled."_s);
    // Nothing is signed that does not continue what this client knows, and no tree is taken from the workspace.
    CS_TRY(const Recollection recollection, recollect(database, memoryFile(), greatestNumber));
    if (recollection.fault)
        return *recollection.fault;
    const Memory known = recollection.memory.value_or(Memory());
    TreeHead tree = known.tree;
    Digest hash = tree.size() > 0 ? known.hash : Digest();
    CS_TRY(const auto last, newestStored(database));
    if (last && last->size >= tree.size()) {
        CS_CHECK(extendTree(database, tree, hash, last->size));
        const auto sealed = Checkpoint::parse(last->note);
        if (!sealed || sealed->size != last->size || sealed->root != tree.root())
            return integrity(u"ledger.checkpoint"_s, u"The stored checkpoint over %1 records is not that of these records. Nothing was signed."_s.arg(last->size), u"Run “countersign verify”."_s);
        if (last->frontier != tree.serialised()) {
            CS_CHECK(database.run(u"UPDATE checkpoint SET frontier=? WHERE size=?"_s, {tree.serialised(), last->size}));
            if (mended)
                *mended = u"The tree stored with the checkpoint over %1 records was damaged; it was computed anew from the records."_s.arg(last->size);
        }
    }
    const qint64 before = tree.size();
    CS_TRY(const qint64 records, database.integer(u"SELECT coalesce(max(seq), -1) + 1 FROM record"_s));
    CS_CHECK(extendTree(database, tree, hash, records));
    if (last && tree.size() == before && before == last->size)
        return last->note;
    const QByteArray note = checkpointNote(m_id, tree.size(), tree.root(), *session.key);
    CS_CHECK(database.run(u"INSERT INTO checkpoint(size, at_us, note, frontier) VALUES(?,?,?,?) ON CONFLICT (size) DO NOTHING"_s,
                          {tree.size(), clock().now().micros(), QString::fromUtf8(note), tree.serialised()}));
    writeMemory(memoryFile(), {tree.size(), hash, note, tree});
    return note;
}

void Workspace::close()
{
    if (m_wrote && !m_memoryFault) {
        (void)checkpoint(*m_wrote);
        keepBallast(m_folder);
    }
    m_wrote.reset();
}

QString Workspace::memoryFile() const { return m_surroundings.stateFolder + u"/heads/"_s + m_id + u".json"_s; }

Result<void> Workspace::checkMemory()
{
    if (m_alteration)                                               // such a database is not what anybody wants to remember
        return {};
    CS_TRY(const Recollection recollection, recollect(db(), memoryFile(), mostAtOpen));
    m_memoryFault = recollection.fault;
    m_rememberedNote = recollection.memory ? recollection.memory->note : QByteArray();
    return {};
}

Result<void> Workspace::rememberNewest()
{
    CS_TRY(const Recollection recollection, recollect(db(), memoryFile(), greatestNumber));
    return recollection.fault ? Result<void>(*recollection.fault) : Result<void>();
}

} // namespace countersign

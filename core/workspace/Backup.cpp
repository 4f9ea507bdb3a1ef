// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/Backup.h"

#include "core/ledger/DutyTable.h"
#include "core/ledger/Keyring.h"
#include "core/ledger/Tree.h"
#include "core/workspace/Audit.h"
#include "core/workspace/Records.h"

#include <QCryptographicHash>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>

#include <sys/file.h>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

Result<void> newFolder(const QString &path)
{
    if (QDir(path).exists() && !QDir(path).isEmpty())
        return refused(u"workspace.not-empty"_s, u"The folder “%1” holds other files; nothing was written."_s.arg(path), u"Name a new or empty folder."_s);
    if (!QDir().mkpath(path))
        return fault(u"file.write"_s, u"The folder “%1” cannot be made."_s.arg(path), u"Name a place where you may write."_s);
    return {};
}

// Files of the artifact store are named by what they hold; others have no digest to be held against.
Result<bool> isDamaged(const QString &path)
{
    static const QRegularExpression stored(u"/artifacts/[a-z]+/sha256/[0-9a-f]{2}/([0-9a-f]{64})\\z"_s);
    const auto match = stored.match(path);
    if (!match.hasMatch())
        return false;
    QFile file(path);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (!file.open(QIODevice::ReadOnly) || !hash.addData(&file))
        return fault(u"file.read"_s, u"“%1” cannot be read: %2. Nothing was restored."_s.arg(path, file.errorString()), u"Make it readable, or use another backup."_s);
    return QString::fromLatin1(hash.result().toHex()) != match.captured(1);
}

// With `damaged`, files whose bytes are not those of their name are left out and named there.
Result<void> copyFiles(const QString &from, const QString &to, QStringList *damaged)
{
    QDirIterator files(from, QDir::Files | QDir::NoSymLinks | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString source = files.next();
        const QString target = to + source.mid(from.size());
        if (damaged) {
            CS_TRY(const bool spoilt, isDamaged(source));
            if (spoilt) {
                *damaged += source.mid(source.lastIndexOf(u"/artifacts/"_s) + 1);
                continue;
            }
        }
        QDir().mkpath(QFileInfo(target).absolutePath());
        if (!QFile::copy(source, target))
            return fault(u"file.write"_s, u"“%1” cannot be copied to “%2”."_s.arg(source, target), u"Free some space, remove the unfinished folder, and run the command again."_s);
    }
    return {};
}

Result<void> newPlace(const QString &from, const QString &to)
{
    // The folder may not be there yet; the nearest one that is tells where it would lie.
    QString lies = to;
    while (!QFileInfo::exists(lies) && lies.size() > 1)
        lies = QFileInfo(lies).absolutePath();
    if ((QFileInfo(lies).canonicalFilePath() + u'/').startsWith(QFileInfo(from).canonicalFilePath() + u'/'))
        return refused(u"workspace.inside"_s, u"The folder “%1” lies inside the workspace; nothing was written."_s.arg(to), u"Name a folder outside of it, best on another disk."_s);
    return newFolder(to);
}

Result<void> copyWorkspace(Database &database, const QString &from, const QString &to, QStringList *damaged = nullptr)
{
    CS_CHECK(database.run(u"VACUUM INTO ?"_s, {Workspace::databaseFile(to)}));
    for (const auto &name : {u"/artifacts"_s, u"/live"_s, u"/practice-keys"_s}) {
        if (QDir(from + name).exists())
            CS_CHECK(copyFiles(from + name, to + name, damaged));
        QDir().mkpath(to + name);
    }
    QDir(to).rmdir(u"practice-keys"_s);                             // only the sample has one
    QDir().mkpath(to + u"/tmp"_s);
    return {};
}

// The newest checkpoint of the ledger that the backup is of, as far as anybody knows.
struct Lost { qint64 size = 0; QString root = QString(64, u'0'); };

// The record a restore owes, as the first thing done with the new folder.
Result<Restored> record(const Restoring &restoring, Surroundings surroundings, const Folds &folds, const Lost &lost)
{
    CS_TRY(const auto workspace, Workspace::open(restoring.folder, surroundings, folds));
    CS_TRY(const Command command, restoring.command(*workspace));
    CS_TRY(const Receipt receipt, workspace->act(command, [&](Act &act) -> Result<void> {
        const QStringList asked = dutiesFor("workspace.restored");
        CS_TRY(const qint64 held, act.db().integer(u"SELECT count(*) FROM duty WHERE person=? AND duty=? AND ended_seq IS NULL AND (until_us IS NULL OR until_us > ?)"_s,
                                                   {act.person(), asked.value(0), act.now().micros()}));
        if (!held)
            return refused(u"core.duty"_s, u"Restoring needs the duty %1; %2 does not hold it. Nothing was recorded."_s.arg(asked.join(u" or "_s), act.login()), u"Ask an admin."_s);
        return act.append(u"workspace.restored"_s, u"workspace"_s, workspace->id(), {{u"lost_root"_s, lost.root}, {u"lost_size"_s, lost.size}, {u"size"_s, act.seq()}});
    }));
    if (restoring.examine)
        CS_CHECK(restoring.examine(*workspace));
    workspace->close();
    return Restored{receipt, lost.size, {}};
}

// A note that is handed in forgives what others remember, so it has to be one of this ledger's own.
Result<Lost> lostBy(Workspace &kept, const QByteArray &note)
{
    CS_TRY(const Checkpoint given, Checkpoint::parse(note));
    Keyring keyring;
    qint64 records = 0;
    Digest root;
    TreeHead tree;
    CS_CHECK(forEachRecord(kept.db(), [&](const Record &record) -> Result<void> {
        CS_CHECK(keyring.apply(record));
        tree.append(record.hash);
        if (++records == given.size)
            root = tree.root();
        return {};
    }));
    if (const auto signer = keyring.signer(given); !signer)
        return integrity(u"restore.checkpoint"_s, u"The given checkpoint is not one that the backup can vouch for: %1 Nothing was restored."_s.arg(signer.error().text),
                         u"Give one of this workspace that is signed with a key enrolled before the backup was made."_s);
    if (given.size > records)
        return Lost{given.size, given.root.hex()};
    if (given.root != root)
        return integrity(u"restore.checkpoint"_s, u"The backup is not of the ledger that the given checkpoint is of: their first %1 records differ. Nothing was restored."_s.arg(given.size), u"Use another backup."_s);
    return Lost{};                                                  // the backup holds all that it covers
}

// That a restore is under way in this folder: a file with a lock that dies with the program.
class Underway
{
public:
    explicit Underway(const QString &folder) : m_file(folder + u"/restoring"_s) {}
    bool isThere() const { return m_file.exists(); }
    bool take() { return m_file.open(QIODevice::ReadWrite) && ::flock(m_file.handle(), LOCK_EX | LOCK_NB) == 0; }
    void end() { m_file.remove(); }

private:
    QFile m_file;
};

// The same restore again, under its command id: nothing where the folder holds no such record.
Result<std::optional<Restored>> restoredBefore(const QString &folder, Surroundings surroundings, const Folds &folds, const std::function<Result<Command>(Workspace &)> &commandFor)
{
    const auto workspace = Workspace::open(folder, surroundings, folds);
    if (!workspace)
        return std::optional<Restored>();
    const auto command = commandFor(**workspace);
    if (!command)                                                   // whose workspace that is, is not known here
        return std::optional<Restored>();
    CS_TRY(const qint64 known, (*workspace)->db().integer(u"SELECT count(*) FROM record WHERE cmd_id=?"_s, {command->id}));
    if (known == 0)
        return std::optional<Restored>();
    CS_TRY(const Receipt receipt, (*workspace)->act(*command, [](Act &) -> Result<void> { return {}; }));
    return std::optional(Restored{receipt, receipt.payload()[u"lost_size"_s].toInteger(), {}});
}

// Removes what a killed restore left: a folder with its mark and without a record of its own.
Result<void> removeHalf(const QString &folder, Workspace &backup)
{
    Underway underway(folder);
    if (!underway.isThere())
        return {};
    if (!underway.take())
        return refused(u"restore.underway"_s, u"Another restore is at work in “%1”; nothing was written."_s.arg(folder), u"Wait for it, or name another folder."_s);
    CS_TRY(const qint64 kept, backup.db().integer(u"SELECT count(*) FROM record"_s));
    const auto database = Database::open(Workspace::databaseFile(folder), Database::Mode::ReadOnly);
    const auto there = database ? (*database)->integer(u"SELECT count(*) FROM record"_s) : Result<qint64>(0);
    if (there && *there > kept)
        underway.end();                                             // it was whole, and only its mark was left
    else
        QDir(folder).removeRecursively();
    return {};
}

} // namespace

Result<void> backup(Workspace &workspace, const QString &folder) 
{
    const QString to = QDir(folder).absolutePath();
    const bool there = QDir(to).exists();
    CS_CHECK(newPlace(workspace.folder(), to));
    const auto copied = copyWorkspace(workspace.db(), workspace.folder(), to);
    if (!copied) {                                                  // half a backup is none, and would be in the way of the next
        QDir(to).removeRecursively();
        if (there)
            QDir().mkpath(to);
    }
    return copied;
}

Result<Restored> restore(const Restoring &restoring, Surroundings surroundings, const Folds &folds)
{
    const QString folder = QDir(restoring.folder).absolutePath();
    Surroundings withoutMemory = surroundings;
    withoutMemory.stateFolder = folder + u"/tmp/state"_s;           // a backup is older than what is remembered
    CS_TRY(const auto before, restoredBefore(folder, surroundings, folds, restoring.command));
    if (before)
        return *before;
    Lost lost;
    QStringList damaged;
    Underway underway(folder);
    {
        auto opened = Workspace::open(restoring.backup, surroundings, folds);
        if (!opened && opened.error().code == u"workspace.absent"_s)
            return notFound(u"backup.absent"_s, u"There is no backup in “%1”; nothing was restored."_s.arg(restoring.backup), u"Name the folder that “countersign backup” made."_s);
        CS_TRY(const auto kept, std::move(opened));
        const QByteArray note = kept->rememberedNote();
        if (kept->memoryFault() && !note.isEmpty()) {
            CS_TRY(const Checkpoint seen, Checkpoint::parse(note));
            lost = {seen.size, seen.root.hex()};
        }
        CS_TRY(const AuditReport report, auditWorkspace(*kept, {{}, true, true}));
        for (const Fault &each : report.ledger.faults) {
            if (!each.where.contains(u"this computer"_s))
                return integrity(u"backup.fault"_s, u"The backup does not hold: %1: %2. Nothing was restored."_s.arg(each.where, each.text), u"Use another backup."_s);
        }
        if (restoring.checkpoint) {
            CS_TRY(const Lost given, lostBy(*kept, *restoring.checkpoint));
            if (given.size > lost.size)
                lost = given;
        }
        CS_CHECK(removeHalf(folder, *kept));
        CS_CHECK(newPlace(kept->folder(), folder));
        if (!underway.take())
            return fault(u"file.write"_s, u"Nothing can be written in “%1”; nothing was restored."_s.arg(folder), u"Name a place where you may write."_s);
        CS_CHECK(copyWorkspace(kept->db(), kept->folder(), folder, &damaged));
    }
    auto recorded = record(restoring, withoutMemory, folds, lost);
    if (!recorded || recorded->receipt.dryRun)
        QDir(folder).removeRecursively();                           // never a workspace that does not say what it owes
    else
        QDir(withoutMemory.stateFolder).removeRecursively();
    underway.end();
    CS_CHECK(recorded);
    recorded->damaged = damaged;
    return recorded;
}

} // namespace countersign

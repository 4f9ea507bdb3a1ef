// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/Backup.h"

#include "core/ledger/Checkpoint.h"
#include "core/workspace/Audit.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>

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

Result<void> copyFiles(const QString &from, const QString &to)
{
    QDirIterator files(from, QDir::Files | QDir::NoSymLinks | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString source = files.next();
        const QString target = to + source.mid(from.size());
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

Result<void> copyWorkspace(Database &database, const QString &from, const QString &to)
{
    CS_CHECK(database.run(u"VACUUM INTO ?"_s, {Workspace::databaseFile(to)}));
    for (const auto &name : {u"/artifacts"_s, u"/live"_s, u"/practice-keys"_s}) {
        if (QDir(from + name).exists())
            CS_CHECK(copyFiles(from + name, to + name));
        QDir().mkpath(to + name);
    }
    QDir(to).rmdir(u"practice-keys"_s);                             // only the sample has one
    QDir().mkpath(to + u"/tmp"_s);
    return {};
}

// The record a restore owes, as the first thing done with the new folder.
Result<Restored> record(const QString &folder, Surroundings surroundings, const Folds &folds, const std::function<Result<Command>(Workspace &)> &commandFor, qint64 remembered, const QByteArray &note)
{
    CS_TRY(const auto workspace, Workspace::open(folder, surroundings, folds));
    CS_TRY(const Command command, commandFor(*workspace));
    QString root(64, u'0');
    if (remembered > 0) {
        CS_TRY(const Checkpoint lost, Checkpoint::parse(note));
        root = lost.root.hex();
    }
    CS_TRY(const Receipt receipt, workspace->act(command, [&](Act &act) -> Result<void> {
        CS_TRY(const qint64 admin, act.db().integer(u"SELECT count(*) FROM duty WHERE person=? AND duty='admin' AND ended_seq IS NULL AND (until_us IS NULL OR until_us > ?)"_s, {act.person(), act.now().micros()}));
        if (!admin)
            return refused(u"core.duty"_s, u"Restoring needs the duty admin; %1 does not hold it. Nothing was recorded."_s.arg(act.login()), u"Ask an admin."_s);
        return act.append(u"workspace.restored"_s, u"workspace"_s, workspace->id(), {{u"lost_root"_s, root}, {u"lost_size"_s, remembered}, {u"size"_s, act.seq()}});
    }));
    workspace->close();
    return Restored{receipt, remembered};
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
    return std::optional(Restored{receipt, receipt.payload()[u"lost_size"_s].toInteger()});
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
    CS_CHECK(newPlace(workspace.folder(), QDir(folder).absolutePath()));
    return copyWorkspace(workspace.db(), workspace.folder(), QDir(folder).absolutePath());
}

Result<Restored> restore(const QString &backup, const QString &folder, Surroundings surroundings, const Folds &folds, const std::function<Result<Command>(Workspace &)> &commandFor)
{
    Surroundings withoutMemory = surroundings;
    withoutMemory.stateFolder = QDir(folder).absolutePath() + u"/tmp/state"_s; // a backup is older than what is remembered
    CS_TRY(const auto before, restoredBefore(folder, surroundings, folds, commandFor));
    if (before)
        return *before;
    qint64 remembered = 0;
    QByteArray note;
    Underway underway(QDir(folder).absolutePath());
    {
        CS_TRY(const auto kept, Workspace::open(backup, surroundings, folds));
        note = kept->rememberedNote();
        if (kept->memoryFault() && !note.isEmpty()) {
            CS_TRY(const Checkpoint lost, Checkpoint::parse(note));
            remembered = lost.size;
        }
        CS_TRY(const AuditReport report, auditWorkspace(*kept, {{}, true, true}));
        for (const Fault &each : report.ledger.faults) {
            if (!each.where.contains(u"this computer"_s))
                return integrity(u"backup.fault"_s, u"The backup does not hold: %1: %2. Nothing was restored."_s.arg(each.where, each.text), u"Use another backup."_s);
        }
        CS_CHECK(removeHalf(QDir(folder).absolutePath(), *kept));
        CS_CHECK(newPlace(kept->folder(), QDir(folder).absolutePath()));
        if (!underway.take())
            return fault(u"file.write"_s, u"Nothing can be written in “%1”; nothing was restored."_s.arg(folder), u"Name a place where you may write."_s);
        CS_CHECK(copyWorkspace(kept->db(), kept->folder(), QDir(folder).absolutePath()));
    }
    auto recorded = record(folder, withoutMemory, folds, commandFor, remembered, note);
    if (!recorded || recorded->receipt.dryRun)
        QDir(folder).removeRecursively();                           // never a workspace that does not say what it owes
    else
        QDir(withoutMemory.stateFolder).removeRecursively();
    underway.end();
    return recorded;
}

} // namespace countersign

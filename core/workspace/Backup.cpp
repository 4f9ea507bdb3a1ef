// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/Backup.h"

#include "core/ledger/Checkpoint.h"
#include "core/workspace/Audit.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>

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

Result<void> copyWorkspace(Database &database, const QString &from, const QString &to)
{
    // The folder may not be there yet; the nearest one that is tells where it would lie.
    QString lies = to;
    while (!QFileInfo::exists(lies) && lies.size() > 1)
        lies = QFileInfo(lies).absolutePath();
    if ((QFileInfo(lies).canonicalFilePath() + u'/').startsWith(QFileInfo(from).canonicalFilePath() + u'/'))
        return refused(u"workspace.inside"_s, u"The folder “%1” lies inside the workspace; nothing was written."_s.arg(to), u"Name a folder outside of it, best on another disk."_s);
    CS_CHECK(newFolder(to));
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

} // namespace

Result<void> backup(Workspace &workspace, const QString &folder) { return copyWorkspace(workspace.db(), workspace.folder(), QDir(folder).absolutePath()); }

Result<Restored> restore(const QString &backup, const QString &folder, Surroundings surroundings, const Folds &folds, const std::function<Result<Command>(Workspace &)> &commandFor)
{
    Surroundings withoutMemory = surroundings;
    withoutMemory.stateFolder = QDir(folder).absolutePath() + u"/tmp/state"_s; // a backup is older than what is remembered
    qint64 remembered = 0;
    QByteArray note;
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
        CS_CHECK(copyWorkspace(kept->db(), kept->folder(), QDir(folder).absolutePath()));
    }
    auto recorded = record(folder, withoutMemory, folds, commandFor, remembered, note);
    if (!recorded || recorded->receipt.dryRun)
        QDir(folder).removeRecursively();                           // never a workspace that does not say what it owes
    else
        QDir(withoutMemory.stateFolder).removeRecursively();
    return recorded;
}

} // namespace countersign

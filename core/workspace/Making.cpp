// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/Making.h"

#include "core/storage/Migrator.h"
#include "core/workspace/Workspace.h"

#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace countersign {

bool isBarelyBegun(const QString &databaseFile)
{
    const QFileInfo info(databaseFile);
    return info.size() == 0 || (info.size() <= 4096 && QFileInfo::exists(databaseFile + u"-journal"_s));
}

bool isHalfMade(const QString &folder)
{
    const QString file = Workspace::databaseFile(folder);
    if (!QFileInfo(file).isFile())
        return false;
    if (isBarelyBegun(file))
        return true;
    const auto database = Database::open(file, Database::Mode::ReadOnly);
    if (!database)
        return false;
    if (const auto state = Migrator::examine(**database); !state)
        return state.error().code == u"storage.empty"_s;
    const auto records = (*database)->integer(u"SELECT count(*) FROM record"_s);
    return records && *records == 0;
}

Result<bool> prepareFolder(const QString &folder)
{
    const QString path = QDir(folder).absolutePath();
    const bool resumes = QFileInfo(Workspace::databaseFile(path)).isFile();
    if (!resumes && QDir(path).exists() && !QDir(path).isEmpty())
        return refused(u"workspace.not-empty"_s, u"The folder “%1” holds other files; nothing was written."_s.arg(path), u"Name a new or empty folder."_s);
    if (!QDir().mkpath(path))
        return refused(u"storage.read-only"_s, u"The folder “%1” cannot be made."_s.arg(path), u"Name a place where you may write."_s);
    if (resumes && !isHalfMade(path)) {
        CS_TRY(const auto looked, Database::open(Workspace::databaseFile(path), Database::Mode::ReadOnly));
        CS_CHECK(Migrator::examine(*looked));                       // foreign, newer or altered
        return refused(u"workspace.exists"_s, u"There is a workspace in “%1” already; it was not touched."_s.arg(path), u"Open it, or name another folder."_s);
    }
    CS_TRY(const auto database, Database::open(Workspace::databaseFile(path), Database::Mode::ReadWrite));
    if (const auto there = Migrator::examine(*database); !there && there.error().code != u"storage.empty"_s)
        return there.error();
    CS_CHECK(Migrator::migrate(*database));
    return !resumes;
}

} // namespace countersign

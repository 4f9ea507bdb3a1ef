// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/OwnFiles.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QHash>

#include <algorithm>
#include <mutex>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

std::mutex mutex;
QHash<QString, int> open;                                           // how many connections each has

const QString databaseName = u"workspace.db"_s;
const QStringList besides = {QString(), u"-wal"_s, u"-shm"_s, u"-journal"_s};
const QStringList folders = {u"artifacts"_s, u"live"_s, u"tmp"_s, u"practice-keys"_s};

Error own(const QString &path, const QString &what, const QString &kept)
{
    return malformed(u"file.own"_s, u"“%1” is %2. %3"_s.arg(path, what, kept), u"Name another file; “countersign backup” makes a copy of a workspace."_s);
}

// Where a file lies, or would lie, once all links on the way are followed.
QString place(const QString &path)
{
    const QFileInfo info(path);
    if (const QString whole = info.canonicalFilePath(); !whole.isEmpty())
        return whole;
    const QString folder = QFileInfo(info.absolutePath()).canonicalFilePath();
    return folder.isEmpty() ? QString() : folder + u'/' + info.fileName();
}

} // namespace

OwnFiles::OwnFiles(const QString &database) : m_database(database)
{
    const std::lock_guard lock(mutex);
    ++open[m_database];
}

OwnFiles::~OwnFiles()
{
    const std::lock_guard lock(mutex);
    if (--open[m_database] == 0)
        open.remove(m_database);
}

Result<void> OwnFiles::checkForeign(const QString &path)
{
    struct stat seen = {};
    return ::stat(QFile::encodeName(path).constData(), &seen) == 0 ? checkForeign(seen, path) : Result<void>();
}

Result<void> OwnFiles::checkForeign(const struct stat &seen, const QString &path)
{
    const std::lock_guard lock(mutex);
    for (auto database = open.cbegin(); database != open.cend(); ++database) {
        for (const QString &beside : besides) {
            struct stat held = {};
            if (::stat(QFile::encodeName(database.key() + beside).constData(), &held) == 0 && held.st_dev == seen.st_dev && held.st_ino == seen.st_ino)
                return own(path, u"a file of the workspace's own database, which nothing but SQLite may open"_s, u"It was not opened."_s);
        }
    }
    return {};
}

Result<void> OwnFiles::checkReplaceable(const QString &path)
{
    CS_CHECK(checkForeign(path));
    const QString file = place(path);
    const QString name = file.section(u'/', -1);
    QDir folder = QFileInfo(file).absoluteDir();
    if (file.isEmpty())
        return {};
    const bool ofDatabase = std::any_of(besides.begin(), besides.end(), [&](const QString &beside) { return name == databaseName + beside; }) || name == u"ballast"_s;
    if (ofDatabase && folder.exists(databaseName))
        return own(path, u"a file that the workspace in “%1” keeps"_s.arg(folder.path()), u"Nothing was written."_s);
    if (QFile before(file); QFileInfo(file).isFile() && before.open(QIODevice::ReadOnly) && before.read(4096).contains("PRIVATE KEY-----"))
        return own(path, u"a private key"_s, u"Nothing was written."_s);
    QString below;
    do {
        if (folders.contains(below) && folder.exists(databaseName))
            return own(path, u"within the folder “%1” of the workspace in “%2”, which the program keeps for itself"_s.arg(below, folder.path()), u"Nothing was written."_s);
        below = folder.dirName();
    } while (folder.cdUp());
    return {};
}

Result<void> OwnFiles::checkOutside(const QString &path)
{
    QDir folder = QFileInfo(place(path)).absoluteDir();
    do {
        if (folder.exists(databaseName))
            return refused(u"key-file.inside"_s, u"“%1” lies in the workspace “%2”; no key was made."_s.arg(path, folder.path()), u"Keep private keys elsewhere: a workspace is copied, backed up and shown to others."_s);
    } while (folder.cdUp());
    return {};
}

} // namespace countersign

// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/registry/Staging.h"

#include <QDir>
#include <QSet>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>

#include <cerrno>
#include <cstdio>
#include <cstdlib>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

// The lock is of use only while the folder it is on still has its name: a sweep may have come between.
bool lockIfNamed(const Descriptor &folder, const QByteArray &path)
{
    struct stat held = {}, named = {};
    return ::flock(folder.fd(), LOCK_EX | LOCK_NB) == 0 && ::fstat(folder.fd(), &held) == 0 && ::lstat(path.constData(), &named) == 0
        && held.st_ino == named.st_ino && held.st_dev == named.st_dev;
}

// A new name without ever replacing a file: rename where the file system can promise that, otherwise a second link.
Result<void> moveWithoutReplacing(const QByteArray &from, const QByteArray &to)
{
    if (::renameat2(AT_FDCWD, from.constData(), AT_FDCWD, to.constData(), RENAME_NOREPLACE) == 0 || errno == EEXIST)
        return {};
    if (errno == EINVAL || errno == ENOSYS) {
        if (::link(from.constData(), to.constData()) == 0 || errno == EEXIST)
            return {};
    }
    return fileError(errno, u"“%1” could not be given its name"_s.arg(QString::fromUtf8(to)));
}

} // namespace

Result<void> syncFolder(const QString &path)
{
    const Descriptor folder(::open(path.toUtf8().constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (!folder.isOpen() || ::fsync(folder.fd()) != 0)
        return fileError(errno, u"The folder “%1” could not be synced to the disk"_s.arg(path));
    return {};
}

Result<void> makeFolder(const QString &path)
{
    struct stat seen = {};
    if (::stat(path.toUtf8().constData(), &seen) == 0 && S_ISDIR(seen.st_mode))
        return {};
    const QString above = path.left(path.lastIndexOf(u'/'));
    if (!above.isEmpty() && above != path)
        CS_CHECK(makeFolder(above));
    if (::mkdir(path.toUtf8().constData(), 0777) != 0 && errno != EEXIST)
        return fileError(errno, u"The folder “%1” could not be made"_s.arg(path));
    return above.isEmpty() ? Result<void>() : syncFolder(above);
}

Result<Staging> Staging::open(const QString &tmpFolder)
{
    CS_CHECK(makeFolder(tmpFolder));
    for (int attempt = 0; attempt < 10; ++attempt) {
        QByteArray path = (tmpFolder + u"/artifact-XXXXXX"_s).toUtf8();
        if (!::mkdtemp(path.data()))
            return fileError(errno, u"Nothing can be made in “%1”"_s.arg(tmpFolder));
        Descriptor folder(::open(path.constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC | O_NOFOLLOW));
        if (folder.isOpen() && lockIfNamed(folder, path))
            return Staging(QString::fromUtf8(path), std::move(folder));
    }
    return fault(u"file.failed"_s, u"No folder in “%1” could be locked. Nothing was registered."_s.arg(tmpFolder), u"Check whether that disk allows locks."_s);
}

Result<int> Staging::sweep(const QString &tmpFolder)
{
    int swept = 0;
    const QStringList left = QDir(tmpFolder).entryList({u"artifact-*"_s}, QDir::Dirs | QDir::Hidden | QDir::NoSymLinks);
    for (const QString &name : left) {
        const QString path = tmpFolder + u'/' + name;
        const Descriptor folder(::open(path.toUtf8().constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC | O_NOFOLLOW));
        if (!folder.isOpen() || !lockIfNamed(folder, path.toUtf8()))
            continue;
        if (!QDir(path).removeRecursively())
            return fault(u"file.denied"_s, u"“%1”, left by a copy that did not end, could not be removed."_s.arg(path), u"Remove it by hand."_s);
        ++swept;
    }
    return swept;
}

Staging::Staging(Staging &&other) noexcept
    : m_folder(std::exchange(other.m_folder, {})), m_lock(std::move(other.m_lock)), m_file(std::move(other.m_file)),
      m_path(std::move(other.m_path)), m_count(other.m_count), m_kept(std::move(other.m_kept))
{
}

Staging::~Staging()
{
    if (!m_folder.isEmpty())
        QDir(m_folder).removeRecursively();
}

Result<void> Staging::begin()
{
    m_path = m_folder + u'/' + QString::number(m_count++);
    m_file = Descriptor(::open(m_path.toUtf8().constData(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0600));
    if (!m_file.isOpen())
        return fileError(errno, u"“%1” could not be made"_s.arg(m_path));
    return {};
}

Result<void> Staging::write(QByteArrayView data) { return writeAll(m_file.fd(), data, m_path); }

Result<void> Staging::keep(const QString &finalPath)
{
    if (::fchmod(m_file.fd(), 0444) != 0 || ::fsync(m_file.fd()) != 0)
        return fileError(errno, u"“%1” could not be synced to the disk"_s.arg(m_path));
    m_file = Descriptor();
    m_kept.append({m_path, finalPath});
    return {};
}

void Staging::drop()
{
    m_file = Descriptor();
    ::unlink(m_path.toUtf8().constData());
}

Result<void> Staging::publish()
{
    QSet<QString> folders;
    for (const Kept &kept : std::as_const(m_kept)) {
        const QString folder = kept.finalPath.left(kept.finalPath.lastIndexOf(u'/'));
        if (!folders.contains(folder))
            CS_CHECK(makeFolder(folder));
        folders.insert(folder);
        CS_CHECK(moveWithoutReplacing(kept.staged.toUtf8(), kept.finalPath.toUtf8()));
    }
    for (const QString &folder : std::as_const(folders))
        CS_CHECK(syncFolder(folder));
    return {};
}

} // namespace countersign

// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/EffectClaim.h"

#include <QDir>
#include <QStringList>
#include <QSysInfo>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

const QString prefix = u"effect-"_s;

QByteArray thisMachine()
{
    const QByteArray id = QSysInfo::machineUniqueId();
    return id.isEmpty() ? QSysInfo::machineHostName().toUtf8() : id;
}

// The lock goes with the file, however that is closed. Not a link, and no pipe to be waited for.
std::unique_ptr<QFile> opened(const QString &path, int how)
{
    const int fd = ::open(QFile::encodeName(path).constData(), O_RDWR | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK | how, 0666);
    auto file = std::make_unique<QFile>();
    return fd >= 0 && file->open(fd, QIODevice::ReadWrite | QIODevice::Unbuffered, QFileDevice::AutoCloseHandle) ? std::move(file) : nullptr;
}

// A lock is of use only while the file it is on still has its name: the one before may have removed it in between.
bool locked(const QFile &file, const QString &path)
{
    struct stat held = {}, named = {};
    return ::flock(file.handle(), LOCK_EX | LOCK_NB) == 0 && ::fstat(file.handle(), &held) == 0 && ::lstat(QFile::encodeName(path).constData(), &named) == 0
        && held.st_ino == named.st_ino && held.st_dev == named.st_dev;
}

} // namespace

std::optional<EffectClaim> EffectClaim::take(const QString &folder, qint64 seq, int n)
{
    return take(folder, u"%1%2-%3"_s.arg(prefix, QString::number(seq), QString::number(n)));
}

std::optional<EffectClaim> EffectClaim::take(const QString &folder, const QString &name)
{
    QDir().mkpath(folder + u"/tmp"_s);
    const QString path = folder + u"/tmp/"_s + name;
    auto file = opened(path, O_CREAT);
    if (!file)
        return EffectClaim({}, nullptr, false);
    if (!locked(*file, path))
        return {};
    const QByteArray machine = file->read(256);
    return EffectClaim(path, std::move(file), !machine.isEmpty() && machine == thisMachine());
}

void EffectClaim::sweep(const QString &folder, const QStringList &pending)
{
    const QDir tmp(folder + u"/tmp"_s);
    for (const QString &name : tmp.entryList({prefix + u'*'}, QDir::Files)) {
        const auto file = pending.contains(name.mid(prefix.size())) ? nullptr : opened(tmp.filePath(name), 0);
        if (file && locked(*file, tmp.filePath(name)))
            QFile::remove(tmp.filePath(name));
    }
}

void EffectClaim::sign()
{
    const QByteArray machine = thisMachine();
    // A name that finds no room leaves an empty file, after which the time alone tells.
    if (m_lock && (!m_lock->resize(0) || !m_lock->seek(0) || m_lock->write(machine) != machine.size()))
        m_lock->resize(0);
}

void EffectClaim::finish()
{
    if (m_lock)
        QFile::remove(m_path);
}

} // namespace countersign

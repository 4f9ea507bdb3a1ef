// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/NamedOutput.h"

#include "core/base/OwnFiles.h"

#include <QFile>
#include <QSaveFile>

#include <sys/stat.h>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

// Whether something is there that is written into as it stands, instead of being replaced.
Result<bool> namesDevice(const QString &path)
{
    if (path.isEmpty())
        return malformed(u"file.kind"_s, u"No file is named; nothing was written."_s, u"Name a file, new or to be replaced."_s);
    CS_CHECK(OwnFiles::checkReplaceable(path));
    struct stat seen = {};
    if (::stat(QFile::encodeName(path).constData(), &seen) != 0 || S_ISREG(seen.st_mode))
        return false;
    if (S_ISCHR(seen.st_mode))
        return true;
    const QString what = S_ISDIR(seen.st_mode) ? u"a folder"_s : S_ISFIFO(seen.st_mode) ? u"a pipe"_s : S_ISSOCK(seen.st_mode) ? u"a socket"_s : u"a disk"_s;
    return malformed(u"file.kind"_s, u"“%1” is %2, not a file; nothing was written."_s.arg(path, what), u"Name a file, new or to be replaced."_s);
}

} // namespace

Result<void> NamedOutput::check(const QString &path)
{
    CS_TRY(const bool device, namesDevice(path));
    if (device) {
        QFile file(path);
        return file.open(QIODevice::WriteOnly | QIODevice::ExistingOnly | QIODevice::Unbuffered) ? Result<void>() : fault(u"file.write"_s, u"“%1” cannot be written: %2. Nothing was recorded."_s.arg(path, file.errorString()), u"Name another file."_s);
    }
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return fault(u"file.write"_s, u"The file “%1” cannot be written: %2. Nothing was recorded."_s.arg(path, file.errorString()), u"Name another file."_s);
    file.cancelWriting();
    return {};
}

Result<NamedOutput> NamedOutput::open(const QString &path, const QString &kept, How how)
{
    CS_TRY(const bool device, namesDevice(path));
    std::unique_ptr<QFileDevice> file;
    if (device || how == How::Append)
        file = std::make_unique<QFile>(path);
    else
        file = std::make_unique<QSaveFile>(path);
    // A device keeps what it holds; ExistingOnly, so that none is made where one was a moment ago.
    const auto mode = device ? QIODevice::WriteOnly | QIODevice::ExistingOnly : how == How::Append ? QIODevice::WriteOnly | QIODevice::Append : QIODevice::OpenMode(QIODevice::WriteOnly);
    NamedOutput output(std::move(file), device, kept);
    if (!output.m_device->open(mode))
        return output.broken();
    return output;
}

Result<void> NamedOutput::write(const QByteArray &bytes) { return m_device->write(bytes) == bytes.size() ? Result<void>() : broken(); }

Result<void> NamedOutput::commit()
{
    if (!m_device->flush())
        return broken();
    if (auto *whole = qobject_cast<QSaveFile *>(m_device.get()))
        return whole->commit() ? Result<void>() : broken();
    m_device->close();
    return m_device->error() == QFileDevice::NoError ? Result<void>() : broken();
}

Error NamedOutput::broken() const
{
    return fault(u"file.write"_s, u"“%1” cannot be written: %2."_s.arg(m_device->fileName(), m_device->errorString()), m_kept.isEmpty() ? u"Name another file."_s : u"Name another file; %1."_s.arg(m_kept));
}

} // namespace countersign

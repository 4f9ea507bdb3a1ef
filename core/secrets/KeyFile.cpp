// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/secrets/KeyFile.h"

#include "core/base/OwnFiles.h"

#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace countersign::keyFile {

namespace {

constexpr qsizetype maxBytes = 16 * 1024;

// An open file; closed when it goes.
struct Descriptor
{
    int fd = -1;
    explicit Descriptor(int opened) : fd(opened) {}
    ~Descriptor() { if (fd >= 0) ::close(fd); }
    Q_DISABLE_COPY_MOVE(Descriptor)
};

QString reason(int code) { return QString::fromLocal8Bit(std::strerror(code)); }

Error notAKey(const QString &path, const QString &what)
{
    return malformed(u"key-file.not-a-key"_s, u"“%1” is not a usable key file: %2. It was not used."_s.arg(path, what),
                     u"Give an unencrypted PKCS#8 PEM file, as “countersign key new --out FILE” makes it."_s);
}

Error unreadable(const QString &path, int code)
{
    if (code == ENOENT || code == ENOTDIR)
        return notFound(u"key-file.absent"_s, u"There is no key file “%1”."_s.arg(path), u"Check the path given by --key-file or COUNTERSIGN_KEY_FILE."_s);
    if (code == EACCES || code == EPERM)
        return refused(u"key-file.unreadable"_s, u"The key file “%1” may not be read by this account."_s.arg(path), u"Run this as the file's owner."_s);
    return fault(u"key-file.unreadable"_s, u"The key file “%1” could not be read: %2."_s.arg(path, reason(code)));
}

Result<QByteArray> encoded(const QString &path)
{
    if (path.isEmpty() || path.contains(QChar(0)))
        return malformed(u"key-file.path"_s, u"The path of the key file is empty or holds a NUL character."_s, u"Give the path of a file."_s);
    return QFile::encodeName(path);
}

// What a file holds that is no PKCS#8 private key, in words a person can act on.
QString nature(const QByteArray &bytes)
{
    if (bytes.contains("-----BEGIN ENCRYPTED PRIVATE KEY-----"))
        return u"it is encrypted with a password"_s;
    if (bytes.contains("-----BEGIN OPENSSH PRIVATE KEY-----"))
        return u"it is a key of OpenSSH's own format"_s;
    if (bytes.contains("-----BEGIN PUBLIC KEY-----"))
        return u"it is a public key"_s;
    if (bytes.contains("-----BEGIN CERTIFICATE-----"))
        return u"it is a certificate"_s;
    return u"it holds no “BEGIN PRIVATE KEY” block"_s;
}

Error exists(const QString &path)
{
    if (const QFileInfo there(path); there.exists() && !there.isFile())
        return malformed(u"file.kind"_s, u"“%1” is a folder, pipe or device, not a file; it was left as it is."_s.arg(path), u"Give a path where nothing is yet."_s);
    return refused(u"key-file.exists"_s, u"“%1” exists already and was left as it is."_s.arg(path), u"Give a path where nothing is yet."_s);
}

int writeAll(int fd, const QByteArray &bytes)
{
    for (qsizetype done = 0; done < bytes.size();) {
        const ssize_t written = ::write(fd, bytes.constData() + done, static_cast<size_t>(bytes.size() - done));
        if (written < 0 && errno != EINTR)
            return errno;
        done += std::max<ssize_t>(written, 0);
    }
    return ::fchmod(fd, 0600) == 0 && ::fsync(fd) == 0 ? 0 : errno;
}

int syncFolder(const QByteArray &path)
{
    const Descriptor folder(::open(path.constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    return folder.fd >= 0 && ::fsync(folder.fd) == 0 ? 0 : errno;
}

} // namespace

Result<Secret> read(const QString &path)
{
    CS_TRY(const auto name, encoded(path));
    CS_CHECK(OwnFiles::checkForeign(path));
    // O_NONBLOCK: opening a FIFO must not wait for a writer.
    const Descriptor file(::open(name.constData(), O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY));
    struct stat status = {};
    if (file.fd < 0 || ::fstat(file.fd, &status) != 0)
        return unreadable(path, errno);
    if (!S_ISREG(status.st_mode))
        return notAKey(path, u"it is not a regular file"_s);
    if (status.st_mode & 077)
        return refused(u"key-file.open-to-others"_s,
                       u"The key file “%1” can be read or changed by other accounts (mode %2). It was not used."_s.arg(path, QString::number(status.st_mode & 07777, 8)),
                       u"Run: chmod 600 '%1'"_s.arg(path));
    if (status.st_size > maxBytes)
        return notAKey(path, u"it has more than 16 KiB"_s);

    QByteArray bytes(maxBytes + 1, Qt::Uninitialized);
    qsizetype size = 0;
    while (size < bytes.size()) {
        const ssize_t got = ::read(file.fd, bytes.data() + size, static_cast<size_t>(bytes.size() - size));
        if (got == 0)
            break;
        if (got < 0 && errno != EINTR)
            return unreadable(path, errno);
        size += std::max<ssize_t>(got, 0);
    }
    if (size > maxBytes)
        return notAKey(path, u"it has more than 16 KiB"_s);
    bytes.truncate(size);
    Secret secret(std::move(bytes));
    if (!secret.reveal().contains("-----BEGIN PRIVATE KEY-----"))
        return notAKey(path, nature(secret.reveal()));
    return secret;
}

Result<void> writeNew(const QString &path, const Secret &pem)
{
    CS_TRY(const auto name, encoded(path));
    // Without a name until it is whole, so that an interrupted making leaves no half key; where the file system cannot do that,
    // under its name at once.
    int fd = ::open(QFile::encodeName(QFileInfo(path).absolutePath()).constData(), O_WRONLY | O_TMPFILE | O_CLOEXEC, 0600);
    const bool nameless = fd >= 0;
    if (!nameless)
        fd = ::open(name.constData(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0600);
    const Descriptor file(fd);
    if (file.fd < 0 && errno == EEXIST)
        return exists(path);
    if (file.fd < 0)
        return fault(u"key-file.unwritable"_s, u"The key file “%1” could not be made: %2. Nothing was kept."_s.arg(path, reason(errno)),
                     u"Give a path in a folder that you may write to."_s);
    int failed = writeAll(file.fd, pem.reveal());
    if (!failed && nameless && ::linkat(AT_FDCWD, ("/proc/self/fd/" + QByteArray::number(file.fd)).constData(), AT_FDCWD, name.constData(), AT_SYMLINK_FOLLOW) != 0) {
        if (errno == EEXIST)
            return exists(path);
        failed = errno;
    }
    if (!failed)
        failed = syncFolder(QFile::encodeName(QFileInfo(path).absolutePath()));
    if (failed) {
        if (!nameless)
            ::unlink(name.constData());
        return fault(u"key-file.unwritable"_s, u"The key file “%1” could not be written whole: %2. It was removed again."_s.arg(path, reason(failed)),
                     u"Free some space or give another folder, and try again."_s);
    }
    return {};
}

} // namespace countersign::keyFile

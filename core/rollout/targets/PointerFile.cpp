// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rollout/targets/PointerFile.h"

#include "core/base/Json.h"
#include "core/registry/Staging.h"
#include "core/rollout/TargetEffects.h"

#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QThread>

#include <cerrno>
#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

// Whatever the file system refuses may be mended, so it is tried again and never counted as failed for good.
Error doubt(const QString &what, const QString &path)
{
    return {Kind::Unreachable, u"target.pointer"_s, u"The pointer file “%1” could not be %2: %3."_s.arg(path, what, qt_error_string()), u"Mend the folder; the next command or “countersign promote” tries again."_s, {}, {}};
}

Result<void> writeBeside(const QString &path, const QByteArray &text)
{
    const QString beside = path + u".new"_s;
    const Descriptor file(::open(QFile::encodeName(beside).constData(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC | O_NOFOLLOW, 0644));
    if (!file.isOpen() || !writeAll(file.fd(), text, beside) || ::fsync(file.fd()) != 0)
        return doubt(u"written"_s, beside);
    if (::rename(QFile::encodeName(beside).constData(), QFile::encodeName(path).constData()) != 0)
        return doubt(u"replaced"_s, path);
    return syncFolder(QFileInfo(path).absolutePath());
}

// Another program may be at it for a moment; one that is frozen holds nobody up.
bool lockFolder(int fd)
{
    QElapsedTimer since;
    since.start();
    while (::flock(fd, LOCK_EX | LOCK_NB) != 0) {
        if ((errno != EWOULDBLOCK && errno != EINTR) || since.hasExpired(3'000))
            return false;
        QThread::msleep(5);
    }
    return true;
}

QByteArray readBack(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.read(64 << 10) : QByteArray();
}

} // namespace

QString PointerFile::path(const QString &folder, const QString &environment, const QString &model)
{
    return u"%1/live/%2/%3.json"_s.arg(folder, environment, model);
}

Result<void> PointerFile::apply(Workspace &workspace, const Intent &intent) const
{
    CS_CHECK(checkNotLeft(workspace.db(), intent));
    const QString environment = intent.body[u"environment"_s].toString(), model = intent.body[u"model"_s].toString();
    for (const QString &name : {environment, model})
        if (name.isEmpty() || name.startsWith(u'.') || name.contains(u'/') || name.contains(QChar(0)))
            return integrity(u"target.pointer"_s, u"“%1” cannot be part of a pointer file's path; nothing was written there."_s.arg(name.left(80)), u"Ask who ordered it: record %1."_s.arg(intent.seq));
    const QString file = path(workspace.folder(), environment, model);
    const QString folder = QFileInfo(file).absolutePath();
    if (auto made = makeFolder(folder); !made)
        return doubt(u"written"_s, file);
    const Descriptor lock(::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (!lock.isOpen() || !lockFolder(lock.fd()))
        return doubt(u"locked"_s, file);
    const auto before = json::parseObject(readBack(file));
    if (before && before.value()[u"seq"_s].toInteger() > intent.seq)
        return {};
    QJsonObject pointer = intent.body;
    pointer.remove(u"source"_s);
    pointer[u"schema"_s] = u"countersign.live/1"_s;
    pointer[u"canary"_s] = 100;                                     // the share of requests this version is to serve
    pointer[u"seq"_s] = intent.seq;
    const QByteArray text = json::canonicalText(pointer) + '\n';
    if (auto written = writeBeside(file, text); !written)
        return doubt(u"written"_s, file);
    if (readBack(file) != text)
        return Error{Kind::Unreachable, u"target.pointer"_s, u"The pointer file “%1” does not read back as it was written."_s.arg(file), u"Another program may write it; look at it."_s, {}, {}};
    return {};
}

} // namespace countersign

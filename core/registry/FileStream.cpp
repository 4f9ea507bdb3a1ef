// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/registry/FileStream.h"

#include <fcntl.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <memory>
#include <system_error>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

// Large enough that a block costs less than its system call, small enough to stay in the second-level cache. On a page of its
// own, since the kernel copies to an odd address at a fraction of the speed.
struct alignas(4096) Block
{
    std::array<char, 256 << 10> bytes;
};
constexpr qint64 tellEveryMs = 50;

} // namespace

Meter::Meter(OnProgress tell, Cancel cancel, qint64 total) : m_tell(std::move(tell)), m_cancel(std::move(cancel))
{
    m_progress.total = total;
}

Result<void> Meter::begin(const QString &file)
{
    m_progress.file = file;
    return add(0);
}

Result<void> Meter::add(qint64 bytes)
{
    m_progress.done += bytes;
    CS_CHECK(m_cancel.check());
    if (m_tell && (!m_sinceTold.isValid() || m_sinceTold.elapsed() >= tellEveryMs)) {
        m_tell(m_progress);
        m_sinceTold.start();
    }
    return {};
}

void Meter::skip(qint64 bytes) { m_progress.done += bytes; }

void Meter::finish()
{
    if (m_tell)
        m_tell(m_progress);
}

Result<Streamed> streamFile(int fd, const QString &name, qint64 expected, Meter &meter, const Sink &sink)
{
    thread_local const auto held = std::make_unique<Block>();
    std::array<char, sizeof(Block)> &block = held->bytes;
    Sha256 hasher;
    Streamed streamed;
    CS_CHECK(meter.begin(name));
    ::posix_fadvise(fd, 0, 0, POSIX_FADV_SEQUENTIAL);
    while (streamed.size <= expected) {
        const ssize_t got = ::read(fd, block.data(), block.size());
        if (got < 0 && errno == EINTR)
            continue;
        if (got < 0)
            return fileError(errno, u"The file “%1” could not be read"_s.arg(name));
        if (got == 0)
            break;
        const QByteArrayView data(block.data(), got);
        hasher.add(data);
        if (sink)
            CS_CHECK(sink(data));
        streamed.size += got;
        CS_CHECK(meter.add(got));
    }
    streamed.sha256 = hasher.finish();
    return streamed;
}

Result<void> writeAll(int fd, QByteArrayView data, const QString &path)
{
    while (!data.isEmpty()) {
        const ssize_t put = ::write(fd, data.data(), static_cast<size_t>(data.size()));
        if (put < 0 && errno == EINTR)
            continue;
        if (put < 0)
            return fileError(errno, u"“%1” could not be written"_s.arg(path));
        data = data.sliced(put);
    }
    return {};
}

Error fileError(int number, const QString &what)
{
    const QString reason = QString::fromStdString(std::generic_category().message(number));
    switch (number) {
    case ENOSPC:
    case EDQUOT:
    case EFBIG:
        return fault(u"disk.full"_s, u"%1: the disk takes no more (%2). Nothing was registered, and what was copied so far was removed."_s.arg(what, reason),
                     u"Free space on the disk of the workspace, then try again."_s);
    case EACCES:
    case EPERM:
    case EROFS:
        return fault(u"file.denied"_s, u"%1: %2. The workspace is as it was."_s.arg(what, reason), u"Check who may read and write there, then try again."_s);
    case ENOENT:
    case ENOTDIR:
        return notFound(u"file.missing"_s, u"%1: there is no such file or folder. The workspace is as it was."_s.arg(what), u"Check the path."_s);
    default:
        return fault(u"file.failed"_s, u"%1: %2. The workspace is as it was."_s.arg(what, reason), u"Check the disk, then try again."_s);
    }
}

} // namespace countersign

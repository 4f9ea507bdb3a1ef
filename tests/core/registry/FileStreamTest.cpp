// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/registry/FileStream.h"

#include "core/registry/Descriptor.h"
#include "tests/core/registry/Files.h"

#include <cerrno>

#include <fcntl.h>

using namespace countersign;
using namespace Qt::StringLiterals;

namespace {

Descriptor openFile(const QString &path) { return Descriptor(::open(path.toLocal8Bit().constData(), O_RDONLY)); }

} // namespace

TEST_CASE("file stream: hashes and hands on every byte, and tells how far it is")
{
    const Files files;
    const QByteArray bytes(3'000'000, 'a');
    files.write(u"a.bin"_s, bytes);
    QVector<Progress> told;
    Meter meter([&](const Progress &progress) { told.append(progress); }, {}, bytes.size());
    take(meter.begin(u"a.bin"_s));
    QByteArray seen;
    const Descriptor file = openFile(files.path(u"a.bin"_s));
    const Streamed streamed = take(streamFile(file.fd(), u"a.bin"_s, bytes.size(), meter, [&](QByteArrayView block) -> Result<void> {
        seen += QByteArray(block.data(), block.size());
        return {};
    }));
    meter.finish();
    CHECK(streamed.sha256 == Digest::of(bytes));
    CHECK(streamed.size == bytes.size());
    CHECK(seen == bytes);
    REQUIRE_FALSE(told.isEmpty());
    CHECK(told.last().done == bytes.size());
    CHECK(told.last().total == bytes.size());
}

TEST_CASE("file stream: stops when asked to, and when its sink fails")
{
    const Files files;
    files.write(u"a.bin"_s, QByteArray(1000, 'a'));
    Cancel cancel;
    cancel.ask();
    Meter stopped({}, cancel, 1000);
    CHECK(stopped.begin(u"a.bin"_s).error().code == u"cancelled");
    Meter meter({}, {}, 1000);
    const Descriptor file = openFile(files.path(u"a.bin"_s));
    const auto full = streamFile(file.fd(), u"a.bin"_s, 1000, meter, [](QByteArrayView) -> Result<void> { return fault(u"disk.full"_s, u"Full."_s); });
    CHECK(full.error().code == u"disk.full");
}

TEST_CASE("file stream: what the system refuses is said in a sentence with a code")
{
    CHECK(fileError(ENOSPC, u"The file “x” could not be written"_s).code == u"disk.full");
    CHECK(fileError(EACCES, u"The file “x” could not be read"_s).code == u"file.denied");
    CHECK(fileError(ENOENT, u"The file “x” could not be read"_s).kind == Kind::NotFound);
    CHECK(fileError(EIO, u"The file “x” could not be read"_s).code == u"file.failed");
    CHECK_FALSE(writeAll(-1, "bytes", u"x"_s));
}

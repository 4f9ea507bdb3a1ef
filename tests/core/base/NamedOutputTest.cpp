// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/NamedOutput.h"

#include "tests/support/catch.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/sysmacros.h>
#include <sys/un.h>
#include <unistd.h>

using namespace countersign;
using namespace Qt::StringLiterals;

namespace {

QByteArray read(const QString &name)
{
    QFile file(name);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

mode_t kindOf(const QString &name)
{
    struct stat seen = {};
    REQUIRE(::lstat(QFile::encodeName(name).constData(), &seen) == 0);
    return seen.st_mode & S_IFMT;
}

// Were the program wrong, it would replace a device: root gets one made here, others a link to one that they cannot replace.
bool ownDevice(const QString &path, const QString &real, unsigned minor)
{
    if (::geteuid() != 0)
        return QFile::link(real, path);
    const QByteArray name = QFile::encodeName(path);
    if (::mknod(name.constData(), S_IFCHR | 0666, makedev(1, minor)) != 0)
        return false;
    QFile device(path);
    return device.open(QIODevice::WriteOnly | QIODevice::ExistingOnly);
}

} // namespace

TEST_CASE("named output: a file is replaced whole, or stays as it was")
{
    const QTemporaryDir folder;
    const QString name = folder.filePath(u"a.txt"_s);
    {
        auto first = take(NamedOutput::open(name));
        take(first.write("one"));
        take(first.commit());
    }
    {
        auto dropped = take(NamedOutput::open(name));
        take(dropped.write("half of anoth"));
    }
    CHECK(read(name) == "one");
    auto more = take(NamedOutput::open(name, {}, NamedOutput::How::Append));
    take(more.write(" and two"));
    take(more.commit());
    CHECK(read(name) == "one and two");
    CHECK(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden) == QStringList{u"a.txt"_s});
}

TEST_CASE("named output: what is no file is refused at once and stays what it is")
{
    const QTemporaryDir folder;
    const QString pipe = folder.filePath(u"pipe"_s), socket = folder.filePath(u"socket"_s);
    REQUIRE(::mkfifo(QFile::encodeName(pipe).constData(), 0600) == 0);
    const int listening = ::socket(AF_UNIX, SOCK_STREAM, 0);
    sockaddr_un address = {};
    address.sun_family = AF_UNIX;
    qstrncpy(address.sun_path, QFile::encodeName(socket).constData(), sizeof(address.sun_path));
    REQUIRE(::bind(listening, reinterpret_cast<const sockaddr *>(&address), sizeof(address)) == 0);
    ::close(listening);
    for (const QString &name : {pipe, socket, folder.path()}) {
        const mode_t before = kindOf(name);
        CHECK(NamedOutput::check(name).error().code == u"file.kind");
        CHECK(NamedOutput::check(name).error().kind == Kind::Malformed);
        CHECK(NamedOutput::open(name).error().code == u"file.kind");
        CHECK(NamedOutput::open(name, {}, NamedOutput::How::Append).error().code == u"file.kind");
        CHECK(kindOf(name) == before);
    }
    const auto nowhere = NamedOutput::open(folder.filePath(u"no/such/a.csv"_s), u"the record stands"_s);
    CHECK(nowhere.error().code == u"file.write");
    CHECK(nowhere.error().mend.contains(u"the record stands"_s));
    CHECK(NamedOutput::check({}).error().code == u"file.kind");
}

TEST_CASE("named output: a character device is written into, and one that is full says so")
{
    const QTemporaryDir folder;
    const QString null = folder.filePath(u"null"_s), full = folder.filePath(u"full"_s);
    if (!ownDevice(null, u"/dev/null"_s, 3) || !ownDevice(full, u"/dev/full"_s, 7)) {
        WARN("no device of our own can be made here: not tried");
        return;
    }
    const mode_t kind = kindOf(null);
    take(NamedOutput::check(null));
    auto output = take(NamedOutput::open(null));
    CHECK(output.isDevice());
    take(output.write("gone"));
    take(output.commit());
    CHECK(kindOf(null) == kind);
    auto crammed = take(NamedOutput::open(full, u"the checkpoint was made"_s));
    auto done = crammed.write("more than fits");
    if (done)
        done = crammed.commit();
    CHECK(done.error().code == u"file.write");
    CHECK(kindOf(full) == kind);
}

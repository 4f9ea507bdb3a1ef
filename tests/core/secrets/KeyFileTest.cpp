// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/secrets/KeyFile.h"
#include "tests/support/catch.h"

#include <QFile>
#include <QTemporaryDir>

#include <csignal>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace countersign;

namespace {

const QByteArray pem = "-----BEGIN PRIVATE KEY-----\nMC4CAQAwBQYDK2VwBCIEIAEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEB\n-----END PRIVATE KEY-----\n";

struct Folder
{
    QTemporaryDir dir;
    QString path(const QString &name) const { return dir.filePath(name); }
    QString holding(const QString &name, const QByteArray &bytes, mode_t mode = 0600) const
    {
        QFile file(path(name));
        REQUIRE(file.open(QIODevice::WriteOnly));
        REQUIRE(file.write(bytes) == bytes.size());
        file.close();
        REQUIRE(::chmod(QFile::encodeName(path(name)).constData(), mode) == 0);
        return path(name);
    }
};

mode_t modeOf(const QString &path)
{
    struct stat status = {};
    REQUIRE(::lstat(QFile::encodeName(path).constData(), &status) == 0);
    return status.st_mode;
}

QString refusalOf(const QString &path)
{
    const auto result = keyFile::read(path);
    REQUIRE(!result);
    CHECK_FALSE(result.error().text.isEmpty());
    CHECK_FALSE(result.error().text.contains(u"MC4CAQ"_s));
    return result.error().code;
}

} // namespace

TEST_CASE("a key file that its owner alone can read is read whole")
{
    const Folder folder;
    CHECK(take(keyFile::read(folder.holding(u"key.pem"_s, pem, 0600))).reveal() == pem);
    CHECK(take(keyFile::read(folder.holding(u"read-only.pem"_s, pem, 0400))).reveal() == pem);
    CHECK(take(keyFile::read(folder.holding(u"schlüssel 🚀.pem"_s, pem))).reveal() == pem);
    const QByteArray fits = pem + QByteArray(16 * 1024 - pem.size(), '\n');
    CHECK(take(keyFile::read(folder.holding(u"fits.pem"_s, fits))).reveal() == fits);
}

TEST_CASE("a key file open to others is refused with the command that mends it")
{
    const Folder folder;
    for (const mode_t mode : {0640, 0604, 0620, 0601, 0777}) {
        const auto result = keyFile::read(folder.holding(u"key.pem"_s, pem, mode));
        REQUIRE(!result);
        CHECK(result.error().kind == Kind::Refused);
        CHECK(result.error().code == u"key-file.open-to-others"_s);
        CHECK(result.error().mend.contains(u"chmod 600"_s));
        CHECK(result.error().text.contains(QString::number(mode, 8)));
    }
}

TEST_CASE("what is no key file is refused, and says what it is")
{
    const Folder folder;
    const auto text = [&](const QByteArray &bytes) {
        const auto result = keyFile::read(folder.holding(u"key.pem"_s, bytes));
        REQUIRE(!result);
        CHECK(result.error().kind == Kind::Malformed);
        CHECK(result.error().code == u"key-file.not-a-key"_s);
        return result.error().text;
    };
    CHECK(text({}).contains(u"BEGIN PRIVATE KEY"_s));
    CHECK(text("-----BEGIN ENCRYPTED PRIVATE KEY-----\nAA\n").contains(u"password"_s));
    CHECK(text("-----BEGIN OPENSSH PRIVATE KEY-----\nAA\n").contains(u"OpenSSH"_s));
    CHECK(text("-----BEGIN PUBLIC KEY-----\nAA\n").contains(u"public key"_s));
    CHECK(text("-----BEGIN CERTIFICATE-----\nAA\n").contains(u"certificate"_s));
    CHECK(text(pem + QByteArray(16 * 1024, '\n')).contains(u"16 KiB"_s));
    CHECK(refusalOf(folder.dir.path()) == u"key-file.not-a-key"_s);
    CHECK(refusalOf(u"/dev/zero"_s) == u"key-file.not-a-key"_s);
}

TEST_CASE("a FIFO is refused at once, without waiting for a writer")
{
    const Folder folder;
    REQUIRE(::mkfifo(QFile::encodeName(folder.path(u"fifo"_s)).constData(), 0600) == 0);
    CHECK(refusalOf(folder.path(u"fifo"_s)) == u"key-file.not-a-key"_s);
}

TEST_CASE("a path that leads nowhere is not found")
{
    const Folder folder;
    CHECK(keyFile::read(folder.path(u"none"_s)).error().kind == Kind::NotFound);
    CHECK(refusalOf(folder.path(u"none/key.pem"_s)) == u"key-file.absent"_s);
    CHECK(refusalOf(QString()) == u"key-file.path"_s);
    CHECK(refusalOf(folder.holding(u"key.pem"_s, pem) + QChar(0) + u"x"_s) == u"key-file.path"_s);
}

TEST_CASE("a link is followed and the file behind it is what is checked")
{
    const Folder folder;
    folder.holding(u"key.pem"_s, pem);
    REQUIRE(QFile::link(folder.path(u"key.pem"_s), folder.path(u"link"_s)));
    CHECK(take(keyFile::read(folder.path(u"link"_s))).reveal() == pem);
    folder.holding(u"key.pem"_s, pem, 0644);
    CHECK(refusalOf(folder.path(u"link"_s)) == u"key-file.open-to-others"_s);
}

TEST_CASE("a new key file is readable by its owner alone, whatever the umask")
{
    const Folder folder;
    for (const mode_t mask : {0000, 0077, 0277}) {
        const QString path = folder.path(u"new-%1.pem"_s.arg(mask));
        const mode_t before = ::umask(mask);
        const auto written = keyFile::writeNew(path, Secret(pem));
        ::umask(before);
        take(written);
        CHECK(modeOf(path) == (S_IFREG | 0600));
        CHECK(take(keyFile::read(path)).reveal() == pem);
    }
}

TEST_CASE("a new key file never replaces anything")
{
    const Folder folder;
    const QString there = folder.holding(u"there.pem"_s, "precious");
    REQUIRE(QFile::link(folder.path(u"nowhere"_s), folder.path(u"dangling"_s)));
    for (const QString &path : {there, folder.path(u"dangling"_s)}) {
        const auto result = keyFile::writeNew(path, Secret(pem));
        REQUIRE(!result);
        CHECK(result.error().kind == Kind::Refused);
        CHECK(result.error().code == u"key-file.exists"_s);
    }
    const Error place = keyFile::writeNew(folder.dir.path(), Secret(pem)).error();
    CHECK(place.kind == Kind::Malformed);
    CHECK(place.code == u"file.kind"_s);
    QFile file(there);
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(file.readAll() == QByteArray("precious"));
    CHECK_FALSE(QFile::exists(folder.path(u"nowhere"_s)));
}

TEST_CASE("a key file that cannot be made is a fault with a sentence")
{
    const Folder folder;
    const auto result = keyFile::writeNew(folder.path(u"none/key.pem"_s), Secret(pem));
    REQUIRE(!result);
    CHECK(result.error().kind == Kind::Fault);
    CHECK(result.error().code == u"key-file.unwritable"_s);
    CHECK(result.error().text.contains(u"Nothing was kept"_s));
}

TEST_CASE("a key file on a full disk leaves nothing behind")
{
    // A limit on the size of files gives the same short write as a full disk; in a child, as it cannot be taken back.
    const Folder folder;
    const pid_t child = ::fork();
    REQUIRE(child >= 0);
    if (child == 0) {
        ::signal(SIGXFSZ, SIG_IGN);
        const struct rlimit limit = {16, 16};
        ::setrlimit(RLIMIT_FSIZE, &limit);
        const auto result = keyFile::writeNew(folder.path(u"key.pem"_s), Secret(pem));
        ::_exit(!result && result.error().code == u"key-file.unwritable"_s ? 0 : 1);
    }
    int status = 0;
    REQUIRE(::waitpid(child, &status, 0) == child);
    CHECK(status == 0);
    CHECK_FALSE(QFile::exists(folder.path(u"key.pem"_s)));
}

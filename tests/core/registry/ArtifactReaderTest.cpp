// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/registry/ArtifactReader.h"

#include "tests/core/registry/Files.h"

#include <fcntl.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <utime.h>

using namespace countersign;
using namespace Qt::StringLiterals;

namespace {

Manifest manifestOf(const QStringList &paths) { return take(take(ArtifactReader::open(paths)).manifest()); }

Error refusalOf(const QStringList &paths)
{
    const auto reader = ArtifactReader::open(paths);
    REQUIRE_FALSE(reader);
    CHECK(reader.error().text.endsWith(u'.'));
    return reader.error();
}

// Does something to the disk in the middle of a reading.
class Meddler : public Receiver
{
public:
    Meddler(QString at, std::function<void()> act) : m_at(std::move(at)), m_act(std::move(act)) {}
    Result<void> begin(const QString &name) override { m_name = name; return {}; }
    Result<void> write(QByteArrayView) override
    {
        if (m_name == m_at)
            m_act();
        return {};
    }
    Result<void> end(const ManifestFile &) override { return {}; }

private:
    QString m_at, m_name;
    std::function<void()> m_act;
};

} // namespace

TEST_CASE("reader: a folder stands for its content, without Git's files at its top, which are named")
{
    Files files;
    files.write(u"a.txt"_s, "a");
    files.write(u"B.txt"_s, "B");
    files.write(u"sub/empty"_s, "");
    files.write(u"sub/.gitignore"_s, "kept");
    files.write(u".gitignore"_s, "x");
    files.write(u".git/config"_s, "x");
    files.write(u".github/ci.yml"_s, "x");
    files.write(u".gitattributes"_s, "x");
    files.write(u".env"_s, "seen");
    const ArtifactReader reader = take(ArtifactReader::open({files.path() + u'/'}));
    CHECK(reader.names() == QStringList{u".env"_s, u"B.txt"_s, u"a.txt"_s, u"sub/.gitignore"_s, u"sub/empty"_s});
    CHECK(reader.ignored() == QStringList{u".git"_s, u".gitattributes"_s, u".github"_s, u".gitignore"_s});
    CHECK(reader.bytes() == 10);
    const Manifest manifest = take(reader.manifest());
    CHECK(manifest.file(u"a.txt"_s)->sha256 == Digest::of("a"));
    CHECK(manifest.file(u"sub/empty"_s)->sha256 == Digest::of(""));
}

TEST_CASE("reader: files go by their own names, several paths make one artifact")
{
    Files files;
    files.write(u"one/model.bin"_s, "1");
    files.write(u"two/card.md"_s, "2");
    files.write(u"three/tokens/a.txt"_s, "3");
    files.write(u"three/tokens/deep/b.txt"_s, "4");
    CHECK(take(ArtifactReader::open({files.path(u"one/model.bin"_s)})).names() == QStringList{u"model.bin"_s});
    const auto both = take(ArtifactReader::open({files.path(u"one/model.bin"_s), files.path(u"two/card.md"_s), files.path(u"three/tokens/"_s)}));
    CHECK(both.names() == QStringList{u"card.md"_s, u"model.bin"_s, u"tokens/a.txt"_s, u"tokens/deep/b.txt"_s});
    CHECK(manifestOf({files.path(u"two/card.md"_s), files.path(u"one/model.bin"_s)})
          == manifestOf({files.path(u"one/model.bin"_s), files.path(u"two/card.md"_s)}));
    // A path may climb, a name may not.
    CHECK(take(ArtifactReader::open({files.path(u"one/../two/card.md"_s)})).names() == QStringList{u"card.md"_s});
    CHECK(refusalOf({files.path(u"one/.."_s), files.path(u"two/card.md"_s)}).code == u"artifact.path"_s);
    files.write(u"other/model.bin"_s, "5");
    CHECK(refusalOf({files.path(u"one/model.bin"_s), files.path(u"other/model.bin"_s)}).code == u"artifact.name-twice"_s);
}

TEST_CASE("reader: what is not a plain file or folder refuses the whole")
{
    Files files;
    files.write(u"m/a.txt"_s, "a");
    files.write(u"outside"_s, "secret");
    const QByteArray odd = files.path(u"m/sub/odd"_s).toUtf8();
    REQUIRE(QDir().mkpath(files.path(u"m/sub"_s)));
    SECTION("a link to a file") { REQUIRE(::symlink("../../outside", odd.constData()) == 0); }
    SECTION("a link to a folder") { REQUIRE(::symlink("/", odd.constData()) == 0); }
    SECTION("a link that leads nowhere") { REQUIRE(::symlink("nowhere", odd.constData()) == 0); }
    SECTION("a pipe") { REQUIRE(::mkfifo(odd.constData(), 0600) == 0); }
    SECTION("a socket")
    {
        const Descriptor socket(::socket(AF_UNIX, SOCK_STREAM, 0));
        sockaddr_un address = {};
        address.sun_family = AF_UNIX;
        REQUIRE(odd.size() < qsizetype(sizeof address.sun_path));
        std::copy_n(odd.constData(), odd.size(), address.sun_path);
        REQUIRE(::bind(socket.fd(), reinterpret_cast<sockaddr *>(&address), sizeof address) == 0);
    }
    const Error error = refusalOf({files.path(u"m"_s)});
    CHECK(error.kind == Kind::Malformed);
    CHECK(error.code == u"artifact.file-kind"_s);
    CHECK(error.text.contains(u"m/sub/odd"));
    CHECK(refusalOf({QString::fromUtf8(odd)}).code == u"artifact.file-kind"_s);
}

TEST_CASE("reader: a device is refused, a hard link is read like any file")
{
    CHECK(refusalOf({u"/dev/zero"_s}).code == u"artifact.file-kind"_s);
    Files files;
    files.write(u"a"_s, "same");
    REQUIRE(::link(files.path(u"a"_s).toUtf8().constData(), files.path(u"b"_s).toUtf8().constData()) == 0);
    const Manifest manifest = manifestOf({files.path()});
    CHECK(manifest.file(u"a"_s)->sha256 == manifest.file(u"b"_s)->sha256);
}

TEST_CASE("reader: nothing to read, no such path and unspeakable names are refused with a sentence")
{
    Files files;
    CHECK(refusalOf({}).code == u"artifact.path"_s);
    CHECK(refusalOf({u""_s}).code == u"artifact.path"_s);
    CHECK(refusalOf({files.path()}).code == u"artifact.empty"_s);
    CHECK(refusalOf({files.path(u"absent"_s)}).kind == Kind::NotFound);
    files.write(u".git/HEAD"_s, "x");
    CHECK(refusalOf({files.path()}).text.contains(u".git"));
    SECTION("a line break") { files.write(u"a\nb"_s, "x"); }
    SECTION("a backslash") { files.write(u"a\\b"_s, "x"); }
    SECTION("a reversed name") { files.write(u"a\u202eexe.txt"_s, "x"); }
    const QByteArray raw = files.path().toUtf8() + "/caf\xe9";
    SECTION("not UTF-8") { REQUIRE(Descriptor(::open(raw.constData(), O_CREAT | O_WRONLY, 0600)).isOpen()); }
    CHECK(refusalOf({files.path()}).code == u"manifest.name"_s);
    (void)::unlink(raw.constData()); // QTemporaryDir cannot
}

TEST_CASE("reader: whatever moves while it is read is an error, not a manifest")
{
    Files files;
    files.write(u"m/a.bin"_s, QByteArray(1 << 20, 'a'));
    files.write(u"m/b.bin"_s, "b");
    const ArtifactReader reader = take(ArtifactReader::open({files.path(u"m"_s)}));
    const auto path = [&files](const char *name) { return files.path(QString::fromUtf8(name)).toUtf8(); };
    std::function<void()> act;
    SECTION("the file grows") { act = [&] { QFile f(files.path(u"m/a.bin"_s)); REQUIRE(f.open(QIODevice::Append)); f.write("x"); }; }
    SECTION("same size, other time") { act = [&] { const utimbuf then{1000, 1000}; REQUIRE(::utime(path("m/a.bin").constData(), &then) == 0); }; }
    SECTION("it is replaced by another")
    {
        act = [&] { files.write(u"new"_s, QByteArray(1 << 20, 'n')); (void)::rename(path("new").constData(), path("m/a.bin").constData()); };
    }
    SECTION("it becomes a link")
    {
        act = [&] { (void)::unlink(path("m/a.bin").constData()); (void)! ::symlink("../other", path("m/a.bin").constData()); };
    }
    SECTION("a later file changes first") { act = [&] { files.write(u"m/b.bin"_s, "other"); }; }
    SECTION("a later file goes") { act = [&] { QFile::remove(files.path(u"m/b.bin"_s)); }; }
    SECTION("a file is added") { act = [&] { files.write(u"m/c.bin"_s, "c"); }; }
    Meddler meddler(u"a.bin"_s, act);
    const auto read = reader.read(meddler);
    REQUIRE_FALSE(read);
    CHECK(read.error().kind == Kind::Changed);
    CHECK(read.error().code == u"artifact.changed"_s);
}

TEST_CASE("reader: a folder swapped for a link after the first look is not followed")
{
    Files files;
    files.write(u"m/sub/a"_s, "good");
    files.write(u"elsewhere/a"_s, "evil");
    const ArtifactReader reader = take(ArtifactReader::open({files.path(u"m"_s)}));
    REQUIRE(QDir(files.path(u"m/sub"_s)).removeRecursively());
    REQUIRE(::symlink("../elsewhere", files.path(u"m/sub"_s).toUtf8().constData()) == 0);
    CHECK(reader.manifest().error().kind == Kind::Changed);
}

TEST_CASE("reader: progress counts every byte, and it stops when asked")
{
    Files files;
    files.write(u"a"_s, QByteArray(3 << 20, 'a'));
    files.write(u"b"_s, "b");
    const ArtifactReader reader = take(ArtifactReader::open({files.path()}));
    Progress last;
    qint64 told = 0;
    CHECK(reader.manifest([&](const Progress &now) { CHECK(now.done >= last.done); last = now; ++told; }));
    CHECK(last.done == (3 << 20) + 1);
    CHECK(last.total == last.done);
    CHECK(told >= 2);

    Cancel cancel;
    const Cancel worker = cancel;
    const auto stopped = reader.manifest([&](const Progress &) { cancel.ask(); }, worker);
    REQUIRE_FALSE(stopped);
    CHECK(stopped.error().code == u"cancelled"_s);
}

TEST_CASE("reader: differences from a manifest name what changed, is missing and is extra")
{
    Files files;
    files.write(u"m/a"_s, "a");
    files.write(u"m/b"_s, "b");
    files.write(u"m/c"_s, "c");
    files.write(u"m/d"_s, "d");
    const Manifest manifest = manifestOf({files.path(u"m"_s)});
    const auto differences = [&] { return take(take(ArtifactReader::open({files.path(u"m"_s)})).differences(manifest)); };
    CHECK(differences().none());
    files.write(u"m/.gitignore"_s, "not compared");
    CHECK(differences().none());
    files.write(u"m/a"_s, "A");
    files.write(u"m/b"_s, "longer");
    QFile::rename(files.path(u"m/c"_s), files.path(u"m/e"_s));
    CHECK(differences() == Differences{{u"a"_s, u"b"_s}, {u"c"_s}, {u"e"_s}});
}

// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/registry/ArtifactStore.h"
#include "core/registry/Staging.h"

#include "tests/core/registry/Files.h"

#include <QDirIterator>

#include <sys/mount.h>
#include <sys/resource.h>
#include <sys/wait.h>

#include <csignal>

using namespace countersign;
using namespace Qt::StringLiterals;

namespace {

ArtifactReader readerOf(const Files &files, const QString &folder = u"m"_s) { return take(ArtifactReader::open({files.path(folder)})); }

int filesBelow(const QString &folder)
{
    int count = 0;
    for (QDirIterator each(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories); each.hasNext(); each.next())
        ++count;
    return count;
}

void damage(const QString &path, const QByteArray &bytes)
{
    REQUIRE(QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner));
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(bytes) == bytes.size());
}

} // namespace

TEST_CASE("store: files are kept once each under their digest, read-only, and tmp is empty afterwards")
{
    Files files;
    files.write(u"m/a.bin"_s, QByteArray(700'000, 'a'));
    files.write(u"m/copy.bin"_s, QByteArray(700'000, 'a'));
    files.write(u"m/sub/empty"_s, "");
    const ArtifactStore store(files.path(u"w"_s));
    const Manifest manifest = take(store.add(readerOf(files)));
    CHECK(manifest == take(readerOf(files).manifest()));
    CHECK(filesBelow(files.path(u"w/artifacts"_s)) == 3);
    CHECK(filesBelow(files.path(u"w/tmp"_s)) == 0);
    const QString hex = Digest::of("").hex();
    const QString path = store.path(Digest::of(""), ArtifactClass::Experimental);
    CHECK(path == files.path(u"w/artifacts/experimental/sha256/e3/"_s + hex));
    struct stat seen = {};
    REQUIRE(::stat(path.toUtf8().constData(), &seen) == 0);
    CHECK((seen.st_mode & 07777) == 0444);
    CHECK(files.read(u"w/artifacts/experimental/sha256/"_s + manifest.file(u"a.bin"_s)->sha256.hex().left(2) + u'/'
                     + manifest.file(u"a.bin"_s)->sha256.hex()) == QByteArray(700'000, 'a'));
    CHECK(take(store.verify(manifest, ArtifactClass::Experimental)).none());
}

TEST_CASE("store: the same files again are a repeat that touches nothing")
{
    Files files;
    files.write(u"m/a"_s, "a");
    const ArtifactStore store(files.path(u"w"_s));
    const Manifest manifest = take(store.add(readerOf(files)));
    const QByteArray path = store.path(Digest::of("a"), ArtifactClass::Experimental).toUtf8();
    struct stat before = {}, after = {};
    REQUIRE(::stat(path.constData(), &before) == 0);
    CHECK(take(store.add(readerOf(files))) == manifest);
    REQUIRE(::stat(path.constData(), &after) == 0);
    CHECK(before.st_ino == after.st_ino);
    CHECK(before.st_mtim.tv_nsec == after.st_mtim.tv_nsec);
}

TEST_CASE("store: damage is found by verify and never trusted by add, which does not overwrite it")
{
    Files files;
    files.write(u"m/a"_s, "aaaa");
    files.write(u"m/b"_s, "bbbb");
    files.write(u"m/c"_s, "cccc");
    const ArtifactStore store(files.path(u"w"_s));
    const Manifest manifest = take(store.add(readerOf(files)));
    const QString a = store.path(Digest::of("aaaa"), ArtifactClass::Experimental), b = store.path(Digest::of("bbbb"), ArtifactClass::Experimental);
    damage(a, "aaaX");
    REQUIRE(QFile::remove(b));
    CHECK(take(store.verify(manifest, ArtifactClass::Experimental)) == Differences{{u"a"_s}, {u"b"_s}, {}});
    CHECK(take(store.verify(manifest, ArtifactClass::Production)).missing == QStringList{u"a"_s, u"b"_s, u"c"_s, u"(manifest)"_s});

    const auto again = store.add(readerOf(files));
    REQUIRE_FALSE(again);
    CHECK(again.error().kind == Kind::Integrity);
    CHECK(again.error().code == u"artifact.damaged"_s);
    QFile kept(a);
    REQUIRE(kept.open(QIODevice::ReadOnly));
    CHECK(kept.readAll() == "aaaX");

    CHECK(store.copyToProduction(manifest).error().code == u"artifact.damaged"_s);
    REQUIRE(QFile::remove(a));
    CHECK(store.copyToProduction(manifest).error().code == u"artifact.missing"_s);
    CHECK(filesBelow(files.path(u"w/artifacts/production"_s)) == 0);
    CHECK(filesBelow(files.path(u"w/tmp"_s)) == 0);
    REQUIRE(::symlink("/dev/zero", a.toUtf8().constData()) == 0);
    CHECK(take(store.verify(manifest, ArtifactClass::Experimental)).changed == QStringList{u"a"_s});
}

TEST_CASE("store: production has copies of its own")
{
    Files files;
    files.write(u"m/a"_s, "aaaa");
    files.write(u"m/twin"_s, "aaaa");
    files.write(u"m/b"_s, "bbbb");
    const ArtifactStore store(files.path(u"w"_s));
    const Manifest manifest = take(store.add(readerOf(files)));
    Progress last;
    take(store.copyToProduction(manifest, [&last](const Progress &now) { last = now; }));
    CHECK(last.done == 12);
    CHECK(filesBelow(files.path(u"w/artifacts/production"_s)) == 3);
    damage(store.path(Digest::of("aaaa"), ArtifactClass::Experimental), "evil");
    CHECK(take(store.verify(manifest, ArtifactClass::Production)).none());
    take(store.copyToProduction(manifest)); // a repeat relies on what production holds
    damage(store.path(Digest::of("aaaa"), ArtifactClass::Production), "evil");
    CHECK(store.copyToProduction(manifest).error().code == u"artifact.damaged"_s);
}

TEST_CASE("store: an artifact that changes or a cancelled copy leaves nothing behind")
{
    Files files;
    files.write(u"m/a"_s, QByteArray(1 << 20, 'a'));
    files.write(u"m/b"_s, "b");
    const ArtifactStore store(files.path(u"w"_s));
    const ArtifactReader reader = readerOf(files);
    Cancel cancel;
    CHECK(store.add(reader, [&cancel](const Progress &) { cancel.ask(); }, cancel).error().code == u"cancelled"_s);
    files.write(u"m/b"_s, "other");
    CHECK(store.add(reader).error().kind == Kind::Changed);
    CHECK(filesBelow(files.path(u"w"_s)) == 0);
    CHECK(QDir(files.path(u"w/tmp"_s)).isEmpty());
}

TEST_CASE("store: a killed copy leaves a folder in tmp that the next start sweeps, a running one is left alone")
{
    Files files;
    files.write(u"m/a"_s, QByteArray(1 << 20, 'a'));
    const ArtifactStore store(files.path(u"w"_s));
    const pid_t child = ::fork();
    if (child == 0) {
        (void)store.add(readerOf(files), [](const Progress &now) { if (now.done > 0) ::kill(::getpid(), SIGKILL); });
        ::_exit(0);
    }
    int status = 0;
    REQUIRE(::waitpid(child, &status, 0) == child);
    REQUIRE(WIFSIGNALED(status));
    CHECK(QDir(files.path(u"w/tmp"_s)).entryList(QDir::Dirs | QDir::NoDotAndDotDot).size() == 1);
    CHECK(filesBelow(files.path(u"w/artifacts"_s)) == 0);

    const Staging running = take(Staging::open(files.path(u"w/tmp"_s)));
    files.write(u"w/tmp/of-another"_s, "not ours");
    CHECK(take(store.sweepTmp()) == 1);
    CHECK(take(store.sweepTmp()) == 0);
    CHECK(QDir(files.path(u"w/tmp"_s)).entryList(QDir::Dirs | QDir::NoDotAndDotDot).size() == 1);
    CHECK(QFile::exists(files.path(u"w/tmp/of-another"_s)));

    QDir().mkpath(files.path(u"w/tmp/artifact-killed"_s));
    take(store.add(readerOf(files)));                               // who keeps files next takes it away
    CHECK_FALSE(QFile::exists(files.path(u"w/tmp/artifact-killed"_s)));
}

TEST_CASE("store: a disk that takes no more says so and is left as it was")
{
    Files files;
    files.write(u"m/a"_s, QByteArray(100'000, 'a'));
    files.write(u"m/b"_s, QByteArray(300'000, 'b'));
    SECTION("a limit on the size of files, met while copying")
    {
        const ArtifactStore store(files.path(u"w"_s));
        rlimit before = {};
        REQUIRE(::getrlimit(RLIMIT_FSIZE, &before) == 0);
        const auto handler = std::signal(SIGXFSZ, SIG_IGN);
        const rlimit small{200'000, before.rlim_max};
        REQUIRE(::setrlimit(RLIMIT_FSIZE, &small) == 0);
        const auto added = store.add(readerOf(files));
        REQUIRE(::setrlimit(RLIMIT_FSIZE, &before) == 0);
        std::signal(SIGXFSZ, handler);
        REQUIRE_FALSE(added);
        CHECK(added.error().kind == Kind::Fault);
        CHECK(added.error().code == u"disk.full"_s);
        CHECK(filesBelow(files.path(u"w"_s)) == 0);
    }
    SECTION("a small disk")
    {
        REQUIRE(QDir().mkpath(files.path(u"disk"_s)));
        const QByteArray disk = files.path(u"disk"_s).toUtf8();
        if (::mount("tmpfs", disk.constData(), "tmpfs", 0, "size=200k") != 0) {
            WARN("no small disk can be mounted here, so this part was not tested");
            return;
        }
        const auto added = ArtifactStore(files.path(u"disk"_s)).add(readerOf(files));
        const int left = filesBelow(files.path(u"disk"_s));
        // Enough bytes, but no room for the names: the error comes in the middle.
        REQUIRE(::mount("tmpfs", disk.constData(), "tmpfs", MS_REMOUNT, "size=10m,nr_inodes=5") == 0);
        const auto named = ArtifactStore(files.path(u"disk"_s)).add(readerOf(files));
        const int leftNamed = filesBelow(files.path(u"disk"_s));
        REQUIRE(::umount(disk.constData()) == 0);
        REQUIRE_FALSE(added);
        CHECK(added.error().code == u"disk.full"_s);
        CHECK(added.error().text.contains(u"Nothing was registered"));
        CHECK(left == 0);
        REQUIRE_FALSE(named);
        CHECK(named.error().code == u"disk.full"_s);
        CHECK(leftNamed == 0);
    }
}

TEST_CASE("store: a folder that may not be written says so")
{
    Files files;
    files.write(u"m/a"_s, "a");
    REQUIRE(QDir().mkpath(files.path(u"w"_s)));
    const QByteArray folder = files.path(u"w"_s).toUtf8();
    bool mounted = false;
    if (::geteuid() == 0) { // permissions do not hold root back, a read-only mount does
        mounted = ::mount("tmpfs", folder.constData(), "tmpfs", MS_RDONLY, "") == 0;
        if (!mounted) {
            WARN("no read-only disk can be mounted here, so this was not tested");
            return;
        }
    } else {
        REQUIRE(::chmod(folder.constData(), 0555) == 0);
    }
    const auto added = ArtifactStore(files.path(u"w"_s)).add(readerOf(files));
    if (mounted)
        REQUIRE(::umount(folder.constData()) == 0);
    else
        REQUIRE(::chmod(folder.constData(), 0755) == 0);
    REQUIRE_FALSE(added);
    CHECK(added.error().code == u"file.denied"_s);
    CHECK(added.error().text.contains(u"The workspace is as it was"));
}

TEST_CASE("store: files can be written out under their own names, whole or not at all")
{
    Files files;
    files.write(u"m/a.txt"_s, "a");
    files.write(u"m/sub/deep/b.txt"_s, "b");
    const ArtifactStore store(files.path(u"w"_s));
    const Manifest manifest = take(store.add(readerOf(files)));
    take(store.exportTo(files.path(u"out/model"_s), manifest, ArtifactClass::Experimental));
    CHECK(take(readerOf(files, u"out/model"_s).differences(manifest)).none());
    CHECK(store.exportTo(files.path(u"out/model"_s), manifest, ArtifactClass::Experimental).error().code == u"export.exists"_s);
    damage(store.path(Digest::of("b"), ArtifactClass::Experimental), "x");
    CHECK(store.exportTo(files.path(u"out/second"_s), manifest, ArtifactClass::Experimental).error().code == u"artifact.damaged"_s);
    CHECK(QDir(files.path(u"out"_s)).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot) == QStringList{u"model"_s});
}

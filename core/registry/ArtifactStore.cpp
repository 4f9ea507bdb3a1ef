// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/registry/ArtifactStore.h"

#include "core/registry/Staging.h"

#include <QDir>
#include <QFileInfo>
#include <QSet>

#include <fcntl.h>
#include <sys/statvfs.h>

#include <cerrno>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

enum class Held { No, Sound, Damaged };

Error damaged(const QString &path)
{
    return integrity(u"artifact.damaged"_s, u"The stored file “%1” no longer holds what its name says. Nothing was copied and nothing was overwritten."_s.arg(path),
                     u"Move it away, find out what changed it, then register the version's files again."_s);
}

// Whether the store holds a file, and holds it whole.
Result<Held> look(const QString &path, const ManifestFile &expected, Meter &meter)
{
    const Descriptor file(::open(path.toUtf8().constData(), O_RDONLY | O_NOFOLLOW | O_CLOEXEC | O_NONBLOCK));
    if (!file.isOpen() && (errno == ENOENT || errno == ENOTDIR))
        return Held::No;
    if (!file.isOpen() && errno == ELOOP)
        return Held::Damaged;
    if (!file.isOpen())
        return fileError(errno, u"The stored file “%1” could not be opened"_s.arg(path));
    struct stat seen = {};
    if (::fstat(file.fd(), &seen) != 0 || !S_ISREG(seen.st_mode) || seen.st_size != expected.size)
        return Held::Damaged;
    CS_TRY(const Streamed streamed, streamFile(file.fd(), expected.name, expected.size, meter));
    return streamed.sha256 == expected.sha256 ? Held::Sound : Held::Damaged;
}

// Refused before the first byte rather than after an hour of copying. What others write meanwhile can still fill the disk.
Result<void> checkSpace(const QString &folder, qint64 needed)
{
    struct statvfs disk = {};
    if (::statvfs(folder.toUtf8().constData(), &disk) != 0)
        return {};
    const qint64 free = static_cast<qint64>(disk.f_bavail) * static_cast<qint64>(disk.f_frsize);
    if (free >= needed)
        return {};
    return fault(u"disk.full"_s, u"The files have %1 bytes, the disk of “%2” has %3 free. Nothing was registered and nothing was copied."_s.arg(QString::number(needed), folder, QString::number(free)),
                 u"Free %1 bytes on that disk, then try again."_s.arg(needed - free));
}

// Stages every file of an artifact under the path of its digest.
class StoreReceiver : public Receiver
{
public:
    StoreReceiver(const ArtifactStore &store, Staging &staging, const Cancel &cancel) : m_store(store), m_staging(staging), m_again({}, cancel, 0) {}

    Result<void> begin(const QString &) override { return m_staging.begin(); }
    Result<void> write(QByteArrayView data) override { return m_staging.write(data); }
    Result<void> end(const ManifestFile &file) override
    {
        const QString path = m_store.path(file.sha256, ArtifactClass::Experimental);
        if (!m_done.contains(path)) {
            CS_TRY(const Held held, look(path, file, m_again));
            if (held == Held::Damaged)
                return damaged(path);
            m_done.insert(path);
            if (held == Held::No)
                return m_staging.keep(path);
        }
        m_staging.drop();
        return {};
    }

private:
    const ArtifactStore &m_store;
    Staging &m_staging;
    Meter m_again;
    QSet<QString> m_done;
};

// Reads a stored file to its end into `sink`; what was read is what its name says, or it is an error.
Result<void> readStored(const QString &path, const ManifestFile &file, Meter &meter, const Sink &sink)
{
    const Descriptor open(::open(path.toUtf8().constData(), O_RDONLY | O_NOFOLLOW | O_CLOEXEC | O_NONBLOCK));
    if (!open.isOpen() && (errno == ENOENT || errno == ENOTDIR))
        return integrity(u"artifact.missing"_s, u"The store no longer holds “%1” (%2). Nothing was copied."_s.arg(file.name, path),
                         u"Find out what removed it, then register the version's files again."_s);
    if (!open.isOpen() && errno != ELOOP)
        return fileError(errno, u"The stored file “%1” could not be opened"_s.arg(path));
    if (!open.isOpen())
        return damaged(path);
    CS_TRY(const Streamed streamed, streamFile(open.fd(), file.name, file.size, meter, sink));
    if (streamed.sha256 != file.sha256)
        return damaged(path);
    return {};
}

// The manifest itself lies in the store under its digest, so that a pointer file can name one path for all the files.
ManifestFile listing(const Manifest &manifest)
{
    return {u"(manifest)"_s, manifest.digest(), manifest.text().size()};
}

Result<void> stageListing(Staging &staging, const Manifest &manifest, const QString &path)
{
    Meter meter({}, {}, 0);
    CS_TRY(const Held held, look(path, listing(manifest), meter));
    if (held == Held::Damaged)
        return damaged(path);
    if (held == Held::Sound)
        return {};
    CS_CHECK(staging.begin());
    CS_CHECK(staging.write(manifest.text()));
    return staging.keep(path);
}

} // namespace

QString ArtifactStore::path(const Digest &digest, ArtifactClass where) const
{
    const QString hex = digest.hex();
    return m_folder + u"/artifacts/"_s + (where == ArtifactClass::Production ? u"production"_s : u"experimental"_s) + u"/sha256/"_s + hex.left(2) + u'/' + hex;
}

Result<Manifest> ArtifactStore::add(const ArtifactReader &artifact, const OnProgress &progress, const Cancel &cancel) const
{
    (void)sweepTmp();                                               // what killed programs left takes room from this one
    CS_TRY(Staging staging, Staging::open(m_folder + u"/tmp"_s));
    CS_CHECK(checkSpace(m_folder, artifact.bytes()));
    StoreReceiver receiver(*this, staging, cancel);
    CS_TRY(Manifest manifest, artifact.read(receiver, progress, cancel));
    CS_CHECK(stageListing(staging, manifest, path(manifest.digest(), ArtifactClass::Experimental)));
    CS_CHECK(staging.publish());
    return manifest;
}

Result<void> ArtifactStore::copyToProduction(const Manifest &manifest, const OnProgress &progress, const Cancel &cancel) const
{
    (void)sweepTmp();
    CS_TRY(Staging staging, Staging::open(m_folder + u"/tmp"_s));
    Meter meter(progress, cancel, manifest.bytes());
    Meter again({}, cancel, 0);
    QSet<QString> done;
    for (const ManifestFile &file : manifest.files()) {
        const QString to = path(file.sha256, ArtifactClass::Production);
        Held held = Held::Sound; // by a file of the same content before it
        if (!done.contains(to)) {
            CS_TRY(held, look(to, file, again));
            done.insert(to);
        }
        if (held == Held::Damaged)
            return damaged(to);
        if (held == Held::Sound) {
            meter.skip(file.size);
            continue;
        }
        CS_CHECK(checkSpace(m_folder, file.size));
        CS_CHECK(staging.begin());
        CS_CHECK(readStored(path(file.sha256, ArtifactClass::Experimental), file, meter, [&staging](QByteArrayView data) { return staging.write(data); }));
        CS_CHECK(staging.keep(to));
    }
    CS_CHECK(stageListing(staging, manifest, path(manifest.digest(), ArtifactClass::Production)));
    CS_CHECK(staging.publish());
    meter.finish();
    return {};
}

Result<Differences> ArtifactStore::verify(const Manifest &manifest, ArtifactClass where, const OnProgress &progress, const Cancel &cancel) const
{
    Differences differences;
    Meter meter(progress, cancel, manifest.bytes());
    const QVector<ManifestFile> files = QVector<ManifestFile>(manifest.files()) << listing(manifest);
    for (const ManifestFile &file : files) {
        CS_TRY(const Held held, look(path(file.sha256, where), file, meter));
        if (held == Held::No)
            differences.missing.append(file.name);
        else if (held == Held::Damaged)
            differences.changed.append(file.name);
    }
    meter.finish();
    return differences;
}

Result<void> ArtifactStore::exportTo(const QString &folder, const Manifest &manifest, ArtifactClass where, const OnProgress &progress, const Cancel &cancel) const
{
    const QString target = QDir::cleanPath(QDir::current().absoluteFilePath(folder));
    if (QFileInfo(target).exists() && !(QFileInfo(target).isDir() && QDir(target).isEmpty()))
        return refused(u"export.exists"_s, u"“%1” exists and is not an empty folder. Nothing was written."_s.arg(target), u"Name a new folder."_s);
    // Made beside the target and then renamed, so that nobody loads half a model.
    QByteArray made = (target + u".XXXXXX"_s).toUtf8();
    CS_CHECK(makeFolder(target.left(target.lastIndexOf(u'/'))));
    if (!::mkdtemp(made.data()))
        return fileError(errno, u"No folder could be made beside “%1”"_s.arg(target));
    const QString beside = QString::fromUtf8(made);
    const auto write = [&]() -> Result<void> {
        Meter meter(progress, cancel, manifest.bytes());
        for (const ManifestFile &file : manifest.files()) {
            const QString to = beside + u'/' + file.name;
            CS_CHECK(makeFolder(to.left(to.lastIndexOf(u'/'))));
            const Descriptor out(::open(to.toUtf8().constData(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0666));
            if (!out.isOpen())
                return fileError(errno, u"“%1” could not be made"_s.arg(to));
            CS_CHECK(readStored(path(file.sha256, where), file, meter, [&](QByteArrayView data) { return writeAll(out.fd(), data, to); }));
            if (::fsync(out.fd()) != 0)
                return fileError(errno, u"“%1” could not be synced to the disk"_s.arg(to));
        }
        if (::chmod(made.constData(), 0755) != 0 || ::rename(made.constData(), target.toUtf8().constData()) != 0)
            return fileError(errno, u"“%1” could not be given its name"_s.arg(target));
        meter.finish();
        return syncFolder(target.left(target.lastIndexOf(u'/')));
    };
    auto written = write();
    if (!written)
        QDir(beside).removeRecursively();
    return written;
}

Result<int> ArtifactStore::sweepTmp() const { return Staging::sweep(m_folder + u"/tmp"_s); }

} // namespace countersign

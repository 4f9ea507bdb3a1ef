// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/registry/ArtifactReader.h"

#include "core/base/OwnFiles.h"

#include <QFileInfo>
#include <QSet>

#include <dirent.h>
#include <fcntl.h>

#include <algorithm>
#include <cerrno>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

constexpr int greatestDepth = 64;
constexpr int beneath = O_RDONLY | O_NOFOLLOW | O_CLOEXEC | O_NONBLOCK; // a pipe that takes a file's place must not block

QString joined(const QString &folder, const QString &name) { return folder.isEmpty() ? name : folder + u'/' + name; }

Error notPlain(const QString &path, mode_t mode)
{
    const QString what = S_ISLNK(mode) ? u"a symbolic link"_s : S_ISFIFO(mode) ? u"a pipe"_s : S_ISSOCK(mode) ? u"a socket"_s : u"a device"_s;
    return malformed(u"artifact.file-kind"_s, u"“%1” is %2. Only plain files and folders can be registered, so nothing was taken."_s.arg(path, what),
                   S_ISLNK(mode) ? u"Put a copy of the file in its place."_s : u"Remove it from the folder."_s);
}

Error changed(const QString &path)
{
    return {Kind::Changed, u"artifact.changed"_s, u"“%1” changed while it was read. Nothing was registered."_s.arg(path),
            u"Wait until the program that writes it has ended, then try again."_s, {}, {}};
}

bool isSame(const struct stat &a, const struct stat &b)
{
    return a.st_dev == b.st_dev && a.st_ino == b.st_ino && a.st_size == b.st_size && a.st_mtim.tv_sec == b.st_mtim.tv_sec
        && a.st_mtim.tv_nsec == b.st_mtim.tv_nsec;
}

// Opens folder by folder, following no link on the way: whoever swaps a folder for a link meanwhile gains nothing.
Result<Descriptor> openBeneath(int root, const QString &below, const QString &shown, int flags = 0)
{
    const QStringList parts = below.split(u'/');
    Descriptor folder;
    for (qsizetype i = 0; i < parts.size(); ++i) {
        const bool last = i == parts.size() - 1;
        const int from = folder.isOpen() ? folder.fd() : root;
        Descriptor next(::openat(from, parts[i].toUtf8().constData(), beneath | (last ? flags : O_DIRECTORY)));
        if (!next.isOpen()) {
            if (errno == ELOOP || errno == ENOTDIR || errno == ENOENT)
                return changed(shown);
            return fileError(errno, u"The file “%1” could not be opened"_s.arg(shown));
        }
        folder = std::move(next);
    }
    return folder;
}

struct Entry
{
    QByteArray bytes;
    struct stat seen;
};

Result<QVector<Entry>> entriesOf(const Descriptor &folder, const QString &shown)
{
    DIR *const stream = ::fdopendir(::dup(folder.fd()));
    if (!stream)
        return fileError(errno, u"The folder “%1” could not be listed"_s.arg(shown));
    const std::unique_ptr<DIR, int (*)(DIR *)> closing(stream, ::closedir);
    ::rewinddir(stream);
    QVector<Entry> entries;
    for (;;) {
        errno = 0;
        const dirent *const each = ::readdir(stream);
        if (!each && errno)
            return fileError(errno, u"The folder “%1” could not be listed"_s.arg(shown));
        if (!each)
            break;
        Entry entry{QByteArray(each->d_name), {}};
        if (entry.bytes == "." || entry.bytes == "..")
            continue;
        if (::fstatat(folder.fd(), each->d_name, &entry.seen, AT_SYMLINK_NOFOLLOW) != 0)
            return errno == ENOENT ? changed(shown) : fileError(errno, u"The folder “%1” could not be listed"_s.arg(shown));
        entries.append(entry);
    }
    std::sort(entries.begin(), entries.end(), [](const Entry &a, const Entry &b) { return a.bytes < b.bytes; });
    return entries;
}

} // namespace

Result<ArtifactReader> ArtifactReader::open(const QStringList &paths)
{
    if (paths.isEmpty())
        return malformed(u"artifact.path"_s, u"No file and no folder was named."_s, u"Name the model's files, or the folder that holds them."_s);
    ArtifactReader reader;
    reader.m_paths = paths;
    for (const QString &path : paths)
        CS_CHECK(reader.addPath(path, paths.size() == 1));
    if (reader.m_files.isEmpty())
        return malformed(u"artifact.empty"_s, u"There is no file in “%1”%2. Nothing was registered."_s.arg(paths.join(u"”, “"_s),
                         reader.m_ignored.isEmpty() ? QString() : u" but ignored ones (%1)"_s.arg(reader.m_ignored.join(u", "_s))),
                         u"Name the folder that holds the model's files."_s);
    std::sort(reader.m_files.begin(), reader.m_files.end(), [](const File &a, const File &b) { return nameLess(a.name, b.name); });
    const auto twice = std::adjacent_find(reader.m_files.begin(), reader.m_files.end(), [](const File &a, const File &b) { return a.name == b.name; });
    if (twice != reader.m_files.end())
        return malformed(u"artifact.name-twice"_s, u"Two of the given files would have the name “%1”. Nothing was registered."_s.arg(twice->name),
                         u"Rename one of them, or put all of them into one folder and name that."_s);
    return reader;
}

Result<void> ArtifactReader::addPath(const QString &path, bool alone)
{
    QString given = path;
    while (given.size() > 1 && given.endsWith(u'/'))
        given.chop(1);
    if (given.isEmpty() || given.contains(QChar(0)))
        return malformed(u"artifact.path"_s, u"“%1” is not a path."_s.arg(QString(path).replace(QChar(0), u' ')), u"Name a file or a folder."_s);
    struct stat seen = {};
    if (::lstat(given.toUtf8().constData(), &seen) != 0)
        return fileError(errno, u"“%1” could not be read"_s.arg(given));
    if (!S_ISDIR(seen.st_mode) && !S_ISREG(seen.st_mode))
        return notPlain(given, seen.st_mode);

    const QString own = given.section(u'/', -1);
    const bool isFolder = S_ISDIR(seen.st_mode);
    const QString name = isFolder && alone ? QString() : own;
    if (!name.isEmpty() || !isFolder) {
        if (name == u"." || name == u".." || name.isEmpty())
            return malformed(u"artifact.path"_s, u"Beside other files the folder “%1” needs a name."_s.arg(given), u"Write the path so that it ends with the folder's name."_s);
        CS_CHECK(Manifest::checkName(name));
    }
    // A file is reached through its folder, so that it can be looked at again by name when it has been read.
    const QString rootPath = isFolder ? given : given.contains(u'/') ? given.left(qMax<qsizetype>(1, given.lastIndexOf(u'/'))) : u"."_s;
    if (!isFolder) {
        // Hundreds of files may be named one by one; each folder is held open once.
        for (size_t i = 0; i < m_roots.size(); ++i) {
            if (m_roots[i].path == rootPath)
                return addFile(static_cast<int>(i), own, name, seen);
        }
    }
    const int extra = isFolder ? O_NOFOLLOW : 0;
    Descriptor root(::open(rootPath.toUtf8().constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC | extra));
    if (!root.isOpen())
        return fileError(errno, u"The folder “%1” could not be opened"_s.arg(rootPath));
    m_roots.push_back({std::move(root), rootPath});
    const int index = static_cast<int>(m_roots.size()) - 1;
    if (isFolder)
        return walk(index, m_roots.back().folder, {}, name, alone, 0);
    return addFile(index, own, name, seen);
}

Result<void> ArtifactReader::walk(int root, const Descriptor &folder, const QString &below, const QString &name, bool ignore, int depth)
{
    const QString shown = joined(m_roots[static_cast<size_t>(root)].path, below);
    if (depth > greatestDepth)
        return malformed(u"artifact.depth"_s, u"“%1” lies more than %2 folders deep. Nothing was registered."_s.arg(shown, QString::number(greatestDepth)), u"Make the folders flatter."_s);
    CS_TRY(const QVector<Entry> entries, entriesOf(folder, shown));
    for (const Entry &entry : entries) {
        const QString own = QString::fromUtf8(entry.bytes);
        if (ignore && depth == 0 && Manifest::ignoredNames().contains(own)) {
            m_ignored.append(own);
            continue;
        }
        if (own.toUtf8() != entry.bytes)
            return malformed(u"manifest.name"_s, u"A file name in “%1” is not UTF-8 (“%2”). Nothing was registered."_s.arg(shown, own), u"Rename the file."_s);
        CS_CHECK(Manifest::checkName(own));
        if (S_ISDIR(entry.seen.st_mode)) {
            CS_TRY(const Descriptor next, openBeneath(folder.fd(), own, joined(shown, own), O_DIRECTORY));
            CS_CHECK(walk(root, next, joined(below, own), joined(name, own), ignore, depth + 1));
        } else if (S_ISREG(entry.seen.st_mode)) {
            CS_CHECK(addFile(root, joined(below, own), joined(name, own), entry.seen));
        } else {
            return notPlain(joined(shown, own), entry.seen.st_mode);
        }
    }
    return {};
}

Result<void> ArtifactReader::addFile(int root, const QString &below, const QString &name, const struct stat &seen)
{
    if (m_files.size() >= Manifest::greatestCount)
        return malformed(u"manifest.count"_s, u"There are more than %1 files. Nothing was registered."_s.arg(Manifest::greatestCount), u"Pack them into an archive."_s);
    CS_CHECK(OwnFiles::checkForeign(seen, joined(m_roots[static_cast<size_t>(root)].path, below)));
    m_files.append({name, root, below, seen});
    return {};
}

qint64 ArtifactReader::bytes() const
{
    qint64 sum = 0;
    for (const File &file : m_files)
        sum += file.seen.st_size;
    return sum;
}

QStringList ArtifactReader::names() const
{
    QStringList names;
    for (const File &file : m_files)
        names.append(file.name);
    return names;
}

Result<ManifestFile> ArtifactReader::readFile(const File &file, Receiver *receiver, Meter &meter) const
{
    const Root &root = m_roots[static_cast<size_t>(file.root)];
    const QString shown = joined(root.path, file.below);
    CS_TRY(const Descriptor open, openBeneath(root.folder.fd(), file.below, shown));
    struct stat before = {}, after = {}, named = {};
    if (::fstat(open.fd(), &before) != 0)
        return fileError(errno, u"The file “%1” could not be read"_s.arg(shown));
    if (!S_ISREG(before.st_mode) || !isSame(before, file.seen))
        return changed(shown);
    Sink sink;
    if (receiver) {
        CS_CHECK(receiver->begin(file.name));
        sink = [receiver](QByteArrayView data) { return receiver->write(data); };
    }
    CS_TRY(const Streamed streamed, streamFile(open.fd(), file.name, before.st_size, meter, sink));
    // The open file as it is now, and the file that now has its name.
    CS_TRY(const Descriptor again, openBeneath(root.folder.fd(), file.below, shown));
    if (::fstat(open.fd(), &after) != 0 || ::fstat(again.fd(), &named) != 0)
        return fileError(errno, u"The file “%1” could not be read"_s.arg(shown));
    if (!isSame(before, after) || !isSame(before, named) || streamed.size != before.st_size)
        return changed(shown);
    const ManifestFile read{file.name, streamed.sha256, streamed.size};
    if (receiver)
        CS_CHECK(receiver->end(read));
    return read;
}

Result<void> ArtifactReader::checkStill() const
{
    const auto now = open(m_paths);
    if (!now || now->names() != names())
        return changed(m_paths.join(u"”, “"_s));
    for (qsizetype i = 0; i < m_files.size(); ++i) {
        if (!isSame(m_files[i].seen, now->m_files[i].seen))
            return changed(m_files[i].name);
    }
    return {};
}

Result<Manifest> ArtifactReader::readAll(Receiver *receiver, Meter meter) const
{
    QVector<ManifestFile> files;
    for (const File &file : m_files) {
        CS_TRY(ManifestFile read, readFile(file, receiver, meter));
        files.append(std::move(read));
    }
    CS_CHECK(checkStill());
    meter.finish();
    return Manifest::of(std::move(files));
}

Result<Manifest> ArtifactReader::manifest(const OnProgress &progress, const Cancel &cancel) const
{
    return readAll(nullptr, Meter(progress, cancel, bytes()));
}

Result<Manifest> ArtifactReader::read(Receiver &receiver, const OnProgress &progress, const Cancel &cancel) const
{
    return readAll(&receiver, Meter(progress, cancel, bytes()));
}

Result<Differences> ArtifactReader::differences(const Manifest &manifest, const OnProgress &progress, const Cancel &cancel) const
{
    Differences differences;
    Meter meter(progress, cancel, bytes());
    for (const File &file : m_files) {
        const ManifestFile *const expected = manifest.file(file.name);
        if (!expected || expected->size != file.seen.st_size) {
            (expected ? differences.changed : differences.extra).append(file.name);
            meter.skip(file.seen.st_size);
            continue;
        }
        CS_TRY(const ManifestFile read, readFile(file, nullptr, meter));
        if (read != *expected)
            differences.changed.append(file.name);
    }
    const QStringList present = names();
    const QSet<QString> here(present.begin(), present.end());
    for (const ManifestFile &file : manifest.files()) {
        if (!here.contains(file.name))
            differences.missing.append(file.name);
    }
    meter.finish();
    return differences;
}

} // namespace countersign

// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/registry/Descriptor.h"
#include "core/registry/FileStream.h"
#include "core/registry/Manifest.h"

#include <sys/stat.h>

#include <memory>
#include <vector>

namespace countersign {

// Takes the bytes of an artifact while it is read, one file after the other.
class Receiver
{
public:
    virtual ~Receiver() = default;
    virtual Result<void> begin(const QString &name) = 0;
    virtual Result<void> write(QByteArrayView data) = 0;
    virtual Result<void> end(const ManifestFile &file) = 0;
};

// Reads an artifact from disk as it is now. One folder stands for its content; a file, or one of several folders, goes
// by its own name. Only plain files and folders are taken: a symbolic link, pipe, socket or device anywhere beneath
// refuses the whole, since what it leads to is not part of the artifact. Whatever changes between the first look and
// the last is an Error of Kind::Changed. Blocking; safe on any one thread.
class ArtifactReader
{
public:
    // Lists the files and holds their folders open. Errors: Malformed, NotFound, Fault.
    static Result<ArtifactReader> open(const QStringList &paths);

    qint64 bytes() const;
    int count() const { return static_cast<int>(m_files.size()); }
    QStringList names() const;
    const QStringList &ignored() const { return m_ignored; }        // not protected by the manifest; show them

    Result<Manifest> manifest(const OnProgress &progress = {}, const Cancel &cancel = {}) const;
    Result<Manifest> read(Receiver &receiver, const OnProgress &progress = {}, const Cancel &cancel = {}) const;

    // How these files differ from a manifest. A file of another size is not read.
    Result<Differences> differences(const Manifest &manifest, const OnProgress &progress = {}, const Cancel &cancel = {}) const;

private:
    struct Root
    {
        Descriptor folder;
        QString path;      // for sentences
    };
    struct File
    {
        QString name;      // in the manifest
        int root = 0;
        QString below;     // beneath the root
        struct stat seen = {};
    };

    ArtifactReader() = default;
    Result<void> addPath(const QString &path, bool alone);
    Result<void> walk(int root, const Descriptor &folder, const QString &below, const QString &name, bool ignore, int depth);
    Result<void> addFile(int root, const QString &below, const QString &name, const struct stat &seen);
    Result<Manifest> readAll(Receiver *receiver, Meter meter) const;
    Result<ManifestFile> readFile(const File &file, Receiver *receiver, Meter &meter) const;
    Result<void> checkStill() const;

    QStringList m_paths;
    std::vector<Root> m_roots;
    QVector<File> m_files;
    QStringList m_ignored;
};

} // namespace countersign

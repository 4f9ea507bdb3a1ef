// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/registry/Descriptor.h"
#include "core/registry/FileStream.h"
#include "core/registry/Manifest.h"

#include <QVector>

namespace countersign {

// A locked folder of its own in DIR/tmp, in which files are made before they get their names all at once. It goes with
// everything in it unless its files were published.
class Staging
{
public:
    static Result<Staging> open(const QString &tmpFolder);
    static Result<int> sweep(const QString &tmpFolder);     // of folders that nobody holds a lock on

    Staging(Staging &&other) noexcept;
    Staging &operator=(Staging &&) = delete;
    ~Staging();

    Result<void> begin();                                    // a new file
    Result<void> write(QByteArrayView data);
    Result<void> keep(const QString &finalPath);             // synced, read-only, to be published under that name
    void drop();                                             // the present file is not needed

    // Moves every kept file to its name and syncs the folders. A name that is taken stays as it is.
    Result<void> publish();

private:
    struct Kept
    {
        QString staged;
        QString finalPath;
    };
    Staging(QString folder, Descriptor lock) : m_folder(std::move(folder)), m_lock(std::move(lock)) {}

    QString m_folder;
    Descriptor m_lock;
    Descriptor m_file;
    QString m_path;
    int m_count = 0;
    QVector<Kept> m_kept;
};

// Makes a folder and those above it, each synced into the folder that holds it.
Result<void> makeFolder(const QString &path);
Result<void> syncFolder(const QString &path);

} // namespace countersign

// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/Digest.h"

#include <QStringList>
#include <QVector>

namespace countersign {

struct ManifestFile
{
    QString name;          // relative, with `/` between the parts
    Digest sha256;
    qint64 size = 0;
    friend bool operator==(const ManifestFile &, const ManifestFile &) = default;
};

// What differs between a manifest and the files it describes, by name.
struct Differences
{
    QStringList changed;
    QStringList missing;
    QStringList extra;
    bool none() const { return changed.isEmpty() && missing.isEmpty() && extra.isEmpty(); }
    friend bool operator==(const Differences &, const Differences &) = default;
};

// The files of an artifact, sorted by code point, each name once, at least one. Its digest is the version's digest.
class Manifest
{
public:
    static constexpr int greatestCount = 100'000;

    static Result<Manifest> of(QVector<ManifestFile> files);         // sorts. Errors: Malformed
    static Result<Manifest> fromText(const QByteArray &text);        // only text() itself. Errors: Malformed

    // A name that a manifest may hold: relative, UTF-8, no part empty, `.` or `..`, no backslash, no control character.
    static Result<void> checkName(const QString &name);

    // Left out at the top of an artifact, as OpenSSF model signing does: they change with every clone.
    static const QStringList &ignoredNames();

    const QVector<ManifestFile> &files() const { return m_files; }
    const ManifestFile *file(const QString &name) const;             // null when there is none
    qint64 bytes() const;

    QByteArray text() const;                                         // {"files":[{"name","sha256","size"}],"v":1}
    Digest digest() const;                                           // of text(): names count
    Digest openSsfDigest() const;                                    // of the raw digests in order: names do not count

    friend bool operator==(const Manifest &, const Manifest &) = default;

private:
    explicit Manifest(QVector<ManifestFile> files) : m_files(std::move(files)) {}
    QVector<ManifestFile> m_files;
};

// Code point order, which is the order of the UTF-8 bytes and not QString's.
bool nameLess(const QString &a, const QString &b);

} // namespace countersign

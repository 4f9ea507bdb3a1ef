// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/registry/Manifest.h"

#include "core/base/Json.h"
#include "core/base/Text.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

constexpr qint64 greatestSize = 9007199254740991; // 2^53 - 1, what a JSON number holds everywhere

Error badText(const QString &why)
{
    return malformed(u"manifest.form"_s, u"This is not the text of a manifest: %1."_s.arg(why), u"Nothing was taken from it."_s);
}

Error badName(const QString &name, const QString &why)
{
    return malformed(u"manifest.name"_s, u"The file name “%1” cannot stand in a manifest: %2."_s.arg(name.left(200), why), u"Rename the file."_s);
}

} // namespace

bool nameLess(const QString &a, const QString &b) { return a.toUtf8() < b.toUtf8(); }

Result<void> Manifest::checkName(const QString &name)
{
    if (name.isEmpty())
        return badName(name, u"it is empty"_s);
    if (const auto clean = text::check(name); !clean)
        return badName(QString(name).replace(QChar(0), u' '), u"it holds a character that does not show (control, direction or half of a pair)"_s);
    if (name.contains(u'\n') || name.contains(u'\t'))
        return badName(name, u"it holds a line break or a tab"_s);
    if (name.contains(u'\\'))
        return badName(name, u"a backslash is a folder separator on other systems"_s);
    if (name.startsWith(u'/'))
        return badName(name, u"it begins at the root of the disk"_s);
    if (name.toUtf8().size() > 4096)
        return badName(name, u"it has more than 4096 bytes"_s);
    for (const auto &part : QStringView(name).split(u'/')) {
        if (part.isEmpty())
            return badName(name, u"it has an empty part"_s);
        if (part == u"." || part == u"..")
            return badName(name, u"it climbs or stands still (“%1”)"_s.arg(part));
    }
    return {};
}

const QStringList &Manifest::ignoredNames()
{
    static const QStringList names{u".git"_s, u".gitattributes"_s, u".github"_s, u".gitignore"_s};
    return names;
}

Result<Manifest> Manifest::of(QVector<ManifestFile> files)
{
    if (files.isEmpty())
        return malformed(u"manifest.empty"_s, u"There is no file to describe."_s, u"Name at least one file, or a folder that holds one."_s);
    if (files.size() > greatestCount)
        return malformed(u"manifest.count"_s, u"There are %1 files; an artifact has at most %2."_s.arg(QString::number(files.size()), QString::number(greatestCount)),
                         u"Pack them into an archive."_s);
    for (const ManifestFile &file : files) {
        CS_CHECK(checkName(file.name));
        if (file.size < 0 || file.size > greatestSize)
            return malformed(u"manifest.size"_s, u"“%1” cannot have %2 bytes."_s.arg(file.name, QString::number(file.size)));
    }
    std::sort(files.begin(), files.end(), [](const auto &a, const auto &b) { return nameLess(a.name, b.name); });
    const auto twice = std::adjacent_find(files.begin(), files.end(), [](const auto &a, const auto &b) { return a.name == b.name; });
    if (twice != files.end())
        return malformed(u"manifest.twice"_s, u"The name “%1” stands for two files."_s.arg(twice->name), u"Rename one of them, or put both in one folder."_s);
    return Manifest(std::move(files));
}

Result<Manifest> Manifest::fromText(const QByteArray &text)
{
    CS_TRY(const QJsonObject object, json::parseObject(text));
    if (object.keys() != QStringList{u"files"_s, u"v"_s} || !object[u"files"_s].isArray())
        return badText(u"it has other keys than files and v"_s);
    if (object[u"v"_s] != QJsonValue(1))
        return badText(u"it is of another release (v is not 1)"_s);
    QVector<ManifestFile> files;
    for (const auto &each : object[u"files"_s].toArray()) {
        const QJsonObject entry = each.toObject();
        if (entry.keys() != QStringList{u"name"_s, u"sha256"_s, u"size"_s} || !entry[u"name"_s].isString() || !entry[u"size"_s].isDouble())
            return badText(u"a file has other keys than name, sha256 and size"_s);
        CS_TRY(const Digest digest, Digest::fromHex(entry[u"sha256"_s].toString()));
        files.append({entry[u"name"_s].toString(), digest, entry[u"size"_s].toInteger(-1)});
    }
    CS_TRY(const Manifest manifest, of(std::move(files)));
    // The digest is taken of the text, so there must be one way only to write it.
    if (manifest.text() != text)
        return badText(u"the files are not in order, or it is written in another way than we do"_s);
    return manifest;
}

const ManifestFile *Manifest::file(const QString &name) const
{
    const auto at = std::lower_bound(m_files.begin(), m_files.end(), name, [](const ManifestFile &file, const QString &other) { return nameLess(file.name, other); });
    return at != m_files.end() && at->name == name ? &*at : nullptr;
}

qint64 Manifest::bytes() const
{
    qint64 sum = 0;
    for (const ManifestFile &file : m_files)
        sum += file.size;
    return sum;
}

QByteArray Manifest::text() const
{
    QJsonArray files;
    for (const ManifestFile &file : m_files)
        files.append(QJsonObject{{u"name"_s, file.name}, {u"sha256"_s, file.sha256.hex()}, {u"size"_s, file.size}});
    return json::canonicalText(QJsonObject{{u"files"_s, files}, {u"v"_s, 1}});
}

Digest Manifest::digest() const { return Digest::of(text()); }

Digest Manifest::openSsfDigest() const
{
    Sha256 hasher;
    for (const ManifestFile &file : m_files)
        hasher.add(file.sha256.view());
    return hasher.finish();
}

} // namespace countersign

// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/Sources.h"

#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace countersign::architecture {

namespace {

const QString top = QStringLiteral(COUNTERSIGN_SOURCE_DIR "/");

} // namespace

QString textOf(const QString &path)
{
    QFile file(top + path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

bool exists(const QString &path) { return QFileInfo::exists(top + path); }

QVector<Source> sources(const QStringList &folders, const QStringList &extensions)
{
    QVector<Source> all;
    for (const QString &folder : folders) {
        QDirIterator files(top + folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const QString path = files.next().mid(top.size());
            if (!path.startsWith(u"tests/data/"_s) && extensions.contains(QFileInfo(path).suffix()))
                all.append({path, textOf(path).split(u'\n')});
        }
    }
    std::sort(all.begin(), all.end(), [](const Source &a, const Source &b) { return a.path < b.path; });
    return all;
}

QStringList found(const QVector<Source> &sources, const QString &expression)
{
    const QRegularExpression wanted(expression);
    QStringList hits;
    for (const Source &source : sources)
        for (qsizetype i = 0; i < source.lines.size(); ++i)
            if (wanted.match(source.lines.at(i)).hasMatch())
                hits.append(u"%1:%2: %3"_s.arg(source.path).arg(i + 1).arg(source.lines.at(i).trimmed()));
    return hits;
}

QString includedBy(const QString &line)
{
    static const QRegularExpression include(u"^\\s*#\\s*include\\s*\"([^\"]+)\""_s);
    return include.match(line).captured(1);
}

} // namespace countersign::architecture

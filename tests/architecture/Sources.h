// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>
#include <QStringList>
#include <QVector>

namespace countersign::architecture {

// One of our files, by its path from the top ("core/base/Result.h").
struct Source
{
    QString path;
    QStringList lines;

    QString folder() const { return path.section(u'/', 0, -2); }
    QString extension() const { return path.section(u'.', -1); }
};

// All our files with one of these extensions below these folders, in the order of their paths; tests/data is not ours
// to shape.
QVector<Source> sources(const QStringList &folders, const QStringList &extensions);

// The text of one file below the top, empty where there is none.
QString textOf(const QString &path);
bool exists(const QString &path);

// "path:line: text" of every line that the expression finds.
QStringList found(const QVector<Source> &sources, const QString &expression);

// What a line includes of ours, or nothing.
QString includedBy(const QString &line);

} // namespace countersign::architecture

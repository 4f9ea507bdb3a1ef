// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/Result.h"

#include <QHash>
#include <QSet>
#include <QStringList>

namespace countersign::architecture {

// The tables of core/README.md and ui/README.md, as a question: may this folder include that file? The words a row may
// use are the ones that IncludeTable.cpp knows; any other is an error, so that the table cannot say what is not checked.
class IncludeTable
{
public:
    static Result<IncludeTable> fromText(const QString &core, const QString &ui);

    // Both from the top: a source file's path and what it includes.
    bool allows(const QString &from, const QString &included) const;
    // The row that a file follows ("core/policy/rules"), empty if there is none.
    QString rowOf(const QString &path) const;

private:
    struct Reading
    {
        QString part;           // core or ui
        QStringList above;      // folders of the rows above
        QStringList together;   // folders of this row, left to right
    };
    Result<void> readPart(const QString &part, const QString &text);
    Result<QStringList> meaning(const QString &word, const QString &folder, const Reading &reading) const;

    QHash<QString, QStringList> m_rows; // folder → folders (or files) it may include
    QStringList m_coreFolders;
};

} // namespace countersign::architecture

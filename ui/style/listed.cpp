// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/listed.h"

#include <QCoreApplication>

namespace countersign {

namespace {

struct Lists
{
    Q_DECLARE_TR_FUNCTIONS(Lists)
};

QString chained(const QStringList &parts, const QString &pattern)
{
    QString all = parts.first();
    for (const QString &part : parts.mid(1))
        all = pattern.arg(all, part);
    return all;
}

} // namespace

QString quoted(const QString &text)
{
    //: The quotation marks of the language, around a name or value.
    return Lists::tr("“%1”").arg(text);
}

QString listed(const QStringList &words)
{
    if (words.size() < 2)
        return words.value(0);
    //: Two members of a list, or a list and one more of it.
    return chained(words, Lists::tr("%1, %2", "list"));
}

QString clauses(const QStringList &parts)
{
    if (parts.size() < 2)
        return parts.value(0);
    //: Two clauses of one sentence.
    return chained(parts, Lists::tr("%1; %2", "clauses"));
}

} // namespace countersign

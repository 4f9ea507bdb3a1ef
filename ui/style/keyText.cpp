// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/keyText.h"

#include <QKeySequence>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace countersign {

QString keyText(const QString &keys)
{
    for (const QString &between : {u" … "_s, u", "_s}) {
        if (!keys.contains(between))
            continue;
        QStringList each;
        for (const QString &part : keys.split(between))
            each += keyText(part);
        return each.join(between);
    }
    return QKeySequence(keys, QKeySequence::PortableText).toString(QKeySequence::NativeText);
}

} // namespace countersign

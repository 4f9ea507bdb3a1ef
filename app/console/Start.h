// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>
#include <QVariantMap>

namespace countersign {

// What a start of the program asks for; a second start hands it to the program that runs already. Never a secret: a key is
// named by its file.
struct Start
{
    QString open;              // a folder, from its root, or a link countersign://…; empty: nothing
    QString as, keyFile;       // who acts; empty means "find it"
    QString token;             // the desktop's leave to come to the front

    QVariantMap map() const
    {
        return {{QStringLiteral("open"), open}, {QStringLiteral("as"), as}, {QStringLiteral("key-file"), keyFile}, {QStringLiteral("activation-token"), token}};
    }
    static Start fromMap(const QVariantMap &map)
    {
        return {map.value(QStringLiteral("open")).toString(), map.value(QStringLiteral("as")).toString(), map.value(QStringLiteral("key-file")).toString(),
                map.value(QStringLiteral("activation-token")).toString()};
    }
};

} // namespace countersign

// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/settings/Setting.h"

#include <QSettings>

namespace countersign::settings {

QVariant stored(const QString &key) { return QSettings().value(key); }

void store(const QString &key, const QVariant &value)
{
    if (value.isValid())
        QSettings().setValue(key, value);
    else
        QSettings().remove(key);
}

} // namespace countersign::settings

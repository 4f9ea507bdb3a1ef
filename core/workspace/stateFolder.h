// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QStandardPaths>

namespace countersign {

// Where this user's programs remember what they have seen; the same for all of them. Qt 6.4 has no StateLocation.
inline QString stateFolder()
{
    const QString home = QStandardPaths::writableLocation(QStandardPaths::HomeLocation);
    return qEnvironmentVariable("XDG_STATE_HOME", home + QStringLiteral("/.local/state")) + QStringLiteral("/countersign");
}

} // namespace countersign

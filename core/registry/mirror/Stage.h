// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>

namespace countersign {

// A stage of 2.x stands among the aliases under a name that none of them can have: "stage:Production" is the newest version in
// it, which is what loading by the stage gives.
inline const QString stagePrefix = QStringLiteral("stage:");
inline QString stageIn(const QString &alias) { return alias.startsWith(stagePrefix) ? alias.mid(stagePrefix.size()) : QString(); } // empty for an alias
inline QString aliasWords(const QString &alias) { return alias.startsWith(stagePrefix) ? QStringLiteral("stage ") + stageIn(alias) : QStringLiteral("alias ") + alias; }

} // namespace countersign

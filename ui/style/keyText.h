// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>

namespace countersign {

// Keys as this desktop and language call them, from how they are written in the sources: "Ctrl+Shift+R", also several of them
// as "J, K" or "Alt+1 … Alt+3".
QString keyText(const QString &keys);

} // namespace countersign

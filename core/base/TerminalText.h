// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>

namespace countersign {

// As a terminal may show text from people, files and servers: control characters but tab and line ends, and bidirectional
// controls, are spelt out as \u001b, so that none of them moves the cursor, colours or reverses what stands beside.
QString forTerminal(const QString &text);

} // namespace countersign

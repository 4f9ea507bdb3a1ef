// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>

namespace countersign {

// As a terminal may show text from people, files and servers: control characters but tab and line ends, and bidirectional
// controls, are spelt out as \u001b, so that none of them moves the cursor, colours or reverses what stands beside.
QString forTerminal(const QString &text);
// What stands in one line of a list: line ends and tabs are spelt out, too, so that no text makes a line of its own.
QString inOneLine(QString text);

} // namespace countersign

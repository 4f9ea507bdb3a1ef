// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QStringList>

namespace countersign::csv {

// One field as RFC 4180 writes it, in UTF-8. A text that a spreadsheet would take for a formula, since it begins with
// = + - @, tab, CR or NUL, gets a ' before it; a number does not.
QByteArray field(const QString &text);

// A line with its CR LF.
QByteArray line(const QStringList &fields);

} // namespace countersign::csv

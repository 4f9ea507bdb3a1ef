// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QStringList>

namespace countersign {

// Quotes and lists as the language of the screens writes them. What stands in them is never read for place-holders.
QString quoted(const QString &text);             // “low”, „low“, 「low」
QString listed(const QStringList &words);        // low, medium, high
QString clauses(const QStringList &parts);       // parts of one sentence: low; medium

} // namespace countersign

// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>

#include <optional>

namespace countersign {

// How well what somebody typed means this text; nothing if its letters are not there in this order. Each word of the
// pattern is looked for on its own. More is better: beginnings of words, letters that stand together, short texts.
std::optional<int> fuzzyScore(QStringView pattern, QStringView text);

} // namespace countersign

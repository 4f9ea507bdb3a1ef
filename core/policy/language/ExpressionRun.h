// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/policy/language/Expression.h"

namespace countersign {

// Evaluates a parsed expression; `text` is what it was parsed from, for the readings.
Evaluation runExpression(const QString &text, const ExpressionNode &root, const Facts &facts);

} // namespace countersign

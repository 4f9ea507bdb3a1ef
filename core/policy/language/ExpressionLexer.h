// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/Result.h"

namespace countersign {

struct ExpressionToken
{
    enum class Is { Number, Text, Name, Sign, End };

    Is is = Is::End;
    QString text;                             // Text: without its quotes
    double number = 0;
    qsizetype from = 0;
    qsizetype to = 0;
};

// Cuts the text of an expression into its words; the last one is End. Errors as of parseExpression.
Result<QVector<ExpressionToken>> expressionTokens(const QString &text);

// The one form of an expression's errors, with line and column of the place in the text.
Error expressionError(const QString &text, qsizetype at, const QString &problem, const QString &mend = {});

} // namespace countersign

// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/policy/language/FactTypes.h"

#include <memory>

namespace countersign {

// One node of a parsed expression. The parser has checked the types, so the evaluation meets no other ones but in facts.
struct ExpressionNode
{
    enum class Op { Literal, Name, Has, Not, And, Or, Equal, Unequal, Less, LessEqual, Greater, GreaterEqual, In,
                    Minus, Add, Subtract, Multiply, Divide, Min, Max };

    Op op = Op::Literal;
    FactType type = FactType::Bool;
    Fact literal = false;                     // Literal
    QString name = {};                        // Name, Has
    QString part = {};                        // of a metric: value, low, high, n; empty: the whole
    QVector<std::shared_ptr<const ExpressionNode>> children = {};
    qsizetype from = 0;                       // where it stands in the text
    qsizetype to = 0;
};

using NodePointer = std::shared_ptr<const ExpressionNode>;

// Errors: Malformed, code policy.expression; the text begins with line:column, which detail{} holds as numbers as well.
Result<NodePointer> parseExpression(const QString &text);

} // namespace countersign

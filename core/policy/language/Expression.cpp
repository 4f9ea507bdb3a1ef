// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/language/Expression.h"

#include "core/policy/language/ExpressionRun.h"

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

using Node = ExpressionNode;
using Op = ExpressionNode::Op;

void collect(const Node &node, QStringList &names)
{
    if (!node.name.isEmpty() && !names.contains(node.name))
        names += node.name;
    for (const NodePointer &child : node.children)
        collect(*child, names);
}

void collectTexts(const Node &node, const QString &fact, QStringList &texts)
{
    if ((node.op == Op::Equal || node.op == Op::Unequal || node.op == Op::In)
        && (node.children[0]->name == fact || node.children[1]->name == fact)) {
        for (const NodePointer &side : node.children) {
            if (const auto *text = std::get_if<QString>(&side->literal); text && side->op == Op::Literal)
                texts += *text;
            else if (const auto *set = std::get_if<QStringList>(&side->literal); set && side->op == Op::Literal)
                texts += *set;
        }
    }
    for (const NodePointer &child : node.children)
        collectTexts(*child, fact, texts);
}

} // namespace

Result<Expression> Expression::parse(const QString &text)
{
    CS_TRY(NodePointer root, parseExpression(text));
    return Expression(text, std::move(root));
}

Evaluation Expression::evaluate(const Facts &facts) const { return runExpression(m_text, *m_root, facts); }

QStringList Expression::factNames() const
{
    QStringList names;
    collect(*m_root, names);
    names.sort();
    return names;
}

QStringList Expression::comparedWith(const QString &fact) const
{
    QStringList texts;
    collectTexts(*m_root, fact, texts);
    return texts;
}

} // namespace countersign

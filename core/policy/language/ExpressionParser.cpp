// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/language/ExpressionLexer.h"
#include "core/policy/language/ExpressionNode.h"

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

using Token = ExpressionToken;
using Node = ExpressionNode;
using Op = ExpressionNode::Op;

constexpr int deepest = 60;

class Parser
{
public:
    Parser(const QString &text, QVector<Token> tokens) : m_text(text), m_tokens(std::move(tokens)) {}

    Result<NodePointer> run()
    {
        CS_TRY(NodePointer root, disjunction());
        if (now().is != Token::Is::End)
            return here(u"“%1” is not expected here"_s.arg(m_text.mid(now().from, now().to - now().from)),
                        isComparison() ? u"Comparisons do not chain: write a < b and b < c."_s : QString());
        CS_CHECK(want(root, FactType::Bool, u"a condition, true or false, is needed"_s));
        return root;
    }

private:
    const Token &now() const { return m_tokens[m_at]; }
    bool isSign(const QString &sign) const { return now().is == Token::Is::Sign && now().text == sign; }
    bool isWord(const QString &word) const { return now().is == Token::Is::Name && now().text == word; }
    bool isComparison() const
    {
        return isWord(u"in"_s) || (now().is == Token::Is::Sign && QStringList{u"=="_s, u"!="_s, u"<"_s, u"<="_s, u">"_s, u">="_s}.contains(now().text));
    }
    Error here(const QString &problem, const QString &mend = {}) const { return expressionError(m_text, now().from, problem, mend); }
    Error at(const NodePointer &node, const QString &problem, const QString &mend = {}) const { return expressionError(m_text, node->from, problem, mend); }

    Result<void> sign(const QString &sign)
    {
        if (!isSign(sign))
            return now().is == Token::Is::End ? here(u"“%1” is missing at the end"_s.arg(sign)) : here(u"“%1” is expected here"_s.arg(sign));
        ++m_at;
        return {};
    }

    Result<void> want(const NodePointer &node, FactType type, const QString &why) const
    {
        if (node->type == type)
            return {};
        if (node->type == FactType::Metric && type == FactType::Number)
            return at(node, u"“%1” is a measurement with an interval, here one number is needed"_s.arg(node->name),
                      u"Write %1.value, .low, .high or .n."_s.arg(node->name));
        return at(node, u"this is %1; %2"_s.arg(typeText(node->type), why));
    }

    NodePointer make(Op op, FactType type, QVector<NodePointer> children) const
    {
        auto node = std::make_shared<Node>();
        node->op = op;
        node->type = type;
        node->from = children.first()->from;
        node->to = children.last()->to;
        node->children = std::move(children);
        return node;
    }

    Result<NodePointer> disjunction()
    {
        if (++m_depth > deepest)
            return here(u"the expression is nested more than %1 deep"_s.arg(deepest), u"Make two rules of it."_s);
        CS_TRY(NodePointer left, conjunction());
        while (isWord(u"or"_s)) {
            ++m_at;
            CS_TRY(NodePointer right, conjunction());
            CS_TRY(left, logic(Op::Or, left, right));
        }
        --m_depth;
        return left;
    }

    Result<NodePointer> conjunction()
    {
        CS_TRY(NodePointer left, negation());
        while (isWord(u"and"_s)) {
            ++m_at;
            CS_TRY(NodePointer right, negation());
            CS_TRY(left, logic(Op::And, left, right));
        }
        return left;
    }

    Result<NodePointer> logic(Op op, const NodePointer &left, const NodePointer &right) const
    {
        for (const NodePointer &side : {left, right})
            CS_CHECK(want(side, FactType::Bool, u"and, or, not join conditions"_s));
        return make(op, FactType::Bool, {left, right});
    }

    Result<NodePointer> negation()
    {
        if (!isWord(u"not"_s))
            return comparison();
        const qsizetype from = now().from;
        if (++m_depth > deepest)
            return here(u"the expression is nested more than %1 deep"_s.arg(deepest), u"Make two rules of it."_s);
        ++m_at;
        CS_TRY(const NodePointer inner, negation());
        --m_depth;
        CS_CHECK(want(inner, FactType::Bool, u"and, or, not join conditions"_s));
        return starting(from, make(Op::Not, FactType::Bool, {inner}));
    }

    Result<NodePointer> comparison()
    {
        CS_TRY(const NodePointer left, sum());
        if (!isComparison())
            return left;
        const QString word = now().text;
        ++m_at;
        CS_TRY(const NodePointer right, sum());
        if (word == u"in") {
            if (left->type != FactType::Text && left->type != FactType::Set)
                return at(left, u"this is %1; only a text or a set can be in a set"_s.arg(typeText(left->type)));
            CS_CHECK(want(right, FactType::Set, u"behind “in” stands a set"_s));
            return make(Op::In, FactType::Bool, {left, right});
        }
        const bool numbers = isNumeric(left) && isNumeric(right);
        const bool equality = word == u"==" || word == u"!=";
        if (!numbers && !equality)
            return at(isNumeric(left) ? right : left, u"this is %1; “%2” compares numbers"_s.arg(typeText((isNumeric(left) ? right : left)->type), word));
        if (!numbers && left->type != right->type)
            return at(right, u"this is %1 and is compared with %2"_s.arg(typeText(right->type), typeText(left->type)));
        const Op op = word == u"==" ? Op::Equal : word == u"!=" ? Op::Unequal : word == u"<" ? Op::Less : word == u"<=" ? Op::LessEqual
                    : word == u">" ? Op::Greater : Op::GreaterEqual;
        return make(op, FactType::Bool, {left, right});
    }

    static bool isNumeric(const NodePointer &node) { return node->type == FactType::Number || node->type == FactType::Metric; }

    Result<NodePointer> sum()
    {
        CS_TRY(NodePointer left, product());
        while (isSign(u"+"_s) || isSign(u"-"_s)) {
            const Op op = isSign(u"+"_s) ? Op::Add : Op::Subtract;
            ++m_at;
            CS_TRY(const NodePointer right, product());
            CS_TRY(left, arithmetic(op, {left, right}));
        }
        return left;
    }

    Result<NodePointer> product()
    {
        CS_TRY(NodePointer left, unary());
        while (isSign(u"*"_s) || isSign(u"/"_s)) {
            const Op op = isSign(u"*"_s) ? Op::Multiply : Op::Divide;
            ++m_at;
            CS_TRY(const NodePointer right, unary());
            CS_TRY(left, arithmetic(op, {left, right}));
        }
        return left;
    }

    Result<NodePointer> arithmetic(Op op, const QVector<NodePointer> &operands) const
    {
        for (const NodePointer &operand : operands)
            CS_CHECK(want(operand, FactType::Number, u"one calculates with numbers"_s));
        return make(op, FactType::Number, operands);
    }

    Result<NodePointer> unary()
    {
        if (!isSign(u"-"_s))
            return primary();
        const qsizetype from = now().from;
        if (++m_depth > deepest)
            return here(u"the expression is nested more than %1 deep"_s.arg(deepest), u"Make two rules of it."_s);
        ++m_at;
        CS_TRY(const NodePointer inner, unary());
        --m_depth;
        CS_TRY(const NodePointer minus, arithmetic(Op::Minus, {inner}));
        return starting(from, minus);
    }

    Result<NodePointer> primary()
    {
        const Token token = now();
        if (token.is == Token::Is::End)
            return here(u"the expression ends where a fact, a number or a text is expected"_s);
        if (isSign(u"("_s)) {
            ++m_at;
            CS_TRY(const NodePointer inner, disjunction());
            CS_CHECK(sign(u")"_s));
            return spanning(token, inner);
        }
        if (isSign(u"["_s))
            return set();
        ++m_at;
        if (token.is == Token::Is::Number)
            return literal(token, FactType::Number, token.number);
        if (token.is == Token::Is::Text)
            return literal(token, FactType::Text, token.text);
        if (token.is == Token::Is::Name)
            return word(token);
        --m_at;
        return here(u"“%1” is not expected here; a fact, a number or a text is"_s.arg(token.text));
    }

    Result<NodePointer> word(const Token &token)
    {
        const QString &name = token.text;
        if (name == u"true" || name == u"false")
            return literal(token, FactType::Bool, name == u"true");
        if (name == u"has")
            return has(token);
        if (name == u"min" || name == u"max")
            return extreme(token);
        if (QStringList{u"and"_s, u"or"_s, u"not"_s, u"in"_s}.contains(name)) {
            --m_at;
            return here(u"“%1” is not expected here; a fact, a number or a text is"_s.arg(name));
        }
        return fact(token);
    }

    Result<NodePointer> fact(const Token &token) const
    {
        auto node = std::make_shared<Node>();
        node->op = Op::Name;
        node->name = token.text;
        node->from = token.from;
        node->to = token.to;
        auto type = factType(node->name);
        if (!type) {
            const qsizetype dot = token.text.lastIndexOf(u'.');
            const QString part = token.text.mid(dot + 1);
            if (dot > 0 && factType(token.text.left(dot)) == FactType::Metric && QStringList{u"value"_s, u"low"_s, u"high"_s, u"n"_s}.contains(part)) {
                node->name = token.text.left(dot);
                node->part = part;
                type = FactType::Number;
            }
        }
        if (!type) {
            const QString near = nearestFact(token.text);
            return expressionError(m_text, token.from, u"there is no fact “%1”"_s.arg(token.text), near.isEmpty()
                                   ? u"The user guide lists the facts; text stands in single quotes."_s : u"Did you mean %1?"_s.arg(near));
        }
        node->type = *type;
        return NodePointer(node);
    }

    Result<NodePointer> has(const Token &token)
    {
        CS_CHECK(sign(u"("_s));
        if (now().is != Token::Is::Name)
            return here(u"has( ) takes the name of a fact"_s);
        CS_TRY(const NodePointer inner, fact(now()));
        ++m_at;
        CS_CHECK(sign(u")"_s));
        auto node = std::make_shared<Node>(*inner);
        node->op = Op::Has;
        node->type = FactType::Bool;
        return spanning(token, node);
    }

    Result<NodePointer> extreme(const Token &token)
    {
        CS_CHECK(sign(u"("_s));
        QVector<NodePointer> operands;
        do {
            if (!operands.isEmpty())
                ++m_at;
            if (++m_depth > deepest)
                return here(u"the expression is nested more than %1 deep"_s.arg(deepest), u"Make two rules of it."_s);
            CS_TRY(const NodePointer operand, sum());
            --m_depth;
            operands.append(operand);
        } while (isSign(u","_s));
        CS_CHECK(sign(u")"_s));
        if (operands.size() < 2)
            return expressionError(m_text, token.from, u"%1 takes two numbers or more"_s.arg(token.text));
        CS_TRY(const NodePointer node, arithmetic(token.text == u"min" ? Op::Min : Op::Max, operands));
        return spanning(token, node);
    }

    Result<NodePointer> set()
    {
        const Token open = now();
        QStringList members;
        do {
            ++m_at;
            if (members.isEmpty() && isSign(u"]"_s))
                break;
            if (now().is != Token::Is::Text)
                return here(u"a set holds texts in single quotes"_s, u"Write ['a', 'b']."_s);
            members += now().text;
            ++m_at;
        } while (isSign(u","_s));
        CS_CHECK(sign(u"]"_s));
        CS_TRY(const NodePointer node, literal(open, FactType::Set, members));
        return spanning(open, node);
    }

    Result<NodePointer> literal(const Token &token, FactType type, Fact value) const
    {
        auto node = std::make_shared<Node>();
        node->type = type;
        node->literal = std::move(value);
        node->from = token.from;
        node->to = token.to;
        return NodePointer(node);
    }

    NodePointer starting(qsizetype from, const NodePointer &node) const
    {
        auto copy = std::make_shared<Node>(*node);
        copy->from = from;
        return copy;
    }

    NodePointer spanning(const Token &first, const NodePointer &node) const
    {
        auto copy = std::make_shared<Node>(*node);
        copy->from = first.from;
        copy->to = m_tokens[m_at - 1].to;
        return copy;
    }

    const QString &m_text;
    const QVector<Token> m_tokens;
    qsizetype m_at = 0;
    int m_depth = 0;
};

} // namespace

Result<NodePointer> parseExpression(const QString &text)
{
    CS_TRY(QVector<Token> tokens, expressionTokens(text));
    return Parser(text, std::move(tokens)).run();
}

} // namespace countersign

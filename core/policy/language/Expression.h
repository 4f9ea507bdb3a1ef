// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/policy/language/ExpressionNode.h"

namespace countersign {

// What an expression comes to. NotEstablished: a metric's interval straddles the limit, or there is none. Unknown and
// NotEstablished never count as true.
struct Truth
{
    enum class Is { True, False, Unknown, NotEstablished };

    Is is = Is::Unknown;
    QString reason = {};                      // of Unknown and NotEstablished, without a full stop
    QString fact = {};                        // the fact that is missing or too uncertain
    std::optional<qint64> nNeeded = {};       // of NotEstablished, where it can be told
    int reading = -1;                         // the comparison that decided, in Evaluation::readings
};

// One comparison as it was met, for people: fact, what was wanted of it, what was got.
struct Reading
{
    QString fact;
    QString want;                             // ">= 0.94"
    QString got = {};                         // empty: not known
    std::optional<double> number = {}, limit = {}; // what was compared, where both are numbers
    std::optional<double> low = {};
    std::optional<double> high = {};
    std::optional<qint64> n = {};
};

struct Evaluation
{
    Truth truth;
    QVector<Reading> readings;
};

// A condition over facts, as policies write it: typed and total. Comparisons `== != < <= > >= in`, `and or not`,
// `has(fact)`, `min max`, `+ - * /`, text in single quotes, sets in []. Three-valued: false and unknown is false.
class Expression
{
public:
    static Result<Expression> parse(const QString &text);   // Errors: see parseExpression

    Evaluation evaluate(const Facts &facts) const;
    const QString &text() const { return m_text; }
    QStringList factNames() const;            // those it reads, sorted, each once
    QStringList comparedWith(const QString &fact) const;    // the texts that a fact is compared with by == or in

private:
    Expression(const QString &text, NodePointer root) : m_text(text), m_root(std::move(root)) {}

    QString m_text;
    NodePointer m_root;
};

} // namespace countersign

// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/language/ExpressionRun.h"

#include "core/policy/language/Interval.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

using Node = ExpressionNode;
using Op = ExpressionNode::Op;
using Is = Truth::Is;

// A value, or why there is none.
using Value = std::variant<Fact, Truth>;

Truth unknown(const QString &reason, const QString &fact = {}) { return {Is::Unknown, reason, fact}; }
Truth decided(bool holds) { return {holds ? Is::True : Is::False}; }

QString signText(Op op, bool negated)
{
    switch (op) {
    case Op::Equal: return negated ? u"!="_s : u"=="_s;
    case Op::Unequal: return negated ? u"=="_s : u"!="_s;
    case Op::Less: return negated ? u">="_s : u"<"_s;
    case Op::LessEqual: return negated ? u">"_s : u"<="_s;
    case Op::Greater: return negated ? u"<="_s : u">"_s;
    case Op::GreaterEqual: return negated ? u"<"_s : u">="_s;
    case Op::In: return negated ? u"not in"_s : u"in"_s;
    default: return {};
    }
}

// The sign that says the same with the sides exchanged.
Op turned(Op op)
{
    switch (op) {
    case Op::Less: return Op::Greater;
    case Op::LessEqual: return Op::GreaterEqual;
    case Op::Greater: return Op::Less;
    case Op::GreaterEqual: return Op::LessEqual;
    default: return op;
    }
}

bool readsFacts(const Node &node)
{
    if (node.op == Op::Name || node.op == Op::Has)
        return true;
    return std::any_of(node.children.begin(), node.children.end(), [](const NodePointer &child) { return readsFacts(*child); });
}

Metric asMetric(const Fact &fact)
{
    if (const auto *metric = std::get_if<Metric>(&fact))
        return *metric;
    const double number = std::get<double>(fact);
    return {number, number, number};
}

bool isNumber(const Fact &fact) { return std::holds_alternative<Metric>(fact) || std::holds_alternative<double>(fact); }

bool sameSet(const QStringList &a, const QStringList &b)
{
    return QSet<QString>(a.begin(), a.end()) == QSet<QString>(b.begin(), b.end());
}

class Run
{
public:
    Run(const QString &text, const Facts &facts) : m_text(text), m_facts(facts) {}

    Truth truth(const Node &node, bool negated = false)
    {
        switch (node.op) {
        case Op::Literal: return decided(std::get<bool>(node.literal));
        case Op::Not: return inverse(truth(*node.children[0], !negated));
        case Op::And:
        case Op::Or: {
            const Truth left = truth(*node.children[0], negated);
            const Truth right = truth(*node.children[1], negated);
            const Is strong = node.op == Op::And ? Is::False : Is::True;
            if (left.is == strong || right.is == strong)
                return left.is == strong ? left : right;
            return joined(left, right);
        }
        case Op::Has: return has(node, negated);
        case Op::Name: return flag(node, negated);
        default: return comparison(node, negated);
        }
    }

    QVector<Reading> readings;

private:
    static Truth inverse(Truth truth)
    {
        if (truth.is == Is::True)
            truth.is = Is::False;
        else if (truth.is == Is::False)
            truth.is = Is::True;
        return truth;
    }

    // Of two that do not decide: what is unknown stands before what is not established, that before a plain answer.
    static Truth joined(const Truth &left, const Truth &right)
    {
        if (left.is == Is::NotEstablished && right.is == Is::NotEstablished) {
            Truth both = left;
            both.nNeeded = left.nNeeded && right.nNeeded ? std::optional(qMax(*left.nNeeded, *right.nNeeded)) : std::nullopt;
            return both;
        }
        for (const Is is : {Is::Unknown, Is::NotEstablished}) {
            for (const Truth &side : {left, right}) {
                if (side.is == is)
                    return side;
            }
        }
        return left;
    }

    Truth noted(Truth truth, Reading reading)
    {
        truth.reading = static_cast<int>(readings.size());
        readings.append(std::move(reading));
        return truth;
    }

    Truth has(const Node &node, bool negated)
    {
        const Fact *found = m_facts.find(node.name);
        const auto *metric = found ? std::get_if<Metric>(found) : nullptr;
        bool present = found;
        if (node.part == u"low")
            present = metric && metric->low;
        else if (node.part == u"high")
            present = metric && metric->high;
        else if (node.part == u"n")
            present = metric && metric->n;
        return noted(decided(present), {named(node), negated ? u"absent"_s : u"present"_s, present ? u"present"_s : u"absent"_s});
    }

    Truth flag(const Node &node, bool negated)
    {
        Reading reading{node.name, negated ? u"false"_s : u"true"_s};
        const Value value = fact(node);
        if (const auto *none = std::get_if<Truth>(&value))
            return noted(*none, reading);
        const bool holds = std::get<bool>(std::get<Fact>(value));
        reading.got = holds ? u"true"_s : u"false"_s;
        return noted(decided(holds), reading);
    }

    Truth comparison(const Node &node, bool negated)
    {
        const Node &left = *node.children[0], &right = *node.children[1];
        const Value first = value(left), second = value(right);
        const bool turn = !readsFacts(left) && readsFacts(right) && node.op != Op::In;
        Reading reading = turn ? read(right, second, left, first, signText(turned(node.op), negated))
                               : read(left, first, right, second, signText(node.op, negated));
        for (const Value *each : {&first, &second}) {
            if (const auto *none = std::get_if<Truth>(each))
                return noted(*none, reading);
        }
        Truth result = compared(node, std::get<Fact>(first), std::get<Fact>(second));
        if (result.is == Is::Unknown || result.is == Is::NotEstablished) {
            result.fact = left.type == FactType::Metric ? left.name : right.name;
            result.reason = u"%1 %2"_s.arg(result.fact, result.reason);
        }
        return noted(result, reading);
    }

    Reading read(const Node &subject, const Value &got, const Node &other, const Value &limit, const QString &sign) const
    {
        Reading reading{written(subject), sign + u' ' + written(other)};
        if (const auto *known = std::get_if<Fact>(&limit); known && readsFacts(other))
            reading.want += u" (%1)"_s.arg(factText(*known));
        if (const auto *known = std::get_if<Fact>(&got)) {
            reading.got = factText(*known);
            const auto *against = std::get_if<Fact>(&limit);
            if (isNumber(*known) && against && isNumber(*against)) {
                reading.number = asMetric(*known).value;
                reading.limit = asMetric(*against).value;
            }
            if (const auto *metric = std::get_if<Metric>(known)) {
                reading.low = metric->low;
                reading.high = metric->high;
                reading.n = metric->n;
            }
        }
        return reading;
    }

    static Truth compared(const Node &node, const Fact &left, const Fact &right)
    {
        if (node.op == Op::In) {
            const QStringList &set = std::get<QStringList>(right);
            if (const auto *text = std::get_if<QString>(&left))
                return decided(set.contains(*text));
            const QStringList &members = std::get<QStringList>(left);
            return decided(std::all_of(members.begin(), members.end(), [&set](const QString &each) { return set.contains(each); }));
        }
        if (std::holds_alternative<Metric>(left) || std::holds_alternative<Metric>(right))
            return compareMetrics(node.op, asMetric(left), asMetric(right));
        if (const auto *number = std::get_if<double>(&left)) {
            const double other = std::get<double>(right);
            switch (node.op) {
            case Op::Less: return decided(*number < other);
            case Op::LessEqual: return decided(*number <= other);
            case Op::Greater: return decided(*number > other);
            case Op::GreaterEqual: return decided(*number >= other);
            default: return decided((*number == other) == (node.op == Op::Equal));
            }
        }
        const auto *set = std::get_if<QStringList>(&left);
        const bool same = set ? sameSet(*set, std::get<QStringList>(right)) : left == right;
        return decided(same == (node.op == Op::Equal));
    }

    Value value(const Node &node)
    {
        if (node.type == FactType::Bool && node.op != Op::Name) {
            const Truth result = truth(node);
            if (result.is == Is::True || result.is == Is::False)
                return Fact(result.is == Is::True);
            return result;
        }
        if (node.op == Op::Literal)
            return node.literal;
        if (node.op == Op::Name)
            return fact(node);
        return calculated(node);
    }

    // The value of a fact, checked against its type, since facts come from other areas and from files.
    Value fact(const Node &node) const
    {
        const Facts::Entry *entry = m_facts.entry(node.name);
        if (!entry || !entry->value)
            return unknown(entry && !entry->origin.isEmpty() ? u"%1 is not known: %2"_s.arg(node.name, entry->origin)
                                                             : u"%1 is not known"_s.arg(node.name), node.name);
        const FactType type = factType(node.name).value_or(node.type);
        Fact found = *entry->value;
        if (const auto *number = std::get_if<double>(&found); number && type == FactType::Metric)
            found = Metric{*number};
        if (!hasType(found, type))
            return unknown(u"%1 is not %2"_s.arg(node.name, typeText(type)), node.name);
        if (const auto *metric = std::get_if<Metric>(&found); metric && !node.part.isEmpty()) {
            const std::optional<double> part = node.part == u"value" ? metric->value : node.part == u"low" ? metric->low
                : node.part == u"high" ? metric->high : metric->n ? std::optional(static_cast<double>(*metric->n)) : std::nullopt;
            if (!part)
                return unknown(u"%1 is measured without %2"_s.arg(node.name, node.part), node.name);
            found = *part;
        }
        if (const auto *number = std::get_if<double>(&found); number && !std::isfinite(*number))
            return unknown(u"%1 is %2"_s.arg(named(node), numberText(*number)), node.name);
        return found;
    }

    Value calculated(const Node &node)
    {
        QVector<double> numbers;
        for (const NodePointer &child : node.children) {
            const Value operand = value(*child);
            if (const auto *none = std::get_if<Truth>(&operand))
                return *none;
            numbers += std::get<double>(std::get<Fact>(operand));
        }
        double result = numbers[0];
        switch (node.op) {
        case Op::Minus: result = -result; break;
        case Op::Add: result += numbers[1]; break;
        case Op::Subtract: result -= numbers[1]; break;
        case Op::Multiply: result *= numbers[1]; break;
        case Op::Divide:
            if (numbers[1] == 0)
                return unknown(u"%1 divides by zero"_s.arg(written(node)));
            result /= numbers[1];
            break;
        case Op::Min: result = *std::min_element(numbers.begin(), numbers.end()); break;
        default: result = *std::max_element(numbers.begin(), numbers.end());
        }
        if (!std::isfinite(result))
            return unknown(u"%1 is too large to be calculated"_s.arg(written(node)));
        return Fact(result);
    }

    static QString named(const Node &node) { return node.part.isEmpty() ? node.name : node.name + u'.' + node.part; }
    QString written(const Node &node) const { return m_text.mid(node.from, node.to - node.from).simplified(); }

    const QString &m_text;
    const Facts &m_facts;
};

} // namespace

Evaluation runExpression(const QString &text, const ExpressionNode &root, const Facts &facts)
{
    Run run(text, facts);
    Evaluation evaluation;
    evaluation.truth = run.truth(root);
    evaluation.readings = std::move(run.readings);
    return evaluation;
}

} // namespace countersign

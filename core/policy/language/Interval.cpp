// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/language/Interval.h"

#include <cmath>
#include <limits>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

constexpr double infinity = std::numeric_limits<double>::infinity();
constexpr double greatestWhole = 9007199254740991.0; // 2^53 - 1

Truth decided(bool holds) { return {holds ? Truth::Is::True : Truth::Is::False}; }

bool isSound(const Metric &metric)
{
    const bool finite = std::isfinite(metric.value) && std::isfinite(metric.low.value_or(0)) && std::isfinite(metric.high.value_or(0));
    return finite && (!metric.low || !metric.high || *metric.low <= *metric.high);
}

std::optional<qint64> needed(double value, double low, double high, std::optional<qint64> n)
{
    if (!n || *n < 1 || value == 0 || value < low || value > high)
        return std::nullopt;
    const double half = value > 0 ? value - low : high - value;
    // A billionth less, since 0.95 - 0.94 is a little more than 0.01.
    const double rows = std::ceil(static_cast<double>(*n) * (half / value) * (half / value) * (1 - 1e-9));
    if (!(rows <= greatestWhole))
        return std::nullopt;
    return qMax(static_cast<qint64>(rows), *n + 1);
}

} // namespace

Truth compareMetrics(ExpressionNode::Op op, const Metric &left, const Metric &right)
{
    using Op = ExpressionNode::Op;
    if (!isSound(left) || !isSound(right))
        return {Truth::Is::Unknown, u"has an interval that is not one (not a number, or its low end is above its high end)"_s};
    if ((!left.low && !left.high) || (!right.low && !right.high))
        return {Truth::Is::NotEstablished, u"is measured without an interval"_s};

    // Of left minus right, to be compared with 0.
    const double value = left.value - right.value;
    const double low = left.low.value_or(-infinity) - right.high.value_or(infinity);
    const double high = left.high.value_or(infinity) - right.low.value_or(-infinity);
    std::optional<bool> holds;
    switch (op) {
    case Op::GreaterEqual: holds = low >= 0 ? std::optional(true) : high < 0 ? std::optional(false) : std::nullopt; break;
    case Op::Greater: holds = low > 0 ? std::optional(true) : high <= 0 ? std::optional(false) : std::nullopt; break;
    case Op::LessEqual: holds = high <= 0 ? std::optional(true) : low > 0 ? std::optional(false) : std::nullopt; break;
    case Op::Less: holds = high < 0 ? std::optional(true) : low >= 0 ? std::optional(false) : std::nullopt; break;
    default:
        holds = low == 0 && high == 0 ? std::optional(true) : low > 0 || high < 0 ? std::optional(false) : std::nullopt;
        if (holds && op == Op::Unequal)
            holds = !*holds;
    }
    if (holds)
        return decided(*holds);

    std::optional<qint64> n = left.n ? left.n : right.n;
    if (left.n && right.n)
        n = qMin(*left.n, *right.n);
    Truth open{Truth::Is::NotEstablished, u"has an interval on both sides of the limit"_s};
    open.nNeeded = needed(value, low, high, n);
    return open;
}

} // namespace countersign

// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/policy/language/Expression.h"

namespace countersign {

// Compares a metric with a limit that may be one as well, by the interval of left minus right: all inside the limit is
// true, all outside false, anything else not established. Op is one of the six comparisons.
// The n needed follows from an interval that narrows with the square root of n: n·(h/d)², where d is the distance of the
// value from the limit and h the half of the interval on the limit's side.
Truth compareMetrics(ExpressionNode::Op op, const Metric &left, const Metric &right);

} // namespace countersign

// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>

#include <optional>

namespace countersign {

// One version's value of a metric.
struct MetricPoint
{
    enum class Mark { Plain, Champion, Challenger };                // small disc; hollow square; large disc

    QString label;                                                  // "2.3.1"
    std::optional<double> value;                                    // none: the line breaks here
    std::optional<double> low = {}, high = {};                      // its interval; both or neither
    QString note = {};                                              // "n 48 210"
    Mark mark = Mark::Plain;
};

} // namespace countersign

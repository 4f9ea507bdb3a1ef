// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/policy/language/Facts.h"

namespace countersign {

// One number that evidence states about a version, by the name under which policies ask for it.
struct EvidenceFact
{
    QString name;                             // metric.holdout.auc, tests.unit.failed
    double value = 0;
    std::optional<double> low = {};
    std::optional<double> high = {};
    std::optional<qint64> n = {};
    bool isMetric = false;                    // has or could have an interval; otherwise a plain number

    Fact fact() const { return isMetric ? Fact(Metric{value, low, high, n}) : Fact(value); }
    friend bool operator==(const EvidenceFact &, const EvidenceFact &) = default;
};

} // namespace countersign

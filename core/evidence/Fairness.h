// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/evidence/EvidenceReading.h"

namespace countersign {

// How far apart a metric is between groups: the largest difference of two of them. The interval holds the true gap
// whenever every group's own interval holds its true value; it is left open when a group has none.
// None with fewer than two groups.
std::optional<Metric> groupGap(const QVector<Metric> &groups);

// Adds fairness.<metric>.gap and .min_n for each metric that the reading has by group. With several columns the gap is
// the widest of them. Where something is missing the fact is left out and a note says why.
void addFairness(EvidenceReading &reading);

} // namespace countersign

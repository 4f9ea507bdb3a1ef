// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/evidence/EvidenceReading.h"

namespace countersign {

// What can be said of a metric beside the champion's. On other rows nothing can; an interval that holds zero is noise.
enum class Judged { Differs, WithinNoise, NotComparable, Alone };

struct Compared
{
    QString fact;                                                   // metric.holdout.auc, fairness.tpr.gap
    std::optional<Metric> challenger, champion, difference;         // challenger − champion
    Judged judged = Judged::Alone;
    QString why;                                                    // of NotComparable: "not comparable: Q2 (n 900) vs Q3 (n 1000)"
    Dataset dataset, championDataset;
};

// Every metric of the version and of its champion, by name; of evidence that says the same thing twice, the newest
// holds, as for facts. `facts` are the case's: where it compares, that difference is taken.
QVector<Compared> compareMetrics(const QVector<EvidenceReading> &ours, const QVector<EvidenceReading> &champions, const Facts &facts);

// The measured fact that a rule's expression reads: metric.holdout.auc of compare.holdout.auc or metric.holdout.auc.low.
QString measuredFact(const QString &fact);

} // namespace countersign

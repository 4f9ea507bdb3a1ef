// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/evidence/EvidenceReading.h"
#include "core/policy/language/Evaluator.h"

namespace countersign {

// One test suite: what ran, failed, was skipped and was not run at all are four things. Not run: cases that the
// champion's evidence has and this version's has not, or a whole suite that a rule asks for (`asked`).
struct SuiteStanding
{
    SuiteResult result;
    qint64 notRun = 0;
    bool asked = false;                                             // a rule asks for it, and there is no evidence

    bool absent() const { return result.ran() + result.skipped == 0; }
};

// Suites that did not pass come first; the newest result of each name holds, as for facts. A name may hold the version's
// number, as in churn@1.1.0: `numbers` are the version's and the champion's.
struct SuiteNumbers { QString version = {}, champion = {}; };
QVector<SuiteStanding> suitesOf(const QVector<EvidenceReading> &ours, const QVector<EvidenceReading> &champions, const GateVerdict &, const SuiteNumbers & = {});

} // namespace countersign

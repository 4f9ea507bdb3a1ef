// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/UtcTime.h"

#include <QStringList>
#include <QVector>

namespace countersign {

// Of a rule and of a gate; a gate's is the worst of its rules, in this order. NotEvaluated is never a pass.
enum class Outcome { Pass, Waived, NotEvaluated, Fail };

QString outcomeSlug(Outcome outcome);         // pass, waived, not-evaluated, fail
Result<Outcome> outcomeFromSlug(const QString &slug);   // Errors: Malformed

// The waiver that a verdict rests on.
struct WaiverMark
{
    QString id;
    QString by;
    UtcTime until;
};

// What one rule said, with everything a screen or the command line shows of it.
struct RuleVerdict
{
    QString id;
    Outcome result = Outcome::NotEvaluated;
    bool near = false;                        // passes, but near the limit
    QString fact = {};
    QString want = {};                        // ">= 0.94"
    QString got = {};                         // empty: not known
    QString shown = {};                       // the same to be read: a number as short as it stays on its side of the limit
    std::optional<double> low = {};
    std::optional<double> high = {};
    std::optional<qint64> n = {};
    std::optional<qint64> nNeeded = {};
    QString why = {};
    QString owner = {};
    std::optional<WaiverMark> waiver = {};
    QString file = {};                        // the policy's file and the rule's line; empty for a built-in rule
    int line = 0;
    QString text = {};                        // one sentence: what, and who can mend it
};

} // namespace countersign

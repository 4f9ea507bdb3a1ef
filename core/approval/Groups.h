// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/evidence/EvidenceReading.h"
#include "core/policy/language/Evaluator.h"

namespace countersign {

// One metric by the groups of one column, for a version and its champion, with what the gate asks of it.
struct Groups
{
    struct Group { QString value; std::optional<Metric> challenger = {}, champion = {}; bool few = false; };

    QString metric, column;
    QVector<Group> groups;
    qsizetype least = -1, most = -1;                                // the two that make the challenger's gap; -1 with fewer than two
    std::optional<double> championGap;
    std::optional<double> limit;                                    // of a rule on the gap
    qint64 fewRows = 500;                                           // below it a group is flagged: the rule's own limit where one asks
    QString rule;                                                   // the id of the rule on the gap, "" where none asks
    bool passes = true;                                             // no rule about these groups stands in the way
    bool sameRows = true;                                           // as the champion's

    std::optional<double> gap() const;
};

// Those that a rule objects to come first. The newest evidence of a group holds.
QVector<Groups> groupsOf(const QVector<EvidenceReading> &ours, const QVector<EvidenceReading> &champions, const GateVerdict &);

} // namespace countersign

// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/findings/Findings.h"
#include "core/rollout/Overview.h"

namespace countersign {

// A row as the page knows it: what was read, and what came after. A row that was judged before keeps that judgement until
// the next one, as long as the same version is live in it.
struct OverviewItem
{
    OverviewRow row;
    OverviewHealth health;
    bool judged = false;                                            // health is of what is live in it
    UtcTime judgedAt;
    bool fresh = false;                                             // and nothing was recorded since that could change it
    bool needsYou = false, pinned = false;
    QVector<WorldFinding> findings;                                 // what moved without a record, of this row
};

// Everything to be said against a row, worst first: open incidents (slug overdue or incident), findings, then what healthOf() found.
QVector<OverviewCause> causesOf(const OverviewItem &, UtcTime now);
QStringList slugsOf(const OverviewItem &, UtcTime now);             // theirs alone
// The worst of them; "ok" where there is none; empty where nothing is live or it is not known yet.
QString conditionOf(const OverviewItem &, UtcTime now);
QString lookSlugOf(const QString &condition);                       // the state that it is shown as: a row that is ok passes
int severityOf(const QString &condition);                           // the greater the worse

// For people.
QString modelText(const OverviewRow &);                             // the source only where it is not the workspace's own
QString ageText(UtcTime since, UtcTime now);                        // in the one unit that says most
QString approvalText(const OverviewRow &);                          // on whose word it is live
QString healthNote(const OverviewItem &, UtcTime now);              // after the word of the condition: "+2", if there are more causes
QString nextText(const OverviewItem &, UtcTime now);                // what waits, and for whom
QString standbyText(const OverviewItem &, const QString &version);  // with its warm state, once that is known

} // namespace countersign

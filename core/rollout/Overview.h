// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/approval/Request.h"

namespace countersign {

// One model in one environment: what is live there, on whose word, and what is open about it.
struct OverviewRow
{
    QString source, model, tier, environment, klass;
    QString version, state;                                         // live or applying; both empty where nothing is live
    QString underWay;                                               // what is being made live in its place, if anything is
    UtcTime since;
    QStringList approvedBy;                                         // empty where no approval was needed
    QString rolledOutBy, request;                                   // no request: it was a rollback
    QStringList standbys, barred, requests, incidents;              // standbys: newest first; the last two: ids that are open
    std::optional<UtcTime> reviewDue;                               // of the open incidents the earliest
    std::optional<UtcTime> evidence;                                // when the oldest evidence on what is live was added
    qint64 moved = 0;                                               // the newest record that could change how it is judged

    QString id() const { return source + u'/' + model + u'/' + environment; }
    // What a rollback leaves, and where it may go to, the likeliest first.
    QString leaves() const { return underWay.isEmpty() ? version : underWay; }
    QStringList waysBack() const;
    QString versionId() const { return source + u'/' + model + u'@' + version; }
    friend bool operator==(const OverviewRow &, const OverviewRow &) = default;
};

// By model and environment, also where nothing is live but a request or an incident is open. A handful of statements,
// whatever is live; nothing is judged.
Result<QVector<OverviewRow>> overviewRows(Database &, UtcTime now);

// Whose approvals a promotion stood on, in their order; none for a rollback.
Result<QStringList> approversOf(Database &, qint64 rolloutSeq);

// One thing to be said against what is live: a rule that does not simply pass (slug fail, not-evaluated, waived or near,
// named by the rule), or a part of what was approved that is another one now (slug moved, named by the part).
struct OverviewCause { QString slug, name, text; };

// What an open request waits for: state as in Standing, and the logins that could go on with it, where they are known.
struct OverviewNeed { QString request, state; QStringList who; };

// How a row would be judged today. Until its `moved` is another one, only time can change that (ages, ends of waivers and
// of duties), and whoever takes files away.
struct OverviewHealth
{
    QString gate;                                                   // the outcome's slug; empty where nothing is live
    QVector<OverviewCause> causes;                                  // worst first
    QStringList warm;                                               // as warmStandbys() gives them
    QVector<OverviewNeed> needs;                                    // in the order of its requests
};
OverviewHealth healthOf(Workspace &, const OverviewRow &);
// Those of its standbys whose files are all there, as one can only go back to these.
QStringList warmStandbys(Workspace &, const OverviewRow &);

} // namespace countersign

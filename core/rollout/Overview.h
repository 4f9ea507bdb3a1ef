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
    UtcTime since;
    QStringList approvedBy;                                         // empty where no approval was needed
    QString rolledOutBy, request;                                   // no request: it was a rollback
    QStringList standbys, barred, requests, incidents;              // standbys: newest first; the last two: ids that are open

    QString id() const { return source + u'/' + model + u'/' + environment; }
    QString versionId() const { return source + u'/' + model + u'@' + version; }
};

// By model and environment, also where nothing is live but a request or an incident is open. A handful of statements,
// whatever is live; nothing is judged.
Result<QVector<OverviewRow>> overviewRows(Database &, UtcTime now);

// Whose approvals a promotion stood on, in their order; none for a rollback.
Result<QStringList> approversOf(Database &, qint64 rolloutSeq);

// How the gate would judge today what is live in a row, and the sentence of its first rule that does not simply pass.
struct OverviewGate { QString slug, why; };
OverviewGate judgeLive(Workspace &, const OverviewRow &);

} // namespace countersign

// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/workspace/Workspace.h"

#include <QStringList>

namespace countersign {

// One model in one environment: what is live there, on whose word, and what is open about it.
struct OverviewRow
{
    QString source, model, tier, environment, klass;
    QString version, state;                                         // live or applying; both empty where nothing is live
    UtcTime since;
    QStringList approvedBy;                                         // empty where no approval was needed
    QString rolledOutBy, request;                                   // no request: it was a rollback
    QString gate, gateWhy;                                          // of what is live, as it would be judged now
    QStringList standbys, barred, requests, incidents;              // standbys: newest first; the last two: ids that are open
    bool needsYou = false;

    QString id() const { return source + u'/' + model + u'/' + environment; }
    QString approval() const;                                       // on whose word it is live, for people
    QString versionId() const { return source + u'/' + model + u'@' + version; }
};

// By model and environment. Slow where much is live (each is judged): call it on a worker.
Result<QVector<OverviewRow>> overviewRows(Workspace &, const QString &login);

} // namespace countersign

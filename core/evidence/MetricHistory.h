// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/evidence/EvidenceFact.h"
#include "core/registry/Registry.h"

namespace countersign {

// The metrics of one version; of a fact that several files give, the last.
struct VersionMetrics
{
    QString number;
    bool retired = false;
    QVector<EvidenceFact> metrics;                                  // by name

    const EvidenceFact *metric(const QString &name) const;          // null where it was not measured
};
// Of the newest versions of a model, the oldest of them first.
Result<QVector<VersionMetrics>> metricHistory(Database &, const QString &source, const QString &model, int newest = 40);

} // namespace countersign

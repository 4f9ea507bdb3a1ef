// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/environments/Environments.h"

#include <QHash>

namespace countersign {

// What one environment serves of one model, or served.
struct LiveRow
{
    QString source, model, environment, version, manifest;
    UtcTime since;
    std::optional<UtcTime> until;
    qint64 rolloutSeq = 0;                                          // the promotion or rollback that made it so
    bool applying = false;                                          // not live yet: its effects are not all done
};

// Where each version of a model is live now: number → environments.
Result<QHash<QString, QStringList>> liveIn(Database &, const QString &source, const QString &model);
// Empty model or environment = all. Rows whose rollout is still applying are given too, marked as such.
Result<QVector<LiveRow>> liveNow(Database &, const QString &source = {}, const QString &model = {}, const QString &environment = {});
Result<QVector<LiveRow>> liveAt(Database &, UtcTime when, const QString &source = {}, const QString &model = {}, const QString &environment = {});
Result<std::optional<LiveRow>> champion(Database &, const QString &source, const QString &model, const QString &environment);
Result<QVector<LiveRow>> liveHistory(Database &, const QString &source, const QString &model, const QString &environment); // newest first
// The two distinct versions that were live before this one, newest first, without those that are barred or retired.
Result<QVector<LiveRow>> standbys(Database &, const QString &source, const QString &model, const QString &environment);

struct Bar { QString source, model, environment, version, incident; };
Result<std::optional<Bar>> barOf(Database &, const QString &source, const QString &model, const QString &environment, const QString &version);
Result<QVector<Bar>> bars(Database &, const QString &source, const QString &model, const QString &environment);

} // namespace countersign

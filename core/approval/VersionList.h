// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/FilterText.h"
#include "core/registry/VersionOrder.h"

namespace countersign {

// The list of versions as the registry shows it: with what has become of each, and narrowed in the language of FilterText.

// A version and the foremost of its states: retired, changes-requested or in-review, barred, live or registered.
struct ListedVersion
{
    Version version;
    QString state;
    QStringList live;                                               // environments that serve it
    QStringList barred;                                             // environments it was rolled back in, until the incident closes
    QString description;                                            // its own, or the model's
};

struct VersionQuestion
{
    QVector<FilterTerm> terms = {};
    QString source = {}, model = {};                                // empty: of all
    qint64 beforeSeq = std::numeric_limits<qint64>::max();
    int limit = 200;
    VersionOrder order = VersionOrder::Newest;
    std::optional<Version> after = {};                              // the last of the page before
};

// The keys of a filter of versions; `environments` are those there are.
QVector<FilterKey> versionFilterKeys(const QStringList &environments = {});

Result<QVector<ListedVersion>> listVersions(Database &, const VersionQuestion &, UtcTime now);
// Models with versions that fit, and those that fit by their own words, with how many.
Result<QVector<ModelCount>> countVersions(Database &, const VersionQuestion &, UtcTime now);

} // namespace countersign

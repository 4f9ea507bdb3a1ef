// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/storage/Database.h"
#include "core/workspace/Link.h"

namespace countersign {

// Something of a workspace that what was typed may mean.
struct SearchHit
{
    Link::Kind kind = Link::Kind::Model;
    QString id;                                                     // as in Link
    QString text, detail;                                           // "churn 1.4.0", "registered by ann 2026-11-22"
    int score = 0;
    bool registered = true;                                         // no: a remote registry has it, as its mirror says, and nobody governs it
};

// Models, versions, requests, people and records, best first, for search as one types: reads the names of all models and a
// few rows by index, never a whole table of versions. What remote registries hold is found, too, registered or not. "chu 1.4" are the versions of a model that begin so; "R1" requests;
// "#17" or "17" a record.
Result<QVector<SearchHit>> search(Database &, const QString &typed, int limit = 24);

} // namespace countersign

// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/workspace/Fold.h"

namespace countersign {

// Finding models and versions by words: names, numbers, authors, owners, descriptions and metadata. The index is a cache that
// moves in the transaction of the record; it is SQLite's own, and all that knows so is in this file and its .cpp.

// What the registry's fold notes for the index beside its rows.
Result<void> noteForSearch(Database &, const ReadRecord &);

// What somebody typed, as the index wants it: every word must be there, its beginning is enough, a text of several words
// stands together. Empty if there is nothing to look for.
QString searchWords(const QStringList &texts);

struct FoundModel { QString source, name; };
Result<QVector<FoundModel>> findModels(Database &, const QString &words); // by themselves, not by their versions

} // namespace countersign

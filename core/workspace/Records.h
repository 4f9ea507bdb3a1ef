// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/ledger/Record.h"
#include "core/storage/Database.h"

namespace countersign {

// The ledger as its table holds it.
inline const QString recordColumns = QStringLiteral("seq, at_us, prev_hash, actor, action, subject, payload, cmd_id, sig, hash");
Record recordFromRow(const Row &row);
Result<void> insertRecord(Database &, const Record &);
// All of them in order; `each` must not use this connection. Errors: the database's, and what `each` returns.
Result<void> forEachRecord(Database &, const std::function<Result<void>(const Record &)> &each);

} // namespace countersign

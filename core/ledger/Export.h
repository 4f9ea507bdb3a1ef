// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/ledger/ExportLine.h"
#include "core/ledger/Verify.h"

namespace countersign {

// Checks an export (JSONL), full or a slice, with nothing but the file; with a checkpoint that was kept elsewhere also
// that history was not rewritten since. What does not hold is in the report. Errors: NotFound, Malformed if it is no
// export at all.
Result<Report> verifyFile(const QString &path, const std::optional<QByteArray> &checkpointNote = {}, const Known &known = {});
Result<Report> verifyBytes(const QByteArray &bytes, const std::optional<QByteArray> &checkpointNote = {}, const Known &known = {});

} // namespace countersign

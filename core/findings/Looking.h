// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/findings/Findings.h"

namespace countersign {

// Compares what the ledger expects with the mirror of a source, or, for "local", with the pointer files, and keeps the list
// of findings: what is new gets an id, what is no longer so is marked gone. What the ledger changed after the mirror's "as
// of", or is changing just now, is left for the next look. Gives the open ones of that source.
Result<QVector<WorldFinding>> look(Workspace &, const QString &source);
// The stage that a version should have, as far as none goes live by it: what people adopted, else what it was when it was
// registered or, where nobody did that, seen first.
Result<QString> expectedStage(Database &, const VersionRef &);

} // namespace countersign

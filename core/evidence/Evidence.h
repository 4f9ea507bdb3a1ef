// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/evidence/EvidenceReading.h"
#include "core/policy/language/Facts.h"
#include "core/registry/Registry.h"

namespace countersign {

struct EvidenceRow
{
    QString id;                                                     // E7
    VersionRef version;
    QString kind;                                                   // metrics, tests …
    QString name;                                                   // of the file, for people
    QString digest, reading;                                        // of the file, and of what was read from it
    qint64 bytes = 0, addedSeq = 0;
    UtcTime added;
    QString by;
};

Result<QVector<EvidenceRow>> evidenceOf(Database &, const VersionRef &);     // oldest first
// What an importer read from the file, as it was stored then.
Result<EvidenceReading> evidenceReading(Database &, const EvidenceRow &);
Result<QByteArray> evidenceBytes(Database &, const EvidenceRow &);            // the very bytes; Integrity if altered

// One record for all files. Recognised by content; at most 16 MiB each; `datasetKind` names the data set of formats that
// do not say it. Needs the duty author or engineer. The same file again is refused: evidence.repeated.
// `readings` are those of `rows`, also after a dry run, when they are kept nowhere.
struct AddedEvidence { Receipt receipt; QVector<EvidenceRow> rows; QVector<EvidenceReading> readings = {}; };
Result<AddedEvidence> addEvidence(Workspace &, const Command &, const VersionRef &, const QStringList &files, const QString &datasetKind = {});

// metric.*, fairness.*, tests.*, evidence.kinds, evidence.age_days of one version; newer evidence replaces older facts of
// the same name. Every blob's digest is checked. Errors: Integrity.
Result<Facts> evidenceFacts(Database &, const VersionRef &, UtcTime now);
// compare.<kind>.<name> = challenger − champion, for metrics measured on the same data set (equal digest).
Result<Facts> comparedFacts(Database &, const VersionRef &challenger, const VersionRef &champion);

Fold evidenceFold();

} // namespace countersign

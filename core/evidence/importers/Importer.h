// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/evidence/EvidenceReading.h"

namespace countersign {

// A file that was handed in as evidence. Its name is not here: what it is shows in what it holds.
struct EvidenceFile
{
    QByteArray bytes;
    std::optional<QJsonObject> object;        // when it is a JSON object
    QString root;                             // name of the outermost element when it is XML
};

// What the person who hands it in says, for formats that do not say it themselves.
struct EvidenceHints
{
    QString datasetKind;                      // --kind
};

// One format of evidence. Each is a file of this folder and a line in all.cpp.
// recognises: by content, and so narrowly that no file fits two. read: everything that counts, counted from the elements
// and never from totals; a value that is no number refuses the file (Malformed); what did not run is never a pass.
struct Importer
{
    QString id;                               // released, never renamed: it stands in readings
    QString title;                            // for the list of what can be read
    bool (*recognises)(const EvidenceFile &);
    Result<EvidenceReading> (*read)(const EvidenceFile &, const EvidenceHints &);
};

const QVector<Importer> &evidenceImporters();

constexpr qsizetype greatestEvidence = 16 << 20;

// Reads evidence of any known format. Errors: Malformed; NotEvaluated `evidence.dataset-kind` when a map of metrics does
// not say which dataset they were measured on.
Result<EvidenceReading> readEvidence(const QByteArray &bytes, const EvidenceHints &hints = {});

Importer countersignMetricsImporter();
Importer junitImporter();
Importer metricMapImporter();

// For the importers.
const QStringList &datasetKinds();
// The kind that the file names, or else the hint. Errors: Malformed, NotEvaluated.
Result<QString> datasetKind(const QString &named, const EvidenceHints &hints);
// Text from a file for screens: characters that cannot be kept become U+FFFD, at most 300 are kept.
QString shownText(const QString &text);

} // namespace countersign

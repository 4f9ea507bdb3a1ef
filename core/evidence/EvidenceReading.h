// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/evidence/EvidenceFact.h"

#include <QJsonObject>
#include <QVector>

namespace countersign {

struct Dataset
{
    QString name;
    QString kind;                             // holdout indist ood adversarial production; empty for tests
    QString digest;                           // as the file gives it, often not SHA-256; empty when it gives none
    std::optional<qint64> rows = {};
    friend bool operator==(const Dataset &, const Dataset &) = default;
};

// A metric on the rows that have one value in a column.
struct GroupResult
{
    QString metric;
    QString column;
    QString value;
    Metric measured;
    friend bool operator==(const GroupResult &, const GroupResult &) = default;
};

struct SuiteResult
{
    static constexpr int namedFailures = 50;

    QString suite;
    qint64 passed = 0;
    qint64 failed = 0;
    qint64 skipped = 0;
    qint64 errors = 0;
    QStringList failures = {};                // names of what failed or broke, the first 50
    qint64 ran() const { return passed + failed + errors; }
    friend bool operator==(const SuiteResult &, const SuiteResult &) = default;
};

// What an importer took from one file: facts for the gate, tables for the screens, notes for whoever handed it in.
// text() is stored beside the file, so that a later release of an importer does not change what was approved.
struct EvidenceReading
{
    QString format;                           // the importer's id
    QString kind;                             // metrics, fairness or tests: what `evidence.kinds` holds
    QString name;                             // for lists: the dataset or the first suite
    QString tool;
    QString at;                               // when it was measured, as the file says; empty when it does not
    Dataset dataset;
    QVector<EvidenceFact> facts;
    QVector<GroupResult> groups;
    QVector<SuiteResult> tests;
    QStringList notes;

    QJsonObject summary() const;              // normalised: the same content always gives the same object
    QByteArray text() const;                  // canonical JSON of summary()
    static Result<EvidenceReading> fromText(const QByteArray &text);

    friend bool operator==(const EvidenceReading &, const EvidenceReading &) = default;
};

} // namespace countersign

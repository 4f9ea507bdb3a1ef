// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/approval/NextGate.h"
#include "core/approval/Request.h"
#include "core/evidence/Evidence.h"
#include "core/evidence/MetricHistory.h"
#include "core/registry/FileCheck.h"

namespace countersign {

// Everything the registry shows of one version, read at once.
struct VersionStory
{
    Version version;
    QJsonObject metadata;
    QVector<ManifestFile> files;
    struct Item { EvidenceRow row; EvidenceReading reading; };
    QVector<Item> evidence;
    QString state;                                                  // the foremost, as the list says it
    std::optional<NextGate> gate;                                   // none of what is retired
    QByteArray card;                                                // empty: there is none
    QVector<LiveRow> live;                                          // where it is and was, newest first
    QVector<Request> requests;
    QVector<Decision> decisions;
    QVector<Environment> environments;
    QVector<VersionMetrics> history;                                // of the model's newest versions
    QVector<Version> others;                                        // of the model, newest first, some
    std::optional<FileCheck> check;
    std::optional<UtcTime> retired;
    QString retiredBy;                                              // the login
    QStringList aliases;                                            // of a remote one, as the mirror has it
    std::optional<UtcTime> asOf;                                    // of that mirror
    QString champion;                                               // the number that is live in production; empty: none, or this one
    QString comparedWith;                                           // the number it would naturally be compared with; empty: none
};

Result<VersionStory> versionStory(Workspace &, const VersionRef &);

} // namespace countersign

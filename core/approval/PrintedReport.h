// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/ledger/Report.h"
#include "core/workspace/Export.h"
#include "core/workspace/Log.h"

namespace countersign {

// A file that travels within the report.
struct ReportAttachment { QString name, type, about, digest; QByteArray bytes; };

// All that a report of the audit log says, as values; the console draws it as PDF. It carries its own proof: the ledger's
// lines with their audit paths, the checkpoint, and every document that the records name.
struct PrintedReport
{
    static constexpr qint64 mostRecords = 20'000;                   // what a reader turns pages for; CSV and JSONL have no limit
    static constexpr qint64 mostAttached = 256 << 20;

    QString name, workspace, filter, by, keyId;                     // by, keyId: empty if nobody is signed in
    bool practice = false;
    UtcTime at;
    qint64 all = 0;                                                 // records of the ledger when it was made
    std::optional<qint64> recorded;                                 // the record that it was made
    Report verified;
    std::optional<NewestCheckpoint> checkpoint;
    QVector<LogLine> lines;                                         // in the order of the filter
    RecordStates states;
    QVector<ReportAttachment> attachments;
    QStringList leftOut;                                            // documents too large to travel, or gone
};

// Records itself first, as every export. Errors: Refused for more than mostRecords, before anything is recorded.
Result<PrintedReport> makeReport(Workspace &, const std::optional<Command> &, const LogFilter &);

} // namespace countersign

// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/workspace/LogFilter.h"
#include "core/workspace/Workspace.h"

class QIODevice;

namespace countersign {

// What an export is to hold: everything, one model, or what a filter lets through. JSONL is the ledger's own lines, oldest
// first, which a stranger can check; a part of them is a slice, with proofs, the genesis, all keys and all people. CSV is the list as it
// is shown, in the order of the filter, for spreadsheets, and sealed beside (Sealed.h).
struct ExportWish
{
    enum class Format { Jsonl, Csv };

    QString model, file;
    LogFilter filter = {};
    Format format = Format::Jsonl;
    QString source = QStringLiteral("local");                       // the model's
    QString modelText() const { return source == u"local" ? model : source + u'/' + model; }
};

// `matched`: the records asked for; a slice holds more, for its proofs.
struct Exported { std::optional<Receipt> receipt; qint64 records = 0, beyond = 0, matched = 0; bool slice = false; };

// Records itself first and makes a checkpoint, if there is a session; otherwise it says how much no checkpoint covers.
// The file is written beside and renamed. Errors: Fault if it cannot be written.
Result<Exported> exportAudit(Workspace &, const std::optional<Command> &, const ExportWish &);

// The first step of every export, also of the console's report: the record export.made and a checkpoint over it. What it
// exports are the records before `before`, so that the number that was said beforehand is the number that is written.
struct StartedExport { std::optional<Receipt> receipt; qint64 before = 0, matched = 0; };
Result<StartedExport> startExport(Workspace &, const std::optional<Command> &, const QString &format, const ExportWish &);

// The newest checkpoint. Errors: Refused if none was made yet.
struct NewestCheckpoint { qint64 size = 0; QByteArray note; };
Result<NewestCheckpoint> newestCheckpoint(Database &);
// The records before `before` that the filter lets through, as JSONL with proofs into that checkpoint; gives how many lines.
Result<qint64> writeSlice(Database &, const LogFilter &, qint64 before, const NewestCheckpoint &, QIODevice &);

} // namespace countersign

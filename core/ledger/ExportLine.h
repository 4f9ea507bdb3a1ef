// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/ledger/Record.h"

#include <span>
#include <vector>

namespace countersign {

// One line of an export, without its line feed: a record, in a slice with its proof, or a checkpoint. Each has exactly
// one spelling, so a line that can be read is, byte for byte, the line that would be written.
struct ExportLine
{
    static constexpr qsizetype longest = 1 << 20;

    std::optional<Record> record;
    std::optional<std::vector<Digest>> proof;
    QByteArray checkpoint;                 // the note, when there is no record

    static Result<ExportLine> parse(QByteArrayView line);   // Errors: Malformed, with the byte
};

QByteArray recordLine(const Record &record);
QByteArray recordLine(const Record &record, std::span<const Digest> proof);
QByteArray checkpointLine(const QByteArray &note);

} // namespace countersign

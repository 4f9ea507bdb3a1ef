// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/Checkpoint.h"
#include "core/ledger/Export.h"
#include "core/ledger/ExportLine.h"
#include "core/ledger/Key.h"
#include "tests/fuzz/Held.h"

using namespace countersign;

// An export, and what stands in it as one line or as a checkpoint. A line that can be read has one spelling.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    if (const auto line = ExportLine::parse(bytes)) {
        const QByteArray again = !line->record ? checkpointLine(line->checkpoint) : line->proof ? recordLine(*line->record, *line->proof) : recordLine(*line->record);
        held(again == bytes, "a line has one spelling");
    }
    (void)Checkpoint::parse(bytes);
    (void)Signature::fromField(bytes);
    (void)verifyBytes(bytes);
    return 0;
}

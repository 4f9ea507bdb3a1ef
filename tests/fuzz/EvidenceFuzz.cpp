// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/importers/Importer.h"
#include "tests/fuzz/Held.h"

using namespace countersign;
using namespace Qt::StringLiterals;

// A file handed in as evidence. A reading that was made is read back as the same.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const auto reading = readEvidence(QByteArray(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size)), {u"holdout"_s});
    if (!reading) {
        held(!reading.error().text.isEmpty(), "a refusal has a sentence");
        return 0;
    }
    const auto again = EvidenceReading::fromText(reading->text());
    held(bool(again) && again->text() == reading->text(), "a reading is read back as it was");
    return 0;
}

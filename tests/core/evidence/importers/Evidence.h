// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/evidence/importers/Importer.h"

#include "tests/support/catch.h"

#include <QFile>

inline QByteArray evidenceData(const QString &name)
{
    QFile file(QStringLiteral(COUNTERSIGN_TEST_DATA) + QStringLiteral("/evidence/") + name);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

inline const countersign::EvidenceFact *factOf(const countersign::EvidenceReading &reading, const QString &name)
{
    const countersign::EvidenceFact *found = nullptr;
    for (const auto &fact : reading.facts) {
        if (fact.name != name)
            continue;
        REQUIRE_FALSE(found); // no fact stands twice
        found = &fact;
    }
    return found;
}

// The value of a plain fact, or -1 where there is none.
inline double numberOf(const countersign::EvidenceReading &reading, const QString &name)
{
    const auto *const fact = factOf(reading, name);
    return fact ? fact->value : -1;
}

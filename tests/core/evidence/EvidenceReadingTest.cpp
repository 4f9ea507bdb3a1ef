// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/EvidenceReading.h"

#include "core/evidence/importers/Importer.h"
#include "tests/support/catch.h"

#include <QDirIterator>
#include <QFile>

using namespace countersign;
using namespace Qt::StringLiterals;

TEST_CASE("evidence reading: what is stored reads back as it was, for every file we have")
{
    int read = 0;
    for (QDirIterator files(QStringLiteral(COUNTERSIGN_TEST_DATA) + u"/evidence"_s, {u"*.xml"_s, u"*.json"_s}, QDir::Files, QDirIterator::Subdirectories); files.hasNext();) {
        QFile file(files.next());
        INFO(file.fileName().toStdString());
        REQUIRE(file.open(QIODevice::ReadOnly));
        const auto reading = readEvidence(file.readAll(), {u"holdout"_s});
        if (!reading)
            continue;
        ++read;
        const EvidenceReading again = take(EvidenceReading::fromText(reading->text()));
        CHECK(again.text() == reading->text());
        CHECK(again.facts.size() == reading->facts.size());
        CHECK(again.tests == reading->tests);
    }
    CHECK(read >= 8);
}

TEST_CASE("evidence reading: text that is not ours is refused")
{
    for (const QByteArray &wrong : {QByteArray(), QByteArray("[]"), QByteArray("{"), QByteArray("nothing")}) {
        INFO(wrong.toStdString());
        CHECK_FALSE(EvidenceReading::fromText(wrong));
    }
}

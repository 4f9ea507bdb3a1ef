// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/registry/ArtifactReader.h"
#include "tests/bench/Paired.h"
#include "tests/support/catch.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

using namespace countersign;
using namespace Qt::StringLiterals;

// Against openssl dgst on the same file, both with the file in the page cache.
TEST_CASE("artifact: SHA-256 of a large file")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"weights.bin"_s);
    const qint64 size = wanted("BENCH_MIB", 2048) << 20;
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    QByteArray block(1 << 20, 'x');
    for (qint64 written = 0; written < size; written += block.size()) {
        block.replace(0, 8, QByteArray::number(written).rightJustified(8, '0').right(8));
        REQUIRE(file.write(block) == block.size());
    }
    file.close();

    QString ours, theirs;
    compare("SHA-256 of an artifact", "Countersign", [&] {
        return secondsOf([&] { ours = take(take(ArtifactReader::open({path})).manifest()).files().first().sha256.hex(); });
    }, "openssl dgst", [&] {
        return secondsOf([&] {
            QProcess process;
            process.start(u"openssl"_s, {u"dgst"_s, u"-sha256"_s, u"-r"_s, path});
            REQUIRE(process.waitForFinished(-1));
            theirs = QString::fromLatin1(process.readAllStandardOutput().left(64));
        });
    }, 5);
    CHECK(ours == theirs);
}

// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/LineReader.h"

#include "tests/support/catch.h"

#include <QBuffer>

using namespace countersign;

namespace {

QByteArrayList linesOf(QByteArray bytes, qsizetype longest)
{
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    LineReader reader(buffer, longest);
    QByteArrayList out;
    for (qint64 n = 1; const auto line = reader.next(); ++n) {
        CHECK(line->number == n);
        out.append(line->tooLong ? QByteArray("(long)") : line->text.toByteArray());
        if (!line->ended)
            out.last() += "(cut)";
    }
    return out;
}

} // namespace

TEST_CASE("line reader: tells blank, long and cut lines apart")
{
    CHECK(linesOf("", 10).isEmpty());
    CHECK(linesOf("a\nbc\n", 10) == QByteArrayList{"a", "bc"});
    CHECK(linesOf("a\n\n\nb", 10) == QByteArrayList{"a", "", "", "b(cut)"});
    CHECK(linesOf("0123456789\nx\n", 10) == QByteArrayList{"0123456789", "x"});
    CHECK(linesOf("0123456789A\nx\n", 10) == QByteArrayList{"(long)", "x"});
    CHECK(linesOf("x\n0123456789A", 10) == QByteArrayList{"x", "(long)(cut)"});
    CHECK(linesOf(QByteArray("\0\r\n", 3), 10) == QByteArrayList{QByteArray("\0\r", 2)});
}

TEST_CASE("line reader: lines that lie across its chunks")
{
    QByteArray bytes;
    QByteArrayList lines;
    for (int i = 0; i < 300; ++i) {
        lines.append(QByteArray(4000 + i, 'a' + i % 26));
        bytes += lines.last() + '\n';
    }
    CHECK(linesOf(bytes, 1 << 20) == lines);
    const QByteArray huge(3 << 20, 'x');
    CHECK(linesOf("a\n" + huge + "\nb\n" + huge, 1 << 20) == QByteArrayList{"a", "(long)", "b", "(long)(cut)"});
    CHECK(linesOf(QByteArray(1 << 20, 'x') + "\nb\n", 1 << 20).size() == 2);
    CHECK(linesOf(QByteArray(1 << 20, 'x') + "\nb\n", 1 << 20)[0].size() == 1 << 20);
}

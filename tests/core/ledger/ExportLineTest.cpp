// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/ExportLine.h"

#include "core/base/Json.h"
#include "tests/core/ledger/Sample.h"
#include "tests/support/catch.h"

using namespace countersign;
using namespace Qt::StringLiterals;

namespace {

QByteArray writtenAgain(const ExportLine &line)
{
    if (!line.record)
        return checkpointLine(line.checkpoint);
    return line.proof ? recordLine(*line.record, *line.proof) : recordLine(*line.record);
}

} // namespace

TEST_CASE("export line: the vector's third record as JSON")
{
    const Record record = sample::vectorRecords()[2];
    const QByteArray line = recordLine(record);
    CHECK(line == R"({"seq":2,"at_us":1767225660000000,"prev_hash":"db258352a68951c54a1557983eacfc165d3049b08c3733f50821827f72124561",)"
                  R"("actor":"bob","action":"decision.approve","subject":"request:R1",)"
                  R"("payload":"{\"reason\":\"gepr\\u00fcft \\ud83d\\ude80 \\\"ok\\\"\",\"v\":1}",)"
                  R"("cmd_id":"00000000-0000-4000-8000-0000000000a2",)"
                  R"("sig":"6a3803d5f059902a1c6dafbc9ba4729212f7caac08634cc3ae76b27529f03827:)"
                  R"(i32OrqzDFsaoNtjdFvzCkWK1eHCk0/4NVss76HNHWdZFqlxXQ5FXHuuAnRWR0U4EyITTfRkeCpztUsKu6mJdAA==",)"
                  R"("hash":"18b318b4120ff09198935a518fbbff2ddcf77076a88b33c92ab97b613d47a1a1"})");
    CHECK(take(json::parseObject(line)).value(u"payload"_s).toString().toLatin1() == record.payload);
    CHECK(take(ExportLine::parse(line)).record == record);
}

TEST_CASE("export line: every kind of line comes back as it was written")
{
    const sample::Chain chain;
    for (const QByteArray &line : {recordLine(chain.records[0]), recordLine(chain.records[0], {}),
                                   recordLine(chain.records[1], sample::treeOver(chain.records).auditPath(1)), checkpointLine(chain.note())})
        CHECK(writtenAgain(take(ExportLine::parse(line))) == line);
    CHECK(take(ExportLine::parse(checkpointLine(chain.note()))).checkpoint == chain.note());
    CHECK(checkpointLine(chain.note()).contains("\\u2014"));
}

TEST_CASE("export line: a line with a flipped bit is refused or reads as something else")
{
    const sample::Chain chain;
    for (const QByteArray &line : {recordLine(chain.records[1]), recordLine(chain.records[1], sample::treeOver(chain.records).auditPath(1)),
                                   checkpointLine(chain.note())}) {
        for (qsizetype bit = 0; bit < line.size() * 8; ++bit) {
            QByteArray flipped = line;
            flipped[bit / 8] = static_cast<char>(flipped[bit / 8] ^ (1 << bit % 8));
            const auto read = ExportLine::parse(flipped);
            if (read && writtenAgain(*read) != flipped)
                FAIL("two spellings: " << flipped.toStdString());
        }
    }
}

TEST_CASE("export line: other spellings of the same JSON are refused")
{
    const QByteArray line = recordLine(sample::vectorRecords()[2]);
    const auto changed = [&](const QByteArray &from, const QByteArray &to) {
        REQUIRE(line.contains(from));
        return QByteArray(line).replace(from, to);
    };
    for (const QByteArray &bad : {QByteArray(), QByteArray("{}"), line + ' ', ' ' + line, line.chopped(1), line + '}', changed("\"seq\":2", "\"seq\": 2"),
                                  changed("\"seq\":2", "\"seq\":02"), changed("\"seq\":2", "\"seq\":-2"), changed("\"seq\":2", "\"seq\":2.0"),
                                  changed("\"seq\":2", "\"seq\":9007199254740992"), changed("\"seq\":2", "\"seq\":"),
                                  changed("db258352", "DB258352"), changed("db258352", "db25835"), changed("bob", "\\u0062ob"),
                                  changed("0/4NVss", "0\\/4NVss"), changed("bob", "b\xc3\xb6"), changed("bob", QByteArray("b\0b", 3)),
                                  changed(",\"actor\":\"bob\"", ""), changed("\"actor\":\"bob\"", "\"actor\":\"bob\",\"more\":\"x\""),
                                  changed("\"}", "\",\"proof\":[\"00\"]}"), changed("\"}", "\",\"proof\":[}"), changed("\"}", "\",\"proof\":null}"),
                                  QByteArray(R"({"checkpoint":"a","more":1})"), QByteArray(R"({"checkpoint":1})"), QByteArray(R"({"checkpoint":"\u0061"})"),
                                  QByteArray("{\"checkpoint\":\"\xe2\x80\x94\"}"), QByteArray(R"({"checkpoint": "a"})")}) {
        INFO(bad);
        const auto read = ExportLine::parse(bad);
        REQUIRE_FALSE(read);
        CHECK(read.error().kind == Kind::Malformed);
    }
}

// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/approval/PrintedReport.h"

#include "core/ledger/Export.h"
#include "tests/support/TestWorkspace.h"

using namespace countersign;
using namespace Qt::StringLiterals;

namespace {

const ReportAttachment &attached(const PrintedReport &report, const QString &name)
{
    const auto found = std::find_if(report.attachments.begin(), report.attachments.end(), [&](const ReportAttachment &each) { return each.name == name; });
    INFO(name.toStdString());
    REQUIRE(found != report.attachments.end());
    return *found;
}

} // namespace

TEST_CASE("report: it holds what is shown, is recorded, and carries its own proof")
{
    TestWorkspace w;
    w.live(u"1.0.0"_s);
    const qint64 head = w.head();
    const LogFilter filter = take(LogFilter::fromText(u"action:decision|evidence"_s, w.clock().now()));
    const PrintedReport report = take(makeReport(*w, w.command(u"dev"_s), filter));
    CHECK(report.recorded == head + 1);
    CHECK(w.payload(head + 1)[u"format"_s] == u"pdf"_s);
    CHECK(w.payload(head + 1)[u"records"_s] == 2);
    CHECK(report.lines.size() == 2);
    CHECK(report.lines[0].seq > report.lines[1].seq);
    CHECK(report.all == head + 1);
    CHECK(report.verified.holds());
    CHECK(report.states.of(report.lines[0].seq) == RecordState::Sealed);
    CHECK(report.by == u"dev"_s);
    CHECK(report.leftOut.isEmpty());
    REQUIRE(report.checkpoint);
    CHECK(attached(report, u"checkpoint.txt"_s).bytes == report.checkpoint->note);
    CHECK(attached(report, u"E1-metrics.json"_s).bytes.contains("countersign.metrics/1"));
    for (const ReportAttachment &file : report.attachments)
        CHECK(Digest::of(file.bytes).hex() == file.digest);
    const Report ledger = take(verifyBytes(attached(report, u"ledger.jsonl"_s).bytes, report.checkpoint->note));
    CHECK(ledger.holds());
    CHECK(ledger.slice);
}

TEST_CASE("report: names of evidence cannot climb out of where they are saved")
{
    TestWorkspace w;
    const VersionRef ref = w.version(u"1.0.0"_s);
    take(addEvidence(*w, w.command(u"ann"_s), ref, {w.file(u"..evil  name;.json"_s, R"({"schema":"countersign.metrics/1","dataset":{"name":"h","kind":"holdout","digest":"0000000000000000000000000000000000000000000000000000000000000000","rows":10},"metrics":[{"name":"auc","value":0.9}]})")}));
    const PrintedReport report = take(makeReport(*w, w.command(u"ann"_s), {}));
    for (const ReportAttachment &file : report.attachments) {
        INFO(file.name.toStdString());
        CHECK_FALSE(file.name.contains(u'/'));
        CHECK_FALSE(file.name.contains(u".."_s));
        CHECK_FALSE(file.name.startsWith(u'.'));
        CHECK_FALSE(file.name.contains(u' '));
    }
}

TEST_CASE("report: without a session it is neither recorded nor signed, and says so by what is absent")
{
    TestWorkspace w;
    w.live(u"1.0.0"_s);
    const qint64 head = w.head();
    const PrintedReport report = take(makeReport(*w, std::nullopt, {}));
    CHECK_FALSE(report.recorded);
    CHECK(report.by.isEmpty());
    CHECK(report.keyId.isEmpty());
    CHECK(w.head() == head);
}

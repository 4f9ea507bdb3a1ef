// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/Log.h"

#include "tests/support/TestWorkspace.h"

using namespace countersign;
using namespace Qt::StringLiterals;

TEST_CASE("log: numbers, counts and lines say the same records, the newest first")
{
    TestWorkspace w;
    w.live(u"1.0.0"_s);
    const LogFilter filter = take(LogFilter::fromText(u"actor:cara|ben"_s, UtcTime()));
    const LogNumbers numbers = take(logNumbers(w.db(), filter));
    CHECK(numbers.all == w.head() + 1);
    REQUIRE(numbers.seqs.size() >= 3);
    CHECK(std::is_sorted(numbers.seqs.rbegin(), numbers.seqs.rend()));
    CHECK(take(logCount(w.db(), filter)) == numbers.seqs.size());
    CHECK(take(logCount(w.db(), filter, numbers.seqs[0])) == numbers.seqs.size() - 1);
    QVector<qint64> seqs;
    QVector<LogLine> lines;
    take(forEachLogLine(w.db(), filter, 0, w.head(), [&](const LogLine &line) -> Result<void> {
        seqs += line.seq;
        lines += line;
        return {};
    }));
    CHECK(seqs == numbers.seqs);
    LogFilter turned = filter;
    turned.setOldestFirst(true);
    QVector<qint64> oldestFirst;
    take(forEachLogLine(w.db(), turned, 0, w.head(), [&](const LogLine &line) -> Result<void> {
        oldestFirst += line.seq;
        return {};
    }));
    CHECK(oldestFirst == QVector<qint64>(seqs.rbegin(), seqs.rend()));
    CHECK(take(logNumbers(w.db(), turned)).seqs == oldestFirst);
    const auto approval = std::find_if(lines.begin(), lines.end(), [](const LogLine &line) { return line.action == u"decision.approve"; });
    REQUIRE(approval != lines.end());
    CHECK(approval->actor == u"cara"_s);
    CHECK(approval->subject == u"request:R1"_s);
    CHECK(approval->reason == whyLong);
    CHECK(approval->digest == w.payload(approval->seq)[u"binding"_s].toString());
    CHECK(approval->hash == take(recordAt(w.db(), approval->seq)).hash);
    const LogWords words = take(logWords(w.db()));
    CHECK(words.actors.contains(u"cara"_s));
    CHECK(words.actions.contains(u"decision.approve"_s));
    CHECK(words.models == QStringList{u"churn"_s});
    CHECK(recordAt(w.db(), 999).error().kind == Kind::NotFound);
}

TEST_CASE("log: a record's state follows from the check of the whole")
{
    CHECK(RecordStates().of(0) == RecordState::NotChecked);
    Report report;
    report.records = 10;
    report.covered = 6;
    const RecordStates sound(report);
    CHECK(sound.of(5) == RecordState::Sealed);
    CHECK(sound.of(6) == RecordState::Chained);
    CHECK(sound.of(10) == RecordState::NotChecked);
    CHECK(sound.firstBroken() == -1);
    report.add(u"database"_s, u"something else"_s);
    report.add(u"record 4"_s, u"its hash"_s);
    const RecordStates broken(report);
    CHECK(broken.of(3) == RecordState::Sealed);
    CHECK(broken.of(4) == RecordState::Broken);
    CHECK(broken.of(5) == RecordState::AfterFault);
    CHECK(broken.firstBroken() == 4);
    CHECK(recordStateSlug(RecordState::AfterFault) == u"after-fault"_s);
}

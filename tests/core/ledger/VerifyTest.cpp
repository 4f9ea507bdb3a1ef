// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/Verify.h"

#include "tests/core/ledger/Sample.h"
#include "tests/support/catch.h"

using namespace countersign;
using namespace Qt::StringLiterals;

namespace {

Report reportOf(const std::vector<Record> &records, const QByteArrayList &notes = {}, const Known &known = {})
{
    ChainVerifier verifier(known);
    for (const QByteArray &note : notes)
        verifier.addCheckpoint(note, u"note"_s);
    for (const Record &record : records)
        verifier.add(record);
    return verifier.finish();
}

sample::Chain grown(int records)
{
    sample::Chain chain;
    chain.grow(records);
    return chain;
}

void checkOnly(const Report &report, const QString &where, const QString &says)
{
    for (const Fault &fault : report.faults)
        INFO(fault.where << ": " << fault.text);
    REQUIRE(report.faults.size() == 1);
    CHECK(report.faults[0].where == where);
    CHECK(report.faults[0].text.contains(says));
}

} // namespace

TEST_CASE("verify: a good ledger, and what the report says of it")
{
    const auto chain = grown(38);
    const Report report = reportOf(chain.records, {chain.note(10), chain.note(30, chain.bob), chain.note(7)});
    CHECK(report.holds());
    CHECK(report.workspace == sample::workspaceId);
    CHECK(report.records == 40);
    CHECK(report.size == 40);
    CHECK(report.signatures == 40);
    CHECK(report.checkpoints == 3);
    CHECK(report.covered == 30);
    CHECK(report.coveredBy == u"bob"_s);
    CHECK(report.beyond == 10);
    CHECK(report.head == chain.records.back().hash);
    CHECK(report.root == sample::treeOver(chain.records).root());
    CHECK_FALSE(report.practice);
}

TEST_CASE("verify: the published vector holds with its checkpoint")
{
    sample::Chain chain;
    chain.records = sample::vectorRecords();
    const Report report = reportOf(chain.records, {chain.note()});
    CHECK(report.holds());
    CHECK(report.covered == 3);
    CHECK(report.root.hex() == u"36f8861076208b4630c1e1b1881bc397d93db29296d8b4efdf788b68035ed345"_s);
}

TEST_CASE("verify: one change in a field is one fault that names the record")
{
    auto chain = grown(18);
    const QByteArray note = chain.note();
    chain.records[7].payload.replace("1.7.0", "1.7.1").replace("7000", "7001");
    const Report report = reportOf(chain.records, {note});
    REQUIRE(report.faultCount == 2); // its hash and its signature
    CHECK(report.faults[0].where == u"record 7"_s);
    CHECK(report.faults[0].text.contains(u"hash"_s));
    CHECK(report.faults[1].where == u"record 7"_s);
    CHECK(report.faults[1].text.contains(u"signature"_s));
    CHECK(report.checkpoints == 1);
}

TEST_CASE("verify: records that are missing, doubled, exchanged or out of time")
{
    const auto chain = grown(18);
    const QByteArray note = chain.note();
    auto records = chain.records;
    records.erase(records.begin() + 5);
    Report report = reportOf(records, {note});
    REQUIRE(report.faultCount == 2);
    CHECK(report.faults[0] == Fault{u"record 6"_s, u"Record 5 is missing before it."_s});
    CHECK(report.faults[1].text.contains(u"cannot be checked"_s));

    records = chain.records;
    records.erase(records.begin() + 5, records.begin() + 8);
    CHECK(reportOf(records).faults[0].text == u"Records 5 to 7 are missing before it."_s);

    records = chain.records;
    records.insert(records.begin() + 5, records[5]);
    checkOnly(reportOf(records), u"record 5"_s, u"after record 5"_s);

    records = chain.records;
    std::swap(records[5], records[6]);
    report = reportOf(records);
    REQUIRE(report.faultCount == 2);
    CHECK(report.faults[0].text.contains(u"Record 5 is missing"_s));
    CHECK(report.faults[1].where == u"record 5"_s);

    auto late = chain;
    late.records[9].at = late.records[8].at;
    late.seal(9, late.alice, late.bob);
    checkOnly(reportOf(late.records), u"record 9"_s, u"time"_s);

    auto other = chain; // another record at the same place, rightly signed, but not linked by the next
    other.records[9].cmdId = "00000000-0000-4000-8000-ffffffffffff";
    other.seal(9, other.alice, other.bob);
    records = chain.records;
    records[9] = other.records[9];
    checkOnly(reportOf(records), u"record 10"_s, u"does not follow record 9"_s);

    records = chain.records;
    records[0].prevHash = Digest::of("x");
    CHECK(reportOf(records).faults[0].text.contains(u"names one before it"_s));
}

TEST_CASE("verify: a cut tail is found only with a checkpoint that covers it")
{
    const auto chain = grown(18);
    auto records = chain.records;
    records.resize(15);
    Report report = reportOf(records, {chain.note(10)});
    CHECK(report.holds());
    CHECK(report.beyond == 5);
    checkOnly(reportOf(records, {chain.note()}), u"note"_s, u"covers 20 records, and here are 15: the tail is missing"_s);
    records = chain.records;
    records.pop_back();
    checkOnly(reportOf(records, {chain.note()}), u"note"_s, u"covers 20 records, and here are 19"_s);
}

TEST_CASE("verify: a rightly signed record of a form that is not allowed")
{
    auto chain = grown(8);
    chain.records[5].action = "Approve";
    chain.seal(5, chain.alice, chain.bob);
    checkOnly(reportOf(chain.records), u"record 5"_s, u"area.act"_s);
}

TEST_CASE("verify: rewritten history with right hashes and signatures is found with an outside checkpoint")
{
    auto chain = grown(38);
    const QByteArray kept = chain.note();
    chain.records[21].payload = R"({"digest":"0","size":1,"v":1})";
    chain.seal(21, chain.alice, chain.bob);
    CHECK(reportOf(chain.records, {chain.note()}).holds()); // the attacker has both keys and makes a new checkpoint
    checkOnly(reportOf(chain.records, {kept}), u"note"_s, u"history was rewritten"_s);
}

TEST_CASE("verify: an attacker who has only one key cannot speak for the other")
{
    auto chain = grown(18);
    chain.records[6].payload = R"({"reason":"Forged by alice","v":1})"; // bob's
    chain.seal(6, chain.alice, chain.alice);
    const Report report = reportOf(chain.records);
    REQUIRE(report.faultCount == 7); // each of bob's records since
    CHECK(report.faults[0].where == u"record 6"_s);
    CHECK(report.faults[0].text.contains(u"key of “alice”"_s));
    const auto stranger = sample::seedKey(9);
    auto foreign = grown(18);
    foreign.seal(19, stranger, stranger);
    checkOnly(reportOf(foreign.records), u"record 19"_s, u"not enrolled"_s);
}

TEST_CASE("verify: a signature from another place or workspace does not fit")
{
    auto chain = grown(4);
    chain.records[5].sig = chain.records[3].sig;
    chain.records[5].hash = recordHash(chain.records[5]);
    checkOnly(reportOf(chain.records), u"record 5"_s, u"signature does not hold"_s);
}

TEST_CASE("verify: a revoked key is at its end")
{
    auto chain = grown(2);
    const auto bob = chain.bob.publicKey();
    chain.add(chain.alice, "alice", "key.revoke", "key:" + bob.keyId().toLatin1(),
              {{u"key_id"_s, bob.keyId()}, {u"reason"_s, u"lost laptop"_s}, {u"v"_s, 1}});
    CHECK(reportOf(chain.records).holds());
    chain.add(chain.bob, "bob", "decision.approve", "request:R9", {{u"v"_s, 1}});
    checkOnly(reportOf(chain.records), u"record 5"_s, u"record 4 had revoked"_s);
}

TEST_CASE("verify: without the first record one sentence says that keys are missing")
{
    auto chain = grown(18);
    chain.records.erase(chain.records.begin());
    const Report report = reportOf(chain.records, {chain.note()});
    CHECK(report.faults[0].text == u"Record 0 is missing before it."_s);
    CHECK(report.faults[1].text.contains(u"first key is not known"_s));
    CHECK(report.faults[2].text.contains(u"No signature can be checked"_s));
    CHECK(report.faultCount == 4); // and its checkpoint
    CHECK(report.signatures == 0);
    auto first = grown(0);
    first.records[0].payload = R"({"v":1})";
    first.seal(0, first.alice, first.bob);
    first.records.resize(1);
    const Report none = reportOf(first.records, {first.note()});
    CHECK(none.faults[0].text.contains(u"format"_s));
    CHECK(none.faults[1].text.contains(u"No signature can be checked"_s));
    CHECK(none.faults[2].text.contains(u"cannot be checked, since no usable first record"_s));
}

TEST_CASE("verify: what was checked before is not signed twice, but has to be the same")
{
    auto chain = grown(38);
    const Known known{20, chain.records[19].hash};
    Report report = reportOf(chain.records, {}, known);
    CHECK(report.holds());
    CHECK(report.signatures == 20);
    auto records = chain.records;
    records.resize(15);
    checkOnly(reportOf(records, {}, known), u"record 15"_s, u"20 records were here"_s);
    chain.records[10].cmdId = "00000000-0000-4000-8000-ffffffffffff";
    chain.seal(10, chain.alice, chain.bob);
    checkOnly(reportOf(chain.records, {}, known), u"record 19"_s, u"last checked"_s);
}

TEST_CASE("verify: keeps a hundred faults and counts the rest")
{
    auto chain = grown(198);
    for (Record &record : chain.records)
        record.actor = "Mallory!";
    const Report report = reportOf(chain.records);
    CHECK(report.faults.size() == 100);
    CHECK(report.faultCount > 200);
}

TEST_CASE("verify: nothing at all is an empty ledger")
{
    const Report report = reportOf({});
    CHECK(report.holds());
    CHECK(report.records == 0);
    CHECK(report.workspace.isEmpty());
}

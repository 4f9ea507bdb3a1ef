// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/Slice.h"

#include "core/ledger/Export.h"
#include "tests/core/ledger/Sample.h"
#include "tests/support/catch.h"

using namespace countersign;
using namespace Qt::StringLiterals;

namespace {

sample::Chain grown(int records)
{
    sample::Chain chain;
    chain.grow(records);
    return chain;
}

void checkFaults(const QByteArray &slice, const QStringList &says, const std::optional<QByteArray> &note = {})
{
    const Report report = take(verifyBytes(slice, note));
    QStringList found;
    for (const Fault &fault : report.faults)
        found.append(fault.where + u": "_s + fault.text);
    INFO(found.join(u'\n'));
    REQUIRE(found.size() == says.size());
    for (qsizetype i = 0; i < says.size(); ++i)
        CHECK(found[i].contains(says[i]));
}

} // namespace

TEST_CASE("slice: some records, each proven to be in the ledger")
{
    const auto chain = grown(38);
    const Report report = take(verifyBytes(chain.slice({0, 1, 5, 17, 18, 39}), chain.note()));
    CHECK(report.holds());
    CHECK(report.slice);
    CHECK(report.records == 6);
    CHECK(report.covered == 6);
    CHECK(report.beyond == 0);
    CHECK(report.size == 40);
    CHECK(report.signatures == 6);
    CHECK(report.checkpoints == 2);
    CHECK(report.root == sample::treeOver(chain.records).root());
    CHECK(report.workspace == sample::workspaceId);
    CHECK(take(verifyBytes(chain.slice({0, 1, 5, 17}, 18))).holds());
    sample::Chain single;
    single.records.resize(1);
    CHECK(take(verifyBytes(single.slice({0}))).holds()); // an empty proof
}

TEST_CASE("slice: a record of a rewritten ledger has no proof into the checkpoint that was kept")
{
    auto chain = grown(18);
    const QByteArray kept = chain.note();
    chain.records[9].cmdId = "00000000-0000-4000-8000-ffffffffffff";
    chain.seal(9, chain.alice, chain.bob);
    checkFaults(chain.slice({0, 1, 9}), {});
    checkFaults(chain.slice({0, 1, 9}), {u"history was rewritten"_s}, kept);
    QByteArray old = chain.slice({0, 1, 9});
    old = old.left(old.lastIndexOf("{\"checkpoint\"")) + checkpointLine(kept) + '\n';
    checkFaults(old, {u"record 0: Its proof does not lead"_s, u"record 1: "_s, u"record 9: "_s});
}

TEST_CASE("slice: what it must hold and where")
{
    const auto chain = grown(18);
    const QByteArray good = chain.slice({0, 1, 5, 6, 9});
    QByteArrayList lines = good.split('\n');
    const auto joined = [](QByteArrayList list, qsizetype without) { list.removeAt(without); return list.join('\n'); };
    checkFaults(joined(lines, 0), {u"record 1: It is the first of the slice"_s, u"record 1: It changes the keys"_s, u"record 1: It is signed"_s,
                                   u"record 5: It is signed"_s, u"record 6: It is signed"_s, u"record 9: It is signed"_s, u"belongs to workspace"_s});
    checkFaults(joined(lines, 1), {u"record 6: It is signed with key 6a3803d5f059902a"_s});
    checkFaults(joined(lines, 5), {u"The last line of a slice"_s, u"A slice has one checkpoint, here are 0"_s});
    checkFaults(good + lines[5] + '\n', {u"A slice has one checkpoint, here are 2"_s});
    QByteArrayList swapped = lines;
    swapped.swapItemsAt(2, 3);
    checkFaults(swapped.join('\n'), {u"record 5: It stands after record 6"_s});
    QByteArrayList plain = lines;
    plain[4] = recordLine(chain.records[9]);
    checkFaults(plain.join('\n'), {u"line 5: It has no proof"_s, u"record 9: The proof is too short"_s});
    checkFaults(chain.slice({0, 1, 5}), {u"cannot be compared"_s}, chain.note(10));
    QByteArray proven = chain.fullExport();
    proven.replace(proven.indexOf("\"}\n", proven.indexOf("\"seq\":3")), 2, "\",\"proof\":[]}");
    checkFaults(proven, {u"line 4: It has a proof, and the records before it have none"_s});
}

TEST_CASE("slice: a neighbour that does not follow, a time that does not rise")
{
    auto chain = grown(18), other = chain;
    other.records[9].cmdId = "00000000-0000-4000-8000-ffffffffffff";
    other.seal(9, other.alice, other.bob);
    QByteArrayList lines = chain.slice({0, 1, 9, 10}).split('\n');
    lines[2] = other.slice({9}).split('\n')[0];
    checkFaults(lines.join('\n'), {u"record 10: It does not follow record 9"_s, u"record 9: Its proof does not lead"_s});
    chain.records[9].at = chain.records[5].at;
    chain.seal(9, chain.alice, chain.bob);
    checkFaults(chain.slice({0, 1, 5, 9}), {u"record 9: Its time is not after that of record 5"_s});
}

TEST_CASE("slice: a record that was changed, a first record that names another")
{
    const auto chain = grown(18);
    auto changed = chain;
    changed.records[9].cmdId = "00000000-0000-4000-8000-ffffffffffff";
    checkFaults(changed.slice({0, 1, 9}), {u"record 9: Its hash does not belong"_s, u"record 9: Its signature does not hold"_s});
    auto first = chain;
    first.records[0].prevHash = Digest::of("x");
    first.records[0].sig = signatureField(first.alice, body(first.records[0]));
    first.records[0].hash = recordHash(first.records[0]);
    first.seal(1, first.alice, first.bob);
    checkFaults(first.slice({0, 1, 9}), {u"record 0: It is the first record, but names one before it"_s});
}

TEST_CASE("slice: each flipped bit of its proofs is found")
{
    const auto chain = grown(5);
    const QByteArray slice = chain.slice({0, 1, 3});
    const qsizetype from = slice.lastIndexOf("\"proof\""), to = slice.lastIndexOf("]}\n");
    for (qsizetype bit = from * 8; bit < to * 8; ++bit) {
        QByteArray flipped = slice;
        flipped[bit / 8] = static_cast<char>(flipped[bit / 8] ^ (1 << bit % 8));
        const auto report = verifyBytes(flipped);
        if (report && report->holds())
            FAIL("bit " << bit << " was not found");
    }
}

// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Two programs that share nothing but the page that describes the format have to come to the same answer.
#include "core/ledger/Export.h"

#include "tests/core/ledger/Sample.h"
#include "tests/support/catch.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

using namespace countersign;
using namespace Qt::StringLiterals;

namespace {

class Independent
{
public:
    // 0: holds, 1: does not; anything else is a failure of the script itself.
    int run(const QByteArray &bytes, const std::optional<QByteArray> &note)
    {
        QStringList arguments{QStringLiteral(COUNTERSIGN_SOURCE_DIR "/tests/ledger/verify_export.py"), write(u"export.jsonl"_s, bytes)};
        if (note)
            arguments += {u"--checkpoint"_s, write(u"note"_s, *note)};
        QProcess process;
        process.start(u"python3"_s, arguments);
        REQUIRE(process.waitForFinished(120'000));
        REQUIRE(process.exitStatus() == QProcess::NormalExit);
        output = process.readAllStandardOutput();
        const QByteArray errors = process.readAllStandardError();
        INFO(errors);
        REQUIRE(errors.isEmpty());
        return process.exitCode();
    }

    QByteArray output;

private:
    QString write(const QString &name, const QByteArray &bytes)
    {
        QFile file(m_folder.filePath(name));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        return file.fileName();
    }

    QTemporaryDir m_folder;
};

sample::Chain grown(int records)
{
    sample::Chain chain;
    chain.grow(records);
    return chain;
}

void checkBoth(const QString &what, bool holds, const QByteArray &bytes, const std::optional<QByteArray> &note = {})
{
    Independent independent;
    const int status = independent.run(bytes, note);
    const auto report = verifyBytes(bytes, note);
    INFO(what << "\n" << independent.output);
    for (const Fault &fault : report ? report->faults : QVector<Fault>())
        UNSCOPED_INFO(fault.where << ": " << fault.text);
    CHECK(status == (holds ? 0 : 1));
    CHECK((report.ok() && report->holds()) == holds);
    if (holds) {
        CHECK(independent.output.contains("workspace " + report->workspace.toLatin1()));
        CHECK(independent.output.contains(QByteArray::number(report->records) + " records"));
        CHECK(independent.output.contains(report->head.hex().toLatin1()));
        CHECK(independent.output.contains("beyond " + QByteArray::number(report->beyond)));
    }
}

// One record with this payload, rightly linked and signed.
QByteArray withPayload(const QByteArray &payload)
{
    auto chain = grown(2);
    chain.records[3].payload = payload;
    chain.seal(3, chain.alice, chain.bob);
    return chain.fullExport();
}

} // namespace

TEST_CASE("independent verifier: agrees that good exports hold")
{
    sample::Chain vector;
    vector.records = sample::vectorRecords();
    checkBoth(u"the vector"_s, true, vector.fullExport());
    auto chain = grown(60);
    checkBoth(u"a full export"_s, true, chain.fullExport(), chain.note(33, chain.bob));
    checkBoth(u"a slice"_s, true, chain.slice({0, 1, 7, 8, 40, 61}), chain.note());
    checkBoth(u"a slice into an older checkpoint"_s, true, chain.slice({0, 1, 7, 8, 40}, 41));
    const QByteArray older = chain.fullExport();
    chain.add(chain.alice, "alice", "key.revoke", "key:" + chain.bob.publicKey().keyId().toLatin1(),
              {{u"key_id"_s, chain.bob.publicKey().keyId()}, {u"reason"_s, u"lost laptop"_s}, {u"v"_s, 1}});
    checkBoth(u"records beyond the checkpoint"_s, true, older + recordLine(chain.records.back()) + '\n');
    chain.enroll(chain.alice, "alice", u"bob"_s, sample::seedKey(3).publicKey());
    chain.add(sample::seedKey(3), "bob", "decision.approve", "request:R99", {{u"v"_s, 1}});
    checkBoth(u"a key revoked and another enrolled"_s, true, chain.fullExport());
}

TEST_CASE("independent verifier: agrees that damaged and forged exports do not")
{
    const auto chain = grown(18);
    const QByteArray good = chain.fullExport();
    const auto replaced = [&](const QByteArray &from, const QByteArray &to) {
        REQUIRE(good.contains(from));
        return QByteArray(good).replace(good.lastIndexOf(from), from.size(), to);
    };
    checkBoth(u"empty"_s, false, {});
    checkBoth(u"no export"_s, false, "hello\n");
    checkBoth(u"a word in a payload"_s, false, replaced("Looked", "Lookad"));
    checkBoth(u"another actor"_s, false, replaced("\"actor\":\"bob\"", "\"actor\":\"alice\""));
    checkBoth(u"another spelling"_s, false, replaced("\"seq\":5", "\"seq\": 5"));
    checkBoth(u"cut in its last line"_s, false, good.chopped(1));
    checkBoth(u"CR LF"_s, false, QByteArray(good).replace('\n', "\r\n"));
    checkBoth(u"byte order mark"_s, false, "\xef\xbb\xbf" + good);
    checkBoth(u"blank line"_s, false, good + '\n');
    checkBoth(u"twice"_s, false, good + good);
    QByteArrayList lines = good.split('\n');
    lines.removeAt(7);
    checkBoth(u"a record taken out"_s, false, lines.join('\n'));
    lines = good.split('\n');
    lines.swapItemsAt(7, 8);
    checkBoth(u"two records exchanged"_s, false, lines.join('\n'));
    lines = good.split('\n');
    lines.removeAt(19);
    checkBoth(u"the tail cut, its checkpoint left"_s, false, lines.join('\n'));

    auto rewritten = chain;
    rewritten.records[9].cmdId = "00000000-0000-4000-8000-ffffffffffff";
    rewritten.seal(9, chain.alice, chain.bob);
    checkBoth(u"rewritten with both keys, unseen from inside"_s, true, rewritten.fullExport());
    checkBoth(u"rewritten with both keys, seen from outside"_s, false, rewritten.fullExport(), chain.note());
    checkBoth(u"a slice of it"_s, false, rewritten.slice({0, 1, 9}), chain.note());
    rewritten.seal(9, chain.alice, chain.alice);
    checkBoth(u"rewritten with one key"_s, false, rewritten.fullExport());
    checkBoth(u"a checkpoint by a stranger"_s, false, good, chain.note(20, sample::seedKey(9)));
    checkBoth(u"a checkpoint by a key that came later"_s, false, good, chain.note(1, chain.bob));
    QByteArray slice = chain.slice({0, 1, 9});
    slice[slice.lastIndexOf("\"]}") - 1] = slice[slice.lastIndexOf("\"]}") - 1] == 'a' ? 'b' : 'a';
    checkBoth(u"a slice with a wrong proof"_s, false, slice);
    checkBoth(u"a slice of bob's approvals without his key"_s, false, chain.slice({0, 6, 8}));
    QByteArrayList parts = chain.slice({0, 1, 9}).split('\n');
    checkBoth(u"a slice without its checkpoint"_s, false, parts.mid(0, 3).join('\n') + '\n');
    parts.swapItemsAt(2, 3);
    checkBoth(u"a slice whose checkpoint is not last"_s, false, parts.join('\n'));
}

TEST_CASE("independent verifier: agrees on keys and payloads that are not allowed")
{
    for (const QByteArray payload : {R"({"v":1.5})", R"({"v":null})", R"({"v":9007199254740992})", R"({"b":1,"a":1})", R"({"t":"\u202e"})", R"({"t":"\u0007"})",
                                     R"({"t":"\ud83d"})", R"({"A":1})", R"({"v": 1})", R"([1])"})
        checkBoth(QString::fromLatin1(payload), false, withPayload(payload));
    checkBoth(u"what a payload may hold"_s, true, withPayload(R"({"a":[true,-1,{}],"t":"\u00fc\n\t\\ \ud83d\ude80","v":9007199254740991})"));
    auto own = grown(2);
    own.enroll(own.alice, "alice", u"alice"_s, sample::seedKey(3).publicKey());
    checkBoth(u"a key for the own login"_s, false, own.fullExport());
    auto twice = grown(2);
    twice.enroll(twice.alice, "alice", u"carol"_s, twice.bob.publicKey());
    checkBoth(u"a key enrolled twice"_s, false, twice.fullExport());
    auto subject = grown(2);
    subject.records[3].subject = "request:%41";
    subject.seal(3, subject.alice, subject.bob);
    checkBoth(u"a subject with two spellings"_s, false, subject.fullExport());
    auto revoked = grown(2);
    const QString bob = revoked.bob.publicKey().keyId();
    revoked.add(revoked.alice, "alice", "key.revoke", "key:" + bob.toLatin1(), {{u"key_id"_s, bob}, {u"v"_s, 1}});
    checkBoth(u"a checkpoint by a revoked key"_s, false, revoked.fullExport(), revoked.note(5, revoked.bob));
    revoked.grow(2);
    checkBoth(u"records by a revoked key"_s, false, revoked.fullExport());
}

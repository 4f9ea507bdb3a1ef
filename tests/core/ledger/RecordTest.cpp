// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/Record.h"

#include "core/ledger/Tree.h"
#include "tests/core/ledger/Sample.h"
#include "tests/support/catch.h"

using namespace countersign;
using namespace Qt::StringLiterals;

TEST_CASE("record: the published vector, byte for byte")
{
    const auto records = sample::vectorRecords();
    REQUIRE(records.size() == 3);
    CHECK(records[0].hash.hex() == u"e9794bff646b6d53b7902a80f956b537c7cf28a31b4a6d2f8ac2a4557e7021b4"_s);
    CHECK(records[1].hash.hex() == u"db258352a68951c54a1557983eacfc165d3049b08c3733f50821827f72124561"_s);
    CHECK(records[1].subject == "key:6a3803d5f059902a1c6dafbc9ba4729212f7caac08634cc3ae76b27529f03827");
    CHECK(records[2].payload == R"({"reason":"gepr\u00fcft \ud83d\ude80 \"ok\"","v":1})");
    CHECK(body(records[2]).size() == 191);
    CHECK(records[2].sig == "6a3803d5f059902a1c6dafbc9ba4729212f7caac08634cc3ae76b27529f03827:"
          "i32OrqzDFsaoNtjdFvzCkWK1eHCk0/4NVss76HNHWdZFqlxXQ5FXHuuAnRWR0U4EyITTfRkeCpztUsKu6mJdAA==");
    CHECK(records[2].hash.hex() == u"18b318b4120ff09198935a518fbbff2ddcf77076a88b33c92ab97b613d47a1a1"_s);
    TreeHead tree;
    for (const Record &record : records) {
        take(checkForm(record));
        tree.append(record.hash);
    }
    CHECK(tree.root().hex() == u"36f8861076208b4630c1e1b1881bc397d93db29296d8b4efdf788b68035ed345"_s);
}

TEST_CASE("record: every field is in the hash, and no two fields run into each other")
{
    const Record whole = sample::vectorRecords()[2];
    const auto changed = [&](auto change) { Record record = whole; change(record); return recordHash(record); };
    CHECK(recordHash(whole) == whole.hash);
    CHECK(changed([](Record &r) { ++r.seq; }) != whole.hash);
    CHECK(changed([](Record &r) { r.at = UtcTime(r.at.micros() + 1); }) != whole.hash);
    CHECK(changed([](Record &r) { r.prevHash = Digest(); }) != whole.hash);
    CHECK(changed([](Record &r) { r.sig[70] = 'A'; }) != whole.hash);
    for (QByteArray Record::*field : {&Record::actor, &Record::action, &Record::subject, &Record::payload, &Record::cmdId})
        CHECK(changed([&](Record &r) { r.*field += 'x'; }) != whole.hash);
    CHECK(changed([](Record &r) { r.action.prepend(r.actor.back()); r.actor.chop(1); }) != whole.hash);
}

TEST_CASE("record: a form that is not allowed is refused with what is wrong")
{
    const Record good = sample::vectorRecords()[2];
    const QByteArray uuid = good.cmdId;
    struct Case { QByteArray Record::*field; QByteArray value; QString says; };
    const std::vector<Case> cases = {
        {&Record::actor, "", u"actor"_s}, {&Record::actor, "Bob", u"actor"_s}, {&Record::actor, "-bob", u"actor"_s},
        {&Record::actor, QByteArray(65, 'a'), u"actor"_s}, {&Record::actor, QByteArray("b\0b", 3), u"actor"_s},
        {&Record::action, "approve", u"action"_s}, {&Record::action, ".approve", u"action"_s},
        {&Record::action, "decision.", u"action"_s}, {&Record::action, "decision.approve.now", u"action"_s},
        {&Record::action, "Decision.approve", u"action"_s}, {&Record::action, "a." + QByteArray(63, 'b'), u"action"_s},
        {&Record::subject, "R1", u"subject"_s}, {&Record::subject, ":R1", u"subject"_s}, {&Record::subject, "request:", u"subject"_s},
        {&Record::subject, "request:a b", u"subject"_s}, {&Record::subject, "request:a:b", u"subject"_s},
        {&Record::subject, "request:%41", u"subject"_s}, {&Record::subject, "request:%c3%bc", u"subject"_s},
        {&Record::subject, "request:%C", u"subject"_s}, {&Record::subject, "request:" + QByteArray(1017, 'x'), u"subject"_s},
        {&Record::cmdId, "a0", u"command id"_s}, {&Record::cmdId, uuid.toUpper().replace('0', 'F'), u"command id"_s},
        {&Record::cmdId, uuid + '/', u"command id"_s}, {&Record::cmdId, uuid + "/01", u"command id"_s},
        {&Record::cmdId, uuid + "x", u"command id"_s}, {&Record::cmdId, uuid + "/1234567890", u"command id"_s},
        {&Record::sig, "", u"signature"_s}, {&Record::sig, good.sig.toUpper(), u"signature"_s},
        {&Record::sig, good.sig.chopped(1), u"signature"_s}, {&Record::sig, good.sig.chopped(3) + "B==", u"signature"_s},
        {&Record::payload, R"({"v": 1})", u"one form"_s}, {&Record::payload, "", u"payload"_s},
        {&Record::payload, R"({"v":1.5})", u"whole"_s}, {&Record::payload, R"({"v":null})", u"null"_s},
        {&Record::payload, "{\"t\":\"" + QByteArray(65536, 'x') + "\"}", u"65536"_s}};
    for (const Case &each : cases) {
        Record bad = good;
        bad.*each.field = each.value;
        const auto checked = checkForm(bad);
        INFO(each.value.left(100));
        REQUIRE_FALSE(checked);
        CHECK(checked.error().text.contains(each.says));
        CHECK(checked.error().text.startsWith(u"Record 2 "_s));
    }
    for (const qint64 out : {qint64(-1), greatestNumber + 1}) {
        Record bad = good;
        bad.seq = out;
        CHECK_FALSE(checkForm(bad));
        bad = good;
        bad.at = UtcTime(out);
        CHECK_FALSE(checkForm(bad));
    }
}

TEST_CASE("record: what may stand in a subject and a command id")
{
    Record record = sample::vectorRecords()[2];
    for (const QByteArray subject : {"version:local/churn@1.4.0", "model:caf%C3%A9", "model:a%3Ab", "effect:E1+x~y_z-", "a-b2:%25"}) {
        record.subject = subject;
        INFO(subject);
        CHECK(checkForm(record));
    }
    for (const QByteArray more : {"/0", "/1", "/12", "/999999999"}) {
        Record other = record;
        other.cmdId += more;
        CHECK(checkForm(other));
    }
}

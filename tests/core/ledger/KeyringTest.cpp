// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/Keyring.h"

#include "core/base/Json.h"
#include "tests/core/ledger/Sample.h"
#include "tests/support/catch.h"

using namespace countersign;
using namespace Qt::StringLiterals;

namespace {

Keyring ringOf(const std::vector<Record> &records)
{
    Keyring ring;
    for (const Record &record : records)
        take(ring.apply(record));
    return ring;
}

QString codeOf(const Result<void> &result) { return result ? QString() : result.error().code; }

Record revocation(sample::Chain &chain, const PrivateKey &by, const QByteArray &actor, const PublicKey &key)
{
    return chain.add(by, actor, "key.revoke", "key:" + key.keyId().toLatin1(),
                     {{u"key_id"_s, key.keyId()}, {u"reason"_s, u"The laptop was lost"_s}, {u"v"_s, 1}});
}

// The first record of a workspace, with parts of its payload replaced.
Record genesisWith(const QJsonObject &changes)
{
    Record record = sample::Chain().records[0];
    QJsonObject payload = take(json::parseObject(record.payload));
    for (auto it = changes.begin(); it != changes.end(); ++it)
        payload[it.key()] = it.value();
    record.payload = take(json::payloadText(payload));
    return record;
}

} // namespace

TEST_CASE("keyring: the first key signs its own record, others from the next on")
{
    sample::Chain chain;
    const Keyring ring = ringOf(chain.records);
    CHECK(ring.workspace() == sample::workspaceId);
    CHECK_FALSE(ring.practice());
    const Digest alice = chain.alice.publicKey().id(), bob = chain.bob.publicKey().id();
    CHECK(ring.signer(chain.records[0], alice));
    Record record = chain.records[1];
    CHECK(take(ring.signer(record, alice))->login == "alice");
    record.actor = "bob";
    CHECK_FALSE(ring.signer(record, bob)); // seq 1 is the one that enrolled it
    record.seq = 2;
    CHECK(take(ring.signer(record, bob))->enrolledAt == 1);
    const auto foreign = ring.signer(record, alice);
    REQUIRE_FALSE(foreign);
    CHECK(foreign.error().code == u"keyring.actor"_s);
    CHECK(foreign.error().kind == Kind::Integrity);
    CHECK_FALSE(ring.signer(record, Digest()));
    CHECK(ring.keysOf("bob").size() == 1);
    CHECK(ring.find(Digest()) == nullptr);
}

TEST_CASE("keyring: a revoked key may sign up to its revocation, and never comes back")
{
    sample::Chain chain;
    chain.grow(2);
    const Record revoke = revocation(chain, chain.alice, "alice", chain.bob.publicKey());
    chain.grow(3);
    Keyring ring = ringOf(chain.records);
    Record record = chain.records[2];
    record.actor = "bob";
    for (const auto &[seq, may] : {std::pair<qint64, bool>{2, true}, {revoke.seq, true}, {revoke.seq + 1, false}, {99, false}}) {
        record.seq = seq;
        CHECK(ring.signer(record, chain.bob.publicKey().id()).ok() == may);
    }
    CHECK(codeOf(ring.apply(revocation(chain, chain.alice, "alice", chain.bob.publicKey()))) == u"keyring.twice"_s);
    CHECK(codeOf(ring.apply(chain.enroll(chain.alice, "alice", u"bob"_s, chain.bob.publicKey()))) == u"keyring.twice"_s);
    // A second key for the same login is what one enrolls after a loss.
    CHECK(ring.apply(chain.enroll(chain.alice, "alice", u"bob"_s, sample::seedKey(3).publicKey())));
    CHECK(ring.keysOf("bob").size() == 2);
}

TEST_CASE("keyring: enrolments and revocations that are refused")
{
    sample::Chain chain;
    Keyring ring = ringOf(chain.records);
    const auto carol = sample::seedKey(3).publicKey();
    CHECK(codeOf(ring.apply(chain.enroll(chain.alice, "alice", u"alice"_s, carol))) == u"keyring.own"_s);
    CHECK(codeOf(ring.apply(chain.enroll(chain.alice, "alice", u"Carol"_s, carol))) == u"keyring.login"_s);
    Record other = chain.enroll(chain.alice, "alice", u"carol"_s, carol);
    other.subject = "key:" + chain.bob.publicKey().keyId().toLatin1();
    CHECK(codeOf(ring.apply(other)) == u"keyring.subject"_s);
    Record weak = other;
    weak.payload = R"({"key":"AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=","login":"carol"})";
    CHECK(codeOf(ring.apply(weak)) == u"keyring.key"_s);
    CHECK(codeOf(ring.apply(revocation(chain, chain.alice, "alice", carol))) == u"keyring.unknown"_s);
    CHECK(codeOf(ring.apply(chain.records[0])) == u"keyring.genesis"_s);
    Record again = chain.records[0];
    again.seq = 9;
    CHECK(codeOf(ring.apply(again)) == u"keyring.genesis"_s);
    CHECK(codeOf(Keyring().apply(again)) == u"keyring.genesis"_s);
    Record revoke = revocation(chain, chain.alice, "alice", chain.bob.publicKey());
    revoke.subject = "person:P2";
    CHECK(codeOf(ring.apply(revoke)) == u"keyring.subject"_s);
    CHECK(ring.keysOf("carol").empty());
}

TEST_CASE("keyring: a first record that does not begin a workspace")
{
    const auto code = [](const Record &record) { return codeOf(Keyring().apply(record)); };
    CHECK(code(genesisWith({})).isEmpty());
    CHECK(code(genesisWith({{u"format"_s, u"CSLOG2"_s}})) == u"keyring.format"_s);
    CHECK(code(genesisWith({{u"workspace"_s, u"00000000-0000-4000-8000-000000000002"_s}})) == u"keyring.workspace"_s);
    CHECK(code(genesisWith({{u"login"_s, u"bob"_s}})) == u"keyring.login"_s);
    CHECK(code(genesisWith({{u"key"_s, 1}})) == u"keyring.key"_s);
    Record other = genesisWith({});
    other.action = "person.add";
    CHECK(code(other) == u"keyring.genesis"_s);
    Keyring practising;
    take(practising.apply(genesisWith({{u"practice"_s, true}})));
    CHECK(practising.practice());
}

TEST_CASE("keyring: who may sign a checkpoint of which size")
{
    sample::Chain chain;
    chain.grow(3);
    const Record revoke = revocation(chain, chain.alice, "alice", chain.bob.publicKey());
    chain.grow(2);
    const Keyring ring = ringOf(chain.records);
    const auto codeFor = [&](qint64 size, const PrivateKey &key) {
        const auto signer = ring.signer(take(Checkpoint::parse(chain.note(size, key))));
        return signer ? QString::fromLatin1((*signer)->login) : signer.error().code;
    };
    CHECK(codeFor(1, chain.alice) == u"alice"_s);
    CHECK(codeFor(1, chain.bob) == u"checkpoint.key"_s);
    CHECK(codeFor(2, chain.bob) == u"bob"_s);
    CHECK(codeFor(revoke.seq, chain.bob) == u"bob"_s);
    CHECK(codeFor(revoke.seq + 1, chain.bob) == u"checkpoint.key"_s);
    CHECK(codeFor(5, sample::seedKey(9)) == u"checkpoint.unsigned"_s);
    auto forged = take(Checkpoint::parse(chain.note(5)));
    forged.lines[0].signature[3] = static_cast<char>(forged.lines[0].signature[3] ^ 1);
    CHECK(ring.signer(forged).error().code == u"checkpoint.signature"_s);
    forged.workspace = u"00000000-0000-4000-8000-000000000002"_s;
    CHECK(ring.signer(forged).error().code == u"checkpoint.workspace"_s);
}

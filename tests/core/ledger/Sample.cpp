// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/ledger/Sample.h"

#include "core/base/Json.h"
#include "core/ledger/Checkpoint.h"
#include "core/ledger/ExportLine.h"
#include "tests/support/catch.h"

#include <QJsonArray>

using namespace countersign;
using namespace Qt::StringLiterals;

namespace sample {

namespace {

Record signedRecord(const PrivateKey &key, Record record)
{
    record.sig = signatureField(key, body(record));
    record.hash = recordHash(record);
    return record;
}

QJsonObject genesis()
{
    return {{u"duties"_s, QJsonArray{u"admin"_s, u"author"_s, u"engineer"_s, u"policy-owner"_s}}, {u"format"_s, u"CSLOG1"_s},
            {u"key"_s, QString::fromLatin1(seedKey(1).publicKey().base64())}, {u"login"_s, u"alice"_s}, {u"name"_s, u"vector"_s},
            {u"person"_s, u"P1"_s}, {u"policy"_s, QString(64, u'0')}, {u"v"_s, 1}, {u"workspace"_s, workspaceId}};
}

QByteArray commandId(qint64 n) { return "00000000-0000-4000-8000-" + QByteArray::number(n + 0xa0, 16).rightJustified(12, '0'); }

} // namespace

PrivateKey seedKey(char byte) { return take(PrivateKey::fromSeed(Secret(QByteArray(32, byte)))); }

std::vector<Record> vectorRecords()
{
    Chain chain;
    chain.add(chain.bob, "bob", "decision.approve", "request:R1",
              {{u"reason"_s, u"gepr\u00fcft \U0001F680 \"ok\""_s}, {u"v"_s, 1}});
    Record &last = chain.records.back();
    last.at = UtcTime(1767225660000000);
    last = signedRecord(chain.bob, last);
    return chain.records;
}

Chain::Chain()
{
    add(alice, "alice", "workspace.create", "workspace:" + workspaceId.toLatin1(), genesis());
    enroll(alice, "alice", u"bob"_s, bob.publicKey());
}

Record &Chain::add(const PrivateKey &key, const QByteArray &actor, const QByteArray &action, const QByteArray &subject,
                   const QJsonObject &payload)
{
    Record record;
    record.seq = static_cast<qint64>(records.size());
    record.at = UtcTime(1767225600000000 + record.seq);
    record.prevHash = records.empty() ? Digest() : records.back().hash;
    record.actor = actor;
    record.action = action;
    record.subject = subject;
    record.payload = take(json::payloadText(payload));
    record.cmdId = commandId(record.seq);
    records.push_back(signedRecord(key, record));
    return records.back();
}

Record &Chain::enroll(const PrivateKey &by, const QByteArray &actor, const QString &login, const PublicKey &key)
{
    return add(by, actor, "key.enroll", "key:" + key.keyId().toLatin1(),
               {{u"key"_s, QString::fromLatin1(key.base64())}, {u"login"_s, login}, {u"person"_s, u"P2"_s}, {u"v"_s, 1}});
}

void Chain::grow(int count)
{
    for (int i = 0; i < count; ++i) {
        const auto n = records.size();
        if (n % 2)
            add(alice, "alice", "version.register", "version:local/churn@1." + QByteArray::number(qint64(n)) + ".0",
                {{u"digest"_s, Digest::of(QByteArray::number(qint64(n))).hex()}, {u"size"_s, qint64(n) * 1000}, {u"v"_s, 1}});
        else
            add(bob, "bob", "decision.approve", "request:R" + QByteArray::number(qint64(n)),
                {{u"reason"_s, u"Looked at it, gepr\u00fcft \U0001F680 no %1"_s.arg(n)}, {u"v"_s, 1}});
    }
}

void Chain::seal(size_t from, const PrivateKey &aliceKey, const PrivateKey &bobKey)
{
    for (size_t i = from; i < records.size(); ++i) {
        records[i].prevHash = i ? records[i - 1].hash : Digest();
        records[i] = signedRecord(records[i].actor == "bob" ? bobKey : aliceKey, records[i]);
    }
}

QByteArray Chain::note(qint64 size) const { return note(size, alice); }

QByteArray Chain::note(qint64 size, const PrivateKey &key) const
{
    const Tree tree = treeOver(records);
    const qint64 over = size ? size : tree.size();
    return checkpointNote(workspaceId, over, tree.rootAt(over), key);
}

QByteArray Chain::fullExport() const
{
    QByteArray out;
    for (const Record &record : records)
        out += recordLine(record) + '\n';
    return out + checkpointLine(note()) + '\n';
}

QByteArray Chain::slice(const std::vector<qint64> &seqs, qint64 size) const
{
    const Tree tree = treeOver(records);
    const qint64 over = size ? size : tree.size();
    QByteArray out;
    for (const qint64 seq : seqs)
        out += recordLine(records[size_t(seq)], tree.auditPath(seq, over)) + '\n';
    return out + checkpointLine(note(over)) + '\n';
}

Tree treeOver(const std::vector<Record> &records)
{
    Tree tree;
    for (const Record &record : records)
        tree.append(record.hash);
    return tree;
}

} // namespace sample

// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/Policies.h"

#include "core/policy/language/PolicyFile.h"
#include "core/workspace/Blob.h"

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

Result<void> adopt(Database &db, const ReadRecord &record, const QString &id, qint64 version, const QString &digest, const QString &request)
{
    CS_CHECK(db.run(u"UPDATE policy SET replaced_seq=? WHERE id=? AND replaced_seq IS NULL"_s, {record.seq(), id}));
    return db.run(u"INSERT INTO policy(id, version, digest, adopted_seq, adopted_by, request, replaced_seq) VALUES(?,?,?,?,?,?,NULL)"_s,
                  {id, version, digest, record.seq(), record.actor(), request});
}

Result<void> apply(Database &db, const ReadRecord &record)
{
    if (record.action() == u"workspace.create"_s) {
        for (const auto &each : record.payload[u"policies"_s].toArray()) {
            const QJsonObject policy = each.toObject();
            CS_CHECK(adopt(db, record, policy[u"id"_s].toString(), policy[u"version"_s].toInteger(), policy[u"digest"_s].toString(), {}));
        }
    } else if (record.action() == u"policy.adopt"_s) {
        CS_CHECK(adopt(db, record, record.text(u"policy"_s), record.integer(u"version"_s), record.text(u"digest"_s), record.text(u"request"_s)));
    }
    return {};
}

} // namespace

Result<QVector<AdoptedPolicy>> adoptedPolicies(Database &database, bool inForceOnly)
{
    CS_TRY(const auto rows, database.rows(u"SELECT id, version, digest, adopted_by, request, adopted_seq, replaced_seq FROM policy"_s
                                          + (inForceOnly ? u" WHERE replaced_seq IS NULL"_s : QString()) + u" ORDER BY id, version DESC"_s));
    QVector<AdoptedPolicy> found;
    for (const Row &row : rows)
        found.append({row.text(0), static_cast<int>(row.integer(1)), row.text(2), row.text(3), row.text(4), row.integer(5), row.maybe(6)});
    return found;
}

Result<QByteArray> policyText(Database &database, const AdoptedPolicy &policy)
{
    return blob(database, policy.digest, u"policy %1 version %2"_s.arg(policy.id, QString::number(policy.version)));
}

Result<PoliciesInForce> policiesInForce(Database &database)
{
    CS_TRY(const auto adopted, adoptedPolicies(database));
    PoliciesInForce found;
    for (const AdoptedPolicy &each : adopted) {
        CS_TRY(const QByteArray text, policyText(database, each));
        auto policy = readPolicy(text, each.id + u".yaml"_s);
        if (policy)
            found.policies.append(*policy);
        else
            found.unreadable.append(unreadablePolicy(each.id, policy.error()));
    }
    return found;
}

Fold policyFold() { return {u"policy"_s, {u"policy"_s}, apply}; }

} // namespace countersign

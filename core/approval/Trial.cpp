// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/approval/Trial.h"

#include "core/approval/Waiver.h"
#include "core/base/Json.h"
#include "core/policy/language/PolicyFile.h"

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

struct StoredCase { qint64 seq = 0; UtcTime at; QJsonObject body; };

Result<std::optional<StoredCase>> newestCase(Database &database, const QString &request)
{
    CS_TRY(const auto rows, database.rows(u"SELECT seq, at_us, payload FROM record WHERE subject=? ORDER BY seq DESC"_s, {u"request:"_s + request}));
    for (const Row &row : rows) {
        CS_TRY(const QJsonObject payload, json::parseObject(row.bytes(2)));
        const QString digest = payload[u"case"_s].toString();
        if (digest.isEmpty())
            continue;
        CS_TRY(const QByteArray body, blob(database, digest, u"the case of record %1"_s.arg(row.integer(0))));
        CS_TRY(const QJsonObject about, json::parseObject(body));
        return std::optional(StoredCase{row.integer(0), UtcTime(row.integer(1)), about});
    }
    return std::optional<StoredCase>();
}

// The policies that the case was judged by, but for the one that is tried.
Result<QVector<Policy>> policiesOf(Database &database, const QJsonObject &about, const QString &but)
{
    QVector<Policy> policies;
    for (const auto &each : about[u"binding"_s].toObject()[u"policies"_s].toArray()) {
        const QString name = each.toString(), id = name.section(u'@', 0, 0);
        if (id == but)
            continue;
        CS_TRY(const QByteArray text, blob(database, name.section(u':', -1), u"policy "_s + name.section(u':', 0, 0)));
        CS_TRY(const Policy policy, readPolicy(text, id + u".yaml"_s));
        policies.append(policy);
    }
    return policies;
}

QVector<RuleChange> changesBetween(const QMap<QString, Outcome> &then, const GateVerdict &now)
{
    QVector<RuleChange> changes;
    QMap<QString, Outcome> left = then;
    for (const RuleVerdict &rule : now.rules) {
        const auto before = left.contains(rule.id) ? std::optional(left.take(rule.id)) : std::nullopt;
        if (before != rule.result)
            changes.append({rule.id, before, rule.result, rule.text});
    }
    for (auto it = left.begin(); it != left.end(); ++it)
        changes.append({it.key(), it.value(), std::nullopt, {}});
    return changes;
}

Result<Tried> judge(Database &database, const Policy &policy, const Request &request, const StoredCase &stored)
{
    Tried tried{request.id, request.environment, request.version, stored.seq, stored.at, Outcome::NotEvaluated, Outcome::NotEvaluated, false, {}};
    CS_TRY(tried.then, outcomeFromSlug(stored.body[u"gate"_s].toString()));
    CS_TRY(const Facts facts, Facts::fromJson(stored.body[u"facts"_s].toObject()));
    CS_TRY(QVector<Policy> policies, policiesOf(database, stored.body, policy.id));
    policies.append(policy);
    CS_TRY(QVector<Waiver> granted, waiversFor(database, request.version, request.environment, stored.at));
    granted.removeIf([&](const Waiver &each) { return each.from > stored.at; });
    GateVerdict now = evaluate(policies, facts, granted, stored.at);
    QMap<QString, Outcome> then;
    QVector<RuleVerdict> builtIn;
    for (const auto &each : stored.body[u"rules"_s].toArray()) {
        const QString id = each.toObject()[u"id"_s].toString();
        CS_TRY(const Outcome result, outcomeFromSlug(each.toObject()[u"result"_s].toString()));
        then.insert(id, result);
        if (id.startsWith(u"core."_s)) {
            RuleVerdict verdict;
            verdict.id = id;
            verdict.result = result;
            builtIn.append(verdict);
        }
    }
    now.add(builtIn);
    tried.now = now.result;
    tried.applies = std::any_of(now.policies.begin(), now.policies.end(), [&](const AppliedPolicy &each) { return each.id == policy.id; });
    tried.changes = changesBetween(then, now);
    return tried;
}

} // namespace

Result<Trial> tryPolicy(Database &database, const Policy &policy)
{
    Trial trial;
    CS_TRY(const auto known, requests(database));
    for (const Request &request : known) {
        if (request.kind != u"version")
            continue;
        const auto stored = newestCase(database, request.id);
        if (!stored || !*stored) {
            trial.missing += request.id;
            continue;
        }
        const auto tried = judge(database, policy, request, **stored);
        if (!tried) {
            trial.missing += request.id;
            continue;
        }
        trial.differ += tried->differs();
        trial.rows.append(*tried);
    }
    return trial;
}

} // namespace countersign

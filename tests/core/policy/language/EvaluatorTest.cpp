// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/language/Evaluator.h"

#include "core/policy/language/PolicyFile.h"
#include "tests/core/policy/language/PolicyText.h"
#include "tests/support/catch.h"

using namespace countersign;
using namespace Qt::StringLiterals;

namespace {

constexpr UtcTime now(1'000'000'000'000'000);

Facts production(const Metric &auc = {0.96, 0.95, 0.97, 1000}, double failed = 0)
{
    Facts facts;
    facts.set(u"model.tier"_s, u"high"_s);
    facts.set(u"env.name"_s, u"production"_s);
    facts.set(u"env.class"_s, u"production"_s);
    facts.set(u"metric.holdout.auc"_s, auc);
    facts.set(u"tests.all.failed"_s, failed);
    return facts;
}

Policy policy(const QByteArray &bytes = fullPolicy, const QString &file = u"p.yaml"_s) { return take(readPolicy(bytes, file)); }

Policy small(const QByteArray &id, const QByteArray &rule, const QByteArray &rest = {}, const QByteArray &applies = "true")
{
    return policy("policy: {id: " + id + ", version: 1, applies: \"" + applies + "\"}\nrules: [{" + rule + "}]\n" + rest, QString::fromLatin1(id) + u".yaml"_s);
}

Waiver waiver(const QString &rule, qint64 fromDays, qint64 days) { return {u"w-1"_s, rule, u"paula"_s, now.plusDays(fromDays), now.plusDays(fromDays + days)}; }

QString shown(const GateVerdict &gate)
{
    QStringList lines{outcomeSlug(gate.result)};
    for (const RuleVerdict &rule : gate.rules)
        lines += rule.id + u": "_s + outcomeSlug(rule.result);
    return lines.join(u" | "_s);
}

} // namespace

TEST_CASE("the evaluator: facts to verdict")
{
    struct Row { Facts facts; QString want; };
    Facts missing = production();
    missing.setMissing(u"tests.all.failed"_s, u"no test results were added"_s);
    const QVector<Row> table{
        {production(), u"pass | quality.auc: pass | tests.all: pass"_s},
        {production({0.96, 0.95, 0.97, 1000}, 1), u"fail | tests.all: fail | quality.auc: pass"_s},
        {production({0.95, 0.93, 0.97, 200}), u"not-evaluated | quality.auc: not-evaluated | tests.all: pass"_s},
        {production({0.95}), u"not-evaluated | quality.auc: not-evaluated | tests.all: pass"_s},
        {production({0.95, 0.93, 0.97, 200}, 2), u"fail | tests.all: fail | quality.auc: not-evaluated"_s},
        {missing, u"not-evaluated | tests.all: not-evaluated | quality.auc: pass"_s},
        {Facts(), u"not-evaluated | credit-high/applies: not-evaluated"_s},
    };
    for (const Row &row : table)
        CHECK(shown(evaluate({policy()}, row.facts, {}, now)) == row.want);
}

TEST_CASE("the evaluator: a verdict tells everything that is shown")
{
    const GateVerdict gate = evaluate({policy()}, production({0.95, 0.93, 0.97, 200}), {}, now);
    const RuleVerdict &rule = gate.rules.first();
    CHECK(rule.fact == u"metric.holdout.auc"_s);
    CHECK(rule.want == u">= 0.94"_s);
    CHECK(rule.got == u"0.95"_s);
    CHECK(rule.low == 0.93);
    CHECK(rule.high == 0.97);
    CHECK(rule.n == 200);
    CHECK(rule.nNeeded == 800);
    CHECK(rule.why == u"The contract promises this ranking on the holdout"_s);
    CHECK(rule.owner == u"p-owner"_s);
    CHECK(rule.file == u"p.yaml"_s);
    CHECK(rule.line == 3);
    CHECK_FALSE(rule.near);
    CHECK(rule.text == u"Not established whether metric.holdout.auc is >= 0.94: metric.holdout.auc has an interval on both sides of the limit; about 800 rows are needed; p-owner can mend it."_s);
    CHECK(gate.approvals == QVector<ApprovalNeed>{{u"ml"_s, 1, {}}, {u"risk"_s, 1, {u"promoter"_s}}});
    CHECK(gate.policies == QVector<AppliedPolicy>{{u"credit-high"_s, 3, Digest::of(fullPolicy)}});
    CHECK(gate.timing.expires == 86400);

    const auto textOf = [](const Facts &facts) { return evaluate({policy()}, facts, {}, now).rules.first().text; };
    CHECK(textOf(production({0.91, 0.89, 0.93, 200})) == u"metric.holdout.auc is 0.91 (0.89 to 0.93, n = 200); wanted is >= 0.94; p-owner can mend it."_s);
    CHECK(textOf(production({0.9123456789, 0.8912345678, 0.9312345678, 200})) == u"metric.holdout.auc is 0.9123 (0.8912 to 0.9312, n = 200); wanted is >= 0.94; p-owner can mend it."_s);
    CHECK(textOf(production()) == u"metric.holdout.auc is 0.96 (0.95 to 0.97, n = 1000), as wanted: >= 0.94."_s);
    Facts missing = production();
    missing.setMissing(u"tests.all.failed"_s, u"no test results were added"_s);
    CHECK(textOf(missing) == u"Not evaluated, because tests.all.failed is not known: no test results were added; p-owner can mend it."_s);
}

TEST_CASE("the evaluator: near the limit is shown on a pass only")
{
    CHECK(evaluate({policy()}, production({0.944, 0.941, 0.947, 9000}), {}, now).rules.first().near);
    CHECK_FALSE(evaluate({policy()}, production(), {}, now).rules.first().near);
    CHECK_FALSE(evaluate({policy()}, production({0.90, 0.89, 0.91, 9000}), {}, now).rules.first().near);
}

TEST_CASE("the evaluator: a waiver counts while it lasts, for a rule that allows one, as long as it allows")
{
    const Facts bad = production({0.90, 0.89, 0.91, 9000}), open = production({0.95, 0.93, 0.97, 200}), tests = production({0.96, 0.95, 0.97, 1000}, 1);
    const auto result = [](const Facts &facts, const Waiver &given) { return evaluate({policy()}, facts, {given}, now).result; };
    CHECK(result(bad, waiver(u"quality.auc"_s, -1, 10)) == Outcome::Waived);
    CHECK(result(open, waiver(u"quality.auc"_s, -1, 10)) == Outcome::Waived);
    CHECK(result(bad, waiver(u"credit-high/quality.auc"_s, -1, 30)) == Outcome::Waived);
    CHECK(result(bad, waiver(u"quality.auc"_s, -1, 31)) == Outcome::Fail);           // longer than max_days
    CHECK(result(bad, waiver(u"quality.auc"_s, -10, 10)) == Outcome::Fail);          // has ended
    CHECK(result(bad, waiver(u"quality.auc"_s, 1, 10)) == Outcome::Fail);            // not yet
    CHECK(result(bad, waiver(u"quality"_s, -1, 10)) == Outcome::Fail);
    CHECK(result(tests, waiver(u"tests.all"_s, -1, 10)) == Outcome::Fail);           // allows none
    CHECK(result(production(), waiver(u"quality.auc"_s, -1, 10)) == Outcome::Pass);  // needs none

    const GateVerdict gate = evaluate({policy()}, bad, {waiver(u"quality.auc"_s, -1, 10)}, now);
    CHECK(shown(gate) == u"waived | quality.auc: waived | tests.all: pass"_s);
    CHECK(gate.rules[0].waiver->id == u"w-1"_s);
    CHECK(gate.rules[0].waiver->by == u"paula"_s);
    CHECK(gate.rules[0].waiver->until == now.plusDays(9));
    CHECK(gate.rules[0].text.startsWith(u"Waived by paula until "_s));
}

TEST_CASE("the evaluator: policies that apply are joined")
{
    const Policy a = small("a", "id: same, why: w, owner: o, require: \"tests.all.failed == 0\", waiver: {by: policy-owner, max_days: 30}",
                           "approvals: [{pool: risk, count: 1, not: [promoter]}, {pool: ml, count: 1}]\ntiming: {expires: 48h, urgent: 2h, escalate: [50%], cool_off: 30m}\n");
    const Policy b = small("b", "id: same, why: w, owner: o, require: \"tests.all.failed <= 5\"",
                           "approvals: [{pool: risk, count: 2, not: [author, promoter]}]\ntiming: {expires: 12h, urgent: 3h, escalate: [80%, 90%]}\n");
    const Policy other = small("c", "id: other, why: w, owner: o, require: \"false\"", {}, "env.name == 'staging'");
    const GateVerdict gate = evaluate({b, a, other}, production({0.96, 0.95, 0.97, 1}, 3), {}, now);
    CHECK(shown(gate) == u"fail | a/same: fail | b/same: pass"_s);
    CHECK(gate.approvals == QVector<ApprovalNeed>{{u"ml"_s, 1, {}}, {u"risk"_s, 2, {u"author"_s, u"promoter"_s}}});
    CHECK(gate.timing == PolicyTiming{12 * 3600, 2 * 3600, {50, 80, 90}, 1800});
    REQUIRE(gate.policies.size() == 2);
    CHECK(gate.policies[0].id == u"a"_s);
    CHECK(gate.policies[1].id == u"b"_s);
    // The bare id names no rule any more when two policies use it.
    CHECK(evaluate({a, b}, production({0.96}, 3), {waiver(u"same"_s, -1, 5)}, now).result == Outcome::Fail);
    CHECK(evaluate({a, b}, production({0.96}, 3), {waiver(u"a/same"_s, -1, 5)}, now).result == Outcome::Waived);
}

TEST_CASE("the evaluator: when no policy applies, or one cannot be read, nothing passes")
{
    for (const QVector<Policy> &none : {QVector<Policy>(), QVector<Policy>{small("c", "id: x, why: w, owner: o, require: \"true\"", {}, "false")}}) {
        const GateVerdict gate = evaluate(none, production(), {}, now);
        CHECK(shown(gate) == u"not-evaluated | core.policy: not-evaluated"_s);
        CHECK(gate.rules[0].text == u"Not evaluated, because no adopted policy applies to this version in this environment; a policy-owner can propose one."_s);
        CHECK(gate.policies.isEmpty());
        CHECK(evaluate(none, production(), {waiver(u"core.policy"_s, -1, 5)}, now).result == Outcome::NotEvaluated);
    }
    GateVerdict gate = evaluate({policy()}, production(), {}, now);
    CHECK(gate.result == Outcome::Pass);
    gate.add({unreadablePolicy(u"old"_s, malformed(u"policy.form"_s, u"p.yaml:1:1: a policy file has no key “x”."_s))});
    CHECK(shown(gate) == u"not-evaluated | old/form: not-evaluated | quality.auc: pass | tests.all: pass"_s);
    CHECK(GateVerdict().result == Outcome::NotEvaluated);
}

TEST_CASE("the evaluator: a policy that may apply is not passed over")
{
    const Policy all = small("all", "id: x, why: w, owner: o, require: \"true\"");
    const Policy maybe = small("maybe", "id: y, why: w, owner: o, require: \"true\"", "approvals: [{pool: legal, count: 1}]\n", "'gdpr' in data.classes");
    GateVerdict gate = evaluate({all, maybe}, production(), {}, now);
    CHECK(shown(gate) == u"not-evaluated | maybe/applies: not-evaluated | x: pass"_s);
    CHECK(gate.rules[0].text == u"Not evaluated whether the policy “maybe” applies, because data.classes is not known; whoever states that fact, or a policy-owner, can mend it."_s);
    CHECK(gate.approvals == QVector<ApprovalNeed>{{u"legal"_s, 1, {}}});
}

// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/language/PolicyFile.h"

#include "tests/core/policy/language/PolicyText.h"
#include "tests/support/catch.h"

using namespace countersign;
using namespace Qt::StringLiterals;

namespace {

// The full policy with one text exchanged for another.
Result<Policy> spoiled(const QByteArray &from, const QByteArray &to)
{
    QByteArray bytes = fullPolicy;
    REQUIRE(bytes.contains(from));
    bytes.replace(bytes.indexOf(from), from.size(), to);
    return readPolicy(bytes, u"p.yaml"_s);
}

} // namespace

TEST_CASE("policy files: every key is read")
{
    const Policy policy = take(readPolicy(fullPolicy, u"p.yaml"_s));
    CHECK(policy.id == u"credit-high"_s);
    CHECK(policy.version == 3);
    CHECK(policy.digest == Digest::of(fullPolicy));
    CHECK(policy.text == fullPolicy);
    CHECK(policy.applies.text() == u"model.tier == 'high' and env.name == 'production'"_s);
    REQUIRE(policy.rules.size() == 2);
    const PolicyRule &rule = policy.rules[0];
    CHECK(rule.id == u"quality.auc"_s);
    CHECK(rule.why == u"The contract promises this ranking on the holdout"_s);
    CHECK(rule.owner == u"p-owner"_s);
    CHECK(rule.line == 3);
    CHECK(rule.near->text() == u"metric.holdout.auc.value < 0.945"_s);
    CHECK(rule.waiver->by == u"policy-owner"_s);
    CHECK(rule.waiver->maxDays == 30);
    REQUIRE(rule.tests.size() == 3);
    CHECK(rule.tests[0].facts.names() == QStringList{u"metric.holdout.auc"_s});
    CHECK(std::get<Metric>(*rule.tests[0].facts.find(u"metric.holdout.auc"_s)) == Metric{0.96, 0.95, 0.97, std::nullopt});
    CHECK(rule.tests[1].expect == Outcome::NotEvaluated);
    CHECK(rule.tests[1].line == 11);
    CHECK_FALSE(policy.rules[1].near);
    CHECK_FALSE(policy.rules[1].waiver);
    CHECK(policy.approvals == QVector<ApprovalNeed>{{u"ml"_s, 1, {}}, {u"risk"_s, 1, {u"promoter"_s}}});
    CHECK(policy.timing == PolicyTiming{86400, 14400, {50, 80}, 0});
}

TEST_CASE("policy files: timing left out has its defaults")
{
    CHECK(take(spoiled("timing: {expires: 24h, urgent: 4h, escalate: [50%, 80%], cool_off: 0m}\n", "")).timing == PolicyTiming{86400, 14400, {50, 80}, 0});
    CHECK(take(spoiled("{expires: 24h, urgent: 4h, escalate: [50%, 80%], cool_off: 0m}", "{expires: 2h}")).timing == PolicyTiming{7200, 7200, {50, 80}, 0});
    CHECK(take(spoiled("approvals: [{pool: ml, count: 1}, {pool: risk, count: 1, not: [promoter]}]\n", "")).approvals.isEmpty());
}

TEST_CASE("policy files: each mistake is refused at its place")
{
    const QVector<std::tuple<QByteArray, QByteArray, QString, QString>> table{
        {"timing:", "timming:", u"p.yaml:18:1: a policy file has no key “timming”."_s, u"Did you mean timing?"_s},
        {"timing: {", "monitors: {", u"p.yaml:18:1: a policy file has no key “monitors”."_s, u"Its keys are policy, rules, approvals, timing."_s},
        {"policy: {id: credit-high", "policy: {id: Credit High", u"p.yaml:1:14: “Credit High” cannot be a policy's id."_s,
         u"Use a-z, 0-9 and hyphen, beginning with a letter or digit, at most 64 characters."_s},
        {", version: 3", "", u"p.yaml:1:9: “policy” has no “version”."_s, u"Add the key “version”."_s},
        {"version: 3", "version: '3'", u"p.yaml:1:36: a whole number from 1 to 1000000 is expected here."_s, u""_s},
        {"version: 3", "version: 0", u"p.yaml:1:36: a whole number from 1 to 1000000 is expected here."_s, u""_s},
        {"version: 3", "version: 3.0", u"p.yaml:1:36: a whole number from 1 to 1000000 is expected here."_s, u""_s},
        {"version: 3", "version: 03", u"p.yaml:1:36: a whole number from 1 to 1000000 is expected here."_s, u""_s},
        {"model.tier ==", "model.teir ==", u"p.yaml:1:49: there is no fact “model.teir”."_s, u"Did you mean model.tier?"_s},
        {"version: 3,", "version: 3, owner: x,", u"p.yaml:1:39: “policy” has no key “owner”."_s, u"Its keys are id, version, applies."_s},
        {"- id: quality.auc", "- id: core.auc", u"p.yaml:3:9: ids that begin with “core.” belong to the built-in rules."_s, u"Choose another beginning."_s},
        {"- id: quality.auc", "- id: Quality", u"p.yaml:3:9: “Quality” cannot be a rule's id."_s, u"Use a-z, 0-9, dot and hyphen, beginning with a letter."_s},
        {"- id: tests.all", "- id: quality.auc", u"p.yaml:13:9: a rule with the id “quality.auc” stands in line 3 already."_s, u""_s},
        {"    why: The contract promises this ranking on the holdout\n", "", u"p.yaml:3:5: a rule has no “why”."_s, u"Add the key “why”."_s},
        {"why: The contract promises this ranking on the holdout", "why: ''", u"p.yaml:4:10: “why” is empty."_s, u""_s},
        {"why: The contract promises this ranking on the holdout", "why: [a]", u"p.yaml:4:10: “why” is a list; a single value is expected."_s, u""_s},
        {"owner: p-owner", "owner: P Owner", u"p.yaml:5:12: “P Owner” cannot be an owner's login."_s,
         u"Use a-z, 0-9, dot, underscore, @ and hyphen, beginning with a letter or digit, at most 64 characters."_s},
        {"auc >= 0.94", "auc => 0.94", u"p.yaml:6:34: “=” has no meaning here."_s, u"Write == to compare."_s},
        {"require: \"metric.holdout.auc >= 0.94\"", "require: metric.holdout.auc + 1 > 2",
         u"p.yaml:6:14: “metric.holdout.auc” is a measurement with an interval, here one number is needed."_s, u"Write metric.holdout.auc.value, .low, .high or .n."_s},
        {"require: \"metric.holdout.auc >= 0.94\"", "require: >\n      true and\n      1 > 2 > 3",
         u"p.yaml:6:14: “>” is not expected here (line 1, column 16 of this expression)."_s, u"Comparisons do not chain: write a < b and b < c."_s},
        {"by: policy-owner", "by: everybody", u"p.yaml:8:18: “everybody” cannot be the duty that may waive."_s, u"It is one of policy-owner, approver."_s},
        {", max_days: 30", "", u"p.yaml:8:13: “waiver” has no “max_days”."_s, u"Add the key “max_days”."_s},
        {"max_days: 30", "max_days: 400", u"p.yaml:8:42: a whole number from 1 to 365 is expected here."_s, u""_s},
        {"expect: pass", "expect: waived", u"p.yaml:10:85: “waived” cannot be an expected result."_s, u"It is one of pass, fail, not-evaluated."_s},
        {"{facts: {metric.holdout.auc: {v", "{facts: {metric.holdot.auc: {v", u"p.yaml:10:18: there is no fact “metric.holdot.auc”."_s, u"Did you mean metric.holdout.auc?"_s},
        {"auc: {value: 0.96, low", "auc: {value: yes, low", u"p.yaml:10:46: a number is expected here."_s, u"Write it with a point and without quotes, as 0.94."_s},
        {"auc: {value: 0.96, low", "auc: {value: 0,96, low", u""_s, u""_s},
        {"auc: {value: 0.96, low", "auc: {value: .inf, low", u"p.yaml:10:46: a number is expected here."_s, u"Write it with a point and without quotes, as 0.94."_s},
        {"auc: {value: 0.96, low: 0.95, high: 0.97}", "auc: 0.96", u"p.yaml:10:38: this fact is a measurement."_s,
         u"Write {value: 0.95, low: 0.94, high: 0.96, n: 1000}; only value must be there."_s},
        {"auc: {value: 0.96, low: 0.95", "auc: {low: 0.95", u"p.yaml:10:38: a measurement has no “value”."_s, u"Add the key “value”."_s},
        {"facts: {metric.holdout.auc: {value: 0.96, low: 0.95, high: 0.97}}", "facts: {version.verified: yes}", u"p.yaml:10:36: true or false is expected here."_s,
         u"Only these two words, without quotes, are read as such."_s},
        {"facts: {metric.holdout.auc: {value: 0.96, low: 0.95, high: 0.97}}", "facts: {version.verified: 'true'}", u"p.yaml:10:36: true or false is expected here."_s,
         u"Only these two words, without quotes, are read as such."_s},
        {"facts: {metric.holdout.auc: {value: 0.96, low: 0.95, high: 0.97}}", "facts: {model.tags: eu}", u"p.yaml:10:30: this fact is a single value; a list is expected."_s, u""_s},
        {"approvals: [{pool: ml, count: 1}", "approvals: [{pool: ml, count: 0}", u"p.yaml:17:31: a whole number from 1 to 20 is expected here."_s, u""_s},
        {"approvals: [{pool: ml, count: 1}", "approvals: [{pool: risk, count: 1}", u"p.yaml:17:44: the pool “risk” stands twice."_s, u"Add up the two counts."_s},
        {"not: [promoter]", "not: [nobody]", u"p.yaml:17:64: “nobody” cannot be a part in the request."_s, u"It is one of promoter, author, asker."_s},
        {"not: [promoter]", "not: promoter", u"p.yaml:17:63: “not” is a single value; a list is expected."_s, u""_s},
        {"expires: 24h", "expires: 1 day", u"p.yaml:18:19: “1 day” is not a length of time."_s, u"Write it as 24h, 30m, 45s or 10d."_s},
        {"expires: 24h", "expires: 3h", u"p.yaml:18:31: an urgent request must not last longer than another one."_s, u""_s},
        {"expires: 24h", "expires: 10s", u"p.yaml:18:19: a request lasts a minute at least."_s, u""_s},
        {"cool_off: 0m", "cool_off: 24h", u"p.yaml:18:68: the cool-off must be shorter than the time after which a request expires, or nothing could ever be promoted."_s, u""_s},
        {"value: 0.96, low: 0.95", "value: 0.98, low: 0.95", u"p.yaml:10:46: a measurement lies between its low and its high."_s, u""_s},
        {"value: 0.96, low: 0.95", "value: 0.94, low: 0.95", u"p.yaml:10:46: a measurement lies between its low and its high."_s, u""_s},
        {"[50%, 80%]", "[80%, 50%]", u"p.yaml:18:52: the shares rise from one to the next."_s, u""_s},
        {"[50%, 80%]", "[50%, 100%]", u"p.yaml:18:52: a share of the time, 1% to 99%, is expected here."_s, u""_s},
    };
    for (const auto &[from, to, want, mend] : table) {
        INFO(from.toStdString() << " -> " << to.toStdString());
        const auto read = spoiled(from, to);
        REQUIRE_FALSE(read);
        CHECK(read.error().kind == Kind::Malformed);
        CHECK(read.error().code == u"policy.form"_s);
        if (want.isEmpty())
            continue;
        CHECK(read.error().text == want);
        CHECK(read.error().mend == mend);
    }
}

TEST_CASE("policy files: no rules, or something else than a policy")
{
    CHECK(readPolicy("policy: {id: a, version: 1, applies: 'true'}\nrules: []\n", u"p.yaml"_s).error().text == u"p.yaml:2:8: a policy has at least one rule."_s);
    CHECK(readPolicy("[]", u"p.yaml"_s).error().text == u"p.yaml:1:1: a policy file is a list; a map is expected."_s);
    CHECK(readPolicy("hello", u"p.yaml"_s).error().text == u"p.yaml:1:1: a policy file is a single value; a map is expected."_s);
    CHECK(readPolicy("rules: []", u"p.yaml"_s).error().text == u"p.yaml:1:1: a policy file has no “policy”."_s);
    CHECK(readPolicy("<<: {policy: 1}\n", u"p.yaml"_s).error().text == u"p.yaml:1:1: a policy file has no key “<<”."_s);
}

TEST_CASE("policy files: whatever is cut off, doubled or put in, the answer is a policy or an error with a place")
{
    int refusals = 0;
    const auto feed = [&refusals](const QByteArray &bytes) {
        const auto read = readPolicy(bytes, u"p.yaml"_s);
        if (read)
            return;
        ++refusals;
        if (!read.error().text.startsWith(u"p.yaml:"_s) || read.error().detail.value(u"line"_s).toInt() < 1 || read.error().detail.value(u"column"_s).toInt() < 1)
            FAIL(bytes.toStdString() << "\n" << read.error().text.toStdString());
    };
    for (qsizetype at = 0; at < fullPolicy.size(); ++at) {
        if (at % 3 == 0) {
            feed(fullPolicy.left(at));
            feed(fullPolicy.left(at) + fullPolicy.mid(at + 1));
        }
        constexpr char strange[] = "{}[]:-?!&*%'\"\n\t|>#\0\xff,~@`";
        feed(QByteArray(fullPolicy).insert(at, strange[at % (sizeof strange - 1)]));
        feed(QByteArray(fullPolicy).insert(at, strange[(at * 7 + 3) % (sizeof strange - 1)]));
    }
    CHECK(refusals > 1000);
}

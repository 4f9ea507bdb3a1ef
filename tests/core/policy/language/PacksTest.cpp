// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/language/Packs.h"

#include "core/policy/language/Evaluator.h"
#include "core/policy/language/PolicyCheck.h"
#include "core/policy/language/PolicyFile.h"
#include "tests/support/catch.h"

#include <QDir>

using namespace countersign;
using namespace Qt::StringLiterals;

TEST_CASE("packs: every policy that comes with the program is listed, asks for the floor and passes its own tests")
{
    QStringList files;
    for (const QString &file : QDir(QStringLiteral(COUNTERSIGN_SOURCE_DIR) + u"/resources/policies"_s).entryList({u"*.yaml"_s}, QDir::Files, QDir::Name))
        files += file.chopped(5);
    CHECK(policyPackNames() == files);
    CHECK(files.size() >= 6);
    for (const QString &name : policyPackNames()) {
        INFO(name.toStdString());
        const Policy policy = take(readPolicy(take(policyPack(name)), name + u".yaml"_s));
        CHECK(policy.id == name);
        take(checkFloor(policy));
        for (const PolicyRule &rule : policy.rules) {
            INFO(rule.id.toStdString());
            CHECK(rule.tests.size() >= 3);
        }
        for (const PolicyTestResult &result : runTests(policy)) {
            INFO(result.rule.toStdString() << " line " << result.line << ": " << result.text.toStdString());
            CHECK(result.pass);
        }
    }
    CHECK(policyPack(u"none"_s).error().kind == Kind::NotFound);
}

TEST_CASE("packs: of the default pack exactly one applies to every tier and environment, with the floor of approvals")
{
    QVector<Policy> policies;
    for (const QString &name : defaultPolicyPack())
        policies.append(take(readPolicy(take(policyPack(name)), name + u".yaml"_s)));
    for (const QString &tier : {u"low"_s, u"medium"_s, u"high"_s}) {
        for (const auto &[environment, envClass] : {std::pair(u"sandbox"_s, u"experimental"_s), std::pair(u"staging"_s, u"experimental"_s),
                                                    std::pair(u"production"_s, u"production"_s), std::pair(u"production-eu"_s, u"production"_s)}) {
            INFO(tier.toStdString() << " " << environment.toStdString());
            Facts facts;
            facts.set(u"model.tier"_s, tier);
            facts.set(u"env.name"_s, environment);
            facts.set(u"env.class"_s, envClass);
            facts.set(u"version.verified"_s, true);
            GateVerdict gate = evaluate(policies, facts, {}, UtcTime(0));
            CHECK(gate.policies.size() == 1);
            const bool production = envClass == u"production";
            CHECK(gate.result == (production ? Outcome::NotEvaluated : Outcome::Pass));
            const QVector<ApprovalNeed> needs{{u"any"_s, tier == u"high" ? 2 : 1, {}}};
            CHECK(gate.approvals == (production ? needs : QVector<ApprovalNeed>()));

            facts.set(u"tests.all.passed"_s, 10.0);
            facts.set(u"tests.all.failed"_s, 0.0);
            facts.set(u"tests.all.errors"_s, 0.0);
            facts.set(u"evidence.age_days"_s, 3.0);
            CHECK(evaluate(policies, facts, {}, UtcTime(0)).result == Outcome::Pass);
            facts.set(u"version.verified"_s, false);
            CHECK(evaluate(policies, facts, {}, UtcTime(0)).result == Outcome::Fail);
        }
    }
}

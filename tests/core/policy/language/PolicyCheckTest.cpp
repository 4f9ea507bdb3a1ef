// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/language/PolicyCheck.h"
#include "core/policy/language/PolicyFile.h"

#include "tests/core/policy/language/PolicyText.h"
#include "tests/support/catch.h"

using namespace countersign;
using namespace Qt::StringLiterals;

namespace {

Result<void> floorOf(const QByteArray &applies, const QByteArray &approvals)
{
    QByteArray bytes = "policy: {id: p, version: 1, applies: \"" + applies + "\"}\nrules: [{id: a, why: w, owner: o, require: version.verified}]\n";
    if (!approvals.isEmpty())
        bytes += "approvals: " + approvals + '\n';
    return checkFloor(take(readPolicy(bytes, u"p.yaml"_s)));
}

} // namespace

TEST_CASE("the floor: a policy that can apply in production asks for one approval, for tier high for two")
{
    const QByteArray one = "[{pool: a, count: 1}]", two = "[{pool: a, count: 2}]", both = "[{pool: a, count: 1}, {pool: b, count: 1}]";
    const QVector<std::tuple<QByteArray, QByteArray, bool>> table{
        {"env.class == 'production'", "", false},
        {"env.class == 'production'", "[]", false},
        {"env.class == 'production'", one, false},                                   // tier high too
        {"env.class == 'production'", two, true},
        {"env.class == 'production'", both, true},
        {"env.class == 'production' and model.tier != 'high'", one, true},
        {"env.class == 'production' and model.tier in ['low', 'medium']", "", false},
        {"env.class == 'production' and model.tier == 'high'", one, false},
        {"env.class == 'production' and model.tier == 'high'", both, true},
        {"env.name == 'production'", "", false},
        {"env.name == 'production-eu'", "", false},
        {"env.name == 'production-jp' and model.tier == 'low'", "", false},
        {"env.name != 'staging'", "", false},
        {"env.name == 'staging'", "", true},
        {"env.name in ['sandbox', 'staging']", "", true},
        {"env.class == 'experimental'", "", true},
        {"env.class != 'production'", "", true},
        {"true", "", false},
        {"true", two, true},
        {"false", "", true},
        {"model.name == 'credit'", one, false},                                      // may apply
        {"model.name == 'credit' and env.class == 'experimental'", "", true},
        {"has(model.name) and env.class == 'production'", two, true},
    };
    for (const auto &[applies, approvals, holds] : table) {
        INFO(applies.toStdString() << " " << approvals.toStdString());
        CHECK(floorOf(applies, approvals).ok() == holds);
    }
    const auto low = floorOf("env.class == 'production'", "[{pool: a, count: 1}]");
    CHECK(low.error().code == u"policy.floor"_s);
    CHECK(low.error().kind == Kind::Malformed);
    CHECK(low.error().text == u"p.yaml:3:12: this policy can apply to tier high in production, where at least two approvals of other persons is the floor; it asks for 1."_s);
}

TEST_CASE("a policy's own tests: each is run and says what it came to")
{
    QByteArray bytes = fullPolicy;
    auto results = runTests(take(readPolicy(bytes, u"p.yaml"_s)));
    REQUIRE(results.size() == 3);
    for (const auto &result : results)
        CHECK(result.pass);

    bytes.replace("auc >= 0.94\"", "auc >= 0.99\"");
    results = runTests(take(readPolicy(bytes, u"p.yaml"_s)));
    CHECK_FALSE(results[0].pass);
    CHECK(results[0].rule == u"quality.auc"_s);
    CHECK(results[0].index == 0);
    CHECK(results[0].line == 10);
    CHECK(results[0].expected == Outcome::Pass);
    CHECK(results[0].got == Outcome::Fail);
    CHECK(results[0].text == u"metric.holdout.auc is 0.96 (0.95 to 0.97); wanted is >= 0.99; p-owner can mend it."_s);
    CHECK_FALSE(results[1].pass);
    CHECK(results[2].pass);
}

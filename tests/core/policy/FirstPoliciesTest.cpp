// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/FirstPolicies.h"

#include "core/policy/language/PolicyCheck.h"
#include "core/policy/language/PolicyFile.h"
#include "tests/support/catch.h"

using namespace countersign;
using namespace Qt::StringLiterals;

TEST_CASE("first policies: each is named with the digest of its text, is above the floor and passes its tests")
{
    Genesis genesis;
    take(addFirstPolicies(genesis));
    REQUIRE(genesis.policies.size() == 3);
    REQUIRE(genesis.adopted.size() == 3);
    for (int i = 0; i < 3; ++i) {
        const Policy policy = take(readPolicy(genesis.policies[i], u"policy.yaml"_s));
        CHECK(genesis.adopted[i].toObject()[u"digest"_s].toString() == Digest::of(genesis.policies[i]).hex());
        CHECK(genesis.adopted[i].toObject()[u"id"_s].toString() == policy.id);
        CHECK(checkFloor(policy));
        for (const PolicyTestResult &test : runTests(policy))
            CHECK(test.pass);
    }
}

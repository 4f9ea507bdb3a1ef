// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/approval/NextGate.h"

#include "tests/support/TestWorkspace.h"

#include <algorithm>

using namespace countersign;
using namespace Qt::StringLiterals;

namespace {

QString gateOf(TestWorkspace &w, const VersionRef &ref)
{
    const auto gates = take(nextGates(*w, {ref}, w.clock().now()));
    const auto found = gates.constFind(ref.text());
    return found == gates.constEnd() ? QString() : u"%1 %2"_s.arg(found->environment, outcomeSlug(found->result));
}

} // namespace

TEST_CASE("next gate: the one behind the furthest environment that ever served a version, or that of its open request")
{
    TestWorkspace w;
    const VersionRef fresh = w.version(u"1.0.0"_s);
    CHECK(gateOf(w, fresh) == u"sandbox pass");
    w.request(fresh, u"staging"_s);
    CHECK(gateOf(w, fresh) == u"staging pass");
    const VersionRef asked = w.version(u"1.1.0"_s);
    const QString request = w.request(asked);
    CHECK(gateOf(w, asked) == u"production not-evaluated");
    take(w.evidence(asked, 0.95));
    CHECK(gateOf(w, asked) == u"production pass");
    w.clock().forward(25 * 3600);                                   // the request expires, and with it where it would have gone
    CHECK(gateOf(w, asked) == u"sandbox pass");
    w.live(u"1.2.0"_s);
    CHECK(gateOf(w, w.ref(u"1.2.0"_s)) == u"production pass");
    w.live(u"1.3.0"_s);
    CHECK(gateOf(w, w.ref(u"1.2.0"_s)) == u"production pass");      // it served there once
    take(w.rollback(u"ben"_s));
    CHECK(gateOf(w, w.ref(u"1.3.0"_s)) == u"production fail");      // barred there
}

TEST_CASE("next gate: says what the one evaluator says, how many rules with it, and nothing of what is retired")
{
    TestWorkspace w;
    const VersionRef ref = w.version(u"1.0.0"_s);
    w.request(ref);
    const Case about = take(buildCase(*w, w.db(), {ref, u"production"_s, Artifact::Unchecked, nullptr, {}}, w.clock().now()));
    const NextGate gate = take(nextGates(*w, {ref}, w.clock().now())).value(ref.text());
    CHECK(gate.result == about.gate.result);
    CHECK(gate.rules == std::count_if(about.gate.rules.begin(), about.gate.rules.end(), [&](const RuleVerdict &rule) { return rule.result == about.gate.result; }));
    CHECK(gate.rules > 0);
    const VersionRef old = w.version(u"0.9.0"_s);
    take(retireVersion(*w, w.command(u"ann"_s), old, why));
    const auto both = take(nextGates(*w, {old, ref}, w.clock().now()));
    CHECK_FALSE(both.contains(old.text()));
    CHECK(both.contains(ref.text()));
}

TEST_CASE("next gate: one version that cannot be read is not evaluated, and the others are")
{
    TestWorkspace w;
    const VersionRef torn = w.version(u"1.0.0"_s);
    take(w.evidence(torn, 0.95));
    const VersionRef whole = w.ready(u"1.1.0"_s);
    take(w.db().run(u"UPDATE evidence SET reading=? WHERE version='1.0.0'"_s, {QString(64, u'0')}));
    const auto gates = take(nextGates(*w, {torn, whole}, w.clock().now()));
    CHECK(gates.value(torn.text()).result == Outcome::NotEvaluated);
    CHECK(gates.value(torn.text()).rules == 0);
    CHECK(gates.value(whole.text()).result == Outcome::Pass);
}

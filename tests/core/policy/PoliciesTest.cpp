// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/Policies.h"

#include "core/approval/Request.h"
#include "core/people/People.h"
#include "tests/support/TestWorkspace.h"

using namespace countersign;
using namespace Qt::StringLiterals;

TEST_CASE("policies: those of the genesis are in force, each version is kept as its bytes")
{
    TestWorkspace w;
    w.person(u"gus"_s, u"policy-owner"_s);
    const auto before = take(adoptedPolicies(w.db()));
    CHECK(before.size() == TestWorkspace::defaultPolicies().size());
    for (const AdoptedPolicy &each : before)
        CHECK(TestWorkspace::defaultPolicies().contains(take(policyText(w.db(), each))));
    for (const QString &count : {u"2"_s, u"3"_s}) {
        const QByteArray text = TestWorkspace::policy(u"[{pool: any, count: %1}]"_s.arg(count), u"metric.holdout.auc >= 0.9"_s, u"{expires: 24h}"_s, count.toInt());
        take(w.decide(u"gus"_s, take(proposePolicy(*w, w.command(u"ann"_s), text, u"strict.yaml"_s, why)).subject()));
    }
    const auto now = take(adoptedPolicies(w.db()));
    CHECK(now.size() == before.size() + 1);
    CHECK(take(adoptedPolicies(w.db(), false)).size() == before.size() + 2);
    const auto newest = std::find_if(now.begin(), now.end(), [](const AdoptedPolicy &each) { return each.id == u"strict"; });
    CHECK(newest->version == 3);
    CHECK(newest->adoptedBy == u"gus");
    CHECK_FALSE(newest->replacedSeq);
    CHECK(take(policiesInForce(w.db())).policies.size() == now.size());
    CHECK(w.audit().holds());
}

TEST_CASE("policies: one that cannot be read blocks instead of being left out")
{
    TestWorkspace w;
    const VersionRef ref = w.ready(u"1.0.0"_s);
    const QString id = w.request(ref);
    // As a newer program does: proposed by one policy-owner, approved and adopted by another.
    w.person(u"gus"_s, u"policy-owner"_s);
    const QString ann = take(personOf(w.db(), u"ann"_s)), gus = take(personOf(w.db(), u"gus"_s)), binding = Digest::of("what is asked").hex();
    QString digest;
    take(w->act(w.command(u"ann"_s), [&](Act &act) -> Result<void> {
        CS_TRY(digest, act.keep("policy: {of: a newer program}"));
        return act.append(u"request.open"_s, u"request"_s, u"R77"_s, {{u"kind"_s, u"policy"_s}, {u"policy"_s, u"future"_s}, {u"policy_version"_s, 1}, {u"policy_digest"_s, digest}, {u"author"_s, ann}, {u"person"_s, ann},
                          {u"reason"_s, why}, {u"deadline"_s, act.now().plusSeconds(3600).text()}, {u"binding"_s, binding}});
    }));
    take(w->act(w.command(u"gus"_s), [&](Act &act) {
        return act.append(u"decision.approve"_s, u"request"_s, u"R77"_s, {{u"reason"_s, why}, {u"verdict"_s, u"approve"_s}, {u"binding"_s, binding}, {u"seen"_s, binding}, {u"person"_s, gus}, {u"author"_s, ann}, {u"asker"_s, ann},
                          {u"pool"_s, u"policy-owner"_s}, {u"round"_s, 0}});
    }));
    take(w->act(w.command(u"gus"_s), [&](Act &act) {
        return act.append(u"policy.adopt"_s, u"policy"_s, u"future"_s, {{u"policy"_s, u"future"_s}, {u"version"_s, 1}, {u"digest"_s, digest}, {u"request"_s, u"R77"_s}, {u"binding"_s, binding}});
    }));
    CHECK(take(policiesInForce(w.db())).unreadable.size() == 1);
    CHECK(w.stands(id).about->gate.result == Outcome::NotEvaluated);
    CHECK(refusal(w, [&] { return w.decide(u"cara"_s, id); }).kind == Kind::NotEvaluated);
}

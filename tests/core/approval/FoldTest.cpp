// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/Replay.h"

#include "core/people/People.h"
#include "tests/support/TestWorkspace.h"

using namespace countersign;
using namespace Qt::StringLiterals;

TEST_CASE("approval's fold: every turn a request can take replays to the same rows")
{
    TestWorkspace w;
    const VersionRef ref = w.ready(u"1.0.0"_s);
    const QString changed = w.request(ref), rejected = w.request(ref), withdrawn = w.request(ref), applied = w.request(ref);
    take(assignRequest(*w, w.command(u"dev"_s), changed, u"cara"_s));
    take(assignRequest(*w, w.command(u"dev"_s), rejected, u"dev"_s));
    take(assignRequest(*w, w.command(u"cara"_s), rejected, {}));
    take(w.decide(u"cara"_s, changed, u"request-changes"_s));
    take(resubmit(*w, w.command(u"ben"_s), changed, why, Artifact::Verified));
    take(w.decide(u"cara"_s, changed));
    take(withdraw(*w, w.command(u"cara"_s), changed, why));
    take(w.decide(u"cara"_s, rejected, u"reject"_s));
    take(withdraw(*w, w.command(u"ben"_s), withdrawn, why));
    take(w.decide(u"dev"_s, applied));
    take(w.promote(u"ben"_s, applied));
    QStringList states;
    for (const Request &each : take(requests(w.db())))
        states += each.stored;
    CHECK(states == QStringList{u"applied"_s, u"withdrawn"_s, u"rejected"_s, u"in-review"_s});
    CHECK(take(requests(w.db(), true)).size() == 1);
    CHECK(take(replay(*w)).differences == QStringList());
    CHECK(approvalFold().tables == QStringList{u"request"_s, u"decision"_s, u"waiver"_s});
}

TEST_CASE("approval's fold: a policy that nobody else approved does not come into force, whoever signs for it")
{
    TestWorkspace w;
    w.person(u"gus"_s, u"policy-owner"_s);
    const QByteArray text = TestWorkspace::policy(u"[{pool: any, count: 2}]"_s, u"metric.holdout.auc >= 0.9"_s, u"{expires: 24h}"_s, 2);
    const Receipt asked = take(proposePolicy(*w, w.command(u"ann"_s), text, u"strict.yaml"_s, why));
    const Standing now = w.stands(asked.subject());
    const auto adopts = [&](const QString &request, const QString &digest) {
        return [&w, &now, request, digest] {
            return w->act(w.command(u"gus"_s), [&](Act &act) {
                return act.append(u"policy.adopt"_s, u"policy"_s, now.request.policy, {{u"policy"_s, now.request.policy}, {u"version"_s, now.request.policyVersion}, {u"digest"_s, digest}, {u"request"_s, request}, {u"binding"_s, now.binding.digest()}});
            });
        };
    };
    CHECK(refusal(w, adopts(u"R99"_s, now.request.policyDigest)).code == u"policy.not-approved");
    CHECK(refusal(w, adopts(asked.subject(), now.request.policyDigest)).code == u"policy.not-approved");
    take(w->act(w.command(u"gus"_s), [&](Act &act) {                // an approval, of another file than is adopted then
        return act.append(u"decision.approve"_s, u"request"_s, asked.subject(), {{u"reason"_s, why}, {u"verdict"_s, u"approve"_s}, {u"binding"_s, now.binding.digest()}, {u"parts"_s, now.binding.parts()}, {u"seen"_s, now.binding.digest()},
                          {u"person"_s, take(personOf(act.db(), u"gus"_s))}, {u"author"_s, now.request.authorPerson}, {u"asker"_s, now.request.askerPerson}, {u"pool"_s, u"policy-owner"_s}, {u"round"_s, 0}});
    }));
    CHECK(refusal(w, adopts(asked.subject(), Digest::of("another").hex())).code == u"policy.not-approved");
    take(adopts(asked.subject(), now.request.policyDigest)());
}

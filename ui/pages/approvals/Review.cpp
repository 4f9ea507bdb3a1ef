// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/approvals/Review.h"

#include "core/people/People.h"
#include "core/policy/Policies.h"

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

Result<void> readPerson(Database &db, Review &review)
{
    const Request &request = review.request();
    CS_TRY(review.policyOwners, holders(db, u"policy-owner"_s, {}, {}, review.at));
    CS_TRY(review.engineers, holders(db, u"engineer"_s, request.environment, {}, review.at));
    CS_TRY(review.approvers, holders(db, request.kind == u"policy" ? u"policy-owner"_s : u"approver"_s, request.environment, {}, review.at));
    if (review.login.isEmpty())
        return {};
    CS_TRY(review.person, personOf(db, review.login));
    CS_TRY(review.auditor, holds(db, review.person, u"auditor"_s, {}, {}, review.at));
    CS_TRY(review.admin, holds(db, review.person, u"admin"_s, {}, {}, review.at));
    CS_TRY(review.engineer, holds(db, review.person, u"engineer"_s, request.environment, {}, review.at));
    CS_TRY(review.policyOwner, holds(db, review.person, u"policy-owner"_s, {}, {}, review.at));
    CS_TRY(review.approver, holds(db, review.person, request.kind == u"policy" ? u"policy-owner"_s : u"approver"_s, request.environment, {}, review.at));
    return {};
}

// Which verdicts a waiver could mend, and by whom.
Result<void> readWaivable(Database &db, Review &review)
{
    CS_TRY(const PoliciesInForce inForce, policiesInForce(db));
    for (const RuleVerdict &verdict : review.standing.about->gate.rules) {
        if (verdict.result == Outcome::Pass || verdict.result == Outcome::Waived)
            continue;
        for (const Policy &policy : inForce.policies) {
            for (const PolicyRule &rule : policy.rules) {
                if (rule.waiver && (verdict.id == rule.id || verdict.id == policy.id + u'/' + rule.id))
                    review.waivable.insert(verdict.id, *rule.waiver);
            }
        }
    }
    return {};
}

Result<void> readVersion(Database &db, Review &review)
{
    const VersionRef &ref = review.request().version;
    CS_TRY(review.waivers, waivers(db, ref));
    CS_TRY(const auto places, liveIn(db, ref.source, ref.model));
    review.liveElsewhere = places.value(ref.number);
    review.liveElsewhere.removeAll(review.request().environment);
    if (const QString live = review.standing.binding.championVersion(); live != ref.number)
        review.championVersion = live;
    return readWaivable(db, review);
}

} // namespace

const Counted *Review::mine() const
{
    const Counted *found = nullptr;
    for (const Counted &each : standing.decisions) {
        if (!person.isEmpty() && each.decision.person == person && !each.decision.withdrawnSeq)
            found = &each;
    }
    return found;
}

Result<Review> loadReview(Workspace &workspace, const QString &id, const QString &login)
{
    Database &db = workspace.db();
    Review review;
    review.at = workspace.clock().now();
    review.login = login;
    review.readOnly = workspace.readOnly();
    CS_TRY(review.standing, standing(workspace, db, id, review.at));
    CS_CHECK(readPerson(db, review));
    if (review.standing.about)
        CS_CHECK(readVersion(db, review));
    return review;
}

Result<Artifact> checkedFiles(Workspace &workspace, const Request &request, const OnProgress &progress, const Cancel &cancel)
{
    if (request.kind != u"version")
        return Artifact::Unchecked;
    CS_TRY(const Version subject, version(workspace.db(), request.version));
    return checkArtifact(workspace, subject, progress, cancel);
}

} // namespace countersign

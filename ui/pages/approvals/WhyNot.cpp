// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/approvals/WhyNot.h"

#include "ui/pages/approvals/Words.h"
#include "ui/style/ShownTime.h"
#include "ui/style/listed.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace countersign::words {

namespace {

struct Approvals
{
    Q_DECLARE_TR_FUNCTIONS(Approvals)
};

QStringList others(const Review &review)
{
    QStringList who;
    for (const Need &need : review.standing.needs)
        who += need.eligible;
    who.removeDuplicates();
    who.removeAll(review.login);
    return who;
}

QString ask(const QStringList &who)
{
    return who.isEmpty() ? Approvals::tr("Nobody else can decide yet; an admin can grant the duty.") : Approvals::tr("Can decide: %1.").arg(listed(who));
}

// Nobody acts without a key, or where nothing can be written.
Off whyNotAct(const Review &review)
{
    if (review.login.isEmpty())
        return {u"session.none"_s, Approvals::tr("You are looking without a key: sign in to decide.")};
    if (review.readOnly)
        return {u"storage.read-only"_s, Approvals::tr("The workspace is open for reading only.")};
    if (review.auditor)
        return {u"core.duty"_s, Approvals::tr("You are signed in as an auditor: you can read, verify and export everything, and change nothing.")};
    const Request &request = review.request();
    if (request.ended())
        return {u"core.ended"_s, Approvals::tr("%1 has ended: it is %2.").arg(request.id, request.stored)};
    return {};
}

Off expired(const Review &review)
{
    const Request &request = review.request();
    return {u"core.deadline"_s, Approvals::tr("%1 expired. Expired never means approved; %2 can open a new request.").arg(request.id, request.askerLogin)};
}

Off changesRequested(const Request &request) { return {u"core.changes-requested"_s, Approvals::tr("Changes were requested; %1 can resubmit it.").arg(request.askerLogin)}; }

} // namespace

Off whyNotDecide(const Review &review)
{
    const Request &request = review.request();
    if (Off off = whyNotAct(review); !off.isEmpty()) {
        if (review.auditor && !request.ended())
            off.sentence += u' ' + ask(others(review));
        return off;
    }
    if (review.standing.state == u"expired")
        return expired(review);
    if (review.isAuthor())
        return {u"core.four-eyes.author"_s, Approvals::tr("You are the author of %1, and nobody approves their own work. %2").arg(subject(request), ask(others(review)))};
    if (review.isAsker())
        return {u"core.four-eyes.asker"_s, Approvals::tr("You asked for this, and nobody approves their own request. %1").arg(ask(others(review)))};
    if (const Counted *mine = review.mine(); mine && mine->decision.binding == review.standing.binding.digest() && mine->decision.round == request.round)
        return {u"core.one-slot"_s, QString(youDidBefore(mine->decision.verdict, mine->decision.seq) + u' ' + (missing(review.standing).isEmpty() ? QString() : ask(others(review)))).trimmed()};
    const bool inPool = review.approver && (request.kind == u"policy" || review.standing.needs.isEmpty()
                        || std::any_of(review.standing.needs.begin(), review.standing.needs.end(), [&](const Need &need) { return need.eligible.contains(review.login) || need.haveLogins.contains(review.login); }));
    if (!inPool)
        return {u"core.duty"_s, Approvals::tr("Deciding needs the duty %1, which you do not hold here. %2").arg(request.kind == u"policy" ? u"policy-owner"_s : u"approver"_s, ask(others(review)))};
    return {};
}

Off whyNotApprove(const Review &review, const QStringList &unopened)
{
    const Request &request = review.request();
    if (request.stored == u"changes-requested")
        return changesRequested(request);
    if (!review.away.isEmpty())
        return {{}, review.away};
    const GateVerdict *gate = review.gate();
    if (!gate)
        return {};
    if (review.standing.about->version.tier != request.tier)
        return {u"core.lapsed"_s, Approvals::tr("The tier of %1 was %2 when it was asked and is %3 now; it needs a new request.").arg(request.version.model, request.tier, review.standing.about->version.tier)};
    if (gate->result == Outcome::Pass || gate->result == Outcome::Waived) {
        if (unopened.isEmpty())
            return {};
        return {{}, Approvals::tr("Approve is off until you have opened all of the evidence, as the tier is high. Not seen yet: %1.").arg(listed(unopened))};
    }
    for (const RuleVerdict &rule : inTheWay(*gate)) {
        const QString what = rule.result == Outcome::Fail ? Approvals::tr("%1 fails").arg(rule.id) : Approvals::tr("%1 is not evaluated").arg(rule.id);
        const QString owner = rule.owner.isEmpty() ? Approvals::tr("its owner") : rule.owner;
        if (review.waivable.contains(rule.id))
            return {rule.id, Approvals::tr("Approve is off: %1. It opens when %2 mends it, or when it is waived by %3.").arg(what, owner, review.policyOwners.isEmpty() ? review.waivable[rule.id].by : listed(review.policyOwners))};
        return {rule.id, Approvals::tr("Approve is off: %1. It opens when %2 mends it; this rule allows no waiver.").arg(what, owner)};
    }
    return {u"gate.no-policy"_s, Approvals::tr("Approve is off: no policy applies, so nothing was evaluated. A policy-owner can adopt one.")};
}

Off whyNotPromote(const Review &review)
{
    const Request &request = review.request();
    if (const Off off = whyNotAct(review); !off.isEmpty())
        return off;
    if (review.standing.state == u"expired")
        return expired(review);
    if (!review.engineer)
        return {u"core.duty"_s, Approvals::tr("Promoting needs the duty engineer in %1. %2").arg(request.environment, review.engineers.isEmpty() ? Approvals::tr("Nobody holds it; an admin can grant it.") : Approvals::tr("Can promote: %1.").arg(listed(review.engineers)))};
    if (request.klass == u"production" && review.isAuthor())
        return {u"core.promoter"_s, Approvals::tr("You are the author and cannot promote it to production; ask another engineer.")};
    if (review.standing.state != u"approved")
        return {u"core.not-approved"_s, Approvals::tr("It can be promoted once it is approved. %1").arg(needs(review.standing, {}))};
    if (!review.away.isEmpty())
        return {{}, review.away};
    if (review.standing.promotableFrom && review.at < *review.standing.promotableFrom)
        return {u"core.cool-off"_s, Approvals::tr("Approved; its policy sets a cool-off until %1, in which approvers can withdraw.").arg(ShownTime::minute(*review.standing.promotableFrom))};
    return {};
}

Off whyNotResubmit(const Review &review)
{
    const Request &request = review.request();
    if (const Off off = whyNotAct(review); !off.isEmpty())
        return off;
    if (request.kind != u"version")
        return {u"policy.resubmit"_s, Approvals::tr("A policy's request is bound to one file: withdraw it and propose the new file.")};
    if (!review.isAsker())
        return {u"core.asker"_s, Approvals::tr("Only %1, who asked, can resubmit it.").arg(request.askerLogin)};
    if (!review.away.isEmpty())
        return {{}, review.away};
    return review.standing.state == u"expired" ? expired(review) : Off();
}

Off whyNotWithdraw(const Review &review)
{
    if (const Off off = whyNotAct(review); !off.isEmpty())
        return off;
    if (!review.isAsker() && !review.mine())
        return {u"core.asker"_s, Approvals::tr("You have neither asked for it nor decided on it; only %1 can withdraw the request.").arg(review.request().askerLogin)};
    return {};
}

Off whyNotAssign(const Review &review, const QString &to)
{
    if (const Off off = whyNotAct(review); !off.isEmpty())
        return off;
    if (review.standing.state == u"expired")
        return expired(review);
    if (review.standing.state == u"changes-requested")
        return changesRequested(review.request());
    const QStringList takers = review.standing.takers();
    if (takers.isEmpty())
        return {u"core.no-place"_s, Approvals::tr("No place is open that somebody could fill, so there is nothing to take.")};
    if (!review.admin && !review.isAsker() && !takers.contains(review.login))
        return {u"core.duty"_s, Approvals::tr("Who looks at it is said by those who can decide on it, by %1, who asked, or by an admin. %2").arg(review.request().askerLogin, ask(takers))};
    if (to == review.login && !takers.contains(to))
        return {u"core.no-place"_s, Approvals::tr("You could not decide on it, so it is not yours to take. %1").arg(ask(takers))};
    return {};
}

Off whyNotWaive(const Review &review, const RuleVerdict &rule)
{
    if (const Off off = whyNotAct(review); !off.isEmpty())
        return off;
    if (!review.waivable.contains(rule.id))
        return {u"waiver.not-allowed"_s, Approvals::tr("This rule allows no waiver.")};
    QStringList who = review.policyOwners;
    who.removeAll(review.login);
    const QString ask = who.isEmpty() ? Approvals::tr("Nobody else holds it.") : Approvals::tr("Can waive: %1.").arg(listed(who));
    if (review.isAuthor() || review.isAsker())
        return {u"core.four-eyes.waiver"_s, Approvals::tr("You are the author or asked for it, and cannot waive its rules. %1").arg(ask)};
    if (!review.policyOwner)
        return {u"core.duty"_s, Approvals::tr("Waiving needs the duty %1. %2").arg(review.waivable[rule.id].by, ask)};
    return {};
}

} // namespace countersign::words

// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/approvals/Words.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace countersign::words {

namespace {

struct Approvals
{
    Q_DECLARE_TR_FUNCTIONS(Approvals)
};

QString span(qint64 seconds)
{
    const qint64 minutes = std::max<qint64>(0, seconds) / 60;
    if (minutes >= 2 * 24 * 60)
        return Approvals::tr("%1 d %2 h").arg(minutes / (24 * 60)).arg(minutes / 60 % 24);
    if (minutes >= 60)
        return Approvals::tr("%1 h %2 min").arg(minutes / 60).arg(minutes % 60);
    return Approvals::tr("%1 min").arg(minutes);
}

qint64 seconds(UtcTime from, UtcTime to) { return (to.micros() - from.micros()) / 1'000'000; }

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
    return who.isEmpty() ? Approvals::tr("Nobody else can decide yet; an admin can grant the duty.") : Approvals::tr("Can decide: %1.").arg(who.join(u", "_s));
}

} // namespace

QString subject(const Request &request)
{
    if (request.kind == u"policy")
        return Approvals::tr("policy %1 version %2").arg(request.policy).arg(request.policyVersion);
    return request.version.model + u' ' + request.version.number;
}

QString change(const Request &request, const QString &champion)
{
    if (request.kind == u"policy")
        return Approvals::tr("version %1").arg(request.policyVersion);
    return (champion.isEmpty() ? Approvals::tr("new") : champion) + u" → "_s + request.version.number;
}

QString left(UtcTime now, UtcTime deadline)
{
    return now > deadline ? Approvals::tr("over") : span(seconds(now, deadline));
}

double leftShare(const Request &request, UtcTime now)
{
    const double whole = double(request.deadline.micros() - request.opened.micros());
    return whole <= 0 ? 0 : std::clamp(double(request.deadline.micros() - now.micros()) / whole, 0.0, 1.0);
}

QString ago(UtcTime now, UtcTime then)
{
    const qint64 passed = seconds(then, now);
    return passed < 60 ? Approvals::tr("just now") : Approvals::tr("%1 ago").arg(span(passed));
}

QString escalation(const Review &review)
{
    if (!review.open())
        return {};
    const PolicyTiming timing = review.gate() ? review.gate()->timing : PolicyTiming();
    const Request &request = review.request();
    const double passed = 100 * (1 - leftShare(request, review.at));
    for (const int step : timing.escalate) {
        if (passed < step) {
            const qint64 whole = seconds(request.opened, request.deadline);
            return Approvals::tr("Escalates at %1 %, in %2").arg(step).arg(span(whole * step / 100 - seconds(request.opened, review.at)));
        }
    }
    return timing.escalate.isEmpty() ? Approvals::tr("Expires without an approval when it is over")
                                     : Approvals::tr("Escalated at %1 %; it expires when the time is over").arg(timing.escalate.constLast());
}

QString missing(const Standing &standing)
{
    QStringList pools;
    for (const Need &need : standing.needs) {
        if (need.have < need.need)
            pools += need.pool + u": "_s + (need.eligible.isEmpty() ? Approvals::tr("nobody yet") : need.eligible.join(u", "_s));
    }
    return pools.join(u"; "_s);
}

QString verdict(const QString &slug)
{
    if (slug == u"approve")
        return Approvals::tr("approved");
    if (slug == u"reject")
        return Approvals::tr("rejected");
    return slug == u"request-changes" ? Approvals::tr("requested changes") : slug;
}

Off whyNotDecide(const Review &review)
{
    const Request &request = review.request();
    if (review.login.isEmpty())
        return {u"session.none"_s, Approvals::tr("You are looking without a key: sign in to decide.")};
    if (review.readOnly)
        return {u"storage.read-only"_s, Approvals::tr("The workspace is open for reading only.")};
    if (request.ended())
        return {u"core.ended"_s, Approvals::tr("%1 has ended: it is %2.").arg(request.id, request.stored)};
    if (review.standing.state == u"expired")
        return {u"core.deadline"_s, Approvals::tr("%1 expired. Expired never means approved; %2 can open a new request.").arg(request.id, request.askerLogin)};
    if (review.isAuthor())
        return {u"core.four-eyes.author"_s, Approvals::tr("You are the author of %1, and nobody approves their own work. %2").arg(subject(request), ask(others(review)))};
    if (review.isAsker())
        return {u"core.four-eyes.asker"_s, Approvals::tr("You asked for this, and nobody approves their own request. %1").arg(ask(others(review)))};
    if (const Counted *mine = review.mine(); mine && mine->decision.binding == review.standing.binding.digest() && mine->decision.round == request.round)
        return {u"core.one-slot"_s, Approvals::tr("You %1 this in record %2; one person fills one place. %3").arg(verdict(mine->decision.verdict)).arg(mine->decision.seq).arg(missing(review.standing).isEmpty() ? QString() : ask(others(review))).trimmed()};
    const bool inPool = review.approver && (request.kind == u"policy" || review.standing.needs.isEmpty()
                        || std::any_of(review.standing.needs.begin(), review.standing.needs.end(), [&](const Need &need) { return need.eligible.contains(review.login) || need.haveLogins.contains(review.login); }));
    if (!inPool)
        return {u"core.duty"_s, Approvals::tr("Deciding needs the duty %1, which you do not hold here. %2").arg(request.kind == u"policy" ? u"policy-owner"_s : u"approver"_s, ask(others(review)))};
    return {};
}

Off whyNotApprove(const Review &review)
{
    const Request &request = review.request();
    if (request.stored == u"changes-requested")
        return {u"core.changes-requested"_s, Approvals::tr("Changes were requested; %1 can resubmit it.").arg(request.askerLogin)};
    const GateVerdict *gate = review.gate();
    if (!gate)
        return {};
    if (review.standing.about->version.tier != request.tier)
        return {u"core.lapsed"_s, Approvals::tr("The tier of %1 was %2 when it was asked and is %3 now; it needs a new request.").arg(request.version.model, request.tier, review.standing.about->version.tier)};
    if (gate->result == Outcome::Pass || gate->result == Outcome::Waived)
        return {};
    for (const RuleVerdict &rule : gate->rules) {
        if (rule.result != gate->result)
            continue;
        const QString what = rule.result == Outcome::Fail ? Approvals::tr("%1 fails").arg(rule.id) : Approvals::tr("%1 is not evaluated").arg(rule.id);
        const QString owner = rule.owner.isEmpty() ? Approvals::tr("its owner") : rule.owner;
        if (review.waivable.contains(rule.id))
            return {rule.id, Approvals::tr("Approve is off: %1. It opens when %2 mends it, or when it is waived by %3.").arg(what, owner, review.policyOwners.isEmpty() ? review.waivable[rule.id].by : review.policyOwners.join(u", "_s))};
        return {rule.id, Approvals::tr("Approve is off: %1. It opens when %2 mends it; this rule allows no waiver.").arg(what, owner)};
    }
    return {u"gate.no-policy"_s, Approvals::tr("Approve is off: no policy applies, so nothing was evaluated. A policy-owner can adopt one.")};
}

Off whyNotPromote(const Review &review)
{
    const Request &request = review.request();
    if (review.readOnly)
        return {u"storage.read-only"_s, Approvals::tr("The workspace is open for reading only.")};
    if (request.klass == u"production" && review.isAuthor())
        return {u"core.promoter"_s, Approvals::tr("You are the author and cannot promote it to production; ask another engineer.")};
    if (review.standing.promotableFrom && review.at < *review.standing.promotableFrom)
        return {u"core.cool-off"_s, Approvals::tr("Approved; its policy sets a cool-off until %1, in which approvers can withdraw.").arg(review.standing.promotableFrom->shortText())};
    return {};
}

QString goesLive(const Review &review)
{
    const Request &request = review.request();
    if (request.kind == u"policy")
        return Approvals::tr("Policy %1 version %2 (digest %3…) is adopted at once and decides from then on what goes live.").arg(request.policy).arg(request.policyVersion).arg(request.policyDigest.left(12));
    const QString replaced = review.championVersion.isEmpty() ? Approvals::tr("where nothing of it is live now") : Approvals::tr("replacing %1").arg(review.championVersion);
    return Approvals::tr("%1 %2 (manifest %3…) goes live in %4, %5.").arg(request.version.model, request.version.number, request.manifest.left(12), request.environment, replaced);
}

} // namespace countersign::words

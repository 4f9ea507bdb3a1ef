// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/approval/Request.h"

#include "core/base/Text.h"
#include "core/people/People.h"

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

// Who would decide: within an act, or in a question about somebody.
struct Decider { Database &db; QString login, person; UtcTime now; };

Error lapsedError(const QString &text, const QString &request, const QVector<Moved> &changes)
{
    QJsonArray moves;
    for (const Moved &change : changes)
        moves += QJsonObject{{u"part"_s, change.part}, {u"from"_s, change.from}, {u"to"_s, change.to}, {u"by"_s, change.by}, {u"seq"_s, change.seq}};
    return {Kind::Changed, u"core.lapsed"_s, text, u"Look at it again with “countersign show %1”, and decide on the binding it prints."_s.arg(request), {}, {{u"moved"_s, moves}}};
}

Result<void> checkSeen(Database &database, const Standing &standing, const QString &seen)
{
    const QString now = standing.binding.digest();
    if (seen == now)
        return {};
    if (!Digest::fromHex(seen)) {
        Error error = lapsedError(u"“%1” is not a whole binding, which has 64 digits, so it is not told whether it is what stands there now; nothing was written."_s.arg(seen.left(64)), standing.request.id, {});
        error.mend = u"Give the binding whole, as “countersign show %1” prints it."_s.arg(standing.request.id);
        return error;
    }
    const auto before = bindingOfRecord(database, standing.request.id, seen);
    if (!before) {
        // No record holds the parts of what was seen, as nobody decided on it; what moved since it was asked is known.
        CS_TRY(const Binding asked, bindingOfRecord(database, standing.request.id, standing.request.binding));
        CS_TRY(const auto since, moved(database, standing.request.version, standing.request.environment, asked, standing.binding));
        return lapsedError(u"What you saw (%1…) is not what stands there now (%2…)%3; nothing was written."_s.arg(seen.left(12), now.left(12),
                           since.isEmpty() ? QString() : u". Since it was asked this moved: "_s + movedText(since)), standing.request.id, since);
    }
    CS_TRY(const auto changes, moved(database, standing.request.version, standing.request.environment, *before, standing.binding));
    return lapsedError(u"This moved since it was looked at: %1. Nothing was written."_s.arg(movedText(changes)), standing.request.id, changes);
}

Result<void> checkFourEyes(const Decider &decider, const Request &request)
{
    CS_TRY(const QStringList who, holdersBut(decider.db, request.kind == u"policy" ? u"policy-owner"_s : u"approver"_s, request.environment, {request.authorPerson, request.askerPerson}, decider.now));
    const QString mend = who.isEmpty() ? u"Nobody else may decide yet; an admin can grant the duty approver to another person."_s : u"Ask one of: %1."_s.arg(who.join(u", "_s));
    if (request.kind == u"version" && decider.person == request.authorPerson)
        return refused(u"core.four-eyes.author"_s, u"%1 is the author of %2 and cannot decide on it; nothing was written."_s.arg(decider.login, request.version.shortText()), mend, who);
    if (decider.person == request.askerPerson)
        return refused(u"core.four-eyes.asker"_s, u"%1 asked for %2 and cannot decide on it; nothing was written."_s.arg(decider.login, request.id), mend, who);
    return {};
}

// Which pool's place this person takes: one that still needs somebody, else any of the pools asked for.
Result<QString> poolFor(const Decider &decider, const Standing &standing)
{
    const Request &request = standing.request;
    QString taken;
    QStringList who;
    QVector<Need> needs = standing.needs;                           // "any" last: a place of a named pool goes first
    std::stable_partition(needs.begin(), needs.end(), [](const Need &need) { return need.pool != u"any"; });
    for (const Need &need : std::as_const(needs)) {
        const bool policy = request.kind == u"policy";
        CS_TRY(const bool held, holds(decider.db, decider.person, policy ? u"policy-owner"_s : u"approver"_s, request.environment, policy || need.pool == u"any" ? QString() : need.pool, decider.now));
        who += need.eligible;
        if (held && (taken.isEmpty() || need.have < need.need))
            taken = need.pool;
        if (held && need.have < need.need)
            break;
    }
    if (standing.needs.isEmpty()) {
        CS_TRY(const bool held, holds(decider.db, decider.person, u"approver"_s, request.environment, {}, decider.now));
        if (held)
            return u"any"_s;
        CS_TRY(who, holders(decider.db, u"approver"_s, request.environment, {}, decider.now));
    }
    if (!taken.isEmpty())
        return taken;
    who.removeDuplicates();
    QString mend = who.isEmpty() ? u"Nobody holds it yet; an admin can grant it."_s : u"Ask one of: %1."_s.arg(who.join(u", "_s));
    if (!standing.needs.isEmpty() && std::all_of(standing.needs.begin(), standing.needs.end(), [](const Need &need) { return need.have >= need.need; }))
        mend = u"Every place is filled already."_s;
    else if (who.isEmpty() && !standing.decisions.isEmpty())
        mend = u"Whoever holds it has decided already; an admin can grant it to somebody else."_s;
    QStringList pools;
    for (const Need &need : standing.needs)
        pools += need.pool;
    return refused(u"core.duty"_s, u"Deciding on %1 needs the duty %2; %3 does not hold it. Nothing was written."_s.arg(request.id,
                   request.kind == u"policy" ? u"policy-owner"_s : u"approver in %1, of the pool %2"_s.arg(request.environment, pools.isEmpty() ? u"any"_s : pools.join(u" or "_s)), decider.login), mend, who);
}

Result<void> checkDecision(const Decider &decider, const Standing &standing, const Deciding &deciding)
{
    const Request &request = standing.request;
    for (const Counted &each : standing.decisions) {
        const Decision &before = each.decision;
        if (before.person == decider.person && before.binding == standing.binding.digest() && before.round == request.round)
            return refused(u"core.one-slot"_s, u"%1 has decided on this binding of %2 already (%3, record %4, by login %5): one person fills one place. Nothing was written."_s
                           .arg(decider.login, request.id, before.withdrawnSeq ? before.verdict + u", withdrawn since"_s : before.verdict, QString::number(before.seq), before.login),
                           before.withdrawnSeq ? u"Another eligible person has to decide; or %1 resubmits the request, and %2 can decide again."_s.arg(request.askerLogin, decider.login) : u"Another eligible person has to decide."_s);
    }
    if (deciding.verdict == u"approve" && request.stored == u"changes-requested")
        return refused(u"core.changes-requested"_s, u"Changes were requested on %1; nothing was written."_s.arg(request.id), u"%1 can resubmit it."_s.arg(request.askerLogin), {request.askerLogin});
    CS_CHECK(checkSeen(decider.db, standing, deciding.seen));
    if (deciding.verdict == u"approve" && standing.about) {
        if (standing.about->version.tier != request.tier) {
            CS_TRY(const Moved tier, movedTier(decider.db, request.version, request.tier, standing.about->version.tier));
            Error error = lapsedError(u"The tier of %1 was %2 when it was asked and is %3 now, by %4 in record %5; nothing was written."_s.arg(request.version.model, request.tier, tier.to, tier.by, QString::number(tier.seq)), request.id, {tier});
            error.mend = u"%1 can resubmit the request, for the rules of tier %2."_s.arg(request.askerLogin, tier.to);
            error.who = {request.askerLogin};
            return error;
        }
        CS_CHECK(requirePass(*standing.about));
    }
    return {};
}

} // namespace

Result<void> requireOpen(const Standing &standing, UtcTime now)
{
    const Request &request = standing.request;
    if (request.ended())
        return refused(u"core.ended"_s, u"%1 has ended: it is %2. Nothing was written."_s.arg(request.id, request.stored), u"A new request is needed."_s);
    if (now > request.deadline)
        return refused(u"core.deadline"_s, u"%1 expired on %2; nothing was written. Expired never means approved."_s.arg(request.id, request.deadline.shortText()),
                       u"%1 can open a new request."_s.arg(request.askerLogin), {request.askerLogin});
    return {};
}

Result<void> requirePass(const Case &about)
{
    if (about.gate.result == Outcome::Pass || about.gate.result == Outcome::Waived)
        return {};
    const RuleVerdict *worst = nullptr;
    for (const RuleVerdict &rule : about.gate.rules) {
        // A built-in rule says best what is wrong, as that other bytes are stored than were registered.
        if (rule.result == about.gate.result && (!worst || (rule.id.startsWith(u"core."_s) && !worst->id.startsWith(u"core."_s))))
            worst = &rule;
    }
    const QString text = worst ? worst->text : u"No policy applies, so nothing was evaluated."_s;
    const bool fails = about.gate.result == Outcome::Fail;
    QStringList who;
    if (worst && !worst->owner.isEmpty())
        who += worst->owner;
    return Error{fails ? Kind::GateFails : Kind::NotEvaluated, worst ? worst->id : u"gate.no-policy"_s,
                 u"The gate for %1 to %2 %3: %4 Nothing was written."_s.arg(about.version.ref.shortText(), about.environment.name, fails ? u"fails"_s : u"is not evaluated"_s, text),
                 u"See “countersign gate %1 --to %2”."_s.arg(about.version.ref.shortText(), about.environment.name), who, {}};
}

Result<Receipt> decide(Workspace &workspace, const Command &command, const Deciding &deciding, Artifact artifact)
{
    CS_TRY(const Request known, request(workspace.db(), deciding.request));
    CS_TRY(const QString reason, text::reason(deciding.reason, known.tier == u"high"));
    auto decided = workspace.act(command, [&](Act &act) -> Result<void> {
        CS_TRY(const Request now, request(act.db(), deciding.request));
        const Decider decider{act.db(), act.login(), act.person(), act.now()};
        CS_CHECK(checkFourEyes(decider, now));                      // said first: it holds whatever else stands in the way
        CS_TRY(const Standing before, standing(workspace, act.db(), deciding.request, act.now(), artifact));
        CS_CHECK(requireOpen(before, act.now()));
        CS_TRY(const QString pool, poolFor(decider, before));
        CS_CHECK(checkDecision(decider, before, deciding));
        QJsonObject payload{{u"reason"_s, reason}, {u"verdict"_s, deciding.verdict}, {u"binding"_s, before.binding.digest()}, {u"parts"_s, before.binding.parts()}, {u"seen"_s, deciding.seen},
                            {u"person"_s, act.person()}, {u"author"_s, now.authorPerson}, {u"asker"_s, now.askerPerson}, {u"pool"_s, pool}, {u"round"_s, now.round}};
        if (before.about) {
            CS_TRY(const QString kept, act.keep(caseText(*before.about)));
            payload[u"case"_s] = kept;
            payload[u"gate"_s] = outcomeSlug(before.about->gate.result);
        }
        return act.append(u"decision."_s + deciding.verdict, u"request"_s, deciding.request, payload);
    });
    // A program that ended between an approval and the adoption it stands for left the latter to whoever approves again.
    if (!decided && decided.error().code == u"core.one-slot" && known.kind == u"policy" && deciding.verdict == u"approve") {
        if (auto adopted = adoptPolicy(workspace, command, deciding.request))
            return adopted;
    }
    CS_CHECK(decided);
    const Receipt receipt = *decided;
    if (known.kind == u"policy" && deciding.verdict == u"approve" && !receipt.dryRun) {
        Command adoption = command;
        adoption.id += u"/1"_s;
        CS_CHECK(adoptPolicy(workspace, adoption, deciding.request));
    }
    return receipt;
}

Result<std::optional<Error>> whyNotDecide(Workspace &workspace, const QString &login, const QString &id, const QString &verdict)
{
    Database &database = workspace.db();
    const UtcTime at = workspace.clock().now();
    CS_TRY(const QString person, personOf(database, login));
    CS_TRY(const Request known, request(database, id));
    CS_TRY(const Standing now, standing(workspace, database, id, at));
    const Decider decider{database, login, person, at};
    const auto check = [&]() -> Result<void> {
        CS_TRY(const qint64 keys, database.integer(u"SELECT count(*) FROM login_key WHERE login=? AND revoked_seq IS NULL"_s, {login}));
        CS_CHECK(checkFourEyes(decider, known));
        CS_CHECK(requireOpen(now, at));
        CS_CHECK(poolFor(decider, now));
        CS_CHECK(checkDecision(decider, now, {id, verdict, now.binding.digest(), {}}));
        if (keys == 0)
            return refused(u"core.key.unknown"_s, u"%1 has no key in force and can sign nothing."_s.arg(login), u"An admin enrolls a key for %1."_s.arg(login));
        return {};
    };
    const auto answer = check();
    if (answer)
        return std::optional<Error>();
    Error why = answer.error();
    if (why.kind == Kind::Integrity || why.kind == Kind::Fault)
        return why;
    why.text.replace(u"; nothing was written."_s, u"."_s).remove(u" Nothing was written."_s);
    return std::optional(why);
}

Result<Receipt> adoptPolicy(Workspace &workspace, const Command &command, const QString &id)
{
    return workspace.act(command, [&](Act &act) -> Result<void> {
        CS_CHECK(requireDuty(act, dutiesFor("policy.adopt"), {}, u"Adopting a policy"_s));
        CS_TRY(const Standing now, standing(workspace, act.db(), id, act.now()));
        if (now.request.kind != u"policy")
            return refused(u"policy.request"_s, u"%1 does not ask for a policy; nothing was written."_s.arg(id), u"Use “countersign promote %1”."_s.arg(id));
        CS_CHECK(requireOpen(now, act.now()));
        if (now.state != u"approved")
            return Error{Kind::Pending, u"core.not-approved"_s, u"%1 is not approved: %2. Nothing was written."_s.arg(id, now.state), u"Another policy-owner has to approve it."_s, {}, {}};
        return act.append(u"policy.adopt"_s, u"policy"_s, now.request.policy, {{u"policy"_s, now.request.policy}, {u"version"_s, now.request.policyVersion},
                          {u"digest"_s, now.request.policyDigest}, {u"request"_s, id}, {u"binding"_s, now.binding.digest()}});
    });
}

} // namespace countersign

// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/language/Evaluator.h"

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

// A sentence is read, so its numbers are short; what was computed with is in `got`.
QString gotText(const RuleVerdict &verdict, const std::optional<double> &limit)
{
    const QString text = verdict.shown;
    QStringList about;
    if (verdict.low || verdict.high)
        about += u"%1 to %2"_s.arg(verdict.low ? shortNumberText(*verdict.low, limit) : u"?"_s, verdict.high ? shortNumberText(*verdict.high, limit) : u"?"_s);
    if (verdict.n)
        about += u"n = %1"_s.arg(*verdict.n);
    return about.isEmpty() ? text : text + u" ("_s + about.join(u", "_s) + u')';
}

QString sentence(const RuleVerdict &verdict, const Truth &truth, const std::optional<double> &limit)
{
    const QString mend = u"%1 can mend it."_s.arg(verdict.owner);
    switch (truth.is) {
    case Truth::Is::True:
        return verdict.got.isEmpty() ? u"It holds."_s : u"%1 is %2, as wanted: %3."_s.arg(verdict.fact, gotText(verdict, limit), verdict.want);
    case Truth::Is::False:
        return verdict.got.isEmpty() ? u"It does not hold; %1"_s.arg(mend)
                                     : u"%1 is %2; wanted is %3; %4"_s.arg(verdict.fact, gotText(verdict, limit), verdict.want, mend);
    case Truth::Is::NotEstablished: {
        const QString rows = truth.nNeeded ? u"; about %1 rows are needed"_s.arg(*truth.nNeeded) : QString();
        return u"Not established whether %1 is %2: %3%4; %5"_s.arg(verdict.fact, verdict.want, truth.reason, rows, mend);
    }
    case Truth::Is::Unknown: return u"Not evaluated, because %1; %2"_s.arg(truth.reason, mend);
    }
    return {};
}

bool covers(const Waiver &waiver, const PolicyRule &rule, UtcTime now)
{
    return rule.waiver && waiver.from <= now && now < waiver.until && waiver.until <= waiver.from.plusDays(rule.waiver->maxDays);
}

RuleVerdict applicability(const Policy &policy, const Truth &truth)
{
    RuleVerdict verdict{policy.id + u"/applies"_s};
    verdict.fact = truth.fact;
    verdict.why = u"A policy that may apply must not be passed over"_s;
    verdict.file = policy.file;
    verdict.line = policy.line;
    verdict.text = u"Not evaluated whether the policy “%1” applies, because %2; whoever states that fact, or a policy-owner, can mend it."_s
                       .arg(policy.id, truth.reason);
    return verdict;
}

void joinApprovals(QVector<ApprovalNeed> &all, const QVector<ApprovalNeed> &more)
{
    for (const ApprovalNeed &need : more) {
        auto same = std::find_if(all.begin(), all.end(), [&need](const ApprovalNeed &each) { return each.pool == need.pool; });
        if (same == all.end()) {
            all.append(need);
            continue;
        }
        same->count = qMax(same->count, need.count);
        same->notWho += need.notWho;
        same->notWho.sort();
        same->notWho.removeDuplicates();
    }
    std::sort(all.begin(), all.end(), [](const ApprovalNeed &a, const ApprovalNeed &b) { return a.pool < b.pool; });
}

void joinTiming(PolicyTiming &all, const PolicyTiming &more)
{
    all.expires = qMin(all.expires, more.expires);
    all.urgent = qMin(all.urgent, more.urgent);
    all.coolOff = qMax(all.coolOff, more.coolOff);
    for (const int percent : more.escalate) {
        if (!all.escalate.contains(percent))
            all.escalate.append(percent);
    }
    std::sort(all.escalate.begin(), all.escalate.end());
}

} // namespace

void GateVerdict::add(const QVector<RuleVerdict> &more)
{
    rules += more;
    std::stable_sort(rules.begin(), rules.end(), [](const RuleVerdict &a, const RuleVerdict &b) { return a.result > b.result; });
    result = rules.isEmpty() ? Outcome::NotEvaluated : rules.first().result;
}

RuleVerdict evaluateRule(const PolicyRule &rule, const Facts &facts, const QString &file)
{
    const Evaluation evaluation = rule.require.evaluate(facts);
    const Truth &truth = evaluation.truth;
    RuleVerdict verdict{rule.id};
    std::optional<double> limit;
    verdict.result = truth.is == Truth::Is::True ? Outcome::Pass : truth.is == Truth::Is::False ? Outcome::Fail : Outcome::NotEvaluated;
    if (truth.reading >= 0) {
        const Reading &reading = evaluation.readings[truth.reading];
        verdict.fact = reading.fact;
        verdict.want = reading.want;
        verdict.got = reading.got;
        limit = reading.limit;
        verdict.shown = reading.number ? shortNumberText(*reading.number, limit) : reading.got;
        verdict.low = reading.low;
        verdict.high = reading.high;
        verdict.n = reading.n;
    }
    verdict.nNeeded = truth.nNeeded;
    verdict.near = verdict.result == Outcome::Pass && rule.near && rule.near->evaluate(facts).truth.is == Truth::Is::True;
    verdict.why = rule.why;
    verdict.owner = rule.owner;
    verdict.file = file;
    verdict.line = rule.line;
    verdict.text = sentence(verdict, truth, limit);
    return verdict;
}

GateVerdict evaluate(const QVector<Policy> &policies, const Facts &facts, const QVector<Waiver> &waivers, UtcTime now)
{
    QVector<const Policy *> applied;
    QVector<RuleVerdict> verdicts;
    GateVerdict gate;
    std::optional<PolicyTiming> timing;
    for (const Policy &policy : policies) {
        const Truth truth = policy.applies.evaluate(facts).truth;
        if (truth.is == Truth::Is::False)
            continue;
        joinApprovals(gate.approvals, policy.approvals);
        timing ? joinTiming(*timing, policy.timing) : void(timing = policy.timing);
        gate.policies.append({policy.id, policy.version, policy.digest});
        if (truth.is == Truth::Is::True)
            applied.append(&policy);
        else
            verdicts.append(applicability(policy, truth));
    }
    gate.timing = timing.value_or(PolicyTiming());
    std::sort(gate.policies.begin(), gate.policies.end(), [](const AppliedPolicy &a, const AppliedPolicy &b) { return a.id < b.id; });

    QHash<QString, int> uses;
    for (const Policy *policy : applied) {
        for (const PolicyRule &rule : policy->rules)
            ++uses[rule.id];
    }
    for (const Policy *policy : applied) {
        for (const PolicyRule &rule : policy->rules) {
            RuleVerdict verdict = evaluateRule(rule, facts, policy->file);
            const QString full = policy->id + u'/' + rule.id;
            if (uses[rule.id] > 1)
                verdict.id = full;
            for (const Waiver &waiver : waivers) {
                if (verdict.result == Outcome::Pass || verdict.result == Outcome::Waived || (waiver.rule != verdict.id && waiver.rule != full)
                    || !covers(waiver, rule, now))
                    continue;
                verdict.result = Outcome::Waived;
                verdict.waiver = WaiverMark{waiver.id, waiver.by, waiver.until};
                verdict.text = u"Waived by %1 until %2. %3"_s.arg(waiver.by, waiver.until.shortText(), verdict.text);
            }
            verdicts.append(verdict);
        }
    }
    if (gate.policies.isEmpty()) {
        RuleVerdict none{u"core.policy"_s};
        none.why = u"What no policy covers has not been judged"_s;
        none.text = u"Not evaluated, because no adopted policy applies to this version in this environment; a policy-owner can propose one."_s;
        verdicts.append(none);
    }
    gate.add(verdicts);
    return gate;
}

RuleVerdict unreadablePolicy(const QString &id, const Error &error)
{
    RuleVerdict verdict{id + u"/form"_s};
    verdict.why = u"What a policy asks that cannot be read has not been judged"_s;
    verdict.text = u"Not evaluated, because this program cannot read the policy “%1” (%2); a newer program, or a policy-owner who proposes it anew, can mend it."_s
                       .arg(id, error.text);
    return verdict;
}

} // namespace countersign

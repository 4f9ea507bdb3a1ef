// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/approval/Waiver.h"

#include "core/base/Text.h"
#include "core/people/Duties.h"
#include "core/policy/Policies.h"

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

const QString columns = u"id, request, rule, environment, by_login, reason, source, model, version, granted_us, until_us"_s;

GrantedWaiver fromRow(const Row &row)
{
    return {row.text(0), row.text(1), row.text(2), row.text(3), row.text(4), row.text(5), {row.text(6), row.text(7), row.text(8)}, UtcTime(row.integer(9)), UtcTime(row.integer(10))};
}

// The terms under which the rule of that verdict may be waived; rule ids are qualified as policy/rule where they clash.
std::optional<WaiverTerms> termsOf(const QVector<Policy> &policies, const GateVerdict &gate, const QString &rule)
{
    for (const Policy &policy : policies) {
        const bool applied = std::any_of(gate.policies.begin(), gate.policies.end(), [&](const AppliedPolicy &each) { return each.id == policy.id; });
        for (const PolicyRule &each : policy.rules) {
            if (applied && (each.id == rule || policy.id + u'/' + each.id == rule))
                return each.waiver;
        }
    }
    return {};
}

} // namespace

Result<QVector<GrantedWaiver>> waivers(Database &database, const VersionRef &ref)
{
    CS_TRY(const auto rows, database.rows(u"SELECT "_s + columns + u" FROM waiver WHERE source=? AND model=? AND version=? ORDER BY granted_seq"_s, {ref.source, ref.model, ref.number}));
    QVector<GrantedWaiver> all;
    for (const Row &row : rows)
        all.append(fromRow(row));
    return all;
}

Result<QVector<Waiver>> waiversFor(Database &database, const VersionRef &ref, const QString &environment, UtcTime now)
{
    CS_TRY(const auto all, waivers(database, ref));
    QVector<Waiver> live;
    for (const GrantedWaiver &each : all) {
        if (each.environment == environment && each.until > now)
            live.append({each.id, each.rule, each.byLogin, each.granted, each.until});
    }
    return live;
}

Result<Receipt> waive(Workspace &workspace, const Command &command, const QString &id, const QString &rule, UtcTime until, const QString &reason)
{
    CS_TRY(const Request known, request(workspace.db(), id));
    CS_TRY(const QString why, text::reason(reason, known.tier == u"high"));
    if (known.kind != u"version")
        return malformed(u"waiver.request"_s, u"%1 asks for a policy; there is nothing to waive."_s.arg(id));
    return workspace.act(command, [&](Act &act) -> Result<void> {
        CS_TRY(const Request open, request(act.db(), id));
        if (act.person() == open.authorPerson || act.person() == open.askerPerson) {
            CS_TRY(const auto who, holdersBut(act.db(), u"policy-owner"_s, open.environment, {open.authorPerson, open.askerPerson}, act.now()));
            return refused(u"core.four-eyes.waiver"_s, u"%1 is the author of %2 or asked for it, and cannot waive its rules. Nothing was written."_s.arg(act.login(), open.version.shortText()), u"Ask another policy-owner."_s, who);
        }
        if (open.ended())
            return refused(u"core.ended"_s, u"%1 has ended: it is %2. Nothing was written."_s.arg(id, open.stored), u"A waiver belongs to an open request."_s);
        if (act.now() > open.deadline)
            return refused(u"core.deadline"_s, u"%1 expired on %2; nothing was written."_s.arg(id, open.deadline.shortText()), u"%1 can open a new request."_s.arg(open.askerLogin), {open.askerLogin});
        CS_TRY(const Case about, buildCase(workspace, act.db(), {open.version, open.environment, Artifact::Unchecked, &open, {}}, act.now()));
        const auto verdict = std::find_if(about.gate.rules.begin(), about.gate.rules.end(), [&](const RuleVerdict &each) { return each.id == rule; });
        if (verdict == about.gate.rules.end()) {
            QStringList ids;
            for (const RuleVerdict &each : about.gate.rules)
                ids += each.id;
            return notFound(u"waiver.rule"_s, u"No rule “%1” is asked of %2."_s.arg(rule.left(80), id), u"The rules are %1."_s.arg(ids.join(u", "_s)));
        }
        CS_TRY(const auto inForce, policiesInForce(act.db()));
        const auto terms = termsOf(inForce.policies, about.gate, rule);
        if (!terms)
            return refused(u"waiver.not-allowed"_s, u"The rule %1 cannot be waived; nothing was written."_s.arg(rule), u"Mend what it asks for. %1"_s.arg(verdict->text));
        CS_CHECK(requireDuty(act, {terms->by}, open.environment, u"Waiving %1"_s.arg(rule)));
        if (until <= act.now() || until > act.now().plusDays(terms->maxDays))
            return malformed(u"waiver.until"_s, u"The waiver would end on %1; the rule allows up to %2 days from now. Nothing was written."_s.arg(until.shortText(), QString::number(terms->maxDays)), u"Give --until +%1d or less."_s.arg(terms->maxDays));
        if (verdict->result == Outcome::Pass)
            return refused(u"waiver.passes"_s, u"The rule %1 passes; there is nothing to waive. Nothing was written."_s.arg(rule), u"“countersign gate” shows which rules do not pass."_s);
        CS_TRY(const QString waiver, act.nextId(u"W"_s, u"waiver"_s));
        return act.append(u"waiver.grant"_s, u"waiver"_s, waiver, {{u"waiver"_s, waiver}, {u"request"_s, id}, {u"rule"_s, rule}, {u"source"_s, open.version.source}, {u"model"_s, open.version.model},
                          {u"version"_s, open.version.number}, {u"environment"_s, open.environment}, {u"author"_s, open.authorPerson}, {u"asker"_s, open.askerPerson}, {u"person"_s, act.person()},
                          {u"until"_s, until.text()}, {u"reason"_s, why}});
    });
}

} // namespace countersign

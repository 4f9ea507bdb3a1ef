// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/approval/Request.h"

#include "core/base/Json.h"
#include "core/base/Text.h"
#include "core/people/People.h"
#include "core/policy/Policies.h"
#include "core/policy/language/PolicyCheck.h"
#include "core/policy/language/PolicyFile.h"

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

const QStringList askers{u"author"_s, u"engineer"_s};

Result<Request> openForAsker(Act &act, const QString &id, const QString &what)
{
    CS_TRY(const Request found, request(act.db(), id));
    if (found.askerPerson != act.person())
        return refused(u"core.asker"_s, u"%1 was asked by %2; only the asker can %3 it. Nothing was written."_s.arg(id, found.askerLogin, what), u"Ask %1."_s.arg(found.askerLogin), {found.askerLogin});
    if (found.ended())
        return refused(u"core.ended"_s, u"%1 has ended: it is %2, and never opens again. Nothing was written."_s.arg(id, found.stored), u"Open a new request."_s);
    return found;
}

QJsonArray needsOf(const GateVerdict &gate)
{
    QJsonArray needs;
    for (const ApprovalNeed &need : gate.approvals)
        needs += QJsonObject{{u"pool"_s, need.pool}, {u"need"_s, need.count}};
    return needs;
}

} // namespace

Result<Opening> opening(Workspace &workspace, Act &act, const Asking &asking, Artifact artifact)
{
    CS_CHECK(requireDuty(act, askers, {}, u"Asking for a promotion"_s));
    CS_TRY(const Case about, buildCase(workspace, act.db(), {asking.version, asking.environment, artifact, nullptr, {}}, act.now()));
    CS_TRY(const QString reason, text::reason(asking.reason, about.version.tier == u"high"));
    if (about.version.retiredSeq)
        return refused(u"core.retired"_s, u"%1 is retired; nothing was written."_s.arg(asking.version.shortText()), u"Ask for another version."_s);
    CS_TRY(const auto bar, barOf(act.db(), asking.version.source, asking.version.model, asking.environment, asking.version.number));
    if (bar)
        return refused(u"core.barred"_s, u"%1 is barred from %2 until incident %3 is closed; nothing was written."_s.arg(asking.version.shortText(), asking.environment, bar->incident),
                       u"Close the incident first: countersign incident close %1."_s.arg(bar->incident));
    if (about.champion && about.champion->version == asking.version.number)
        return refused(u"core.live"_s, u"%1 is live in %2 already; nothing was written."_s.arg(asking.version.shortText(), asking.environment), u"Ask for another version."_s);
    CS_TRY(const QString id, act.nextId(u"R"_s, u"request"_s));
    const auto deadline = act.now().plusSeconds(asking.urgent ? about.gate.timing.urgent : about.gate.timing.expires);
    const Version &version = about.version;
    CS_TRY(const QString kept, act.keep(caseText(about)));
    return Opening{id, {
        {u"kind"_s, u"version"_s}, {u"source"_s, version.ref.source}, {u"model"_s, version.ref.model}, {u"version"_s, version.ref.number}, {u"manifest"_s, version.manifest},
        {u"environment"_s, about.environment.name}, {u"class"_s, about.environment.klass}, {u"tier"_s, version.tier}, {u"author"_s, version.authorPerson},
        {u"person"_s, act.person()}, {u"reason"_s, reason}, {u"urgent"_s, asking.urgent}, {u"deadline"_s, deadline.text()}, {u"parts"_s, about.binding.parts()},
        {u"binding"_s, about.binding.digest()}, {u"gate"_s, outcomeSlug(about.gate.result)}, {u"needs"_s, needsOf(about.gate)}, {u"case"_s, kept}}};
}

Result<Receipt> openRequest(Workspace &workspace, const Command &command, const Asking &asking, Artifact artifact)
{
    CS_TRY(const Version known, version(workspace.db(), asking.version));
    CS_CHECK(text::reason(asking.reason, known.tier == u"high"));
    return workspace.act(command, [&](Act &act) -> Result<void> {
        CS_TRY(const Opening open, opening(workspace, act, asking, artifact));
        return act.append(u"request.open"_s, u"request"_s, open.id, open.payload);
    });
}

Result<Receipt> proposePolicy(Workspace &workspace, const Command &command, const QByteArray &bytes, const QString &fileName, const QString &reason)
{
    CS_TRY(const Policy policy, readPolicy(bytes, fileName));
    CS_CHECK(checkFloor(policy));
    for (const PolicyTestResult &test : runTests(policy)) {
        if (!test.pass)
            return Error{Kind::GateFails, u"policy.test"_s, u"%1:%2: the test of rule %3 expects %4 but gets %5. Nothing was proposed."_s.arg(fileName, QString::number(test.line), test.rule, outcomeSlug(test.expected), outcomeSlug(test.got)), u"Mend the rule or its test; “countersign policy test %1” shows all."_s.arg(fileName), {}, {}};
    }
    CS_TRY(const QString why, text::reason(reason));
    return workspace.act(command, [&](Act &act) -> Result<void> {
        CS_CHECK(requireDuty(act, dutiesFor("request.open policy"), {}, u"Proposing a policy"_s));
        CS_TRY(const auto adopted, adoptedPolicies(act.db(), false));
        QString replaces = u"none"_s;
        for (const AdoptedPolicy &each : adopted) {
            if (each.id != policy.id)
                continue;
            if (each.version >= policy.version)
                return refused(u"policy.version"_s, u"Version %1 of policy %2 was adopted in record %3; the file has version %4. Nothing was proposed."_s.arg(QString::number(each.version), policy.id, QString::number(each.adoptedSeq), QString::number(policy.version)),
                               u"Raise the version in the file."_s);
            if (!each.replacedSeq)
                replaces = each.digest;
        }
        CS_CHECK(act.keep(bytes));
        CS_TRY(const QString id, act.nextId(u"R"_s, u"request"_s));
        Binding binding;
        binding.policy = u"%1@%2:%3"_s.arg(policy.id, QString::number(policy.version), policy.digest.hex());
        binding.policies = QStringList{replaces};
        return act.append(u"request.open"_s, u"request"_s, id, {
            {u"kind"_s, u"policy"_s}, {u"policy"_s, policy.id}, {u"policy_version"_s, policy.version}, {u"policy_digest"_s, policy.digest.hex()}, {u"author"_s, act.person()},
            {u"person"_s, act.person()}, {u"reason"_s, why}, {u"urgent"_s, false}, {u"deadline"_s, act.now().plusSeconds(policy.timing.expires).text()}, {u"parts"_s, binding.parts()},
            {u"binding"_s, binding.digest()}, {u"needs"_s, QJsonArray{QJsonObject{{u"pool"_s, u"policy-owner"_s}, {u"need"_s, 1}}}}});
    });
}

Result<Receipt> resubmit(Workspace &workspace, const Command &command, const QString &id, const QString &reason, Artifact artifact)
{
    CS_TRY(const Request known, request(workspace.db(), id));
    CS_TRY(const QString why, text::reason(reason, known.tier == u"high"));
    return workspace.act(command, [&](Act &act) -> Result<void> {
        CS_TRY(const Request open, openForAsker(act, id, u"resubmit"_s));
        if (open.kind != u"version")
            return refused(u"policy.resubmit"_s, u"%1 asks for a policy; it is bound to one file. Nothing was written."_s.arg(id), u"Withdraw it and propose the new file."_s);
        if (act.now() > open.deadline)
            return refused(u"core.deadline"_s, u"%1 expired on %2 and never opens again; nothing was written."_s.arg(id, open.deadline.shortText()), u"Open a new request."_s);
        CS_TRY(const Case about, buildCase(workspace, act.db(), {open.version, open.environment, artifact, &open, {}}, act.now()));
        const auto deadline = act.now().plusSeconds(open.urgent ? about.gate.timing.urgent : about.gate.timing.expires);
        CS_TRY(const QString kept, act.keep(caseText(about)));
        return act.append(u"request.resubmit"_s, u"request"_s, id, {{u"reason"_s, why}, {u"tier"_s, about.version.tier}, {u"deadline"_s, deadline.text()}, {u"parts"_s, about.binding.parts()},
                          {u"binding"_s, about.binding.digest()}, {u"gate"_s, outcomeSlug(about.gate.result)}, {u"needs"_s, needsOf(about.gate)}, {u"case"_s, kept}, {u"round"_s, open.round + 1}});
    });
}

Result<Receipt> withdraw(Workspace &workspace, const Command &command, const QString &id, const QString &reason)
{
    CS_TRY(const QString why, text::reason(reason));
    return workspace.act(command, [&](Act &act) -> Result<void> {
        CS_TRY(const Request known, request(act.db(), id));
        if (!known.ended() && act.now() > known.deadline)
            return refused(u"core.deadline"_s, u"%1 expired on %2, which ended it; nothing was written."_s.arg(id, known.deadline.shortText()), u"Nothing of it needs to be withdrawn."_s);
        if (known.askerPerson == act.person()) {
            CS_CHECK(openForAsker(act, id, u"withdraw"_s));
            return act.append(u"request.withdraw"_s, u"request"_s, id, {{u"reason"_s, why}});
        }
        if (known.ended())
            return refused(u"core.ended"_s, u"%1 has ended: it is %2. Nothing was written."_s.arg(id, known.stored), known.stored == u"applied" ? u"A live version is left by a rollback."_s : u"Nothing of it needs to be withdrawn."_s);
        CS_TRY(const auto given, decisions(act.db(), id));
        for (auto it = given.rbegin(); it != given.rend(); ++it) {
            if (it->person == act.person() && !it->withdrawnSeq)
                return act.append(u"decision.withdraw"_s, u"request"_s, id, {{u"decision"_s, it->seq}, {u"reason"_s, why}});
        }
        return refused(u"core.asker"_s, u"%1 did not ask for %2, and has no decision on it that could be withdrawn; nothing was written."_s.arg(act.login(), id), u"Only %1 can withdraw the request."_s.arg(known.askerLogin), {known.askerLogin});
    });
}

} // namespace countersign

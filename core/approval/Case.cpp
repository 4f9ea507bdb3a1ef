// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/approval/Case.h"

#include "core/approval/Request.h"
#include "core/approval/Waiver.h"
#include "core/base/Json.h"
#include "core/card/Completeness.h"
#include "core/evidence/Evidence.h"
#include "core/policy/Policies.h"
#include "core/policy/language/PolicyCheck.h"
#include "core/policy/rules/Rule.h"
#include "core/registry/FileCheck.h"

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

QStringList strings(const QJsonValue &value)
{
    QStringList all;
    for (const auto &each : value.toArray())
        all += each.toString();
    return all;
}

Result<Facts> registryFacts(Database &database, const Version &version, const QString &ownerLogin, UtcTime now)
{
    CS_TRY(const QJsonObject metadata, metadataOf(database, version));
    Facts facts;
    facts.set(u"model.name"_s, version.ref.model, u"registry"_s);
    facts.set(u"model.tier"_s, version.tier, u"registry"_s);
    facts.set(u"model.owner"_s, ownerLogin, u"registry"_s);
    facts.set(u"model.tags"_s, strings(metadata[u"tags"_s]), u"registry"_s);
    facts.set(u"version.number"_s, version.ref.number, u"registry"_s);
    facts.set(u"version.author"_s, version.authorLogin, u"registry"_s);
    facts.set(u"version.framework"_s, version.framework, u"registry"_s);
    facts.set(u"version.age_days"_s, now.daysSince(version.registered), u"registry"_s);
    facts.set(u"version.bytes"_s, double(version.bytes), u"registry"_s);
    facts.set(u"version.formats"_s, strings(metadata[u"formats"_s]), u"registry"_s);
    return facts;
}

Result<Facts> environmentFacts(Database &database, const Case &about)
{
    Facts facts;
    const VersionRef &ref = about.version.ref;
    facts.set(u"env.name"_s, about.environment.name, u"environments"_s);
    facts.set(u"env.class"_s, about.environment.klass, u"environments"_s);
    facts.set(u"champion.exists"_s, about.champion.has_value(), u"environments"_s);
    if (about.champion)
        facts.set(u"champion.number"_s, about.champion->version, u"environments"_s);
    CS_TRY(const auto warm, standbys(database, ref.source, ref.model, about.environment.name));
    facts.set(u"standby.count"_s, double(warm.size()), u"environments"_s);
    return facts;
}

// The floor as a need like those of the policies.
void raiseToFloor(QVector<ApprovalNeed> &needs, int floor)
{
    int named = 0;
    for (const ApprovalNeed &need : std::as_const(needs))
        named += need.pool == u"any" ? 0 : need.count;
    if (named >= floor)
        return;
    const auto any = std::find_if(needs.begin(), needs.end(), [](const ApprovalNeed &need) { return need.pool == u"any"; });
    if (any == needs.end())
        needs.append({u"any"_s, floor, {}});
    else
        any->count = std::max(any->count, floor);
}

} // namespace

Result<Artifact> checkArtifact(Workspace &workspace, const Version &version, const OnProgress &progress, const Cancel &cancel, Depth depth)
{
    CS_TRY(const Differences differences, verifyVersion(workspace, version, {}, progress, cancel, depth));
    return differences.none() ? Artifact::Verified : Artifact::Altered;
}

Result<Case> buildCase(Workspace &workspace, Database &database, const CaseQuestion &question, UtcTime now)
{
    Case about;
    about.at = now;
    CS_TRY(about.version, version(database, question.version));
    CS_TRY(about.environment, environment(database, question.environment));
    const VersionRef &ref = about.version.ref;
    CS_TRY(about.champion, champion(database, ref.source, ref.model, about.environment.name));
    CS_TRY(const Model ours, model(database, ref.source, ref.model));
    CS_TRY(about.facts, registryFacts(database, about.version, ours.ownerLogin, now));
    CS_TRY(const Facts place, environmentFacts(database, about));
    about.facts.add(place);
    CS_TRY(const Facts evidence, evidenceFacts(database, ref, now));
    about.facts.add(evidence);
    CS_TRY(const Facts told, cardFacts(database, about.version));
    about.facts.add(told);
    if (about.champion && about.champion->version != ref.number) {
        CS_TRY(const Facts compared, comparedFacts(database, ref, {ref.source, ref.model, about.champion->version}));
        about.facts.add(compared);
    }
    bool verified = question.artifact == Artifact::Verified;
    if (question.artifact == Artifact::Unchecked) {
        // What somebody found altered stays so until a look at each byte finds it whole.
        CS_TRY(const auto looked, lastFileCheck(database, ref));
        CS_TRY(verified, filesPresent(workspace, about.version, ArtifactClass::Experimental));
        verified = verified && (!looked || looked->found.none());
    }
    about.facts.set(u"version.verified"_s, verified, u"artifact store"_s);
    if (question.request) {
        about.facts.set(u"request.urgent"_s, question.request->urgent, question.request->id);
        about.facts.set(u"request.asker"_s, question.request->askerLogin, question.request->id);
    }

    PoliciesInForce inForce{question.tried, {}};
    if (question.tried.isEmpty()) {
        CS_TRY(inForce, policiesInForce(database));
    }
    CS_TRY(const auto granted, waiversFor(database, ref, about.environment.name, now));
    about.gate = evaluate(inForce.policies, about.facts, granted, now);
    about.gate.add(inForce.unreadable);
    if (about.environment.production())
        raiseToFloor(about.gate.approvals, approvalFloor(about.version.tier));
    CS_TRY(about.binding, currentBinding(database, about.version, about.environment.name, about.gate.policies));

    ApprovalCase fixed;
    fixed.model = ref.model;
    fixed.version = ref.number;
    fixed.tier = about.version.tier;
    fixed.environment = about.environment.name;
    fixed.environmentClass = about.environment.klass;
    fixed.author = about.version.authorPerson;
    fixed.now = now;
    CS_TRY(const auto bar, barOf(database, ref.source, ref.model, about.environment.name, ref.number));
    fixed.barred = bar.has_value();
    fixed.incident = bar ? bar->incident : QString();
    fixed.retired = about.version.retiredSeq.has_value();
    fixed.artifactVerified = verified;
    fixed.eachByte = question.artifact != Artifact::Unchecked;
    about.gate.add(checkApprovalRules(fixed));
    return about;
}

QByteArray caseText(const Case &about)
{
    QJsonArray rules;
    for (const RuleVerdict &verdict : about.gate.rules) {
        QJsonObject rule{{u"id"_s, verdict.id}, {u"result"_s, outcomeSlug(verdict.result)}, {u"want"_s, verdict.want}, {u"got"_s, verdict.got}};
        if (verdict.waiver)
            rule[u"waiver"_s] = verdict.waiver->id;
        rules += rule;
    }
    return json::canonicalText(QJsonObject{{u"at"_s, about.at.text()}, {u"binding"_s, about.binding.parts()}, {u"facts"_s, about.facts.toJson()},
                                           {u"gate"_s, outcomeSlug(about.gate.result)}, {u"rules"_s, rules}, {u"schema"_s, u"countersign.case/1"_s}});
}

} // namespace countersign

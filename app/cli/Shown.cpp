// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Shown.h"

#include "core/base/TerminalText.h"

#include <QElapsedTimer>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;

namespace countersign {

QJsonArray rulesJson(const GateVerdict &gate)
{
    QJsonArray rules;
    for (const RuleVerdict &verdict : gate.rules) {
        QJsonObject rule{{u"id"_s, verdict.id}, {u"result"_s, outcomeSlug(verdict.result)}, {u"near"_s, verdict.near}, {u"why"_s, verdict.why}, {u"owner"_s, verdict.owner}, {u"text"_s, verdict.text}};
        const auto put = [&](const QString &key, const QString &value) { if (!value.isEmpty()) rule[key] = value; };
        put(u"fact"_s, verdict.fact);
        put(u"want"_s, verdict.want);
        put(u"got"_s, verdict.got);
        put(u"file"_s, verdict.file);
        if (verdict.line > 0)
            rule[u"line"_s] = verdict.line;
        if (verdict.low)
            rule[u"low"_s] = *verdict.low;
        if (verdict.high)
            rule[u"high"_s] = *verdict.high;
        if (verdict.n)
            rule[u"n"_s] = *verdict.n;
        if (verdict.nNeeded)
            rule[u"n_needed"_s] = *verdict.nNeeded;
        if (verdict.waiver)
            rule[u"waiver"_s] = QJsonObject{{u"id"_s, verdict.waiver->id}, {u"by"_s, verdict.waiver->by}, {u"until"_s, verdict.waiver->until.text()}};
        rules += rule;
    }
    return rules;
}

QJsonObject gateJson(const Case &about)
{
    QJsonArray policies, approvals;
    for (const AppliedPolicy &policy : about.gate.policies)
        policies += QJsonObject{{u"id"_s, policy.id}, {u"version"_s, policy.version}, {u"digest"_s, policy.digest.hex()}};
    for (const ApprovalNeed &need : about.gate.approvals)
        approvals += QJsonObject{{u"pool"_s, need.pool}, {u"need"_s, need.count}};
    QJsonObject object{{u"result"_s, outcomeSlug(about.gate.result)}, {u"model"_s, about.version.ref.model}, {u"version"_s, about.version.ref.number}, {u"manifest"_s, about.version.manifest},
                       {u"environment"_s, about.environment.name}, {u"tier"_s, about.version.tier}, {u"policies"_s, policies}, {u"rules"_s, rulesJson(about.gate)}, {u"approvals"_s, approvals},
                       {u"binding"_s, about.binding.digest()}, {u"at"_s, about.at.text()}};
    if (about.champion)
        object[u"champion"_s] = about.champion->version;
    return object;
}

QJsonArray needsJson(const QVector<Need> &needs)
{
    QJsonArray all;
    for (const Need &need : needs)
        all += QJsonObject{{u"pool"_s, need.pool}, {u"need"_s, need.need}, {u"have"_s, need.have}, {u"eligible"_s, QJsonArray::fromStringList(need.eligible)}};
    return all;
}

QJsonObject versionJson(const Version &version)
{
    QJsonObject object{{u"model"_s, version.ref.model}, {u"version"_s, version.ref.number}, {u"manifest"_s, version.manifest}, {u"files"_s, version.files}, {u"bytes"_s, version.bytes},
                       {u"source"_s, version.ref.source}, {u"author"_s, version.authorLogin}, {u"framework"_s, version.framework}, {u"registered"_s, version.registered.text()},
                       {u"tier"_s, version.tier}, {u"retired"_s, version.retiredSeq.has_value()}};
    if (version.retiredSeq)
        object[u"retired_reason"_s] = version.retiredReason;
    if (!version.semver.isEmpty())
        object[u"semver"_s] = version.semver;
    return object;
}

QString versionText(const Version &version) { return version.semver.isEmpty() ? version.ref.shortText() : u"%1 (%2)"_s.arg(version.ref.shortText(), version.semver); }

namespace {

// When somebody is to be reminded that the time of an open request runs out.
QVector<UtcTime> escalationsOf(const Standing &standing)
{
    QVector<UtcTime> times;
    const Request &request = standing.request;
    if (request.ended() || !standing.about)
        return times;
    for (const int percent : standing.about->gate.timing.escalate)
        times += UtcTime(request.opened.micros() + (request.deadline.micros() - request.opened.micros()) / 100 * percent);
    return times;
}

} // namespace

QJsonObject standingJson(const Standing &standing)
{
    QJsonObject object{{u"request"_s, standing.request.id}, {u"state"_s, standing.state}, {u"binding"_s, standing.binding.digest()}, {u"deadline"_s, standing.request.deadline.text()}, {u"needs"_s, needsJson(standing.needs)}};
    if (standing.about)
        object[u"gate"_s] = outcomeSlug(standing.about->gate.result);
    if (const QString taker = standing.assigned(); !taker.isEmpty())
        object[u"assigned"_s] = taker;
    if (standing.state == u"approved" && standing.about)
        object[u"promoters"_s] = QJsonArray::fromStringList(standing.promoters);
    if (const auto &again = standing.resubmitted)
        object[u"resubmitted"_s] = QJsonObject{{u"seq"_s, again->seq}, {u"at"_s, again->at.text()}, {u"login"_s, again->login}, {u"reason"_s, again->reason}};
    return object;
}

QJsonObject queueRowJson(const Standing &standing)
{
    const Request &request = standing.request;
    QJsonObject row = standingJson(standing);
    QJsonArray escalates;
    for (const UtcTime &time : escalationsOf(standing))
        escalates += time.text();
    row[u"escalates"_s] = escalates;
    row[u"kind"_s] = request.kind;
    row[u"asker"_s] = request.askerLogin;
    row[u"reason"_s] = request.reason;
    if (request.kind == u"policy") {
        row[u"policy"_s] = request.policy;
        row[u"version"_s] = QString::number(request.policyVersion);
    } else {
        row[u"model"_s] = request.version.model;
        row[u"version"_s] = request.version.number;
        row[u"environment"_s] = request.environment;
        row[u"tier"_s] = request.tier;
    }
    return row;
}

QString tableText(const QStringList &header, const QVector<QStringList> &rows)
{
    QVector<qsizetype> widths;
    for (const QString &word : header)
        widths += word.size();
    QVector<QStringList> lines = rows;
    for (QStringList &row : lines) {
        for (QString &cell : row)
            cell = inOneLine(cell);
        for (qsizetype i = 0; i < row.size(); ++i)
            widths[i] = std::max(widths[i], row[i].size());
    }
    QString text;
    const auto line = [&](const QStringList &cells) {
        QString out;
        for (qsizetype i = 0; i < cells.size(); ++i)
            out += i + 1 == cells.size() ? cells[i] : cells[i].leftJustified(widths[i] + 2);
        text += out + u'\n';
    };
    line(header);
    for (const QStringList &row : std::as_const(lines))
        line(row);
    return text;
}

QJsonObject findingJson(const WorldFinding &found)
{
    QJsonObject json{{u"id"_s, found.id}, {u"source"_s, found.source}, {u"subject"_s, found.subject}, {u"what"_s, found.what}, {u"before"_s, found.before}, {u"after"_s, found.after},
                     {u"first_seen"_s, found.firstSeen.text()}, {u"state"_s, found.state}, {u"text"_s, findingText(found)}};
    if (!found.environment.isEmpty())
        json[u"environment"_s] = found.environment;
    if (!found.request.isEmpty())
        json[u"request"_s] = found.request;
    if (!found.by.isEmpty())
        json[u"by"_s] = found.by;
    if (found.gone)
        json[u"gone"_s] = found.gone->text();
    return json;
}

QString gateText(const Case &about)
{
    QString text = u"%1 → %2: %3\n"_s.arg(about.version.ref.shortText(), about.environment.name, outcomeSlug(about.gate.result));
    for (const RuleVerdict &rule : about.gate.rules)
        text += u"  %1 %2 %3\n"_s.arg(outcomeSlug(rule.result).leftJustified(14), rule.id.leftJustified(24), rule.text);
    for (const ApprovalNeed &need : about.gate.approvals)
        text += u"  approvals: %1 of pool %2\n"_s.arg(QString::number(need.count), need.pool);
    return text + u"  binding "_s + about.binding.digest() + u'\n';
}

QString standingText(const Standing &standing)
{
    const Request &request = standing.request;
    QString text = request.kind == u"policy" ? u"%1 %2: adopt policy %3 version %4\n"_s.arg(request.id, standing.state, request.policy, QString::number(request.policyVersion))
                                             : u"%1 %2: %3 → %4 (tier %5)\n"_s.arg(request.id, standing.state, request.version.shortText(), request.environment, request.tier);
    text += u"  asked by %1 on %2: %3\n  deadline %4\n"_s.arg(request.askerLogin, request.opened.shortText(), request.reason, request.deadline.shortText());
    if (const auto &again = standing.resubmitted)
        text += u"  resubmitted by %1 on %2 (record %3): %4\n"_s.arg(again->login, again->at.shortText(), QString::number(again->seq), again->reason);
    if (standing.state == u"approved" && standing.about)
        text += u"  can promote: %1\n"_s.arg(standing.promoters.isEmpty() ? u"nobody yet"_s : standing.promoters.join(u", "_s));
    for (const UtcTime &time : escalationsOf(standing))
        text += u"  escalates %1\n"_s.arg(time.shortText());
    if (const QString taker = standing.assigned(); !taker.isEmpty())
        text += u"  taken by %1; others can still decide\n"_s.arg(taker);
    for (const Need &need : standing.needs)
        text += u"  pool %1: %2 of %3%4%5\n"_s.arg(need.pool, QString::number(need.have), QString::number(need.need), need.haveLogins.isEmpty() ? QString() : u", by "_s + need.haveLogins.join(u", "_s), need.have < need.need ? u"; can decide: "_s + (need.eligible.isEmpty() ? u"nobody yet"_s : need.eligible.join(u", "_s)) : QString());
    if (standing.state == u"in-review")
        for (const Decision &each : standing.objections())
            text += u"  %1 asked for changes (record %2) and has not decided since\n"_s.arg(each.login, QString::number(each.seq));
    for (const Counted &each : standing.decisions)
        text += u"  #%1 %2 %3 (%4)%5\n     “%6”\n"_s.arg(QString::number(each.decision.seq), each.decision.login, each.decision.verdict, each.decision.pool, each.counts ? QString() : u", does not count: "_s + each.why, each.decision.reason);
    if (standing.about)
        text += gateText(*standing.about);
    else
        text += u"  binding "_s + standing.binding.digest() + u'\n';
    return text;
}

OnProgress progressTo(Context &context)
{
    auto since = std::make_shared<QElapsedTimer>();
    since->start();
    return [&context, since](const Progress &progress) {
        if (since->elapsed() > 1000 && progress.total > 0) {
            context.say(u"%1 %  %2"_s.arg(QString::number(progress.done * 100 / progress.total), progress.file));
            since->restart();
        }
    };
}

} // namespace countersign

// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/approvals/Words.h"

#include "ui/style/listed.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace countersign::words {

namespace {

struct Approvals
{
    Q_DECLARE_TR_FUNCTIONS(Approvals)
};

qint64 seconds(UtcTime from, UtcTime to) { return (to.micros() - from.micros()) / 1'000'000; }

} // namespace

QVector<RuleVerdict> inTheWay(const GateVerdict &gate)
{
    QVector<RuleVerdict> rules;
    std::copy_if(gate.rules.begin(), gate.rules.end(), std::back_inserter(rules), [](const RuleVerdict &rule) { return rule.result == Outcome::Fail || rule.result == Outcome::NotEvaluated; });
    return rules;
}

QString span(qint64 seconds)
{
    const qint64 minutes = std::max<qint64>(0, seconds) / 60;
    if (minutes >= 2 * 24 * 60)
        return Approvals::tr("%1 d %2 h").arg(QString::number(minutes / (24 * 60)), QString::number(minutes / 60 % 24));
    if (minutes >= 60)
        return Approvals::tr("%1 h %2 min").arg(QString::number(minutes / 60), QString::number(minutes % 60));
    return Approvals::tr("%1 min").arg(minutes);
}

QString number(double value)
{
    const bool whole = value == std::floor(value) || std::abs(value) >= 10'000;
    int places = whole ? 0 : std::abs(value) < 10 ? 4 : 2;
    while (value != 0 && places < 12 && QString::number(value, 'f', places).toDouble() == 0)
        ++places;                                                   // what is little is not nothing
    return QString::number(value, 'f', places).replace(u'-', u'−');
}

QString number(const QString &got)
{
    bool is = false;
    const double value = got.toDouble(&is);
    return is && got.size() > 8 ? number(value) : got;
}

QString subject(const Request &request)
{
    if (request.kind == u"policy")
        return Approvals::tr("policy %1 version %2").arg(request.policy, QString::number(request.policyVersion));
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
            return Approvals::tr("Escalates at %1 %, in %2").arg(QString::number(step), span(whole * step / 100 - seconds(request.opened, review.at)));
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
            pools += need.pool + u": "_s + (need.eligible.isEmpty() ? Approvals::tr("nobody yet") : listed(need.eligible));
    }
    return clauses(pools);
}

QString taken(const Standing &standing, const QString &login)
{
    const QString taker = standing.assigned();
    if (taker.isEmpty())
        return {};
    return taker == login ? Approvals::tr("taken by you") : Approvals::tr("taken by %1").arg(taker);
}

QString looksAtIt(const Standing &standing, const QString &login)
{
    const QString taker = standing.assigned();
    if (taker.isEmpty())
        return {};
    return taker == login ? Approvals::tr("You look at it; others can still decide.") : Approvals::tr("%1 looks at it; others can still decide.").arg(taker);
}

QString needs(const Standing &standing, const QString &login)
{
    if (standing.state == u"approved") {
        QStringList who = standing.promoters;
        if (who.removeAll(login) > 0)
            who.prepend(Approvals::tr("you"));
        return who.isEmpty() ? Approvals::tr("Approved; nobody can promote it yet.") : Approvals::tr("Approved. Can promote it: %1.").arg(listed(who));
    }
    QStringList sentences, parts;
    const bool answering = standing.state == u"changes-requested";  // places are filled once that is done
    if (answering)
        sentences += standing.request.askerLogin == login ? Approvals::tr("You have to answer the changes that were requested.") : Approvals::tr("%1 has to answer the changes that were requested.").arg(standing.request.askerLogin);
    if (standing.about) {
        for (const RuleVerdict &rule : inTheWay(standing.about->gate))
            parts += (rule.result == Outcome::Fail ? Approvals::tr("%1 mended by %2, as it fails") : Approvals::tr("%1 evaluated, which %2 can mend")).arg(rule.id, rule.owner.isEmpty() ? Approvals::tr("its owner") : rule.owner);
        if (standing.about->gate.rules.isEmpty())
            parts += Approvals::tr("a policy that applies");
    }
    if (standing.state == u"in-review")
        for (const Decision &each : standing.objections())
            parts += Approvals::tr("a new decision by %1, who asked for changes").arg(each.login == login ? Approvals::tr("you") : each.login);
    for (const Need &need : standing.needs) {
        if (answering || need.have >= need.need)
            continue;
        QStringList who = need.eligible;
        if (who.removeAll(login) > 0)
            who.prepend(Approvals::tr("you"));
        const QString pool = need.pool == u"any" ? Approvals::tr("any approver") : need.pool;
        parts += Approvals::tr("%1 of %2: %3").arg(QString::number(need.need - need.have), pool, who.isEmpty() ? Approvals::tr("nobody can yet") : listed(who));
    }
    if (!parts.isEmpty())
        sentences += Approvals::tr("Needs %1.").arg(clauses(parts));
    sentences += looksAtIt(standing, login);
    sentences.removeAll(QString());
    return sentences.join(u' ');
}

QString movedPart(const QString &part)
{
    if (part == u"card")
        return Approvals::tr("The model card was revised");
    if (part == u"evidence")
        return Approvals::tr("Evidence was added");
    if (part == u"policies")
        return Approvals::tr("Another version of a policy applies");
    if (part == u"champion")
        return Approvals::tr("Another version went live");
    if (part == u"manifest")
        return Approvals::tr("The files are others");
    return part;
}

QString shortPart(const QString &value)
{
    QStringList parts = value.split(u", "_s);
    for (QString &each : parts) {
        const qsizetype digest = each.size() - 64;                  // id@version:digest, version#digest or the digest alone
        if (digest >= 0)
            each = each.left(digest + 8) + u'…';
    }
    return listed(parts);
}

QString cardPart(const QString &id)
{
    static const QHash<QString, const char *> names{
        {u"intended_use"_s, QT_TRANSLATE_NOOP("Approvals", "intended use")}, {u"training_data"_s, QT_TRANSLATE_NOOP("Approvals", "training data")},
        {u"limitations"_s, QT_TRANSLATE_NOOP("Approvals", "limitations and risks")}, {u"not_for"_s, QT_TRANSLATE_NOOP("Approvals", "what it is not for")},
        {u"evaluation"_s, QT_TRANSLATE_NOOP("Approvals", "evaluation")}, {u"fairness"_s, QT_TRANSLATE_NOOP("Approvals", "fairness")},
        {u"human_oversight"_s, QT_TRANSLATE_NOOP("Approvals", "human oversight")}};
    const char *name = names.value(id, nullptr);
    return name ? Approvals::tr(name) : id;
}

QString cardHeading(const QString &heading) { return heading.isEmpty() ? Approvals::tr("front matter") : heading; }

QString verdict(const QString &slug)
{
    if (slug == u"approve")
        return Approvals::tr("approved");
    if (slug == u"reject")
        return Approvals::tr("rejected");
    return slug == u"request-changes" ? Approvals::tr("requested changes") : slug;
}

QString youDid(const QString &slug, const QString &what)
{
    if (slug == u"approve")
        return Approvals::tr("You approved %1.").arg(what);
    return slug == u"reject" ? Approvals::tr("You rejected %1.").arg(what) : Approvals::tr("You requested changes to %1.").arg(what);
}

QString recordedYouDid(const QString &slug, const QString &request)
{
    const QString record = u"%1"_s;                                 // is known when it is recorded
    if (slug == u"approve")
        return Approvals::tr("Recorded as %1: you approved %2.").arg(record, request);
    return slug == u"reject" ? Approvals::tr("Recorded as %1: you rejected %2.").arg(record, request) : Approvals::tr("Recorded as %1: you requested changes to %2.").arg(record, request);
}

QString youDidBefore(const QString &slug, qint64 record)
{
    if (slug == u"approve")
        return Approvals::tr("You approved this in record %1; one person fills one place.").arg(record);
    return slug == u"reject" ? Approvals::tr("You rejected this in record %1; one person fills one place.").arg(record) : Approvals::tr("You requested changes to this in record %1; one person fills one place.").arg(record);
}

QString goesLive(const Review &review)
{
    const Request &request = review.request();
    if (request.kind == u"policy")
        return Approvals::tr("Policy %1 version %2 (digest %3…) is adopted at once and decides from then on what goes live.").arg(request.policy, QString::number(request.policyVersion), request.policyDigest.left(12));
    const QString replaced = review.championVersion.isEmpty() ? Approvals::tr("where nothing of it is live now") : Approvals::tr("replacing %1").arg(review.championVersion);
    return Approvals::tr("%1 %2 (manifest %3…) goes live in %4, %5.").arg(request.version.model, request.version.number, request.manifest.left(12), request.environment, replaced);
}

QString deciding(const Review &review, const QString &verdict)
{
    const Request &request = review.request();
    if (verdict == u"reject")
        return Approvals::tr("%1 ends, rejected; whoever still wants it asks anew.").arg(request.id);
    if (verdict == u"request-changes")
        return Approvals::tr("%1 goes back to %2, who can change what it is about and resubmit it.").arg(request.id, request.askerLogin);
    return request.kind == u"version" ? Approvals::tr("With your approval this can go live: %1 It goes live when an engineer promotes it.").arg(goesLive(review)) : goesLive(review);
}

} // namespace countersign::words

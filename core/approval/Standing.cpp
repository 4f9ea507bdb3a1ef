// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/approval/Places.h"
#include "core/approval/Promoters.h"
#include "core/approval/Request.h"

#include "core/base/Json.h"
#include "core/people/People.h"
#include "core/policy/Policies.h"

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

const QString requestColumns = u"id, kind, source, model, version, manifest, environment, class, tier, policy, policy_version, policy_digest,"
                               " author_person, asker_person, asker_login, reason, urgent, opened_seq, opened_us, deadline_us, binding, round, state, assigned"_s;

Request fromRow(const Row &row)
{
    Request request;
    request.id = row.text(0);
    request.kind = row.text(1);
    request.version = {row.text(2), row.text(3), row.text(4)};
    request.manifest = row.text(5);
    request.environment = row.text(6);
    request.klass = row.text(7);
    request.tier = row.text(8);
    request.policy = row.text(9);
    request.policyVersion = static_cast<int>(row.integer(10));
    request.policyDigest = row.text(11);
    request.authorPerson = row.text(12);
    request.askerPerson = row.text(13);
    request.askerLogin = row.text(14);
    request.reason = row.text(15);
    request.urgent = row.integer(16) != 0;
    request.openedSeq = row.integer(17);
    request.opened = UtcTime(row.integer(18));
    request.deadline = UtcTime(row.integer(19));
    request.binding = row.text(20);
    request.round = static_cast<int>(row.integer(21));
    request.stored = row.text(22);
    request.assigned = row.text(23);
    return request;
}

// The duty and pool that a need asks for: the pool "any" stands for every approver, and policy owners have no pools.
QString dutyOf(const Request &request) { return request.kind == u"policy" ? u"policy-owner"_s : u"approver"_s; }
QString poolOf(const Request &request, const QString &pool) { return request.kind == u"policy" || pool == u"any" ? QString() : pool; }

// Every login of a person that can sign; of somebody without a key, the one to enroll it for.
Result<QStringList> loginsOf(Database &database, const QString &person)
{
    CS_TRY(const auto all, database.rows(u"SELECT login, (SELECT count(*) FROM login_key k WHERE k.login=login.login AND k.revoked_seq IS NULL) FROM login WHERE person=? ORDER BY added_seq, login"_s, {person}));
    QStringList logins;
    for (const Row &each : all)
        if (each.integer(1) > 0)
            logins += each.text(0);
    if (logins.isEmpty() && !all.isEmpty())
        logins += all.first().text(0);
    return logins;
}

// How a request ended: by which record, and on which binding. What moved later, the promotion itself first of all, takes
// nothing back from the decisions it ended on.
struct End { qint64 seq = 0; UtcTime at; Binding binding; QJsonObject kept; }; // kept: the case, if there is one

Result<std::optional<End>> endOf(Database &database, const Request &request, const Binding &present)
{
    CS_TRY(const auto row, database.row(u"SELECT r.seq, r.at_us, r.payload FROM request q JOIN record r ON r.seq=q.ended_seq WHERE q.id=?"_s, {request.id}));
    if (!row)
        return std::optional<End>();
    CS_TRY(const QJsonObject payload, json::parseObject(row->text(2).toUtf8()));
    const QString digest = payload[u"binding"_s].toString(request.binding);
    End end{row->integer(0), UtcTime(row->integer(1)), present, {}};
    if (payload.contains(u"case"_s)) {                              // the case says it even if nobody had to decide
        CS_TRY(const QByteArray text, blob(database, payload[u"case"_s].toString(), u"the case of "_s + request.id));
        CS_TRY(end.kept, json::parseObject(text));
        end.binding = Binding::fromParts(end.kept[u"binding"_s].toObject());
    } else if (digest != present.digest()) {
        CS_TRY(end.binding, bindingOfRecord(database, request.id, digest));
    }
    return std::optional(end);
}

Result<bool> heldAt(Database &database, const QString &person, const QString &duty, const QString &environment, const QString &pool, const End &end)
{
    CS_TRY(const qint64 held, database.integer(u"SELECT count(*) FROM duty WHERE person=? AND duty=? AND (environment='' OR environment=?) AND (?='' OR pool=?) AND granted_seq<?"
                                               " AND (ended_seq IS NULL OR ended_seq>?) AND (until_us IS NULL OR until_us>?)"_s,
                                               {person, duty, environment, pool, pool, end.seq, end.seq, end.at.micros()}));
    return held > 0;
}

// What the decisions of an open or ended request are held against.
struct Present { const Request &request; const Binding &binding; QString tier; UtcTime now; std::optional<End> end; };

Result<bool> heldOf(Database &database, const Present &present, const QString &person, const QString &pool)
{
    const Request &request = present.request;
    if (present.end)
        return heldAt(database, person, dutyOf(request), request.environment, poolOf(request, pool), *present.end);
    return holds(database, person, dutyOf(request), request.environment, poolOf(request, pool), present.now);
}

Result<Counted> count(Database &database, const Present &present, const Decision &decision)
{
    const Request &request = present.request;
    const Binding &now = present.binding;
    Counted counted{decision, false, {}, {}};
    if (decision.withdrawnSeq) {
        counted.why = u"withdrawn in record %1"_s.arg(*decision.withdrawnSeq);
    } else if (decision.binding != now.digest()) {
        CS_TRY(const Binding before, bindingOfRecord(database, request.id, decision.binding));
        CS_TRY(counted.lapsed, moved(database, request.version, request.environment, before, now));
        counted.why = u"lapsed: "_s + movedText(counted.lapsed);
    } else if (present.tier != request.tier) {                      // the same parts, but asked for another tier, so by other rules
        CS_TRY(const Moved tier, movedTier(database, request.version, request.tier, present.tier));
        counted.lapsed = {tier};
        counted.why = u"lapsed: "_s + movedText(counted.lapsed);
    } else {
        CS_TRY(counted.counts, heldOf(database, present, decision.person, decision.pool));
        if (!counted.counts)
            counted.why = u"%1 no longer holds the duty %2"_s.arg(decision.login, dutyOf(request));
    }
    return counted;
}

// Which of the pools that are asked for by name a person could fill a place of.
Result<QVector<int>> poolsOf(Database &database, const Present &present, const QVector<Need> &needs, const QString &person)
{
    QVector<int> pools;
    for (int i = 0; i < needs.size(); ++i) {
        if (needs[i].pool == u"any")
            continue;
        CS_TRY(const bool held, heldOf(database, present, person, needs[i].pool));
        if (held)
            pools += i;
    }
    return pools;
}

// Fills the needs' places with whoever approved, and says who could fill what is left: nobody who has decided on this binding
// in this round, which a withdrawn decision is as well.
Result<void> fill(Database &database, const Present &present, QVector<Need> &needs, const QVector<Decision> &approvals, const QVector<Decision> &given)
{
    QVector<int> counts;
    for (const Need &need : std::as_const(needs))
        counts += need.pool == u"any" ? 0 : need.need;
    Places places(counts);
    for (const Decision &each : approvals) {
        CS_TRY(const auto pools, poolsOf(database, present, needs, each.person));
        places.add(pools);
    }
    for (int i = 0; i < needs.size(); ++i) {
        Need &need = needs[i];
        for (int person = 0; person < approvals.size(); ++person) {
            // "any" counts heads: whoever fills another pool's place is one of them. Who is one too many stays where they decided.
            const int pool = places.poolOf(person);
            if (need.pool == u"any" || pool == i || (pool < 0 && approvals[person].pool == need.pool))
                need.haveLogins += approvals[person].login;
        }
        need.have = static_cast<int>(need.haveLogins.size());
    }
    const QString digest = present.binding.digest();
    CS_TRY(const auto rows, database.rows(u"SELECT DISTINCT person FROM duty WHERE duty=? ORDER BY person"_s, {dutyOf(present.request)}));
    for (const Row &row : rows) {
        const QString person = row.text(0);
        if (person == present.request.authorPerson || person == present.request.askerPerson
            || std::any_of(approvals.begin(), approvals.end(), [&](const Decision &each) { return each.person == person; })
            || std::any_of(given.begin(), given.end(), [&](const Decision &each) { return each.person == person && each.binding == digest && each.round == present.request.round; }))
            continue;
        CS_TRY(const auto pools, poolsOf(database, present, needs, person));
        CS_TRY(const QStringList logins, loginsOf(database, person));
        for (int i = 0; i < needs.size(); ++i) {
            bool able = pools.contains(i) || places.wouldFill(pools, i);
            if (needs[i].pool == u"any") {
                CS_TRY(able, heldOf(database, present, person, needs[i].pool));
            }
            if (able)
                needs[i].eligible += logins;
        }
    }
    return {};
}

// What the asker said when resubmitting it last.
Result<std::optional<Resubmission>> resubmissionOf(Database &database, const Request &request)
{
    if (request.round == 0)
        return std::optional<Resubmission>();
    CS_TRY(const auto row, database.row(u"SELECT actor, payload, at_us, seq FROM record WHERE subject=? AND action='request.resubmit' ORDER BY seq DESC LIMIT 1"_s, {u"request:"_s + request.id}));
    if (!row)
        return std::optional<Resubmission>();
    CS_TRY(const QJsonObject payload, json::parseObject(row->text(1).toUtf8()));
    return std::optional(Resubmission{row->text(0), payload[u"reason"_s].toString(), UtcTime(row->integer(2)), row->integer(3)});
}

// The gate as it was on what a request ended on: what came later, its own promotion or an incident, is not held against it.
void showGateOf(Case &about, const QJsonObject &kept)
{
    const auto result = outcomeFromSlug(kept[u"gate"_s].toString());
    if (!result)
        return;
    about.gate.result = *result;
    QVector<RuleVerdict> rules;
    for (const auto &each : kept[u"rules"_s].toArray()) {
        const QJsonObject rule = each.toObject();
        RuleVerdict verdict;
        for (const RuleVerdict &now : std::as_const(about.gate.rules))
            if (now.id == rule[u"id"_s].toString())
                verdict = now;
        const Outcome then = outcomeFromSlug(rule[u"result"_s].toString()).valueOr(Outcome::NotEvaluated);
        if (verdict.id.isEmpty() || verdict.result != then || verdict.got != rule[u"got"_s].toString()) {
            verdict.id = rule[u"id"_s].toString();
            verdict.want = rule[u"want"_s].toString();
            verdict.got = rule[u"got"_s].toString();
            verdict.low = verdict.high = {};
            verdict.n = verdict.nNeeded = {};
            verdict.near = false;
            verdict.text = verdict.got.isEmpty() ? u"As it was decided on."_s : u"It was %1 when it was decided on; wanted was %2."_s.arg(verdict.got, verdict.want);
        }
        verdict.result = then;
        rules += verdict;
    }
    about.gate.rules = rules;
}

} // namespace

Result<QVector<Request>> requests(Database &database, bool openOnly)
{
    CS_TRY(const auto rows, database.rows(u"SELECT "_s + requestColumns + u" FROM request"_s + (openOnly ? u" WHERE ended_seq IS NULL"_s : QString()) + u" ORDER BY opened_seq DESC"_s));
    QVector<Request> all;
    for (const Row &row : rows)
        all.append(fromRow(row));
    return all;
}

Result<Request> request(Database &database, const QString &id)
{
    CS_TRY(const auto row, database.row(u"SELECT "_s + requestColumns + u" FROM request WHERE id=?"_s, {id}));
    if (!row)
        return notFound(u"request.unknown"_s, u"There is no request “%1”."_s.arg(id.left(40)), u"See “countersign queue”."_s);
    return fromRow(*row);
}

Result<QVector<Decision>> decisions(Database &database, const QString &request)
{
    CS_TRY(const auto rows, database.rows(u"SELECT seq, request, binding, person, login, pool, verdict, reason, at_us, round, withdrawn_seq FROM decision WHERE request=? ORDER BY seq"_s, {request}));
    QVector<Decision> all;
    for (const Row &row : rows)
        all.append({row.integer(0), row.text(1), row.text(2), row.text(3), row.text(4), row.text(5), row.text(6), row.text(7), UtcTime(row.integer(8)),
                    static_cast<int>(row.integer(9)), row.maybe(10)});
    return all;
}

Result<Binding> bindingOfRecord(Database &database, const QString &request, const QString &digest)
{
    CS_TRY(const auto rows, database.rows(u"SELECT payload FROM record WHERE subject=? ORDER BY seq"_s, {u"request:"_s + request}));
    for (const Row &row : rows) {
        CS_TRY(const QJsonObject payload, json::parseObject(row.text(0).toUtf8()));
        const Binding binding = Binding::fromParts(payload[u"parts"_s].toObject());
        if (binding.digest() == digest)
            return binding;
    }
    return notFound(u"binding.unknown"_s, u"No record of %1 states the binding %2…"_s.arg(request, digest.left(12)), u"Give the binding that “countersign show %1” prints."_s.arg(request));
}

QVector<Counted> Standing::lapses() const
{
    QVector<Counted> newest;
    for (const Counted &each : decisions) {
        newest.removeIf([&](const Counted &before) { return before.decision.person == each.decision.person; });
        newest += each;
    }
    newest.removeIf([](const Counted &each) { return each.decision.verdict != u"approve" || each.lapsed.isEmpty(); });
    return newest;
}

QVector<Decision> Standing::objections() const
{
    QVector<Decision> all;
    for (const Counted &each : decisions)
        if (each.counts && each.decision.verdict == u"request-changes")
            all += each.decision;
    return all;
}

QStringList Standing::takers() const
{
    QStringList logins;
    if (state == u"in-review")
        for (const Need &need : needs)
            if (need.have < need.need)
                logins += need.eligible;
    logins.removeDuplicates();
    return logins;
}

QString Standing::assigned() const { return takers().contains(request.assigned) ? request.assigned : QString(); }

Result<Standing> standing(Workspace &workspace, Database &database, const QString &id, UtcTime now, Artifact artifact)
{
    Standing standing;
    CS_TRY(standing.request, request(database, id));
    const Request &request = standing.request;
    CS_TRY(standing.resubmitted, resubmissionOf(database, request));
    qint64 coolOff = 0;
    if (request.kind == u"version") {
        CS_TRY(standing.about, buildCase(workspace, database, {request.version, request.environment, artifact, &request, {}}, now));
        standing.binding = standing.about->binding;
        for (const ApprovalNeed &need : standing.about->gate.approvals)
            standing.needs.append({need.pool, need.count, 0, need.notWho, {}, {}});
        coolOff = standing.about->gate.timing.coolOff;
    } else {
        standing.needs.append({u"policy-owner"_s, 1, 0, {}, {}, {}});
        CS_TRY(const Binding asked, bindingOfRecord(database, id, request.binding));
        standing.binding = asked;
        CS_CHECK(blob(database, request.policyDigest, u"policy %1 version %2"_s.arg(request.policy, QString::number(request.policyVersion))));
        CS_TRY(const auto before, database.row(u"SELECT digest FROM policy WHERE id=? AND replaced_seq IS NULL"_s, {request.policy}));
        standing.binding.policies = QStringList{before ? before->text(0) : u"none"_s};
        if (request.ended())
            standing.binding = asked;
    }
    Present present{request, standing.binding, standing.about && !request.ended() ? standing.about->version.tier : request.tier, now, {}};
    if (request.ended() && request.kind == u"version") {
        CS_TRY(present.end, endOf(database, request, standing.binding));
        if (present.end) {
            standing.endedAt = present.end->at;
            standing.binding = present.end->binding;
            showGateOf(*standing.about, present.end->kept);
        }
    }
    CS_TRY(const auto given, decisions(database, id));
    QVector<Decision> approvals;                                    // one person fills one slot
    UtcTime last = request.opened;
    for (const Decision &decision : given) {
        CS_TRY(Counted each, count(database, present, decision));
        for (Counted &before : standing.decisions) {
            // A later decision answers the one before it, even if it was withdrawn itself.
            if (before.counts && (each.counts || decision.withdrawnSeq) && before.decision.person == decision.person) {
                before.counts = false;
                before.why = u"decided again in record %1"_s.arg(decision.seq);
                approvals.removeIf([&](const Decision &one) { return one.person == decision.person; });
            }
        }
        if (each.counts && decision.verdict == u"approve") {
            approvals += decision;
            last = std::max(last, decision.at);
        }
        standing.decisions.append(each);
    }
    CS_CHECK(fill(database, present, standing.needs, approvals, given));
    const bool filled = std::all_of(standing.needs.begin(), standing.needs.end(), [](const Need &need) { return need.have >= need.need; }) && standing.objections().isEmpty();
    if (request.stored == u"applied" || request.stored == u"rejected" || request.stored == u"withdrawn")
        standing.state = request.stored;
    else if (now > request.deadline)
        standing.state = u"expired"_s;
    else if (request.stored == u"changes-requested")
        standing.state = request.stored;
    else if (filled) {
        standing.state = u"approved"_s;
        if (coolOff > 0)
            standing.promotableFrom = last.plusSeconds(coolOff);
        if (standing.about) {
            CS_TRY(standing.promoters, promoters(database, standing, now));
        }
    } else
        standing.state = u"in-review"_s;
    return standing;
}

} // namespace countersign

// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/approval/Request.h"

#include "core/base/Json.h"
#include "core/people/People.h"
#include "core/policy/Policies.h"

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

const QString requestColumns = u"id, kind, source, model, version, manifest, environment, class, tier, policy, policy_version, policy_digest,"
                               " author_person, asker_person, asker_login, reason, urgent, opened_seq, opened_us, deadline_us, binding, round, state"_s;

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
    return request;
}

// The duty and pool that a need asks for: the pool "any" stands for every approver, and policy owners have no pools.
QString dutyOf(const Request &request) { return request.kind == u"policy" ? u"policy-owner"_s : u"approver"_s; }
QString poolOf(const Request &request, const QString &pool) { return request.kind == u"policy" || pool == u"any" ? QString() : pool; }

Result<QStringList> eligible(Database &database, const Request &request, const Need &need, UtcTime now)
{
    CS_TRY(const auto rows, database.rows(u"SELECT DISTINCT person FROM duty WHERE duty=? ORDER BY person"_s, {dutyOf(request)}));
    QStringList logins;
    for (const Row &row : rows) {
        const QString person = row.text(0);
        if (person == request.authorPerson || person == request.askerPerson)
            continue;
        CS_TRY(const bool held, holds(database, person, dutyOf(request), request.environment, poolOf(request, need.pool), now));
        if (!held)
            continue;
        // Every login that can sign; of somebody without a key, the one to enroll it for.
        CS_TRY(const auto all, database.rows(u"SELECT login, (SELECT count(*) FROM login_key k WHERE k.login=login.login AND k.revoked_seq IS NULL) FROM login WHERE person=? ORDER BY added_seq, login"_s, {person}));
        const auto before = logins.size();
        for (const Row &each : all)
            if (each.integer(1) > 0)
                logins += each.text(0);
        if (logins.size() == before && !all.isEmpty())
            logins += all.first().text(0);
    }
    return logins;
}

// How a request ended: by which record, and on which binding. What moved later, the promotion itself first of all, takes
// nothing back from the decisions it ended on.
struct End { qint64 seq = 0; UtcTime at; Binding binding; };

Result<std::optional<End>> endOf(Database &database, const Request &request, const Binding &present)
{
    CS_TRY(const auto row, database.row(u"SELECT r.seq, r.at_us, r.payload FROM request q JOIN record r ON r.seq=q.ended_seq WHERE q.id=?"_s, {request.id}));
    if (!row)
        return std::optional<End>();
    CS_TRY(const QJsonObject payload, json::parseObject(row->text(2).toUtf8()));
    const QString digest = payload[u"binding"_s].toString(request.binding);
    End end{row->integer(0), UtcTime(row->integer(1)), present};
    if (payload.contains(u"case"_s)) {                              // the case says it even if nobody had to decide
        CS_TRY(const QByteArray text, blob(database, payload[u"case"_s].toString(), u"the case of "_s + request.id));
        CS_TRY(const QJsonObject kept, json::parseObject(text));
        end.binding = Binding::fromParts(kept[u"binding"_s].toObject());
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

Result<Counted> count(Database &database, const Request &request, const Binding &now, const Decision &decision, UtcTime at, const std::optional<End> &end)
{
    Counted counted{decision, false, {}, {}};
    if (decision.withdrawnSeq) {
        counted.why = u"withdrawn in record %1"_s.arg(*decision.withdrawnSeq);
    } else if (decision.binding != now.digest()) {
        CS_TRY(const Binding before, bindingOfRecord(database, request.id, decision.binding));
        CS_TRY(counted.lapsed, moved(database, request.version, request.environment, before, now));
        counted.why = u"lapsed: "_s + movedText(counted.lapsed);
    } else {
        const QString duty = dutyOf(request), pool = poolOf(request, decision.pool);
        CS_TRY(const bool held, end ? heldAt(database, decision.person, duty, request.environment, pool, *end) : holds(database, decision.person, duty, request.environment, pool, at));
        counted.counts = held && (decision.verdict != u"request-changes" || decision.round == request.round);
        if (!held)
            counted.why = u"%1 no longer holds the duty %2"_s.arg(decision.login, duty);
    }
    return counted;
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

bool Standing::lapsed() const
{
    return std::any_of(decisions.begin(), decisions.end(), [](const Counted &each) { return each.decision.verdict == u"approve" && !each.lapsed.isEmpty(); });
}

Result<Standing> standing(Workspace &workspace, Database &database, const QString &id, UtcTime now, Artifact artifact)
{
    Standing standing;
    CS_TRY(standing.request, request(database, id));
    const Request &request = standing.request;
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
        CS_CHECK(blob(database, request.policyDigest, u"policy %1 version %2"_s.arg(request.policy).arg(request.policyVersion)));
        CS_TRY(const auto before, database.row(u"SELECT digest FROM policy WHERE id=? AND replaced_seq IS NULL"_s, {request.policy}));
        standing.binding.policies = QStringList{before ? before->text(0) : u"none"_s};
        if (request.ended())
            standing.binding = asked;
    }
    std::optional<End> end;
    if (request.ended() && request.kind == u"version") {
        CS_TRY(end, endOf(database, request, standing.binding));
        if (end)
            standing.binding = end->binding;
    }
    CS_TRY(const auto given, decisions(database, id));
    QStringList counted;                                            // one person fills one slot
    UtcTime last = request.opened;
    for (const Decision &decision : given) {
        CS_TRY(Counted each, count(database, request, standing.binding, decision, now, end));
        if (each.counts && decision.verdict == u"approve" && !counted.contains(decision.person)) {
            counted += decision.person;
            last = std::max(last, decision.at);
            for (Need &need : standing.needs) {
                // "any" counts heads: whoever fills another pool's place is one of them.
                if (need.pool == u"any" || need.pool == decision.pool || request.kind == u"policy") {
                    need.haveLogins += decision.login;
                    ++need.have;
                }
            }
        }
        standing.decisions.append(each);
    }
    bool filled = true;
    for (Need &need : standing.needs) {
        filled = filled && need.have >= need.need;
        CS_TRY(QStringList able, eligible(database, request, need, now));
        for (const QString &login : std::as_const(able)) {
            CS_TRY(const QString person, personOf(database, login));
            if (!counted.contains(person))
                need.eligible += login;
        }
    }
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
    } else
        standing.state = u"in-review"_s;
    return standing;
}

} // namespace countersign

// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/Roster.h"

#include "core/ledger/DutyTable.h"
#include "core/ledger/Payload.h"

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

using Judgement = Roster::Judgement;

Judgement wrong(const QString &text) { return {Roster::Verdict::Wrong, text}; }
Judgement untold(const QString &text) { return {Roster::Verdict::Untold, text}; }

QByteArray field(const Record &record, QByteArrayView key) { return payloadField(record.payload, key).toByteArray(); }
QString shown(QByteArrayView ascii) { return QString::fromLatin1(ascii); }

QByteArray versionIn(const Record &record) { return field(record, "source") + '/' + field(record, "model") + '@' + field(record, "version"); }

bool isPolicy(const Record &record) { return payloadField(record.payload, "kind") == QByteArrayView("policy"); }

// What stands before the dot of an action.
QByteArrayView areaOf(QByteArrayView action) { return action.first(std::max<qsizetype>(0, action.indexOf('.'))); }

bool isPeopleArea(QByteArrayView area) { return area == QByteArrayView("person") || area == QByteArrayView("duty"); }
bool isRequestArea(QByteArrayView area) { return area == QByteArrayView("request") || area == QByteArrayView("decision"); }

// A request, whether somebody opened it or it came with an adopted finding.
bool opens(const Record &record)
{
    return record.action == "request.open" || (record.action == "finding.adopt" && !payloadField(record.payload, "kind").isEmpty());
}

template<typename Map>
auto found(const Map &map, const typename Map::key_type &key) -> const typename Map::mapped_type *
{
    const auto it = map.find(key);
    return it == map.end() ? nullptr : &it->second;
}

} // namespace

Judgement Roster::apply(const Record &record)
{
    if (record.seq == 0) {
        takePeople(record);
        return {};
    }
    const QByteArrayView area = areaOf(record.action);
    const QByteArray *person = personOf(record.actor);
    Judgement judgement;
    if (person)
        judgement = judge({record, *person, area});
    else if (isRequestArea(area) || dutyRow(record.action))
        judgement = untold(u"Its actor “%1” is no login that an admin has added, so no duty is known."_s.arg(shown(record.actor)));
    m_told = m_told || isPeopleArea(area);
    if (judgement.verdict == Verdict::Follows && person)
        take({record, *person, area});
    return judgement;
}

const QByteArray *Roster::personOf(const QByteArray &login) const { return found(m_persons, login); }

const Roster::Request *Roster::requestOf(const QByteArray &subject) const { return found(m_requests, subject); }

bool Roster::holds(const QByteArray &person, QByteArrayView duty, QByteArrayView environment, QByteArrayView pool, UtcTime at) const
{
    const auto *grants = found(m_duties, person);
    return grants && std::any_of(grants->begin(), grants->end(), [&](const Grant &grant) {
        return grant.duty == duty && (!grant.until || *grant.until > at) && dutyCovers(duty, grant.environment, grant.pool, environment, pool);
    });
}

Judgement Roster::needs(const Acting &acting, QByteArrayView name, QByteArrayView environment, QByteArrayView pool) const
{
    const DutyRow *row = dutyRow(name);
    if (!row)
        return {};
    QStringList asked;
    for (const QByteArray &duty : row->duties) {
        if (holds(acting.person, duty, row->inEnvironment ? environment : QByteArrayView(), pool, acting.record.at))
            return {};
        asked += shown(duty);
    }
    QString place = row->inEnvironment && !environment.isEmpty() ? u" in %1"_s.arg(shown(environment)) : QString();
    if (!pool.isEmpty())
        place += u" of pool %1"_s.arg(shown(pool));
    return untold(u"Its actor “%1” (%2) did not hold the duty %3%4 at that point, which %5 needs."_s
                      .arg(shown(acting.record.actor), shown(acting.person), asked.join(u" or "_s), place, shown(acting.record.action)));
}

Judgement Roster::judge(const Acting &acting) const
{
    const Record &record = acting.record;
    const QByteArray &action = record.action;
    if (isPeopleArea(acting.area) || acting.area == QByteArrayView("key"))
        return judgePeople(acting);
    if (isRequestArea(acting.area) || opens(record) || action == "waiver.grant" || acting.area == QByteArrayView("rollout"))
        return judgeRequest(acting);
    if (action == "model.set") {
        const QByteArray *tier = found(m_tiers, record.subject);
        return needs(acting, tier && payloadField(record.payload, "tier") != *tier ? "model.set tier" : "model.set", {});
    }
    if (action == "version.register" && payloadField(record.payload, "source") == QByteArrayView("local") && payloadField(record.payload, "author") != acting.person)
        return wrong(u"Its actor “%1” (%2) names another author: %3."_s.arg(shown(record.actor), shown(acting.person), shown(field(record, "author"))));
    if (action == "incident.close") {
        const QByteArray *environment = found(m_incidents, field(record, "incident"));
        return environment ? needs(acting, action, *environment) : untold(u"It closes an incident that no record opened."_s);
    }
    if (acting.area == QByteArrayView("finding"))
        return needs(acting, action, payloadField(payloadField(record.payload, "finding"), "environment"));
    return needs(acting, action, {});
}

Judgement Roster::judgePeople(const Acting &acting) const
{
    const Record &record = acting.record;
    if (record.action == "key.revoke") {
        const QByteArray *login = found(m_keys, record.subject);
        return login && *login == record.actor ? Judgement{} : needs(acting, record.action, {}); // everybody may end the own key
    }
    if (auto held = needs(acting, record.action, {}); held.verdict != Verdict::Follows)
        return held;
    const QByteArray person = field(record, "person"), login = field(record, "login");
    const QByteArray *known = personOf(login);
    if (record.action == "person.add")
        return known ? wrong(u"It adds the login “%1”, which person %2 has already."_s.arg(shown(login), shown(*known))) : Judgement{};
    if (!known && record.action == "key.enroll" && !m_told)
        return {};                                                  // a ledger of bare keys
    if (!known)
        return untold(u"It is about the login “%1”, which no record has added."_s.arg(shown(login)));
    if (*known != person)
        return wrong(u"It says that the login “%1” is that of %2, but it is that of %3."_s.arg(shown(login), shown(person), shown(*known)));
    if (record.action == "key.enroll" && person == acting.person && login != record.actor) // the own login: Keyring
        return wrong(u"“%1” enrolled a key for “%2”, another login of the same person; another person has to."_s.arg(shown(record.actor), shown(login)));
    if (record.action == "duty.grant") {
        if (person == acting.person)
            return wrong(u"“%1” granted a duty to themselves; another person has to."_s.arg(shown(record.actor)));
        const auto *grants = found(m_duties, person);
        const QByteArray added = field(record, "duty");
        for (const Grant &grant : grants ? *grants : std::vector<Grant>()) {
            if ((!grant.until || *grant.until > record.at) && dutiesExclude(grant.duty, added))
                return wrong(u"It grants %1 the duty %2 beside %3; nobody holds both."_s.arg(shown(login), shown(added), shown(grant.duty)));
        }
    }
    return {};
}

// Who opens, decides, waives and promotes says so of the own person, and stands apart from the others.
Judgement Roster::judgeRequest(const Acting &acting) const
{
    const Record &record = acting.record;
    const QByteArray &action = record.action;
    const QByteArray said = field(record, "person");
    if (!said.isEmpty() && said != acting.person)
        return wrong(u"It says that %1 acted, but “%2” is %3."_s.arg(shown(said), shown(record.actor), shown(acting.person)));
    if (opens(record)) {
        if (!isPolicy(record)) {
            if (auto author = needsRightAuthor(acting); author.verdict != Verdict::Follows)
                return author;
        }
        return needs(acting, isPolicy(record) ? "request.open policy" : "request.open", {});
    }
    if (action == "rollout.rollback")
        return needs(acting, action, payloadField(record.payload, "environment"));
    const Request *request = requestOf(action == "waiver.grant" ? "request:" + field(record, "request") : record.subject);
    if (!request)
        return untold(u"It is about a request that no record opened."_s);
    if (action == "request.resubmit" || action == "request.withdraw")
        return acting.person == request->asker ? Judgement{} : wrong(u"“%1” did not ask for this; only the asker may."_s.arg(shown(record.actor)));
    if (action == "request.assign")                                 // decides nothing, so who asked may say it, too
        return acting.person == request->asker ? Judgement{} : needs(acting, request->policy ? action + " policy" : action, request->environment);
    if (action == "decision.withdraw") {
        const QByteArray *decider = found(m_deciders, payloadField(record.payload, "decision").toLongLong());
        if (!decider)
            return untold(u"It takes back a decision that no record made."_s);
        return *decider == acting.person ? Judgement{} : wrong(u"“%1” takes back the decision of another person."_s.arg(shown(record.actor)));
    }
    if (action == "rollout.promote")
        return needs(acting, action, request->environment);
    if (acting.person == request->asker || (acting.person == request->author && !request->policy))
        return wrong(u"“%1” (%2) is the author or asked for it, and cannot decide on it."_s.arg(shown(record.actor), shown(acting.person)));
    if (action == "waiver.grant")
        return needs(acting, action, request->environment);
    const QByteArrayView pool = payloadField(record.payload, "pool");
    return request->policy ? needs(acting, action + " policy", {}) : needs(acting, action, request->environment, pool == QByteArrayView("any") ? QByteArrayView() : pool);
}

Judgement Roster::needsRightAuthor(const Acting &acting) const
{
    const Record &record = acting.record;
    const QByteArray *author = found(m_authors, versionIn(record));
    if (!author)
        return untold(u"It asks for a version that no record registered."_s);
    return payloadField(record.payload, "author") == *author ? Judgement{}
        : wrong(u"It names %1 as the author of the version, whose author is %2."_s.arg(shown(field(record, "author")), shown(*author)));
}

void Roster::take(const Acting &acting)
{
    const Record &record = acting.record;
    const QByteArray &action = record.action;
    if (action == "model.add" || action == "model.set") {
        QByteArray &tier = m_tiers[record.subject];
        if (const QByteArrayView now = payloadField(record.payload, "tier"); tier != now)
            tier = now.toByteArray();
    } else if (opens(record)) {
        m_requests[record.subject] = {field(record, "environment"), acting.person, field(record, "author"), isPolicy(record)};
    } else if (acting.area == QByteArrayView("decision")) {
        m_deciders[record.seq] = acting.person;
    } else if (action == "version.register") {
        m_authors[versionIn(record)] = payloadField(record.payload, "author") == acting.person ? acting.person : field(record, "author");
    } else if (action == "rollout.rollback" && !payloadField(record.payload, "incident").isEmpty()) {
        m_incidents[field(record, "incident")] = field(record, "environment");
    } else {
        takePeople(record);
    }
}

void Roster::takePeople(const Record &record)
{
    const QByteArray &action = record.action;
    const QByteArray person = field(record, "person");
    if (action == "workspace.create") {
        m_persons.emplace(record.actor, person);
        for (QByteArray duty : payloadField(record.payload, "duties").toByteArray().split(','))
            m_duties[person].push_back({duty.replace('[', "").replace(']', "").replace('"', ""), {}, {}, {}});
        m_keys.emplace("key:" + Digest::of(QByteArray::fromBase64(field(record, "key"))).hex().toLatin1(), record.actor);
    } else if (action == "person.add") {
        m_persons.emplace(field(record, "login"), person);
    } else if (action == "key.enroll") {
        m_keys.emplace(record.subject, field(record, "login"));
    } else if (action == "duty.grant") {
        const auto until = UtcTime::fromText(QString::fromLatin1(field(record, "until")));
        m_duties[person].push_back({field(record, "duty"), field(record, "environment"), field(record, "pool"), until ? std::optional(*until) : std::nullopt});
    } else if (action == "duty.revoke") {
        const QByteArray duty = field(record, "duty"), environment = field(record, "environment"), pool = field(record, "pool");
        std::erase_if(m_duties[person], [&](const Grant &grant) { return grant.duty == duty && grant.environment == environment && grant.pool == pool; });
    }
}

} // namespace countersign

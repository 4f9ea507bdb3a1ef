// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/approval/Queue.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

// Whose login it is; "" where nobody has it.
Result<QString> personBehind(Database &database, const QString &login)
{
    CS_TRY(const auto row, database.row(u"SELECT person FROM login WHERE login=?"_s, {login}));
    return row ? row->text(0) : QString();
}

} // namespace

Lane laneOf(const Standing &now, const QString &login, const QString &person)
{
    if (now.state != u"in-review" && now.state != u"approved" && now.state != u"changes-requested")
        return Lane::Decided;
    if (login.isEmpty() || person.isEmpty())
        return Lane::Waiting;
    if (now.state == u"changes-requested")
        return now.request.askerPerson == person ? Lane::NeedsYou : Lane::Waiting;
    if (now.state == u"approved")                                   // nobody is asked to promote before the cool-off is over
        return now.promoters.contains(login) && (!now.promotableFrom || *now.promotableFrom <= now.about->at) ? Lane::NeedsYou : Lane::Waiting;
    const auto objections = now.objections();
    const bool wanted = std::any_of(now.needs.begin(), now.needs.end(), [&](const Need &need) { return need.have < need.need && need.eligible.contains(login); })
        || std::any_of(objections.begin(), objections.end(), [&](const Decision &each) { return each.person == person; });
    return wanted ? Lane::NeedsYou : Lane::Waiting;
}

Result<QVector<Queued>> queue(Workspace &workspace, Database &database, const QString &login, UtcTime now)
{
    CS_TRY(const auto known, requests(database));
    CS_TRY(const QString person, personBehind(database, login));
    QVector<Queued> all;
    for (const Request &each : known) {
        CS_TRY(Standing found, standing(workspace, database, each.id, now));
        const Lane lane = laneOf(found, login, person);
        bool elsewhere = false;
        if (const QString taker = found.assigned(); lane == Lane::NeedsYou && !taker.isEmpty()) {
            CS_TRY(const QString whose, personBehind(database, taker)); // another login of one's own is nobody else
            elsewhere = whose != person;
        }
        all.append({lane, std::move(found), elsewhere});
    }
    std::stable_sort(all.begin(), all.end(), [](const Queued &a, const Queued &b) { return std::pair(a.lane, a.elsewhere) < std::pair(b.lane, b.elsewhere); });
    return all;
}

Result<QStringList> requestsNeeding(Workspace &workspace, Database &database, const QString &login, UtcTime now)
{
    QStringList ids;
    if (login.isEmpty())
        return ids;
    CS_TRY(const QString person, personBehind(database, login));
    CS_TRY(const auto open, requests(database, true));
    for (const Request &each : open) {
        CS_TRY(const Standing found, standing(workspace, database, each.id, now));
        if (laneOf(found, login, person) == Lane::NeedsYou)
            ids += each.id;
    }
    return ids;
}

} // namespace countersign

// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/approval/Request.h"

#include "core/people/People.h"

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

// A place that is open, and somebody who could fill it.
Result<void> requirePlace(const Standing &now)
{
    const Request &request = now.request;
    if (now.state == u"changes-requested")
        return refused(u"core.changes-requested"_s, u"Changes were requested on %1; nothing was written."_s.arg(request.id), u"%1 can resubmit it."_s.arg(request.askerLogin), {request.askerLogin});
    if (now.takers().isEmpty())
        return refused(u"core.no-place"_s, u"%1 is %2 and has no place open that anybody could fill; nothing was written."_s.arg(request.id, now.state),
                       now.state == u"approved" ? u"An engineer can promote it."_s : u"An admin can grant the duty to another person."_s);
    return {};
}

Result<void> requireAssigner(Act &act, const Standing &now)
{
    const Request &request = now.request;
    QStringList who = now.takers();
    CS_TRY(const bool admin, holds(act.db(), act.person(), u"admin"_s, {}, {}, act.now()));
    if (admin || who.contains(act.login()) || act.person() == request.askerPerson)
        return {};
    who += request.askerLogin;
    return refused(u"core.duty"_s, u"Who looks at %1 is said by those who can decide on it, by %2, who asked, or by an admin; %3 is none of them. Nothing was written."_s.arg(request.id, request.askerLogin, act.login()),
                   u"Ask one of: %1."_s.arg(who.join(u", "_s)), who);
}

Result<void> requireTaker(Database &database, const Standing &now, const QString &to)
{
    const QString &id = now.request.id;
    const QStringList who = now.takers();
    if (to == now.assigned())
        return refused(u"assign.same"_s, to.isEmpty() ? u"Nobody has taken %1; nothing was written."_s.arg(id) : u"%1 has taken %2 already; nothing was written."_s.arg(to, id), u"Nothing is left to do."_s);
    if (to.isEmpty() || who.contains(to))
        return {};
    CS_CHECK(personOf(database, to));
    return refused(u"core.no-place"_s, u"%1 could not fill an open place of %2; nothing was written."_s.arg(to, id), u"Name one of: %1."_s.arg(who.join(u", "_s)), who);
}

} // namespace

Result<Receipt> assignRequest(Workspace &workspace, const Command &command, const QString &id, const QString &to)
{
    return workspace.act(command, [&](Act &act) -> Result<void> {
        CS_TRY(const Standing now, standing(workspace, act.db(), id, act.now()));
        CS_CHECK(requireOpen(now, act.now()));
        CS_CHECK(requirePlace(now));
        CS_CHECK(requireAssigner(act, now));
        CS_CHECK(requireTaker(act.db(), now, to));
        return act.append(u"request.assign"_s, u"request"_s, id, {{u"to"_s, to}});
    });
}

} // namespace countersign

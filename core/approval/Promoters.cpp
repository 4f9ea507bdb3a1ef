// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/approval/Promoters.h"

#include "core/people/People.h"

using namespace Qt::StringLiterals;

namespace countersign {

QStringList barredFromPromoting(const Standing &now)
{
    QStringList persons;
    if (now.about->environment.production())
        persons += now.request.authorPerson;
    for (const Need &need : now.needs) {
        for (const Counted &each : now.decisions) {
            if (need.notWho.contains(u"promoter"_s) && each.counts && need.haveLogins.contains(each.decision.login))
                persons += each.decision.person;
        }
    }
    return persons;
}

Result<QStringList> promoters(Database &database, const Standing &standing, UtcTime now)
{
    return holdersBut(database, u"engineer"_s, standing.request.environment, barredFromPromoting(standing), now);
}

} // namespace countersign

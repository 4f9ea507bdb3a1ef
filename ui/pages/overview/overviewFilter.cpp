// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/overview/overviewFilter.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Overview)
};

QStringList conditions(const OverviewItem &item, UtcTime now)
{
    const QStringList slugs = slugsOf(item, now);
    return slugs.isEmpty() ? QStringList{conditionOf(item, now)} : slugs;
}

QStringList standings(const OverviewItem &item)
{
    if (item.row.standbys.isEmpty())
        return {u"none"_s};
    QStringList have = item.row.standbys;
    if (item.judged) {
        if (!item.health.warm.isEmpty())
            have += u"warm"_s;
        if (item.health.warm.size() < item.row.standbys.size())
            have += u"cold"_s;
    }
    return have;
}

QStringList needs(const OverviewItem &item)
{
    QStringList have;
    if (item.row.requests.isEmpty() && item.row.incidents.isEmpty())
        have += u"nobody"_s;
    if (item.needsYou)
        have += u"me"_s;
    for (const OverviewNeed &need : item.health.needs)
        have += need.who;
    return have;
}

QStringList traits(const OverviewItem &item)
{
    QStringList have;
    if (item.pinned)
        have += u"pinned"_s;
    if (!item.row.barred.isEmpty())
        have += u"barred"_s;
    if (item.row.state == u"applying")
        have += u"applying"_s;
    return have;
}

bool anywhere(const FilterTerm &term, const OverviewItem &item)
{
    const OverviewRow &row = item.row;
    return term.isPartOf(QStringList{modelText(row), row.environment, row.version, row.tier, row.klass, row.approvedBy.join(u' '), row.rolledOutBy, row.request, row.requests.join(u' '),
                                     row.incidents.join(u' '), row.barred.join(u' '), row.standbys.join(u' ')}.join(u'\n'));
}

bool fits(const FilterTerm &term, const OverviewItem &item, UtcTime now)
{
    const OverviewRow &row = item.row;
    const QString &key = term.key;
    if (key.isEmpty())
        return anywhere(term, item);
    if (key == u"model")
        return term.isPartOf(modelText(row));
    if (key == u"env")
        return term.isAnyOf({row.environment, row.klass});
    if (key == u"tier")
        return term.isAnyOf({row.tier});
    if (key == u"live")
        return term.isAnyOf(row.version.isEmpty() ? QStringList{u"none"_s} : QStringList{row.state, row.version});
    if (key == u"health")
        return term.isAnyOf(conditions(item, now));
    if (key == u"needs")
        return term.isAnyOf(needs(item));
    if (key == u"standby")
        return term.isAnyOf(standings(item));
    if (key == u"by")
        return term.isAnyOf(row.approvedBy + QStringList{row.rolledOutBy});
    if (key == u"is")
        return term.isAnyOf(traits(item));
    if (key == u"since")
        return !row.version.isEmpty() && term.holds(row.since);
    return key == u"evidence" && row.evidence && term.holds(*row.evidence);
}

} // namespace

QVector<FilterKey> overviewKeys()
{
    using Of = FilterKey::Kind;
    return {{u"model"_s, Of::Text, {}, Words::tr("a part of its name")},
            {u"env"_s, Of::Text, {}, Words::tr("environment, or its class")},
            {u"tier"_s, Of::Choice, {u"low"_s, u"medium"_s, u"high"_s}, Words::tr("risk tier")},
            {u"live"_s, Of::Text, {u"none"_s, u"live"_s, u"applying"_s}, Words::tr("what is live: none, or a version")},
            {u"health"_s, Of::Choice, {u"ok"_s, u"incident"_s, u"overdue"_s, u"finding"_s, u"fail"_s, u"not-evaluated"_s, u"moved"_s, u"waived"_s, u"near"_s}, Words::tr("any of its causes")},
            {u"needs"_s, Of::Text, {u"me"_s, u"nobody"_s}, Words::tr("whom something waits for")},
            {u"standby"_s, Of::Text, {u"none"_s, u"warm"_s, u"cold"_s}, Words::tr("what a rollback could go to")},
            {u"by"_s, Of::Text, {}, Words::tr("who approved it or rolled it out")},
            {u"is"_s, Of::Choice, {u"pinned"_s, u"barred"_s, u"applying"_s}, Words::tr("pinned, with barred versions, being applied")},
            {u"since"_s, Of::Time, {}, Words::tr("when it went live: <-30d, >=2026-07-01")},
            {u"evidence"_s, Of::Time, {}, Words::tr("when its oldest evidence was added: <-90d")}};
}

bool fits(const QVector<FilterTerm> &terms, const OverviewItem &item, UtcTime now)
{
    return std::all_of(terms.begin(), terms.end(), [&](const FilterTerm &term) { return fits(term, item, now); });
}

} // namespace countersign

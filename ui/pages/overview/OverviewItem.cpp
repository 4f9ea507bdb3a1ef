// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/overview/OverviewItem.h"

#include "ui/models/findingWords.h"
#include "ui/style/listed.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Overview)
};

const QStringList &worstFirst()
{
    static const QStringList order{u"overdue"_s, u"incident"_s, u"finding"_s, u"fail"_s, u"not-evaluated"_s, u"moved"_s, u"waived"_s, u"near"_s, u"ok"_s};
    return order;
}

bool isOverdue(const OverviewRow &row, UtcTime now) { return row.reviewDue && *row.reviewDue < now; }

} // namespace

QVector<OverviewCause> causesOf(const OverviewItem &item, UtcTime now)
{
    QVector<OverviewCause> causes;
    const bool overdue = isOverdue(item.row, now);
    for (const QString &id : item.row.incidents)
        causes.append({overdue ? u"overdue"_s : u"incident"_s, id,
                       overdue ? Words::tr("The review of %1 was due %2 ago.").arg(id, ageText(*item.row.reviewDue, now)) : Words::tr("%1 is open.").arg(id)});
    for (const WorldFinding &each : item.findings)
        causes.append({u"finding"_s, each.id, findingSentence(each)});
    return causes + item.health.causes;
}

QStringList slugsOf(const OverviewItem &item, UtcTime now)
{
    QStringList slugs;
    for (int i = 0; i < item.row.incidents.size(); ++i)
        slugs += isOverdue(item.row, now) ? u"overdue"_s : u"incident"_s;
    for (int i = 0; i < item.findings.size(); ++i)
        slugs += u"finding"_s;
    for (const OverviewCause &cause : item.health.causes)
        slugs += cause.slug;
    return slugs;
}

QString conditionOf(const OverviewItem &item, UtcTime now)
{
    if (!item.row.incidents.isEmpty())
        return isOverdue(item.row, now) ? u"overdue"_s : u"incident"_s;
    if (!item.findings.isEmpty())
        return u"finding"_s;
    if (item.row.version.isEmpty() || !item.judged)
        return {};
    return item.health.causes.isEmpty() ? u"ok"_s : item.health.causes.first().slug;
}

QString lookSlugOf(const QString &condition) { return condition == u"ok" ? u"pass"_s : condition; }

int severityOf(const QString &condition)
{
    const auto place = worstFirst().indexOf(condition);
    return place < 0 ? 0 : int(worstFirst().size() - place);
}

QString modelText(const OverviewRow &row) { return row.source == u"local" ? row.model : row.source + u'/' + row.model; }

QString ageText(UtcTime since, UtcTime now)
{
    const qint64 minutes = std::max<qint64>(0, now.micros() - since.micros()) / 60'000'000;
    if (minutes >= 24 * 60)
        return Words::tr("%1 d").arg(minutes / (24 * 60));
    return minutes >= 60 ? Words::tr("%1 h").arg(minutes / 60) : Words::tr("%1 min").arg(minutes);
}

QString approvalText(const OverviewRow &row)
{
    if (row.request.isEmpty())
        return Words::tr("rolled back by %1").arg(row.rolledOutBy);
    return row.approvedBy.isEmpty() ? Words::tr("none needed") : listed(row.approvedBy);
}

QString healthNote(const OverviewItem &item, UtcTime now)
{
    const auto causes = slugsOf(item, now).size();
    return causes < 2 ? QString() : u"+%1"_s.arg(causes - 1);
}

QString nextText(const OverviewItem &item, UtcTime now)
{
    QStringList parts;
    for (const QString &id : item.row.requests) {
        const auto &needs = item.health.needs;
        const auto need = std::find_if(needs.begin(), needs.end(), [&](const OverviewNeed &each) { return each.request == id; });
        if (item.needsYou && (need == needs.end() || need->state != u"approved"))
            parts += Words::tr("%1: you").arg(id);
        else if (need == needs.end())
            parts += id;
        else if (need->state == u"approved")
            parts += Words::tr("%1: promote").arg(id);
        else if (need->who.isEmpty())
            parts += Words::tr("%1: nobody can").arg(id);
        else
            parts += u"%1: %2"_s.arg(id, need->who.size() > 2 ? Words::tr("%1 +%2").arg(need->who.first(), QString::number(need->who.size() - 1)) : listed(need->who));
    }
    if (!item.row.incidents.isEmpty())
        parts += isOverdue(item.row, now) ? Words::tr("%1: overdue").arg(listed(item.row.incidents))
                                          : Words::tr("%1: due in %2").arg(listed(item.row.incidents), ageText(now, *item.row.reviewDue));
    return parts.isEmpty() ? u"–"_s : parts.join(u" · "_s);
}

QString standbyText(const OverviewItem &item, const QString &version)
{
    if (!item.judged)
        return version;
    return item.health.warm.contains(version) ? Words::tr("%1 warm").arg(version) : Words::tr("%1 cold").arg(version);
}

} // namespace countersign

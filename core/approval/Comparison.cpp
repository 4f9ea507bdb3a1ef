// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/approval/Comparison.h"

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

struct Measured { Metric metric; Dataset dataset; };

QMap<QString, Measured> measured(const QVector<EvidenceReading> &readings)
{
    QMap<QString, Measured> found;
    for (const EvidenceReading &reading : readings) {
        for (const EvidenceFact &fact : reading.facts) {
            if (fact.isMetric)
                found.insert(fact.name, {{fact.value, fact.low, fact.high, fact.n}, reading.dataset});
        }
    }
    return found;
}

QString called(const Dataset &dataset)
{
    const QString name = dataset.name.isEmpty() ? u"a data set without a name"_s : dataset.name;
    QStringList parts;
    if (!dataset.digest.isEmpty())
        parts += dataset.digest.left(8);
    if (dataset.rows)
        parts += u"n %1"_s.arg(*dataset.rows);
    return parts.isEmpty() ? name : u"%1 (%2)"_s.arg(name, parts.join(u", "_s));
}

// Without the rows the pairing is not known, so the interval is the widest that both allow.
Metric difference(const Metric &ours, const Metric &theirs)
{
    Metric difference{ours.value - theirs.value, {}, {}, ours.n};
    if (ours.low && theirs.high)
        difference.low = *ours.low - *theirs.high;
    if (ours.high && theirs.low)
        difference.high = *ours.high - *theirs.low;
    return difference;
}

void judge(Compared &row, const Facts &facts)
{
    if (!row.challenger || !row.champion)
        return;
    const Dataset &ours = row.dataset, &theirs = row.championDataset;
    if (ours.digest.isEmpty() || ours.digest != theirs.digest) {
        row.judged = Judged::NotComparable;
        row.why = ours.digest.isEmpty() || theirs.digest.isEmpty() ? u"not comparable: a digest of the rows is missing"_s
                                                                   : u"not comparable: %1 vs %2"_s.arg(called(ours), called(theirs));
        return;
    }
    const Fact *given = row.fact.startsWith(u"metric."_s) ? facts.find(u"compare"_s + row.fact.mid(6)) : nullptr;
    const auto *metric = given ? std::get_if<Metric>(given) : nullptr;
    row.difference = metric ? *metric : difference(*row.challenger, *row.champion);
    const bool noise = row.difference->low && row.difference->high && *row.difference->low <= 0 && *row.difference->high >= 0;
    row.judged = noise ? Judged::WithinNoise : Judged::Differs;
}

} // namespace

QVector<Compared> compareMetrics(const QVector<EvidenceReading> &ours, const QVector<EvidenceReading> &champions, const Facts &facts)
{
    const auto mine = measured(ours), theirs = measured(champions);
    QStringList names = mine.keys();
    for (const QString &name : theirs.keys()) {
        if (!mine.contains(name))
            names += name;
    }
    QVector<Compared> rows;
    for (const QString &name : std::as_const(names)) {
        Compared row;
        row.fact = name;
        if (const auto found = mine.constFind(name); found != mine.constEnd()) {
            row.challenger = found->metric;
            row.dataset = found->dataset;
        }
        if (const auto found = theirs.constFind(name); found != theirs.constEnd()) {
            row.champion = found->metric;
            row.championDataset = found->dataset;
        }
        judge(row, facts);
        rows.append(row);
    }
    return rows;
}

QString measuredFact(const QString &fact)
{
    QString name = fact.startsWith(u"compare."_s) ? u"metric"_s + fact.mid(7) : fact;
    for (const QString &part : {u".value"_s, u".low"_s, u".high"_s, u".n"_s}) {
        if (name.endsWith(part) && name.count(u'.') > 2)
            name.chop(part.size());
    }
    return name;
}

} // namespace countersign

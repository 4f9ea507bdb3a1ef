// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/Fairness.h"

#include <QMap>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

// The wider of two gaps is at least the larger low and at most the larger high.
Metric widest(const Metric &a, const Metric &b)
{
    const auto larger = [](const std::optional<double> &x, const std::optional<double> &y) {
        return x && y ? std::optional<double>(std::max(*x, *y)) : std::nullopt;
    };
    const std::optional<qint64> n = a.n && b.n ? std::optional<qint64>(std::min(*a.n, *b.n)) : std::nullopt;
    return {std::max(a.value, b.value), larger(a.low, b.low), larger(a.high, b.high), n};
}

} // namespace

std::optional<Metric> groupGap(const QVector<Metric> &groups)
{
    if (groups.size() < 2)
        return std::nullopt;
    const auto all = [&groups](auto part) { return std::all_of(groups.begin(), groups.end(), [part](const Metric &each) { return (each.*part).has_value(); }); };
    const auto [least, most] = std::minmax_element(groups.begin(), groups.end(), [](const Metric &a, const Metric &b) { return a.value < b.value; });
    Metric gap{most->value - least->value};
    if (all(&Metric::n))
        gap.n = *std::min_element(groups.begin(), groups.end(), [](const Metric &a, const Metric &b) { return *a.n < *b.n; })->n;
    if (!all(&Metric::low) || !all(&Metric::high))
        return gap;
    // Two groups are at least as far apart as the near ends of their intervals and at most as the far ends.
    QVector<const Metric *> byLow, byHigh;
    for (const Metric &each : groups)
        byLow.append(&each);
    byHigh = byLow;
    std::sort(byLow.begin(), byLow.end(), [](const Metric *a, const Metric *b) { return *a->low < *b->low; });
    std::sort(byHigh.begin(), byHigh.end(), [](const Metric *a, const Metric *b) { return *a->high > *b->high; });
    gap.low = std::max(0.0, *byLow.last()->low - *byHigh.last()->high);
    // One wide group may hold both far ends, but is no pair.
    gap.high = byHigh[0] != byLow[0] ? *byHigh[0]->high - *byLow[0]->low
                                     : std::max(*byHigh[1]->high - *byLow[0]->low, *byHigh[0]->high - *byLow[1]->low);
    return gap;
}

void addFairness(EvidenceReading &reading)
{
    QMap<QString, QMap<QString, QVector<Metric>>> byMetric;
    for (const GroupResult &each : reading.groups)
        byMetric[each.metric][each.column].append(each.measured);
    for (auto metric = byMetric.cbegin(); metric != byMetric.cend(); ++metric) {
        std::optional<Metric> gap;
        std::optional<qint64> least;
        bool counted = true;
        for (auto column = metric->cbegin(); column != metric->cend(); ++column) {
            const std::optional<Metric> here = groupGap(column.value());
            if (!here)
                reading.notes.append(u"“%1” has one group only in column “%2”; a gap needs two."_s.arg(metric.key(), column.key()));
            else
                gap = gap ? widest(*gap, *here) : *here;
            for (const Metric &each : column.value()) {
                counted = counted && each.n;
                if (each.n)
                    least = least ? std::min(*least, *each.n) : *each.n;
            }
        }
        const QString name = u"fairness."_s + metric.key();
        if (gap)
            reading.facts.append({name + u".gap"_s, gap->value, gap->low, gap->high, gap->n, true});
        if (counted)
            reading.facts.append({name + u".min_n"_s, double(*least)});
        else
            reading.notes.append(u"“%1” lacks n in some group, so its smallest group is not known."_s.arg(metric.key()));
    }
}

} // namespace countersign

// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/approval/Groups.h"

#include "core/approval/Comparison.h"

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

struct Found { Metric metric; QString dataset; };

std::optional<Found> newest(const QVector<EvidenceReading> &readings, const QString &metric, const QString &column, const QString &value)
{
    std::optional<Found> found;
    for (const EvidenceReading &reading : readings) {
        for (const GroupResult &each : reading.groups) {
            if (each.metric == metric && each.column == column && each.value == value)
                found = Found{each.measured, reading.dataset.digest};
        }
    }
    return found;
}

// "<= 0.08" with the sign wanted.
std::optional<double> limitOf(const QString &want, QChar sign)
{
    if (!want.startsWith(sign))
        return {};
    bool number = false;
    const double value = want.section(u' ', 1, 1).toDouble(&number);
    return number ? std::optional(value) : std::nullopt;
}

void askRules(Groups &plot, const GateVerdict &gate)
{
    const QString name = u"fairness."_s + plot.metric;
    for (const RuleVerdict &rule : gate.rules) {
        const QString fact = measuredFact(rule.fact);
        if (fact != QString(name + u".gap"_s) && fact != QString(name + u".min_n"_s))
            continue;
        plot.passes = plot.passes && (rule.result == Outcome::Pass || rule.result == Outcome::Waived);
        if (fact.endsWith(u".gap"_s)) {
            plot.rule = rule.id;
            plot.limit = limitOf(rule.want, u'<');
        } else if (const auto rows = limitOf(rule.want, u'>')) {
            plot.fewRows = qint64(*rows);
        }
    }
}

std::optional<double> spread(const QVector<Groups::Group> &groups, std::optional<Metric> Groups::Group::*version, qsizetype *least, qsizetype *most)
{
    qsizetype low = -1, high = -1;
    for (qsizetype i = 0; i < groups.size(); ++i) {
        if (!(groups[i].*version))
            continue;
        if (low < 0 || (groups[i].*version)->value < (groups[low].*version)->value)
            low = i;
        if (high < 0 || (groups[i].*version)->value > (groups[high].*version)->value)
            high = i;
    }
    if (low == high)
        return {};
    if (least && most) {
        *least = low;
        *most = high;
    }
    return (groups[high].*version)->value - (groups[low].*version)->value;
}

} // namespace

std::optional<double> Groups::gap() const
{
    if (least < 0 || most < 0)
        return {};
    return groups[most].challenger->value - groups[least].challenger->value;
}

QVector<Groups> groupsOf(const QVector<EvidenceReading> &ours, const QVector<EvidenceReading> &champions, const GateVerdict &gate)
{
    QVector<Groups> plots;
    for (const EvidenceReading &reading : ours) {
        for (const GroupResult &each : reading.groups) {
            auto plot = std::find_if(plots.begin(), plots.end(), [&](const Groups &known) { return known.metric == each.metric && known.column == each.column; });
            if (plot == plots.end()) {
                plots.append(Groups());
                plot = plots.end() - 1;
                plot->metric = each.metric;
                plot->column = each.column;
            }
            if (std::none_of(plot->groups.begin(), plot->groups.end(), [&](const Groups::Group &known) { return known.value == each.value; }))
                plot->groups.append({each.value});
        }
    }
    for (Groups &plot : plots) {
        askRules(plot, gate);
        for (Groups::Group &group : plot.groups) {
            const auto mine = newest(ours, plot.metric, plot.column, group.value), theirs = newest(champions, plot.metric, plot.column, group.value);
            group.challenger = mine->metric;
            group.few = mine->metric.n && *mine->metric.n < plot.fewRows;
            if (theirs) {
                group.champion = theirs->metric;
                plot.sameRows = plot.sameRows && !mine->dataset.isEmpty() && mine->dataset == theirs->dataset;
            }
        }
        spread(plot.groups, &Groups::Group::challenger, &plot.least, &plot.most);
        plot.championGap = spread(plot.groups, &Groups::Group::champion, nullptr, nullptr);
    }
    std::stable_sort(plots.begin(), plots.end(), [](const Groups &a, const Groups &b) {
        return std::pair(a.passes, a.rule.isEmpty()) < std::pair(b.passes, b.rule.isEmpty());
    });
    return plots;
}

} // namespace countersign

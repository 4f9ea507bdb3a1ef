// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/Result.h"

#include <QMap>

#include <variant>

namespace countersign {

// A measured value with its interval. Without one of the ends the interval is open on that side; without both there is
// none, and no limit can be established with it.
struct Metric
{
    double value = 0;
    std::optional<double> low = {};
    std::optional<double> high = {};
    std::optional<qint64> n = {};             // rows it was measured on

    friend bool operator==(const Metric &, const Metric &) = default;
};

// The value of one fact; QStringList is a set.
using Fact = std::variant<bool, double, QString, QStringList, Metric>;

// What is known of a version and its environment, by name (`metric.holdout.auc`). Each area offers its own; the case
// joins them. A fact may also be stated as missing, with the reason that people are to read.
class Facts
{
public:
    struct Entry
    {
        std::optional<Fact> value;            // none: stated as missing
        QString origin;                       // the evidence it comes from, or why it is missing
    };

    void set(const QString &name, Fact value, const QString &origin = {}) { m_entries[name] = {std::move(value), origin}; }
    void setMissing(const QString &name, const QString &why) { m_entries[name] = {std::nullopt, why}; }
    void add(const Facts &other);             // a fact that stands in both is taken from `other`
    const Entry *entry(const QString &name) const;
    const Fact *find(const QString &name) const;
    bool has(const QString &name) const { return find(name); }
    QStringList names() const { return m_entries.keys(); }
    qsizetype size() const { return m_entries.size(); }

    // {"name": {"value": …, "origin": "…"}} or {"name": {"missing": "why"}}; a metric is {"value","low","high","n"}.
    QJsonObject toJson() const;
    static Result<Facts> fromJson(const QJsonObject &object);

private:
    QMap<QString, Entry> m_entries;
};

// One part of a fact's name: lower case, every other character becomes `_`.
QString factName(const QString &part);
// The parts joined: factName({"metric", "holdout", "F1 macro"}) is metric.holdout.f1_macro.
QString factName(const QStringList &parts);

// Shortest decimal with a point, whole numbers without one: for people and in any locale the same.
QString numberText(double value);
// A number in four decimals (below 1: four digits), or as many more as keep it on the side of `limit` where it is.
QString shortNumberText(double value, std::optional<double> limit);
QString factText(const Fact &fact);

} // namespace countersign

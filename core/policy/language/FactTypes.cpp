// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/language/FactTypes.h"

#include "core/base/Text.h"

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

QVector<FactRow> makeTable()
{
    QVector<FactRow> rows;
    const auto add = [&rows](FactType type, const QString &from, const QStringList &patterns) {
        for (const QString &pattern : patterns)
            rows.append({pattern, type, from});
    };
    const QString registry = u"registry"_s, environments = u"environments"_s, evidence = u"evidence"_s, card = u"card"_s,
                  lineage = u"lineage"_s, monitoring = u"monitoring"_s, approval = u"approval"_s;
    add(FactType::Text, registry, {u"model.name"_s, u"model.tier"_s, u"model.owner"_s});
    add(FactType::Set, registry, {u"model.tags"_s});
    add(FactType::Text, registry, {u"version.number"_s, u"version.author"_s, u"version.framework"_s});
    add(FactType::Number, registry, {u"version.age_days"_s, u"version.bytes"_s});
    add(FactType::Set, registry, {u"version.formats"_s});
    add(FactType::Bool, registry, {u"version.verified"_s});
    add(FactType::Text, environments, {u"env.name"_s, u"env.class"_s, u"champion.number"_s});
    add(FactType::Bool, environments, {u"champion.exists"_s});
    add(FactType::Number, environments, {u"standby.count"_s, u"standby.drill_age_days"_s});
    for (const QString &kind : {u"holdout"_s, u"indist"_s, u"ood"_s, u"adversarial"_s, u"production"_s})
        add(FactType::Metric, evidence, {u"metric."_s + kind + u".*"_s, u"compare."_s + kind + u".*"_s});
    add(FactType::Metric, evidence, {u"fairness.*.gap"_s});
    add(FactType::Number, evidence, {u"fairness.*.min_n"_s, u"tests.*.passed"_s, u"tests.*.failed"_s, u"tests.*.skipped"_s,
                                     u"tests.*.errors"_s, u"scan.*.findings"_s, u"scan.*.unclear"_s, u"evidence.age_days"_s});
    add(FactType::Set, evidence, {u"evidence.kinds"_s});
    add(FactType::Number, card, {u"card.share"_s});
    add(FactType::Set, card, {u"card.missing"_s});
    add(FactType::Number, lineage, {u"lineage.share"_s});
    add(FactType::Set, lineage, {u"lineage.missing"_s, u"data.classes"_s, u"data.regions"_s, u"data.purposes"_s, u"data.segments"_s});
    add(FactType::Bool, lineage, {u"lineage.dirty"_s});
    add(FactType::Number, monitoring, {u"monitor.*.index"_s});
    add(FactType::Text, monitoring, {u"monitor.*.state"_s});
    add(FactType::Bool, approval, {u"request.urgent"_s});
    add(FactType::Text, approval, {u"request.asker"_s});
    return rows;
}

bool matches(const QStringList &parts, const QStringList &pattern)
{
    if (parts.size() != pattern.size())
        return false;
    for (qsizetype i = 0; i < parts.size(); ++i) {
        if (parts[i].isEmpty() || (pattern[i] != u"*" && pattern[i] != parts[i]))
            return false;
    }
    return true;
}

} // namespace

const QVector<FactRow> &factTable()
{
    static const QVector<FactRow> table = makeTable();
    return table;
}

std::optional<FactType> factType(const QString &name)
{
    const QStringList parts = name.split(u'.');
    for (const FactRow &row : factTable()) {
        if (matches(parts, row.pattern.split(u'.')))
            return row.type;
    }
    return std::nullopt;
}

QString nearestFact(const QString &name)
{
    const QStringList parts = name.split(u'.');
    QStringList known, family;
    for (const FactRow &row : factTable()) {
        QStringList pattern = row.pattern.split(u'.');
        if (pattern.first() == parts.first())
            family += QString(row.pattern).replace(u"*"_s, u"<name>"_s);
        for (qsizetype i = 0; i < pattern.size() && pattern.size() == parts.size(); ++i) {
            if (pattern[i] == u"*" && !parts[i].isEmpty())
                pattern[i] = parts[i];
        }
        known += pattern.join(u'.');
    }
    const QString near = text::nearest(name, known).replace(u"*"_s, u"<name>"_s);
    return !near.isEmpty() ? near : family.value(0);
}

QString typeText(FactType type)
{
    switch (type) {
    case FactType::Bool: return u"true or false"_s;
    case FactType::Number: return u"a number"_s;
    case FactType::Text: return u"a text"_s;
    case FactType::Set: return u"a set"_s;
    case FactType::Metric: return u"a measurement"_s;
    }
    return {};
}

bool hasType(const Fact &fact, FactType type)
{
    switch (type) {
    case FactType::Bool: return std::holds_alternative<bool>(fact);
    case FactType::Number: return std::holds_alternative<double>(fact);
    case FactType::Text: return std::holds_alternative<QString>(fact);
    case FactType::Set: return std::holds_alternative<QStringList>(fact);
    case FactType::Metric: return std::holds_alternative<Metric>(fact);
    }
    return false;
}

} // namespace countersign

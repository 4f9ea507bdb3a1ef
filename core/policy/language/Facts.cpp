// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/language/Facts.h"

#include "core/base/Json.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

QJsonValue valueJson(const Fact &fact)
{
    if (const auto *flag = std::get_if<bool>(&fact))
        return *flag;
    if (const auto *number = std::get_if<double>(&fact))
        return *number;
    if (const auto *text = std::get_if<QString>(&fact))
        return *text;
    if (const auto *set = std::get_if<QStringList>(&fact))
        return QJsonArray::fromStringList(*set);
    const Metric &metric = std::get<Metric>(fact);
    QJsonObject object{{u"value"_s, metric.value}};
    if (metric.low)
        object[u"low"_s] = *metric.low;
    if (metric.high)
        object[u"high"_s] = *metric.high;
    if (metric.n)
        object[u"n"_s] = *metric.n;
    return object;
}

Error badFact(const QString &name) { return malformed(u"facts.form"_s, u"The fact “%1” has no value that can be read."_s.arg(name)); }

Result<Fact> metricFrom(const QJsonObject &object, const QString &name)
{
    Metric metric;
    if (!object.value(u"value"_s).isDouble())
        return badFact(name);
    metric.value = object.value(u"value"_s).toDouble();
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (!it.value().isDouble())
            return badFact(name);
        if (it.key() == u"low")
            metric.low = it.value().toDouble();
        else if (it.key() == u"high")
            metric.high = it.value().toDouble();
        else if (it.key() == u"n")
            metric.n = it.value().toInteger();
        else if (it.key() != u"value")
            return badFact(name);
    }
    return Fact(metric);
}

Result<Fact> valueFrom(const QJsonValue &value, const QString &name)
{
    switch (value.type()) {
    case QJsonValue::Bool: return Fact(value.toBool());
    case QJsonValue::Double: return Fact(value.toDouble());
    case QJsonValue::String: return Fact(value.toString());
    case QJsonValue::Array: {
        QStringList set;
        for (const auto &each : value.toArray()) {
            if (!each.isString())
                return badFact(name);
            set += each.toString();
        }
        return Fact(set);
    }
    case QJsonValue::Object: return metricFrom(value.toObject(), name);
    default: return badFact(name);
    }
}

} // namespace

void Facts::add(const Facts &other)
{
    for (auto it = other.m_entries.begin(); it != other.m_entries.end(); ++it)
        m_entries[it.key()] = it.value();
}

const Facts::Entry *Facts::entry(const QString &name) const
{
    const auto found = m_entries.constFind(name);
    return found == m_entries.constEnd() ? nullptr : &*found;
}

const Fact *Facts::find(const QString &name) const
{
    const Entry *found = entry(name);
    return found && found->value ? &*found->value : nullptr;
}

QJsonObject Facts::toJson() const
{
    QJsonObject out;
    for (auto it = m_entries.begin(); it != m_entries.end(); ++it) {
        QJsonObject entry;
        if (it->value) {
            entry[u"value"_s] = valueJson(*it->value);
            if (!it->origin.isEmpty())
                entry[u"origin"_s] = it->origin;
        } else {
            entry[u"missing"_s] = it->origin;
        }
        out[it.key()] = entry;
    }
    return out;
}

Result<Facts> Facts::fromJson(const QJsonObject &object)
{
    Facts facts;
    for (auto it = object.begin(); it != object.end(); ++it) {
        const QJsonObject entry = it.value().toObject();
        if (entry.contains(u"missing"_s)) {
            facts.setMissing(it.key(), entry.value(u"missing"_s).toString());
            continue;
        }
        CS_TRY(Fact value, valueFrom(entry.value(u"value"_s), it.key()));
        facts.set(it.key(), std::move(value), entry.value(u"origin"_s).toString());
    }
    return facts;
}

QString factName(const QString &part)
{
    QString out = part.toLower();
    for (QChar &c : out) {
        if (!((c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9')))
            c = u'_';
    }
    return out.isEmpty() ? u"_"_s : out;
}

QString factName(const QStringList &parts)
{
    QStringList out;
    for (const QString &part : parts)
        out += factName(part);
    return out.join(u'.');
}

QString numberText(double value)
{
    if (!std::isfinite(value))
        return std::isnan(value) ? u"not a number"_s : value < 0 ? u"minus infinity"_s : u"infinity"_s;
    if (value == 0)
        return u"0"_s;
    QString text = json::decimalText(value).valueOr({});
    if (text.endsWith(u".0"_s))
        text.chop(2);
    return text;
}

QString shortNumberText(double value, std::optional<double> limit)
{
    const QString whole = numberText(value);
    if (!std::isfinite(value) || whole.size() <= 6)
        return whole;
    for (int digits = 4; digits < 17; ++digits) {
        const double cut = (std::abs(value) < 1 ? QString::number(value, 'g', digits) : QString::number(value, 'f', digits)).toDouble();
        if (!limit || ((cut < *limit) == (value < *limit) && (cut > *limit) == (value > *limit)))
            return numberText(cut);
    }
    return whole;
}

QString factText(const Fact &fact)
{
    if (const auto *flag = std::get_if<bool>(&fact))
        return *flag ? u"true"_s : u"false"_s;
    if (const auto *number = std::get_if<double>(&fact))
        return numberText(*number);
    if (const auto *text = std::get_if<QString>(&fact))
        return u'\'' + *text + u'\'';
    if (const auto *set = std::get_if<QStringList>(&fact)) {
        QStringList members;
        for (const QString &each : *set)
            members += u'\'' + each + u'\'';
        return u'[' + members.join(u", "_s) + u']';
    }
    return numberText(std::get<Metric>(fact).value);
}

} // namespace countersign

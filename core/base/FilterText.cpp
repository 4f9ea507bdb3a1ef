// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/FilterText.h"

#include "core/base/Text.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

using Of = FilterKey::Kind;
using Compares = FilterTerm::Compares;

constexpr qsizetype greatestLength = 2000;

Error at(Error error, qsizetype from, qsizetype length)
{
    error.detail = {{u"from"_s, from}, {u"length"_s, length}};
    return error;
}

// Reads one part of the line; knows keys only as far as their kinds decide what their values are.
class Reader
{
public:
    Reader(const QString &line, const QVector<FilterKey> &keys, UtcTime now) : m_line(line), m_keys(keys), m_now(now) {}

    Result<QVector<FilterTerm>> all()
    {
        QVector<FilterTerm> terms;
        for (skipBlanks(); m_at < m_line.size(); skipBlanks()) {
            const qsizetype from = m_at;
            auto term = next();
            if (!term) {
                if (!term.error().detail.isEmpty())
                    return std::move(term).error();
                qsizetype until = from;
                while (until < m_line.size() && !m_line.at(until).isSpace())
                    ++until;
                return at(std::move(term).error(), from, std::max(until, m_at) - from);
            }
            term->from = from;
            term->length = m_at - from;
            terms += *term;
        }
        return terms;
    }

private:
    void skipBlanks()
    {
        while (m_at < m_line.size() && m_line.at(m_at).isSpace())
            ++m_at;
    }

    Result<FilterTerm> next()
    {
        static const QRegularExpression named(u"\\G([A-Za-z]+):"_s);
        const auto match = named.match(m_line, m_at);
        FilterTerm term;
        if (!match.hasMatch()) {
            CS_CHECK(readValues(term, false));
            if (term.values.isEmpty())
                return malformed(u"filter.value"_s, u"There is nothing between the quotation marks."_s);
            return term;
        }
        term.key = match.captured(1).toLower();
        const auto known = std::find_if(m_keys.begin(), m_keys.end(), [&](const FilterKey &each) { return each.name == term.key; });
        if (known == m_keys.end())
            return unknown(term.key);
        m_at = match.capturedEnd();
        if (known->kind != Of::Moment && m_at < m_line.size() && m_line.at(m_at) == u'!') {
            term.negated = true;
            ++m_at;
        }
        if (known->kind == Of::Number || known->kind == Of::Time)
            term.compares = readComparison();
        CS_CHECK(readValues(term, known->kind == Of::Choice || known->kind == Of::Text));
        if (term.values.isEmpty())
            return malformed(u"filter.value"_s, u"“%1:” needs a value."_s.arg(term.key), known->kind == Of::Choice && !known->values.isEmpty() ? u"It is one of %1."_s.arg(known->values.join(u", "_s)) : QString());
        CS_CHECK(settle(term, *known));
        return term;
    }

    Error unknown(const QString &key) const
    {
        QStringList names;
        for (const FilterKey &each : m_keys)
            names += each.name;
        const QString near = text::nearest(key, names);
        return malformed(u"filter.field"_s, u"“%1:” is not a part that can be asked for here."_s.arg(key),
                         !near.isEmpty() ? u"Did you mean “%1:”?"_s.arg(near)
                         : names.isEmpty() ? u"Put text with a colon into quotation marks."_s
                                           : u"Use %1:, or put text with a colon into quotation marks."_s.arg(names.join(u":, "_s)));
    }

    Compares readComparison()
    {
        static const QVector<std::pair<QString, Compares>> signs{{u">="_s, Compares::AtLeast}, {u"<="_s, Compares::AtMost}, {u">"_s, Compares::Above}, {u"<"_s, Compares::Below}};
        for (const auto &[sign, meant] : signs)
            if (QStringView(m_line).mid(m_at).startsWith(sign)) {
                m_at += sign.size();
                return meant;
            }
        return Compares::Equal;
    }

    // A word or a quoted text, or several with bars between.
    Result<void> readValues(FilterTerm &term, bool severally)
    {
        while (m_at < m_line.size() && !m_line.at(m_at).isSpace()) {
            QString value;
            const qsizetype from = m_at;
            if (m_line.at(m_at) == u'"') {
                const qsizetype close = m_line.indexOf(u'"', m_at + 1);
                if (close < 0)
                    return unclosed(from);
                value = m_line.mid(m_at + 1, close - m_at - 1);
                m_at = close + 1;
            } else {
                while (m_at < m_line.size() && !m_line.at(m_at).isSpace() && m_line.at(m_at) != u'"' && !(severally && m_line.at(m_at) == u'|'))
                    ++m_at;
                value = m_line.mid(from, m_at - from);
            }
            if (!value.isEmpty())
                term.values += value;
            if (severally && m_at < m_line.size() && m_line.at(m_at) == u'|')
                ++m_at;
            else if (m_at < m_line.size() && !m_line.at(m_at).isSpace())
                return unclosed(from);
            else
                break;
        }
        return {};
    }

    Error unclosed(qsizetype from) const
    {
        return at(malformed(u"filter.quote"_s, u"The quotation marks do not match from “%1” on."_s.arg(m_line.mid(from).trimmed().left(30)), u"Close them, or leave them out."_s), from, m_line.size() - from);
    }

    Result<void> settle(FilterTerm &term, const FilterKey &key)
    {
        const QString &value = term.values.first();
        switch (key.kind) {
        case Of::Text: return {};
        case Of::Choice: return choose(term, key);
        case Of::Number: return count(term, value);
        case Of::Time:
        case Of::Moment: return date(term, value);
        }
        return {};
    }

    static Result<void> choose(FilterTerm &term, const FilterKey &key)
    {
        for (QString &value : term.values) {
            const auto same = std::find_if(key.values.begin(), key.values.end(), [&](const QString &each) { return each.compare(value, Qt::CaseInsensitive) == 0; });
            if (same != key.values.end())
                value = *same;
            else if (!key.values.isEmpty()) {
                const QString near = text::nearest(value, key.values);
                return malformed(u"filter.choice"_s, u"“%1:” knows no “%2”."_s.arg(key.name, value.left(40)), near.isEmpty() ? u"It is one of %1."_s.arg(key.values.mid(0, 12).join(u", "_s)) : u"Did you mean “%1”?"_s.arg(near));
            }
        }
        return {};
    }

    static Result<void> count(FilterTerm &term, const QString &value)
    {
        static const QRegularExpression form(u"^(-?\\d{1,15}(?:\\.\\d{1,15})?)([kMG]?)$"_s);
        const auto match = form.match(value);
        if (!match.hasMatch())
            return malformed(u"filter.number"_s, u"“%1:%2” is not a number."_s.arg(term.key, value.left(40)), u"Write 3, >0.95, <=10k or >2M."_s);
        const QString unit = match.captured(2);
        term.number = match.captured(1).toDouble() * (unit == u"k" ? 1e3 : unit == u"M" ? 1e6 : unit == u"G" ? 1e9 : 1);
        return {};
    }

    Result<void> date(FilterTerm &term, const QString &value) const
    {
        static const QRegularExpression day(u"^\\d{4}-\\d{2}-\\d{2}$"_s);
        const bool wholeDay = day.match(value).hasMatch();
        const auto time = UtcTime::fromText(wholeDay ? value + u"T00:00:00Z"_s : value, m_now);
        if (!time)
            return malformed(u"filter.time"_s, u"“%1:%2” is not a time."_s.arg(term.key, value.left(40)), u"Write 2026-07-01, 2026-07-01T09:00:00Z, -7d or -2h."_s);
        term.time = *time;
        term.end = wholeDay ? time->plusDays(1) : UtcTime(time->micros() + 1);
        return {};
    }

    const QString &m_line;
    const QVector<FilterKey> &m_keys;
    UtcTime m_now;
    qsizetype m_at = 0;
};

} // namespace

Result<QVector<FilterTerm>> parseFilter(const QString &text, const QVector<FilterKey> &keys, UtcTime now)
{
    if (text.size() > greatestLength)
        return at(malformed(u"filter.long"_s, u"A filter has at most 2000 characters."_s), greatestLength, text.size() - greatestLength);
    if (auto sound = text::check(text); !sound)
        return at(std::move(sound).error(), 0, text.size());
    return Reader(text, keys, now).all();
}

QString filterValue(const QString &value)
{
    static const QRegularExpression plain(u"^[^\\s\"|!<>][^\\s\"|]*$"_s);
    return plain.match(value).hasMatch() ? value : u'"' + QString(value).remove(u'"') + u'"';
}

bool FilterTerm::isAnyOf(const QStringList &have) const
{
    return negated != std::any_of(values.begin(), values.end(), [&](const QString &each) { return have.contains(each, Qt::CaseInsensitive); });
}

bool FilterTerm::isPartOf(const QString &text) const
{
    return negated != std::any_of(values.begin(), values.end(), [&](const QString &each) { return text.contains(each, Qt::CaseInsensitive); });
}

bool FilterTerm::holds(double value) const
{
    switch (compares) {
    case Compares::Equal: return negated != (value == number);
    case Compares::Below: return negated != (value < number);
    case Compares::AtMost: return negated != (value <= number);
    case Compares::Above: return negated != (value > number);
    case Compares::AtLeast: return negated != (value >= number);
    }
    return false;
}

bool FilterTerm::holds(UtcTime value) const
{
    switch (compares) {
    case Compares::Equal: return negated != (value >= time && value < end);
    case Compares::Below: return negated != (value < time);
    case Compares::AtMost: return negated != (value < end);
    case Compares::Above: return negated != (value >= end);
    case Compares::AtLeast: return negated != (value >= time);
    }
    return false;
}

} // namespace countersign

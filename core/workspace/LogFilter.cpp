// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/LogFilter.h"

#include "core/base/Json.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

// What a payload holds for this text: canonical JSON is ASCII, with the rest escaped.
QString asInPayload(const QString &text)
{
    const QByteArray quoted = json::canonicalText(QJsonValue(text));
    return QString::fromLatin1(quoted.mid(1, quoted.size() - 2));
}

} // namespace

QVector<FilterKey> LogFilter::keys()
{
    using Of = FilterKey::Kind;
    return {{u"actor"_s}, {u"action"_s}, {u"subject"_s}, {u"model"_s}, {u"since"_s, Of::Moment}, {u"until"_s, Of::Moment}};
}

Result<LogFilter> LogFilter::fromText(const QString &text, UtcTime now)
{
    CS_TRY(const auto terms, parseFilter(text, keys(), now));
    LogFilter filter;
    for (const FilterTerm &term : terms)
        filter.add(term);
    filter.m_text = text.trimmed();
    return filter;
}

QString LogFilter::condition() const { return m_conditions.isEmpty() ? u"1=1"_s : m_conditions.join(u" AND "_s); }

void LogFilter::add(const FilterTerm &term)
{
    static const QRegularExpression numbers(u"^#\\d{1,15}(\\|#\\d{1,15})*$"_s);
    const QString &value = term.values.first();
    if (term.key == u"since") {
        m_conditions += u"at_us>=?"_s;
        m_values += term.time.micros();
    } else if (term.key == u"until") {                              // a day that is named as the end belongs to the time asked for
        m_conditions += u"at_us<?"_s;
        m_values += term.end.micros();
    } else if (term.key == u"actor") {
        addAny(u"actor=?"_s, term.values, 1, term.negated);
    } else if (term.key == u"action") {
        addAny(u"action=? OR action LIKE ? || '.%' OR action LIKE '%.' || ?"_s, term.values, 3, term.negated);
    } else if (term.key == u"subject") {
        addAny(u"instr(subject, ?)>0"_s, term.values, 1, term.negated);
    } else if (term.key == u"model") {
        QStringList members;
        for (const QString &model : term.values)
            members += u"\"model\":\"%1\""_s.arg(asInPayload(model));
        addAny(u"instr(payload, ?)>0"_s, members, 1, term.negated);
    } else if (numbers.match(value).hasMatch()) {
        const QStringList each = value.split(u'|');
        m_conditions += u"seq IN (?%1)"_s.arg(u",?"_s.repeated(each.size() - 1));
        for (const QString &one : each)
            m_values += one.mid(1).toLongLong();
    } else {
        addAny(u"instr(lower(payload), ?)>0 OR instr(lower(subject), ?)>0 OR instr(actor, ?)>0 OR instr(action, ?)>0"_s, {asInPayload(value).toLower()}, 4, false);
    }
}

void LogFilter::addAny(const QString &condition, const QStringList &alternatives, int uses, bool negated)
{
    QStringList any;
    for (const QString &one : alternatives) {
        any += condition;
        for (int use = 0; use < uses; ++use)
            m_values += one;
    }
    m_conditions += (negated ? u"NOT ("_s : u"("_s) + any.join(u" OR "_s) + u')';
}

} // namespace countersign

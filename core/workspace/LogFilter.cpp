// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/LogFilter.h"

#include "core/base/Json.h"
#include "core/base/Text.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

const QStringList fields{u"actor"_s, u"action"_s, u"subject"_s, u"model"_s, u"since"_s, u"until"_s};

// What a payload holds for this text: canonical JSON is ASCII, with the rest escaped.
QString asInPayload(const QString &text)
{
    const QByteArray quoted = json::canonicalText(QJsonValue(text));
    return QString::fromLatin1(quoted.mid(1, quoted.size() - 2));
}

} // namespace

Result<LogFilter> LogFilter::fromText(const QString &text, UtcTime now)
{
    if (text.size() > 2000)
        return malformed(u"filter.long"_s, u"A filter has at most 2000 characters."_s);
    CS_CHECK(text::check(text));
    // A word, a quoted text, or field:value, where the value may be quoted.
    static const QRegularExpression part(u"\\G\\s*(?:([A-Za-z]+):)?(?:\"([^\"]*)\"|([^\\s\"]+))?(?=\\s|$)"_s);
    LogFilter filter;
    qsizetype at = 0;
    const QString line = text.trimmed();
    while (at < line.size()) {
        const auto match = part.match(line, at);
        if (!match.hasMatch() || match.capturedLength() == 0)
            return malformed(u"filter.quote"_s, u"The quotation marks do not match from “%1” on."_s.arg(line.mid(at).trimmed().left(30)), u"Close them, or leave them out."_s);
        CS_CHECK(filter.add(match.captured(1).toLower(), match.hasCaptured(2) ? match.captured(2) : match.captured(3), now));
        at = match.capturedEnd();
    }
    return filter;
}

QString LogFilter::condition() const { return m_conditions.isEmpty() ? u"1=1"_s : m_conditions.join(u" AND "_s); }

Result<void> LogFilter::add(const QString &field, const QString &value, UtcTime now)
{
    if (!field.isEmpty() && !fields.contains(field)) {
        const QString near = text::nearest(field, fields);
        return malformed(u"filter.field"_s, u"“%1:” is not a part of records that can be asked for."_s.arg(field),
                         near.isEmpty() ? u"Use %1:, or put text with a colon into quotation marks."_s.arg(fields.join(u":, "_s)) : u"Did you mean “%1:”?"_s.arg(near));
    }
    if (value.isEmpty())
        return malformed(u"filter.value"_s, field.isEmpty() ? u"There is nothing between the quotation marks."_s : u"“%1:” needs a value."_s.arg(field));
    if (field == u"since" || field == u"until")
        return addTime(field, value, now);
    const QStringList alternatives = value.split(u'|', field.isEmpty() ? Qt::KeepEmptyParts : Qt::SkipEmptyParts);
    if (alternatives.isEmpty())
        return malformed(u"filter.value"_s, u"“%1:” needs a value."_s.arg(field));
    if (field == u"actor") {
        addAny(u"actor=?"_s, alternatives, 1);
    } else if (field == u"action") {
        addAny(u"action=? OR action LIKE ? || '.%' OR action LIKE '%.' || ?"_s, alternatives, 3);
    } else if (field == u"subject") {
        addAny(u"instr(subject, ?)>0"_s, alternatives, 1);
    } else if (field == u"model") {
        QStringList members;
        for (const QString &model : alternatives)
            members += u"\"model\":\"%1\""_s.arg(asInPayload(model));
        addAny(u"instr(payload, ?)>0"_s, members, 1);
    } else if (static const QRegularExpression number(u"^#(\\d{1,15})$"_s); number.match(value).hasMatch()) {
        m_conditions += u"seq=?"_s;
        m_values += value.mid(1).toLongLong();
    } else {
        addAny(u"instr(lower(payload), ?)>0 OR instr(lower(subject), ?)>0 OR instr(actor, ?)>0 OR instr(action, ?)>0"_s, {asInPayload(value).toLower()}, 4);
    }
    return {};
}

// A day that is named as the end belongs to the time asked for.
Result<void> LogFilter::addTime(const QString &field, const QString &value, UtcTime now)
{
    static const QRegularExpression day(u"^\\d{4}-\\d{2}-\\d{2}$"_s);
    const bool wholeDay = day.match(value).hasMatch();
    const auto time = UtcTime::fromText(wholeDay ? value + u"T00:00:00Z"_s : value, now);
    if (!time)
        return malformed(u"filter.time"_s, u"“%1:%2” is not a time."_s.arg(field, value.left(40)), u"Write 2026-07-01, 2026-07-01T09:00:00Z, -7d or -2h."_s);
    m_conditions += field == u"since" ? u"at_us>=?"_s : u"at_us<?"_s;
    m_values += field == u"until" && wholeDay ? time->plusDays(1).micros() : field == u"until" ? time->micros() + 1 : time->micros();
    return {};
}

void LogFilter::addAny(const QString &condition, const QStringList &alternatives, int uses)
{
    QStringList any;
    for (const QString &one : alternatives) {
        any += condition;
        for (int use = 0; use < uses; ++use)
            m_values += one;
    }
    m_conditions += u'(' + any.join(u" OR "_s) + u')';
}

} // namespace countersign

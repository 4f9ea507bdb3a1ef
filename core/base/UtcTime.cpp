// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/UtcTime.h"

#include <QDate>
#include <QRegularExpression>
#include <QTime>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

// Days and times without a zone: a QDateTime would bring one.
constexpr QDate firstDay = QDate::fromJulianDay(2'440'588);    // 1970-01-01; constant, as times are also read before main()
constexpr qint64 secondsOfDay = 86'400;

} // namespace

Result<UtcTime> UtcTime::fromText(const QString &text)
{
    static const QRegularExpression form(
        u"^(\\d{4}-\\d\\d-\\d\\d)(?:[T ](\\d\\d:\\d\\d(?::\\d\\d)?)(?:\\.(\\d{1,6}))?(Z|[+-]\\d\\d:?\\d\\d))?$"_s);
    const auto match = form.match(text);
    const auto bad = [&] {
        return malformed(u"time.text"_s, u"“%1” is not a time."_s.arg(text.left(60)),
                         u"Write it as 2026-01-31T09:00:00Z, or relative to now as +10d or -2h."_s);
    };
    if (!match.hasMatch())
        return bad();
    QString clock = match.captured(2).isEmpty() ? u"00:00:00"_s : match.captured(2);
    if (clock.size() == 5)
        clock += u":00"_s;
    const QTime time = QTime::fromString(clock, Qt::ISODate);
    const QDate day = QDate::fromString(match.captured(1), Qt::ISODate);
    if (!time.isValid() || !day.isValid())
        return bad();
    qint64 micros = (firstDay.daysTo(day) * secondsOfDay + time.msecsSinceStartOfDay() / 1000) * 1'000'000;
    micros += match.captured(3).leftJustified(6, u'0').toLongLong();
    const QString zone = match.captured(4);
    if (!zone.isEmpty() && zone != u"Z") {
        const qint64 hours = zone.mid(1, 2).toInt(), minutes = zone.right(2).toInt();
        if (hours > 15 || minutes > 59)
            return bad();
        micros -= (zone.startsWith(u'-') ? -1 : 1) * (hours * 3600 + minutes * 60) * 1'000'000;
    }
    return UtcTime(micros);
}

Result<UtcTime> UtcTime::fromText(const QString &text, UtcTime now)
{
    if (text.startsWith(u'+') || text.startsWith(u'-')) {
        CS_TRY(const qint64 seconds, durationSeconds(text.mid(1)));
        return now.plusSeconds(text.startsWith(u'-') ? -seconds : seconds);
    }
    return fromText(text);
}

QString UtcTime::text() const
{
    const qint64 below = ((m_micros % 1'000'000) + 1'000'000) % 1'000'000;
    const qint64 seconds = (m_micros - below) / 1'000'000, second = ((seconds % secondsOfDay) + secondsOfDay) % secondsOfDay;
    const QDate day = firstDay.addDays((seconds - second) / secondsOfDay);
    return day.toString(u"yyyy-MM-dd"_s) + u'T' + QTime::fromMSecsSinceStartOfDay(int(second) * 1000).toString(u"HH:mm:ss"_s) + u'.' + QString::number(below).rightJustified(6, u'0') + u'Z';
}

QString UtcTime::shortText() const { return text().left(19).replace(u'T', u' ') + u'Z'; }

Result<qint64> durationSeconds(const QString &text)
{
    static const QRegularExpression form(u"^(\\d{1,6})([smhd])$"_s);
    const auto match = form.match(text);
    if (!match.hasMatch())
        return malformed(u"time.duration"_s, u"“%1” is not a length of time."_s.arg(text.left(60)), u"Write it as 24h, 30m, 45s or 10d."_s);
    const QChar unit = match.captured(2).front();
    const qint64 factor = unit == u's' ? 1 : unit == u'm' ? 60 : unit == u'h' ? 3600 : 86'400;
    return match.captured(1).toLongLong() * factor;
}

} // namespace countersign

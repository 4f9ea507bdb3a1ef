// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/ShownTime.h"

#include <QDateTime>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

QString shown(UtcTime time, ShownTime::Zone zone, const QString &format)
{
    const QDateTime local = QDateTime::fromMSecsSinceEpoch(time.micros() / 1000);
    if (zone == ShownTime::Zone::Utc)
        return local.toTimeZone(QTimeZone::utc()).toString(format) + u" UTC"_s;
    const int minutes = local.offsetFromUtc() / 60;
    const auto twoDigits = [](int number) { return QString::number(number).rightJustified(2, u'0'); };
    return local.toString(format) + u' ' + QChar(minutes < 0 ? u'-' : u'+') + twoDigits(qAbs(minutes) / 60) + u':' + twoDigits(qAbs(minutes) % 60);
}

} // namespace

QString ShownTime::minute(UtcTime time) { return minute(time, zoneSetting.value()); }

QString ShownTime::clock(UtcTime time) { return clock(time, zoneSetting.value()); }

QString ShownTime::minute(UtcTime time, Zone zone) { return shown(time, zone, u"yyyy-MM-dd HH:mm"_s); }

QString ShownTime::clock(UtcTime time, Zone zone) { return shown(time, zone, u"HH:mm:ss"_s); }

} // namespace countersign

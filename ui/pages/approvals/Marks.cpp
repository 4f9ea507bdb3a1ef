// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/approvals/Marks.h"

using namespace Qt::StringLiterals;

namespace countersign {

QString Marks::key(const QString &request, const QString &what) const { return u"approvals/%1/%2/%3"_s.arg(m_group, request, what); }

Marks::Opened Marks::opened(const QString &request, const QString &section, const QString &digest) const
{
    const QString stored = Setting<QString>(key(request, u"opened/"_s + section)).value();
    return stored.isEmpty() ? Opened::No : stored == digest ? Opened::Yes : Opened::Changed;
}

void Marks::open(const QString &request, const QString &section, const QString &digest) { Setting<QString>(key(request, u"opened/"_s + section)).set(digest); }

Setting<QStringList> Marks::snoozing() const { return Setting<QStringList>(u"approvals/%1/snoozing"_s.arg(m_group)); }

QHash<QString, UtcTime> Marks::snoozed() const
{
    QHash<QString, UtcTime> all;
    for (const QString &request : snoozing().value())
        if (const auto until = UtcTime::fromText(Setting<QString>(key(request, u"snoozed"_s)).value()))
            all.insert(request, *until);
    return all;
}

void Marks::snooze(const QString &request, UtcTime until)
{
    Setting<QString>(key(request, u"snoozed"_s)).set(until.text());
    QStringList all = snoozing().value();
    if (!all.contains(request))
        snoozing().set(all << request);
}

void Marks::wake(const QString &request)
{
    Setting<QString>(key(request, u"snoozed"_s)).forget();
    if (QStringList all = snoozing().value(); all.removeAll(request) > 0)
        snoozing().set(all);
}

void Marks::forget(const QString &request)
{
    wake(request);
    Setting<QString>(u"approvals/%1/%2"_s.arg(m_group, request)).forget();
}

} // namespace countersign

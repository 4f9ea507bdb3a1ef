// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/approvals/Marks.h"

#include "core/settings/Setting.h"

using namespace Qt::StringLiterals;

namespace countersign {

QString Marks::key(const QString &request, const QString &what) const { return u"approvals/%1/%2/%3"_s.arg(m_group, request, what); }

Marks::Opened Marks::opened(const QString &request, const QString &section, const QString &digest) const
{
    const QString stored = Setting<QString>(key(request, u"opened/"_s + section)).value();
    return stored.isEmpty() ? Opened::No : stored == digest ? Opened::Yes : Opened::Changed;
}

void Marks::open(const QString &request, const QString &section, const QString &digest) { Setting<QString>(key(request, u"opened/"_s + section)).set(digest); }

std::optional<UtcTime> Marks::snoozedUntil(const QString &request) const
{
    const auto until = UtcTime::fromText(Setting<QString>(key(request, u"snoozed"_s)).value());
    return until ? std::optional(*until) : std::nullopt;
}

void Marks::snooze(const QString &request, UtcTime until) { Setting<QString>(key(request, u"snoozed"_s)).set(until.text()); }

void Marks::wake(const QString &request) { Setting<QString>(key(request, u"snoozed"_s)).forget(); }

void Marks::forget(const QString &request) { Setting<QString>(u"approvals/%1/%2"_s.arg(m_group, request)).forget(); }

} // namespace countersign

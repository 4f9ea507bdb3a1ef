// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/approvals/Marks.h"

#include <QSettings>

using namespace Qt::StringLiterals;

namespace countersign {

QString Marks::key(const QString &request, const QString &what) const { return u"approvals/%1/%2/%3"_s.arg(m_group, request, what); }

Marks::Opened Marks::opened(const QString &request, const QString &section, const QString &digest) const
{
    const QString stored = QSettings().value(key(request, u"opened/"_s + section)).toString();
    return stored.isEmpty() ? Opened::No : stored == digest ? Opened::Yes : Opened::Changed;
}

void Marks::open(const QString &request, const QString &section, const QString &digest) { QSettings().setValue(key(request, u"opened/"_s + section), digest); }

std::optional<UtcTime> Marks::snoozedUntil(const QString &request) const
{
    const auto until = UtcTime::fromText(QSettings().value(key(request, u"snoozed"_s)).toString());
    return until ? std::optional(*until) : std::nullopt;
}

void Marks::snooze(const QString &request, UtcTime until) { QSettings().setValue(key(request, u"snoozed"_s), until.text()); }

void Marks::wake(const QString &request) { QSettings().remove(key(request, u"snoozed"_s)); }

void Marks::forget(const QString &request) { QSettings().remove(u"approvals/%1/%2"_s.arg(m_group, request)); }

} // namespace countersign

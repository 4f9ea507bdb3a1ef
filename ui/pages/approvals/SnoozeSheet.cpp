// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/approvals/SnoozeSheet.h"

#include "ui/style/ShownTime.h"
#include "ui/widgets/TextLabel.h"
#include "ui/widgets/sheetLayout.h"

#include <QDateTimeEdit>
#include <QPushButton>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

constexpr qint64 usual = 4 * 3600;                                  // offered first, unless the half of what is left is less

bool isLocal() { return zoneSetting.value() == ShownTime::Zone::Local; }

QDateTime dateOf(UtcTime time)
{
    const QDateTime local = QDateTime::fromMSecsSinceEpoch(time.micros() / 1000);
    return isLocal() ? local : local.toTimeZone(QTimeZone::utc());
}

} // namespace

SnoozeSheet::SnoozeSheet(const QString &subject, UtcTime now, UtcTime deadline, QWidget *parent) : QDialog(parent), m_until(new QDateTimeEdit)
{
    setObjectName(u"snoozeSheet"_s);
    setWindowTitle(tr("Snooze %1").arg(subject));
    setAccessibleName(windowTitle());
    setAttribute(Qt::WA_DeleteOnClose);
    setModal(true);
    const qint64 left = std::max<qint64>(120, (deadline.micros() - now.micros()) / 1'000'000);
    m_until->setObjectName(u"snoozeUntil"_s);
    const QString until = isLocal() ? tr("Until, this computer’s time") : tr("Until, UTC");
    m_until->setAccessibleName(until);
#if QT_VERSION >= QT_VERSION_CHECK(6, 7, 0)
    m_until->setTimeZone(isLocal() ? QTimeZone::systemTimeZone() : QTimeZone::utc());
#else
    m_until->setTimeSpec(isLocal() ? Qt::LocalTime : Qt::UTC);
#endif
    m_until->setDisplayFormat(u"yyyy-MM-dd HH:mm"_s);
    m_until->setDateTimeRange(dateOf(now.plusSeconds(60)), dateOf(now.plusSeconds(left - 60)));
    m_until->setDateTime(dateOf(now.plusSeconds(std::min(usual, left / 2))));
    auto *sentence = new TextLabel(tr("It moves to the end of your list until then. The deadline stays %1: whatever has no approval by then expires. Nothing is recorded, and only this client knows.").arg(ShownTime::minute(deadline)));
    sentence->setWordWrap(true);
    auto *name = new TextLabel(until, Type::Secondary);
    name->setBuddy(m_until);
    auto *cancel = new QPushButton(tr("Cancel"));
    auto *snooze = new QPushButton(tr("Snooze"));
    snooze->setObjectName(u"confirm"_s);
    layOutSheet(*this, {sentence, name, m_until}, cancel, snooze);
    snooze->setAutoDefault(true);
    snooze->setDefault(true);
    setMinimumWidth(420);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(snooze, &QPushButton::clicked, this, &QDialog::accept);
    m_until->setFocus();
}

UtcTime SnoozeSheet::until() const { return UtcTime(m_until->dateTime().toMSecsSinceEpoch() * 1000); }

} // namespace countersign

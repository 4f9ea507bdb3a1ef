// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/ledger/DutyTable.h"
#include "core/workspace/Act.h"

namespace countersign {

// The duties by name, as records and the command line say them.
inline const QStringList dutyNames{QStringLiteral("author"), QStringLiteral("engineer"), QStringLiteral("approver"),
                                   QStringLiteral("policy-owner"), QStringLiteral("auditor"), QStringLiteral("admin")};

// One grant that is in force: environment and pool are empty where it is not limited to one.
struct Duty
{
    QString duty, environment, pool;
    std::optional<UtcTime> until;
    qint64 grantedSeq = 0;
};

Result<QVector<Duty>> dutiesOf(Database &, const QString &person, UtcTime now);
// Those that were in force just before that record, which came at that time.
Result<QVector<Duty>> dutiesThen(Database &, const QString &person, qint64 seq, UtcTime at);
// Whether the person holds the duty there (and, for an approver, in that pool; "" = in any or none) at that time. Without an
// environment it is held in any, but for admin and policy-owner, which then have to be held in every one.
Result<bool> holds(Database &, const QString &person, const QString &duty, const QString &environment, const QString &pool, UtcTime now);
// Logins of the persons who hold it, for "who can mend this".
Result<QStringList> holders(Database &, const QString &duty, const QString &environment, const QString &pool, UtcTime now);
// The same without the logins of these persons, who may not do it whatever they hold.
Result<QStringList> holdersBut(Database &, const QString &duty, const QString &environment, const QStringList &persons, UtcTime now, const QString &pool = {});
// Refuses with core.duty when the session's person holds none of them there; `what` completes "… needs the duty X". Of those who hold
// it, the persons `barred` are not named: they may not do it all the same.
// The duties are those of core/ledger/DutyTable, which the verifiers read too.
Result<void> requireDuty(Act &, const QStringList &duties, const QString &environment, const QString &what, const QStringList &barred = {});

} // namespace countersign

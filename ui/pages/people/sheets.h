// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/people/People.h"
#include "ui/pages/people/ActSheet.h"

namespace countersign {

// The acts of an admin, each as a sheet that is not shown yet. `login` is whom it is about.
ActSheet *addPersonSheet(OpenWorkspace &open, const QStringList &persons, QWidget *parent);
ActSheet *enrollKeySheet(OpenWorkspace &open, const QString &login, QWidget *parent);
ActSheet *grantDutySheet(OpenWorkspace &open, const QString &login, const QStringList &environments, QWidget *parent);
ActSheet *revokeDutySheet(OpenWorkspace &open, const QString &login, const QVector<Duty> &held, const Duty *chosen, QWidget *parent);
ActSheet *revokeKeySheet(OpenWorkspace &open, const LoginKey &key, QWidget *parent);

// "approver in production, pool risk, until 2026-12-31 00:00:00Z"
QString dutyText(const Duty &duty);

} // namespace countersign

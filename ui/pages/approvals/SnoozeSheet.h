// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/UtcTime.h"

#include <QDialog>

class QDateTimeEdit;

namespace countersign {

// Until when a request is put off in the own list: some time before its deadline. Nothing is recorded.
class SnoozeSheet : public QDialog
{
    Q_OBJECT
public:
    SnoozeSheet(const QString &subject, UtcTime now, UtcTime deadline, QWidget *parent);

    UtcTime until() const;

private:
    QDateTimeEdit *m_until;
};

} // namespace countersign

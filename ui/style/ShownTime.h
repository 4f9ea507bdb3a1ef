// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/UtcTime.h"
#include "core/settings/Setting.h"

#include <QObject>

namespace countersign {

// A moment as screens say it: in UTC, or in this computer's zone if the person chose so, and always with which of the two. Never
// for what is stored, exported or compared; the audit log stays in UTC.
class ShownTime
{
    Q_GADGET
public:
    enum class Zone { Utc, Local };
    Q_ENUM(Zone)

    static QString minute(UtcTime time);                            // 2026-11-22 14:02 UTC, 2026-11-22 15:02 +01:00
    static QString clock(UtcTime time);                             // 14:02:11 UTC
    static QString minute(UtcTime time, Zone zone);
    static QString clock(UtcTime time, Zone zone);
};

inline const Setting<ShownTime::Zone> zoneSetting(QStringLiteral("appearance/time-zone"), ShownTime::Zone::Utc);

} // namespace countersign

// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/Result.h"

#include <compare>

namespace countersign {

// A moment: microseconds since 1970-01-01 UTC. Written 2026-01-01T00:00:00.000000Z everywhere we store or exchange it.
class UtcTime
{
public:
    constexpr UtcTime() = default;
    constexpr explicit UtcTime(qint64 micros) : m_micros(micros) {}
    static Result<UtcTime> fromText(const QString &text);         // ISO 8601 with Z or an offset, 0 to 6 decimals
    static Result<UtcTime> fromText(const QString &text, UtcTime now); // also +10d, -2h, +30m, +45s relative to now

    constexpr qint64 micros() const { return m_micros; }
    QString text() const;                                         // 2026-01-01T00:00:00.000000Z
    QString shortText() const;                                    // 2026-01-01 00:00:00Z, for people
    friend constexpr bool operator==(UtcTime, UtcTime) = default;
    friend constexpr auto operator<=>(UtcTime, UtcTime) = default;
    constexpr UtcTime plusSeconds(qint64 seconds) const { return UtcTime(m_micros + seconds * 1'000'000); }
    // In days, to the thousandth (86 seconds): what people and policies want of an age.
    constexpr double daysSince(UtcTime earlier) const { return double((m_micros - earlier.m_micros) / 86'400'000) / 1000; }
    constexpr UtcTime plusDays(qint64 days) const { return plusSeconds(days * 86'400); }

private:
    qint64 m_micros = 0;
};

// 24h, 30m, 45s, 7d → seconds. Errors: Malformed.
Result<qint64> durationSeconds(const QString &text);

} // namespace countersign

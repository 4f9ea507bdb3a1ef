// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/Clock.h"

#include <atomic>

namespace countersign {

// The edge of time in tests: stands still until it is moved. Any thread may read it.
class SetClock : public Clock
{
public:
    UtcTime now() const override { return UtcTime(m_micros); }
    void set(UtcTime time) { m_micros = time.micros(); }
    void forward(qint64 seconds) { m_micros += seconds * 1'000'000; }

private:
    std::atomic<qint64> m_micros = 1'772'352'000'000'000;           // 2026-03-01 08:00:00Z
};

} // namespace countersign

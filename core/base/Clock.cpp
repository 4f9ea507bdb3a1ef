// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Clock.h"

#include <chrono>

namespace countersign {

UtcTime SystemClock::now() const
{
    const auto since = std::chrono::system_clock::now().time_since_epoch();
    return UtcTime(std::chrono::duration_cast<std::chrono::microseconds>(since).count());
}

} // namespace countersign

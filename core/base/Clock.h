// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/UtcTime.h"

namespace countersign {

// The time of day comes in through this edge, so that tests can set it.
class Clock
{
public:
    virtual ~Clock() = default;
    virtual UtcTime now() const = 0;
};

class SystemClock : public Clock
{
public:
    UtcTime now() const override;
};

} // namespace countersign

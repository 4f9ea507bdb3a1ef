// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/StoryClock.h"

#include "tests/support/SetClock.h"
#include "tests/support/catch.h"

using namespace countersign;

TEST_CASE("story clock: it is set to a moment and runs on from there")
{
    SetClock real;
    StoryClock clock(real, UtcTime(1'000'000));
    CHECK(clock.now() == UtcTime(1'000'000));
    real.forward(5);
    CHECK(clock.now() == UtcTime(6'000'000));
    clock.set(UtcTime(100'000'000));
    real.forward(1);
    CHECK(clock.now() == UtcTime(101'000'000));
}

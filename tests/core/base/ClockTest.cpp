// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Clock.h"

#include "tests/support/catch.h"

#include <QDateTime>

using namespace countersign;

TEST_CASE("clock: the system's time of day, in microseconds")
{
    const qint64 before = QDateTime::currentMSecsSinceEpoch();
    const qint64 now = SystemClock().now().micros();
    const qint64 after = QDateTime::currentMSecsSinceEpoch();
    CHECK(now / 1000 >= before);
    CHECK(now / 1000 <= after);
}

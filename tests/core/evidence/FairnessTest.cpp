// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/Fairness.h"

#include "tests/support/catch.h"

#include <random>

using namespace countersign;
using namespace Qt::StringLiterals;

TEST_CASE("gap: the largest difference, with an interval from near ends to far ends")
{
    const auto gap = groupGap({{0.90, 0.88, 0.92, 500}, {0.80, 0.75, 0.85, 100}, {0.86, 0.84, 0.88, 300}});
    REQUIRE(gap);
    CHECK(gap->value == Approx(0.10));
    CHECK(*gap->low == Approx(0.03));  // 0.88 - 0.85
    CHECK(*gap->high == Approx(0.17)); // 0.92 - 0.75
    CHECK(gap->n == 100);
}

TEST_CASE("gap: overlapping intervals allow no gap at all, missing ones leave it open, one group has none")
{
    CHECK(groupGap({{0.9, 0.8, 1.0, {}}, {0.85, 0.7, 0.95, {}}})->low == 0.0);
    CHECK(*groupGap({{0.6, 0.2, 1.0, 5}, {0.6, 0.6, 0.61, 900}})->high == Approx(0.41)); // not 0.8: one group is no pair
    const auto open = groupGap({{0.9, 0.8, 1.0, 5}, {0.85, {}, {}, 5}});
    CHECK_FALSE(open->low);
    CHECK_FALSE(open->high);
    CHECK_FALSE(groupGap({{0.9, 0.8, 1.0, 5}}));
    CHECK_FALSE(groupGap({}));
}

TEST_CASE("gap: its interval holds the true gap whenever the groups' intervals hold their true values")
{
    std::mt19937 random(7);
    std::uniform_real_distribution<double> unit(0, 1);
    for (int run = 0; run < 2000; ++run) {
        QVector<Metric> groups;
        double least = 2, most = -1;
        for (int i = 0; i < 2 + run % 4; ++i) {
            const double truth = unit(random), low = truth - 0.2 * unit(random), high = truth + 0.2 * unit(random);
            groups.append({low + (high - low) * unit(random), low, high, 10});
            least = std::min(least, truth);
            most = std::max(most, truth);
        }
        const Metric gap = *groupGap(groups);
        REQUIRE(*gap.low <= most - least + 1e-12);
        REQUIRE(*gap.high >= most - least - 1e-12);
        REQUIRE(*gap.low <= gap.value + 1e-12);
        REQUIRE(*gap.high >= gap.value - 1e-12);
    }
}

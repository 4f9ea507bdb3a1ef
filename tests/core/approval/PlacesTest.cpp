// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/approval/Places.h"

#include "tests/support/catch.h"

using namespace countersign;

TEST_CASE("places: whoever comes first makes way for somebody who can only go there")
{
    Places places({1, 1});
    CHECK(places.add({0, 1}));
    CHECK(places.poolOf(0) == 0);
    CHECK(places.wouldFill({0}, 1));                                // the first would go to pool 1
    CHECK_FALSE(places.wouldFill({}, 1));
    CHECK(places.add({0}));
    CHECK(places.poolOf(0) == 1);
    CHECK(places.poolOf(1) == 0);
    CHECK_FALSE(places.add({0, 1}));                                // nobody fills two places, no place takes two
    CHECK(places.poolOf(2) == -1);
    CHECK(places.filled(0) + places.filled(1) == 2);
}

TEST_CASE("places: as many are filled as can be, in whatever order people come")
{
    QVector<QVector<int>> able{{0, 1}, {0}, {1, 2}, {2}, {0}};
    std::sort(able.begin(), able.end());
    do {
        Places places({2, 1, 1});
        for (const auto &each : able)
            places.add(each);
        CHECK(places.filled(0) + places.filled(1) + places.filled(2) == 4);
    } while (std::next_permutation(able.begin(), able.end()));
}

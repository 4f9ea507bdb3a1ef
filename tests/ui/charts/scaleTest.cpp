// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/scale.h"

#include "tests/support/catch.h"

#include <QString>

#include <algorithm>
#include <cmath>
#include <limits>

using namespace countersign;
using namespace Qt::StringLiterals;

namespace {

QString ticks(double low, double high, int most = 5)
{
    const Ticks found = niceTicks(low, high, most);
    return u"%1 to %2 by %3, %4"_s.arg(QString::number(found.low, 'g', 6), QString::number(found.high, 'g', 6), QString::number(found.step, 'g', 6)).arg(found.decimals);
}

} // namespace

TEST_CASE("scale: ticks are numbers that people would choose")
{
    CHECK(ticks(0.921, 0.9534) == u"0.92 to 0.96 by 0.01, 2");
    CHECK(ticks(38, 60) == u"30 to 60 by 10, 0");
    CHECK(ticks(0, 1) == u"0 to 1 by 0.5, 1");
    CHECK(ticks(-3, 4) == u"-4 to 4 by 2, 0");
    CHECK(ticks(1234, 98765) == u"0 to 100000 by 50000, 0");
    CHECK(niceTicks(0.94, 0.94, 5).low < 0.94);
    CHECK(niceTicks(0.94, 0.94, 5).high > 0.94);
    CHECK(niceTicks(0, 0, 5).low < 0);
    CHECK(ticks(std::numeric_limits<double>::infinity(), -std::numeric_limits<double>::infinity()) == u"0 to 1 by 0.5, 1"); // no values
}

TEST_CASE("scale: no tick lies outside, and there are not many more than asked for")
{
    for (int i = 1; i < 400; ++i) {
        const double low = (i % 17 - 8) * 0.37 * i, high = low + i * 0.013;
        const Ticks found = niceTicks(low, high, 5);
        INFO(i);
        CHECK(found.low <= low + 1e-9 * std::abs(low));
        CHECK(found.high >= high - 1e-9 * std::abs(high));
        CHECK((found.high - found.low) / found.step < 6.5);
        CHECK((found.high - found.low) / found.step > 1.5);
    }
}

TEST_CASE("scale: what fits is drawn whole, of more, each column keeps its extremes, ends and breaks")
{
    CHECK(thinned({}, 10).isEmpty());
    CHECK(thinned({1, 2, 3}, 2) == QVector<int>{0, 1, 2});
    QVector<double> values(10000, 5.0);
    values[1234] = -7;
    values[7777] = 99;
    values[5000] = std::numeric_limits<double>::quiet_NaN();
    const QVector<int> kept = thinned(values, 100);
    CHECK(kept.size() <= 203);
    for (const int index : {0, 1234, 5000, 7777, 9999})
        CHECK(kept.contains(index));
    CHECK(std::is_sorted(kept.begin(), kept.end()));
    CHECK(std::adjacent_find(kept.begin(), kept.end()) == kept.end());
}

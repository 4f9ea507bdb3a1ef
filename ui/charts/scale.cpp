// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/scale.h"

#include <algorithm>
#include <cmath>

namespace countersign {

Ticks niceTicks(double low, double high, int most)
{
    if (!std::isfinite(low) || !std::isfinite(high) || low > high)
        return {};
    if (high - low < 1e-12 * std::max(1.0, std::abs(low))) {        // flat: some room around it
        const double room = low == 0 ? 1 : std::abs(low) * 0.05;
        low -= room;
        high += room;
    }
    const double raw = (high - low) / std::max(1, most - 1), power = std::pow(10, std::floor(std::log10(raw)));
    double step = 10 * power;
    for (const double nice : {1.0, 2.0, 5.0})
        if (nice * power >= raw * (1 - 1e-9)) {
            step = nice * power;
            break;
        }
    Ticks ticks;
    ticks.step = step;
    ticks.low = std::floor(low / step + 1e-9) * step;
    ticks.high = std::ceil(high / step - 1e-9) * step;
    ticks.decimals = std::max(0, -int(std::floor(std::log10(step) + 1e-9)));
    return ticks;
}

QVector<int> thinned(const QVector<double> &values, int columns)
{
    QVector<int> kept;
    const int count = int(values.size());
    if (count <= 2 * std::max(1, columns)) {
        kept.resize(count);
        for (int i = 0; i < count; ++i)
            kept[i] = i;
        return kept;
    }
    const auto keep = [&](int index) {
        if (index >= 0 && (kept.isEmpty() || index > kept.last()))
            kept += index;
    };
    keep(0);
    for (int column = 0; column < columns; ++column) {
        const int from = int(qint64(count) * column / columns), to = int(qint64(count) * (column + 1) / columns);
        int least = -1, greatest = -1, broken = -1;
        for (int i = from; i < to; ++i) {
            const double value = values[i];
            if (std::isnan(value))
                broken = i;
            else {
                least = least < 0 || value < values[least] ? i : least;
                greatest = greatest < 0 || value > values[greatest] ? i : greatest;
            }
        }
        int those[] = {least, greatest, broken};
        std::sort(std::begin(those), std::end(those));
        for (const int index : those)
            keep(index);
    }
    keep(count - 1);
    return kept;
}

} // namespace countersign

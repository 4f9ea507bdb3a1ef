// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QVector>

namespace countersign {

// Ticks that people would choose: steps of 1, 2 or 5 times a power of ten, ends on a tick, `decimals` to write them with.
struct Ticks
{
    double low = 0, high = 1, step = 0.5;
    int decimals = 1;
};
Ticks niceTicks(double low, double high, int most);

// The indexes worth drawing in `columns` pixel columns: all of them where they fit, else of each column the least, the
// greatest and, where the line breaks (NaN), the break. In order; the first and the last are always there.
QVector<int> thinned(const QVector<double> &values, int columns);

} // namespace countersign

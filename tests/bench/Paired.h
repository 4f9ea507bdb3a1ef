// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <functional>

namespace countersign {

// Runs two ways of one thing in turns, so that a noisy machine is unkind to both, and prints the times (median of the
// rounds, in seconds) and the ratio of their medians. Each function gives the seconds that count.
void compare(const char *what, const char *nameA, const std::function<double()> &a, const char *nameB, const std::function<double()> &b, int rounds);

// One way alone, for a figure that is stated in seconds.
void measure(const char *what, const std::function<double()> &run, int rounds);

// How much of something, unless the environment says otherwise: BENCH_RECORDS=1000 for a quick look.
long long wanted(const char *variable, long long usual);

double secondsOf(const std::function<void()> &);

} // namespace countersign

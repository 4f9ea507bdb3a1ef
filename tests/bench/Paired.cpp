// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/Paired.h"

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <vector>

namespace countersign {

namespace {

double median(std::vector<double> times)
{
    std::sort(times.begin(), times.end());
    return times[times.size() / 2];
}

} // namespace

double secondsOf(const std::function<void()> &run)
{
    const auto start = std::chrono::steady_clock::now();
    run();
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
}

long long wanted(const char *variable, long long usual)
{
    const char *said = std::getenv(variable);
    return said ? std::atoll(said) : usual;
}

void compare(const char *what, const char *nameA, const std::function<double()> &a, const char *nameB, const std::function<double()> &b, int rounds)
{
    std::vector<double> timesA, timesB;
    for (int i = 0; i < rounds; ++i) {
        timesA.push_back(a());
        timesB.push_back(b());
    }
    std::printf("%-34s %s %.4f s, %s %.4f s: time ratio %.2f, speed ratio %.2f\n", what, nameA, median(timesA), nameB, median(timesB),
                median(timesA) / median(timesB), median(timesB) / median(timesA));
    std::fflush(stdout);
}

void measure(const char *what, const std::function<double()> &run, int rounds)
{
    std::vector<double> times;
    for (int i = 0; i < rounds; ++i)
        times.push_back(run());
    std::printf("%-34s median %.2f ms, greatest %.2f ms of %d\n", what, 1000 * median(times), 1000 * *std::max_element(times.begin(), times.end()), rounds);
    std::fflush(stdout);
}

} // namespace countersign

// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/ColourMath.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>

namespace countersign::colour {

namespace {

using Triple = std::array<double, 3>;

double linear(double channel) { return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4); }

Triple linearOf(const QColor &c) { return {linear(c.redF()), linear(c.greenF()), linear(c.blueF())}; }

Triple times(const std::array<Triple, 3> &m, const Triple &v)
{
    Triple out{};
    for (size_t i = 0; i < 3; ++i)
        out[i] = m[i][0] * v[0] + m[i][1] * v[1] + m[i][2] * v[2];
    return out;
}

// Machado, Oliveira and Fernandes 2009, severity 1.0, on linear sRGB.
Triple seen(const Triple &rgb, Sight sight)
{
    static const std::array<Triple, 3> protan{{{0.152286, 1.052583, -0.204868}, {0.114503, 0.786281, 0.099216}, {-0.003882, -0.048116, 1.051998}}};
    static const std::array<Triple, 3> deutan{{{0.367322, 0.860646, -0.227968}, {0.280085, 0.672501, 0.047413}, {-0.011820, 0.042940, 0.968881}}};
    static const std::array<Triple, 3> tritan{{{1.255528, -0.076749, -0.178779}, {-0.078411, 0.930809, 0.147602}, {0.004733, 0.691367, 0.303900}}};
    Triple out = rgb;
    if (sight == Sight::Protan)
        out = times(protan, rgb);
    if (sight == Sight::Deutan)
        out = times(deutan, rgb);
    if (sight == Sight::Tritan)
        out = times(tritan, rgb);
    for (double &channel : out)
        channel = std::clamp(channel, 0.0, 1.0);
    return out;
}

Triple lab(const Triple &rgb)
{
    static const std::array<Triple, 3> toXyz{{{0.4124564, 0.3575761, 0.1804375}, {0.2126729, 0.7151522, 0.0721750}, {0.0193339, 0.1191920, 0.9503041}}};
    const Triple xyz = times(toXyz, rgb);
    const auto f = [](double t) { return t > 216.0 / 24389 ? std::cbrt(t) : (24389.0 / 27 * t + 16) / 116; };
    const double x = f(xyz[0] / 0.95047), y = f(xyz[1]), z = f(xyz[2] / 1.08883);
    return {116 * y - 16, 500 * (x - y), 200 * (y - z)};
}

double hue(double a, double b)
{
    if (a == 0 && b == 0)
        return 0;
    const double degrees = std::atan2(b, a) * 180 / std::numbers::pi;
    return degrees < 0 ? degrees + 360 : degrees;
}

double ciede2000(const Triple &p, const Triple &q)
{
    const auto rad = [](double degrees) { return degrees * std::numbers::pi / 180; };
    const double c1 = std::hypot(p[1], p[2]), c2 = std::hypot(q[1], q[2]);
    const double mean7 = std::pow((c1 + c2) / 2, 7), limit7 = std::pow(25.0, 7);
    const double g = 0.5 * (1 - std::sqrt(mean7 / (mean7 + limit7)));
    const double a1 = p[1] * (1 + g), a2 = q[1] * (1 + g);
    const double d1 = std::hypot(a1, p[2]), d2 = std::hypot(a2, q[2]);
    const double h1 = hue(a1, p[2]), h2 = hue(a2, q[2]);
    const double dL = q[0] - p[0], dC = d2 - d1;
    double dh = d1 * d2 == 0 ? 0 : h2 - h1;
    if (dh > 180)
        dh -= 360;
    if (dh < -180)
        dh += 360;
    const double dH = 2 * std::sqrt(d1 * d2) * std::sin(rad(dh / 2));
    const double L = (p[0] + q[0]) / 2, C = (d1 + d2) / 2;
    double h = h1 + h2;
    if (d1 * d2 != 0)
        h = std::abs(h1 - h2) <= 180 ? h / 2 : h < 360 ? (h + 360) / 2 : (h - 360) / 2;
    const double T = 1 - 0.17 * std::cos(rad(h - 30)) + 0.24 * std::cos(rad(2 * h)) + 0.32 * std::cos(rad(3 * h + 6))
                     - 0.20 * std::cos(rad(4 * h - 63));
    const double C7 = std::pow(C, 7);
    const double rC = 2 * std::sqrt(C7 / (C7 + limit7));
    const double sL = 1 + 0.015 * (L - 50) * (L - 50) / std::sqrt(20 + (L - 50) * (L - 50));
    const double sC = 1 + 0.045 * C, sH = 1 + 0.015 * C * T;
    const double rT = -std::sin(rad(60 * std::exp(-std::pow((h - 275) / 25, 2)))) * rC;
    const double l = dL / sL, c = dC / sC, hh = dH / sH;
    return std::sqrt(l * l + c * c + hh * hh + rT * c * hh);
}

} // namespace

double contrast(const QColor &a, const QColor &b)
{
    const auto luminance = [](const QColor &c) {
        const Triple rgb = linearOf(c);
        return 0.2126 * rgb[0] + 0.7152 * rgb[1] + 0.0722 * rgb[2];
    };
    const double x = luminance(a), y = luminance(b);
    return (std::max(x, y) + 0.05) / (std::min(x, y) + 0.05);
}

double difference(const QColor &a, const QColor &b, Sight sight)
{
    return ciede2000(lab(seen(linearOf(a), sight)), lab(seen(linearOf(b), sight)));
}

} // namespace countersign::colour

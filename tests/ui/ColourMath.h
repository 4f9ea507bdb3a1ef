// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QColor>

// Colour as people see it, for the tests of the tokens.
namespace countersign::colour {

enum class Sight { Full, Protan, Deutan, Tritan };

double contrast(const QColor &a, const QColor &b);           // WCAG 2.1
double difference(const QColor &a, const QColor &b, Sight sight); // CIEDE2000

} // namespace countersign::colour

// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/pages/approvals/Review.h"

class QVBoxLayout;
class QWidget;

namespace countersign {

// The parts of the evidence below the rules, each a widget of its own, or nothing where there is nothing to show.
QWidget *suitesPart(const Review &);
QVector<QWidget *> fairnessParts(const Review &);
QWidget *evidencePart(const Review &);
QWidget *cardPart(const Review &);
QWidget *movedPart(const Review &);                                 // why decisions lapsed
QWidget *waiversPart(const Review &);
QWidget *policyPart(const Review &);                                // of a request to adopt one

} // namespace countersign

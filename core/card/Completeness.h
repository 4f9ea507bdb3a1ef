// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/card/Card.h"
#include "core/policy/language/Facts.h"

namespace countersign {

// What a card has to tell for a tier, by stable ids: intended_use training_data limitations; from medium on also not_for
// and evaluation; for high fairness and human_oversight. A part is there when a heading of its kind has text below it.
struct CardPart { QString id; bool there = false; };
struct Completeness
{
    QVector<CardPart> parts;
    double share() const;                                           // 0 … 1
    QStringList missing() const;
};
Completeness completeness(const QByteArray &card, const QString &tier);

// card.share and card.missing of a version; a version without a card has neither, and says so.
Result<Facts> cardFacts(Database &, const Version &);

} // namespace countersign

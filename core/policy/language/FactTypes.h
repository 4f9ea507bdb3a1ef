// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/policy/language/Facts.h"

namespace countersign {

enum class FactType { Bool, Number, Text, Set, Metric };

// One line of the table of facts that policies may name. `*` stands for one free part of the name.
struct FactRow
{
    QString pattern;
    FactType type;
    QString from;                             // the area that offers it
};

const QVector<FactRow> &factTable();

// The type of the fact of that name; none: there is no such fact. Parts of a metric (.value .low .high .n) are not facts.
std::optional<FactType> factType(const QString &name);

// What was probably meant by an unknown name: a fact, or the form of its family. Empty when nothing is near.
QString nearestFact(const QString &name);

QString typeText(FactType type);              // "a number"
bool hasType(const Fact &fact, FactType type);

} // namespace countersign

// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/pages/registry/versionStory.h"

namespace countersign {

// One line of a comparison: what is compared, and what each version says; empty where one says nothing.
struct ComparedRow
{
    enum class Kind { Text, Number, Digest };
    QString group, name;
    Kind kind = Kind::Text;
    QStringList values, details;                                    // details: in full, for tooltips
    bool differs() const { return values.count(values.first()) != values.size(); }
};

// Facts, metadata, metrics, tests, fairness and files of two to four versions, side by side. Pure.
QVector<ComparedRow> comparison(const QVector<VersionStory> &stories);

} // namespace countersign

// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/FilterText.h"

namespace countersign {

// What may stand at the cursor of a filter's line, and which part of the line it takes the place of.
struct FilterCompletion
{
    struct Choice { QString text, what; };
    QVector<Choice> choices;
    qsizetype from = 0, length = 0;
    bool ofKeys = false;                                            // or of values of a key
};
// `asked`: the user wants to see what there is, so an empty beginning lists everything.
FilterCompletion filterCompletion(const QString &line, qsizetype cursor, const QVector<FilterKey> &keys, bool asked);

} // namespace countersign

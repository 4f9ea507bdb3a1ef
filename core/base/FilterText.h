// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/UtcTime.h"

#include <QStringList>
#include <QVector>

namespace countersign {

// The one language in which lists are narrowed:
//   tier:high health:!ok actor:ann|ben size:>10M registered:>=-7d since:2026-07-01 "two words" churn
// All parts must hold. `|` separates alternatives, `!` turns a part round, quotation marks keep blanks and bars together.
// Numbers and times compare with > >= < <=; a number may end in k, M or G, a time may be a day, a moment or -7d.

// A key that a list knows.
struct FilterKey
{
    enum class Kind {
        Choice,                                                     // one of `values`, if there are any
        Text,                                                       // any; `values` are merely suggested
        Number,
        Time,
        Moment                                                      // a time that is not compared: since:, until:
    };
    QString name;                                                   // lower-case letters
    Kind kind = Kind::Text;
    QStringList values = {};
    QString what = {};                                              // for people, beside the name in the completion
};

// One part of a filter.
struct FilterTerm
{
    enum class Compares { Equal, Below, AtMost, Above, AtLeast };

    QString key;                                                    // empty: text to look for
    QStringList values;                                             // any of them; one unless the key is a Choice or a Text
    bool negated = false;
    Compares compares = Compares::Equal;
    double number = 0;
    UtcTime time, end;                                              // a day is from its first moment until the next day's
    qsizetype from = 0, length = 0;                                 // where it stands in the line

    bool isAnyOf(const QStringList &have) const;                    // one of the values is among them, whatever the case
    bool isPartOf(const QString &text) const;                       // one of the values stands in it, whatever the case
    bool holds(double value) const;
    bool holds(UtcTime value) const;
};

// Errors: Malformed, with a sentence for whoever is typing; detail has `from` and `length` of the part that is meant.
Result<QVector<FilterTerm>> parseFilter(const QString &text, const QVector<FilterKey> &keys, UtcTime now);

// As a value is written in a filter: in quotation marks where it needs them.
QString filterValue(const QString &value);

} // namespace countersign

// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/FilterText.h"

#include <QVariant>

namespace countersign {

// Which records to show, as one line that can be kept and said to others:
//   actor:ann|ben action:approve subject:churn model:churn since:-7d until:2026-07-01 #204|#205 "two words"
// in the language of FilterText. An action is meant by its name (decision.approve), its area (decision) or its act
// (approve); a subject by a part of it; text is looked for in payload, subject and names, whatever its case.
class LogFilter
{
public:
    LogFilter() = default;                                          // every record
    static QVector<FilterKey> keys();
    // Errors: Malformed, with a sentence for whoever is typing.
    static Result<LogFilter> fromText(const QString &text, UtcTime now);

    bool isEmpty() const { return m_conditions.isEmpty(); }
    const QString &text() const { return m_text; }                  // as it was typed
    // A condition on the columns of `record` with its values; holds for every row if the filter is empty.
    QString condition() const;
    const QVariantList &values() const { return m_values; }
    // The order in which lists and what is exported of them give what it lets through: the newest first unless said.
    void setOldestFirst(bool oldestFirst) { m_oldestFirst = oldestFirst; }
    bool oldestFirst() const { return m_oldestFirst; }

private:
    void add(const FilterTerm &term);
    void addAny(const QString &condition, const QStringList &alternatives, int uses, bool negated);

    QString m_text;
    QStringList m_conditions;
    QVariantList m_values;
    bool m_oldestFirst = false;
};

} // namespace countersign

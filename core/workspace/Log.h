// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/ledger/Report.h"
#include "core/workspace/LogFilter.h"
#include "core/workspace/Records.h"

#include <QSet>

#include <limits>

namespace countersign {

// A record as lists give it. The console's table, the CSV and the report show these very texts, in the
// order of the filter.
struct LogLine
{
    qint64 seq = 0;
    UtcTime at;
    QString actor, action, subject, reason;
    QString digest;                                                 // what it is mainly about; empty if nothing
    Digest hash;
};

// How far a record can be trusted, after a check of the whole ledger. Sealed: a checkpoint covers it; Chained: none does
// yet, so whoever writes the file could change it unseen.
enum class RecordState { NotChecked, Sealed, Chained, AfterFault, Broken };
QString recordStateSlug(RecordState state);

class RecordStates
{
public:
    RecordStates() = default;                                       // nothing was checked yet
    explicit RecordStates(const Report &report);

    RecordState of(qint64 seq) const;
    qint64 firstBroken() const { return m_first; }                  // −1 if every record holds

private:
    QSet<qint64> m_broken;
    qint64 m_records = 0, m_covered = 0, m_first = -1;
};

// The numbers of the records that a filter lets through, in its order, and of how many.
struct LogNumbers { QVector<qint64> seqs; qint64 all = 0; };
Result<LogNumbers> logNumbers(Database &, const LogFilter &);
Result<qint64> logCount(Database &, const LogFilter &, qint64 before = std::numeric_limits<qint64>::max());
// Lines from..to of what the filter lets through, in its order; `each` must not use this connection.
Result<void> forEachLogLine(Database &, const LogFilter &, qint64 from, qint64 to, const std::function<Result<void>(const LogLine &)> &each);
// Whole records before the number `before`, the newest first, at most `limit`.
Result<QVector<Record>> logRecords(Database &, const LogFilter &, qint64 before, qint64 limit);
// What a filter's values may be: the logins, the actions that occur and the models. For completion.
struct LogWords { QStringList actors, actions, models; };
Result<LogWords> logWords(Database &);
Result<Record> recordAt(Database &, qint64 seq);                    // NotFound

} // namespace countersign

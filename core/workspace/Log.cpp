// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/Log.h"

#include "core/base/Json.h"
#include "core/base/Text.h"

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

// What was decided on, or which bytes were added.
QString digestIn(const QJsonObject &payload)
{
    for (const QString &key : {u"binding"_s, u"digest"_s, u"manifest"_s, u"key_id"_s})
        if (const QString digest = payload[key].toString(); digest.size() == 64)
            return digest;
    return payload[u"evidence"_s].toArray().at(0)[u"digest"_s].toString();
}

QString inOrderOf(const LogFilter &filter) { return filter.oldestFirst() ? u" ORDER BY seq"_s : u" ORDER BY seq DESC"_s; }

} // namespace

QString recordStateSlug(RecordState state)
{
    static const QStringList slugs{u"not-checked"_s, u"sealed"_s, u"chained"_s, u"after-fault"_s, u"broken"_s};
    return slugs[int(state)];
}

RecordStates::RecordStates(const Report &report) : m_records(report.records), m_covered(report.covered)
{
    for (const Fault &fault : report.faults) {
        bool isRecord = false;
        const qint64 seq = fault.where.startsWith(u"record "_s) ? fault.where.mid(7).toLongLong(&isRecord) : -1;
        if (!isRecord)
            continue;
        m_broken += seq;
        m_first = m_first < 0 ? seq : std::min(m_first, seq);
    }
}

RecordState RecordStates::of(qint64 seq) const
{
    if (m_broken.contains(seq))
        return RecordState::Broken;
    if (seq >= m_records)
        return RecordState::NotChecked;
    if (m_first >= 0 && seq > m_first)
        return RecordState::AfterFault;
    return seq < m_covered ? RecordState::Sealed : RecordState::Chained;
}

Result<LogNumbers> logNumbers(Database &database, const LogFilter &filter)
{
    LogNumbers numbers;
    CS_TRY(numbers.all, database.integer(u"SELECT count(*) FROM record"_s));
    numbers.seqs.reserve(filter.isEmpty() ? numbers.all : 1000);
    CS_CHECK(database.forEach(u"SELECT seq FROM record WHERE "_s + filter.condition() + inOrderOf(filter), filter.values(), [&](const Row &row) -> Result<void> {
        numbers.seqs.append(row.integer(0));
        return {};
    }));
    return numbers;
}

Result<qint64> logCount(Database &database, const LogFilter &filter, qint64 before)
{
    return database.integer(u"SELECT count(*) FROM record WHERE seq<? AND "_s + filter.condition(), QVariantList{before} + filter.values());
}

Result<void> forEachLogLine(Database &database, const LogFilter &filter, qint64 from, qint64 to, const std::function<Result<void>(const LogLine &)> &each)
{
    return database.forEach(u"SELECT seq, at_us, actor, action, subject, payload, hash FROM record WHERE seq>=? AND seq<=? AND "_s + filter.condition() + inOrderOf(filter),
                            QVariantList{from, to} + filter.values(), [&](const Row &row) -> Result<void> {
        const auto payload = json::parseObject(row.bytes(5));       // a damaged one is shown as it is, by the detail
        const QJsonObject object = payload ? payload.value() : QJsonObject();
        return each({row.integer(0), UtcTime(row.integer(1)), row.text(2), row.text(3), text::fromSubjectId(row.text(4)), object[u"reason"_s].toString(), digestIn(object),
                     Digest::fromBytes(row.bytes(6)).valueOr(Digest())});
    });
}

Result<QVector<Record>> logRecords(Database &database, const LogFilter &filter, qint64 before, qint64 limit)
{
    QVector<Record> records;
    CS_CHECK(database.forEach(u"SELECT "_s + recordColumns + u" FROM record WHERE seq<? AND "_s + filter.condition() + u" ORDER BY seq DESC LIMIT ?"_s,
                              QVariantList{before} + filter.values() + QVariantList{limit}, [&](const Row &row) -> Result<void> {
        records += recordFromRow(row);
        return {};
    }));
    return records;
}

Result<LogWords> logWords(Database &database)
{
    LogWords words;
    for (const auto &[list, query] : {std::pair(&words.actors, u"SELECT login FROM login ORDER BY login"_s), std::pair(&words.actions, u"SELECT DISTINCT action FROM record ORDER BY action"_s),
                                      std::pair(&words.models, u"SELECT DISTINCT name FROM model ORDER BY name"_s)}) {
        CS_TRY(const auto rows, database.rows(query));
        for (const Row &row : rows)
            *list += row.text(0);
    }
    return words;
}

Result<Record> recordAt(Database &database, qint64 seq)
{
    CS_TRY(const auto row, database.row(u"SELECT "_s + recordColumns + u" FROM record WHERE seq=?"_s, {seq}));
    if (!row)
        return notFound(u"record.absent"_s, u"There is no record #%1 in this ledger."_s.arg(seq), u"The audit log lists them; so does “countersign log”."_s);
    return recordFromRow(*row);
}

} // namespace countersign

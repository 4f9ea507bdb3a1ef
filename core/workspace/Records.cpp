// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/Records.h"

#include <algorithm>
#include <future>
#include <utility>
#include <vector>

using namespace Qt::StringLiterals;

namespace countersign {

Record recordFromRow(const Row &row)
{
    Record record;
    record.seq = row.integer(0);
    record.at = UtcTime(row.integer(1));
    record.prevHash = Digest::fromBytes(row.bytes(2)).valueOr({});
    record.actor = row.text(3).toUtf8();
    record.action = row.text(4).toUtf8();
    record.subject = row.text(5).toUtf8();
    record.payload = row.text(6).toUtf8();
    record.cmdId = row.text(7).toUtf8();
    record.sig = row.text(8).toUtf8();
    record.hash = Digest::fromBytes(row.bytes(9)).valueOr({});
    return record;
}

Result<void> insertRecord(Database &database, const Record &record)
{
    const auto ascii = [](const QByteArray &bytes) { return QString::fromLatin1(bytes); };
    return database.run(u"INSERT INTO record(seq, prev_seq, at_us, prev_hash, actor, action, subject, payload, cmd_id, sig, hash)"
                        " VALUES(?,?,?,?,?,?,?,?,?,?,?)"_s,
                        {record.seq, record.seq ? QVariant(record.seq - 1) : QVariant(), record.at.micros(), record.prevHash.bytes(),
                         ascii(record.actor), ascii(record.action), ascii(record.subject), ascii(record.payload), ascii(record.cmdId),
                         ascii(record.sig), record.hash.bytes()});
}

namespace {

// Records whose strings keep their memory for the next ones.
struct Batch
{
    static constexpr size_t most = 1024;
    std::vector<Record> records = std::vector<Record>(most);
    size_t count = 0;

    Result<void> fill(RawRows &rows)
    {
        for (count = 0; count < most; ++count) {
            CS_TRY(const bool more, rows.next());
            if (!more)
                break;
            take(records[count], rows.row());
        }
        return {};
    }

private:
    static void take(Record &record, const RawRow &row)
    {
        const auto copy = [](QByteArray &out, QByteArrayView bytes) {
            out.resize(bytes.size());
            std::copy(bytes.begin(), bytes.end(), out.data());
        };
        record.seq = row.integer(0);
        record.at = UtcTime(row.integer(1));
        record.prevHash = Digest::fromBytes(row.bytes(2)).valueOr({});
        copy(record.actor, row.bytes(3));
        copy(record.action, row.bytes(4));
        copy(record.subject, row.bytes(5));
        copy(record.payload, row.bytes(6));
        copy(record.cmdId, row.bytes(7));
        copy(record.sig, row.bytes(8));
        record.hash = Digest::fromBytes(row.bytes(9)).valueOr({});
    }
};

} // namespace

// While one batch is looked at, the next is read.
Result<void> forEachRecord(Database &database, const std::function<Result<void>(const Record &)> &each)
{
    CS_TRY(RawRows rows, database.rawRows(u"SELECT "_s + recordColumns + u" FROM record ORDER BY seq"_s));
    Batch now, next;
    CS_CHECK(now.fill(rows));
    while (now.count > 0) {
        std::future<Result<void>> ahead;
        if (now.count == Batch::most)
            ahead = std::async(std::launch::async, [&] { return next.fill(rows); });
        else
            next.count = 0;
        for (size_t i = 0; i < now.count; ++i)
            CS_CHECK(each(now.records[i]));                         // the future waits where this leaves
        if (ahead.valid())
            CS_CHECK(ahead.get());
        std::swap(now, next);
    }
    return {};
}

} // namespace countersign

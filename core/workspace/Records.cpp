// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/Records.h"

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

Result<void> forEachRecord(Database &database, const std::function<Result<void>(const Record &)> &each)
{
    Record record;                                                  // its strings' memory is used again for the next one
    const auto take = [](QByteArray &out, QByteArrayView bytes) { out.resize(0); out.append(bytes); };
    return database.forEachRaw(u"SELECT "_s + recordColumns + u" FROM record ORDER BY seq"_s, [&](const RawRow &row) -> Result<void> {
        record.seq = row.integer(0);
        record.at = UtcTime(row.integer(1));
        record.prevHash = Digest::fromBytes(row.bytes(2)).valueOr({});
        take(record.actor, row.bytes(3));
        take(record.action, row.bytes(4));
        take(record.subject, row.bytes(5));
        take(record.payload, row.bytes(6));
        take(record.cmdId, row.bytes(7));
        take(record.sig, row.bytes(8));
        record.hash = Digest::fromBytes(row.bytes(9)).valueOr({});
        return each(record);
    });
}

} // namespace countersign

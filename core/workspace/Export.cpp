// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/Export.h"

#include "core/base/Csv.h"
#include "core/base/Json.h"
#include "core/base/NamedOutput.h"
#include "core/ledger/Checkpoint.h"
#include "core/ledger/ExportLine.h"
#include "core/ledger/Tree.h"
#include "core/workspace/Audit.h"
#include "core/workspace/Log.h"
#include "core/workspace/Sealed.h"

#include <QFileDevice>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

Error broken(const QIODevice &device)
{
    const auto *file = qobject_cast<const QFileDevice *>(&device);
    return fault(u"file.write"_s, u"The export “%1” cannot be written: %2."_s.arg(file ? file->fileName() : u"in memory"_s, device.errorString()), u"Name another file; the workspace is unchanged but for the record that an export was made."_s);
}

// Whether a record is about one model, told from it and from those before it.
class ModelPart
{
public:
    explicit ModelPart(const ExportWish &wish) : m_model(wish.model), m_source(wish.source) {}

    Result<bool> takes(const Record &record)
    {
        CS_TRY(const QJsonObject payload, json::parseObject(record.payload));
        const QString action = QString::fromLatin1(record.action), subject = QString::fromLatin1(record.subject);
        const bool named = payload[u"model"_s].toString() == m_model && payload[u"source"_s].toString(m_source) == m_source;
        const QString about = payload[u"finding"_s][u"subject"_s].toString(), ref = m_source + u'/' + m_model;
        const bool ours = named || about == ref || about.startsWith(ref + u'@') || m_requests.contains(subject) || m_incidents.contains(payload[u"incident"_s].toString())
            || (payload.contains(u"intent"_s) && m_intents.contains(payload[u"intent"_s].toInteger()));
        if (ours && subject.startsWith(u"request:"_s))
            m_requests += subject;
        if (ours && payload.contains(u"effects"_s))
            m_intents += record.seq;
        if (ours && payload.contains(u"incident"_s))
            m_incidents += payload[u"incident"_s].toString();
        return ours;
    }

private:
    QString m_model, m_source;
    QSet<QString> m_requests, m_incidents;
    QSet<qint64> m_intents;
};

// How many records are about one model, or fit the filter. Counted before the turn, then on within it for what came between.
class Matching
{
public:
    Matching(Database &database, const ExportWish &wish) : m_database(database), m_wish(wish), m_part(wish) {}

    Result<qint64> upTo(qint64 before)
    {
        if (m_wish.model.isEmpty())
            return logCount(m_database, m_wish.filter, before);
        CS_CHECK(forEachRecord(m_database, [&](const Record &record) -> Result<void> {
            if (record.seq < m_seen || record.seq >= before)
                return {};
            CS_TRY(const bool takes, m_part.takes(record));
            m_found += takes;
            m_seen = record.seq + 1;
            return {};
        }));
        return m_found;
    }

private:
    Database &m_database;
    const ExportWish &m_wish;
    ModelPart m_part;
    qint64 m_seen = 0, m_found = 0;
};

// A stranger needs the genesis, every key, and the people with their duties, whatever else is wanted.
bool isNeeded(const Record &record)
{
    return record.seq == 0 || record.action.startsWith("key.") || record.action.startsWith("person.") || record.action.startsWith("duty.");
}

Result<qint64> writeProven(Database &database, const std::function<Result<bool>(const Record &)> &wanted, const NewestCheckpoint &checkpoint, QIODevice &device)
{
    std::vector<Digest> leaves;
    CS_CHECK(database.forEach(u"SELECT hash FROM record WHERE seq < ? ORDER BY seq"_s, {checkpoint.size}, [&](const Row &row) -> Result<void> {
        CS_TRY(const Digest leaf, Digest::fromBytes(row.bytes(0)));
        leaves.push_back(leaf);
        return {};
    }));
    const Tree tree(leaves.empty() ? std::vector<Digest>{Digest()} : std::move(leaves));
    qint64 written = 0;
    CS_CHECK(forEachRecord(database, [&](const Record &record) -> Result<void> {
        CS_TRY(const bool take, wanted(record));
        if (record.seq >= checkpoint.size || (!take && !isNeeded(record)))
            return {};
        ++written;
        if (device.write(recordLine(record, tree.auditPath(record.seq)) + '\n') < 0)
            return broken(device);
        return {};
    }));
    if (device.write(checkpointLine(checkpoint.note) + '\n') < 0)
        return broken(device);
    return written;
}

Result<qint64> writeWhole(Database &database, const NewestCheckpoint &checkpoint, QIODevice &device)
{
    qint64 written = 0;
    CS_CHECK(forEachRecord(database, [&](const Record &record) -> Result<void> {
        ++written;
        if (device.write(recordLine(record) + '\n') < 0)
            return broken(device);
        return {};
    }));
    if (device.write(checkpointLine(checkpoint.note) + '\n') < 0)
        return broken(device);
    return written;
}

Result<void> writeCsv(Workspace &workspace, const std::optional<Command> &command, const ExportWish &wish, qint64 before)
{
    CS_TRY(const AuditReport report, auditWorkspace(workspace, {}));
    const RecordStates states(report.ledger);
    QByteArray text = csv::line({u"record"_s, u"time_utc"_s, u"actor"_s, u"action"_s, u"subject"_s, u"reason"_s, u"digest"_s, u"state"_s, u"hash"_s});
    CS_CHECK(forEachLogLine(workspace.db(), wish.filter, 0, before - 1, [&](const LogLine &line) -> Result<void> {
        text += csv::line({QString::number(line.seq), line.at.text(), line.actor, line.action, line.subject, line.reason, line.digest, recordStateSlug(states.of(line.seq)), line.hash.hex()});
        return {};
    }));
    return writeSealed(wish.file, text, command ? std::optional(command->session) : std::nullopt);
}

} // namespace

Result<StartedExport> startExport(Workspace &workspace, const std::optional<Command> &command, const QString &format, const ExportWish &wish)
{
    StartedExport started;
    if (!command) {
        CS_TRY(started.before, workspace.db().integer(u"SELECT count(*) FROM record"_s));
        CS_TRY(started.matched, Matching(workspace.db(), wish).upTo(started.before));
        return started;
    }
    const bool one = !wish.model.isEmpty(), whole = !one && wish.filter.isEmpty();
    Matching matching(workspace.db(), wish);
    if (one) {                                                      // each record is read, which would keep the turn for long
        CS_TRY(const qint64 records, workspace.db().integer(u"SELECT count(*) FROM record"_s));
        CS_CHECK(matching.upTo(records));
    }
    CS_TRY(started.receipt, workspace.act(*command, [&](Act &act) -> Result<void> {
        started.before = act.seq();
        CS_TRY(started.matched, matching.upTo(act.seq()));
        // A whole ledger holds this very record, too.
        const qint64 records = whole && format == u"jsonl" ? act.seq() + 1 : started.matched;
        return act.append(u"export.made"_s, u"export"_s, one ? u"model/"_s + wish.modelText() : whole ? u"all"_s : u"selection"_s,
                          {{u"filter"_s, one ? u"model:"_s + wish.modelText() : whole ? u"all"_s : wish.filter.text()}, {u"format"_s, format}, {u"records"_s, records}});
    }));
    if (started.receipt->repeated) {                                // what was exported then, not what there is now
        started.before = started.receipt->record.seq;
        CS_TRY(started.matched, Matching(workspace.db(), wish).upTo(started.before));
    }
    if (!started.receipt->dryRun)
        CS_CHECK(workspace.checkpoint(command->session));
    return started;
}

Result<NewestCheckpoint> newestCheckpoint(Database &database)
{
    CS_TRY(const auto newest, database.row(u"SELECT size, note FROM checkpoint ORDER BY size DESC LIMIT 1"_s));
    if (!newest)
        return refused(u"export.checkpoint"_s, u"No checkpoint was made yet, so nothing would seal the export; nothing was written."_s, u"Export with a key: --as LOGIN or --key-file."_s);
    return NewestCheckpoint{newest->integer(0), newest->text(1).toUtf8()};
}

Result<qint64> writeSlice(Database &database, const LogFilter &filter, qint64 before, const NewestCheckpoint &checkpoint, QIODevice &device)
{
    CS_TRY(const LogNumbers numbers, logNumbers(database, filter));
    const QSet<qint64> wanted(numbers.seqs.begin(), numbers.seqs.end());
    return writeProven(database, [&](const Record &record) -> Result<bool> { return record.seq < before && wanted.contains(record.seq); }, checkpoint, device);
}

Result<Exported> exportAudit(Workspace &workspace, const std::optional<Command> &command, const ExportWish &wish)
{
    const bool csv = wish.format == ExportWish::Format::Csv;
    if (!wish.model.isEmpty() && (csv || !wish.filter.isEmpty()))
        return malformed(u"export.model"_s, u"One model's records are exported as JSONL and without a filter; nothing was written."_s, u"Write model:%1 as the filter."_s.arg(wish.model));
    CS_CHECK(checkWritable(wish.file));
    CS_TRY(const StartedExport started, startExport(workspace, command, csv ? u"csv"_s : u"jsonl"_s, wish));
    Exported exported{started.receipt, 0, 0, started.matched, !csv && !(wish.model.isEmpty() && wish.filter.isEmpty())};
    if (started.receipt && started.receipt->dryRun)
        return exported;
    Database &database = workspace.db();
    if (csv) {
        CS_CHECK(writeCsv(workspace, command, wish, started.before));
        exported.records = started.matched;
        const auto newest = newestCheckpoint(database);
        exported.beyond = newest ? qMax<qint64>(0, started.before - newest->size) : started.before;
        return exported;
    }
    CS_TRY(const Snapshot snapshot, database.snapshot());
    CS_TRY(const NewestCheckpoint newest, newestCheckpoint(database));
    CS_TRY(const qint64 records, database.integer(u"SELECT count(*) FROM record"_s));
    exported.beyond = records - newest.size;
    CS_TRY(auto output, NamedOutput::open(wish.file, u"the workspace is unchanged but for the record that an export was made"_s));
    QFileDevice &file = output.device();
    if (!exported.slice) {
        CS_TRY(exported.records, writeWhole(database, newest, file));
    } else if (wish.model.isEmpty()) {
        CS_TRY(exported.records, writeSlice(database, wish.filter, started.before, newest, file));
    } else {
        ModelPart part(wish);
        exported.matched = 0;
        CS_TRY(exported.records, writeProven(database, [&](const Record &record) -> Result<bool> {
            CS_TRY(const bool takes, part.takes(record));
            const bool exports = takes && record.seq < started.before;
            exported.matched += exports && record.seq < newest.size;
            return exports;
        }, newest, file));
    }
    CS_CHECK(output.commit());
    return exported;
}

} // namespace countersign

// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/Memory.h"

#include "core/base/Json.h"
#include "core/ledger/Checkpoint.h"
#include "core/ledger/Verify.h"
#include "core/workspace/Records.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

Error broken(const QString &what)
{
    return integrity(u"ledger.memory"_s, what + u" Nothing was written."_s, u"Run “countersign verify”, which says what does not hold; work on with a backup that does (“countersign restore”)."_s);
}

// The restore's record that forgives what is missing here: the newest, if the ledger that holds it is sound as a whole, so
// that only an admin's own record does.
struct Forgiving { qint64 seq = -1, size = 0; QString root; };
Result<Forgiving> forgiving(Database &database)
{
    Forgiving found;
    CS_CHECK(database.forEach(u"SELECT seq, payload FROM record WHERE action='workspace.restored' ORDER BY seq"_s, {}, [&](const Row &row) -> Result<void> {
        CS_TRY(const QJsonObject payload, json::parseObject(row.text(1).toUtf8()));
        if (payload[u"lost_size"_s].toInteger() >= found.size)
            found = {row.integer(0), payload[u"lost_size"_s].toInteger(), payload[u"lost_root"_s].toString()};
        return {};
    }));
    if (found.seq < 0)
        return found;
    ChainVerifier verifier;
    CS_CHECK(forEachRecord(database, [&](const Record &record) -> Result<void> { verifier.add(record); return {}; }));
    return verifier.finish().holds() ? found : Forgiving{};
}

Error notRemembered(const Memory &memory, bool shorter, const Forgiving &restored)
{
    const QString what = shorter ? u"This ledger is shorter than the one this computer has seen before (%1 records): its end is missing, or an old copy was put back."_s.arg(memory.size)
                                 : u"Record %1 of this ledger is not the one this computer has seen before: the history was rewritten, or another copy was worked on."_s.arg(memory.size - 1);
    if (restored.seq < 0)
        return integrity(u"ledger.memory"_s, what, u"Run “countersign verify”. If a backup was put back on purpose, an admin restores it with “countersign restore”, which records what was lost."_s);
    return integrity(u"ledger.memory"_s, what + u" A backup was restored (record %1), but that record names %2 lost records and this computer has seen %3."_s.arg(QString::number(restored.seq), QString::number(restored.size), QString::number(memory.size)),
                     u"An admin sets that right on this computer, and nothing done since is lost: “countersign backup COPY”, then “countersign restore COPY NEW”, whose record names what this computer has seen."_s);
}

// The key of that checkpoint's signature, in force within its records as the workspace's own table says.
Result<bool> isSigned(Database &database, const Checkpoint &checkpoint)
{
    CS_TRY(const auto rows, database.rows(u"SELECT public_key FROM login_key WHERE enrolled_seq < ? AND (revoked_seq IS NULL OR revoked_seq >= ?)"_s, {checkpoint.size, checkpoint.size}));
    return std::any_of(rows.begin(), rows.end(), [&](const Row &row) {
        const auto key = PublicKey::fromBase64(row.text(0).toLatin1());
        return key && checkpoint.signedBy(*key);
    });
}

Result<void> follow(Database &database, const QString &file, qint64 most, bool replaces, Recollection &recollection)
{
    CS_TRY(const auto newest, newestStored(database));
    const Memory before = recollection.memory.value_or(Memory());
    if (!newest || (newest->size <= before.size && before.tree.size() == before.size) || newest->size - before.tree.size() > most)
        return {};
    const auto checkpoint = Checkpoint::parse(newest->note);
    if (!checkpoint || checkpoint->size != newest->size || newest->size < before.size)
        return {};                                                  // that a stored checkpoint is none, verify says
    CS_TRY(const bool isOurs, isSigned(database, *checkpoint));
    if (!isOurs)
        return {};
    Memory now{newest->size, before.tree.size() > 0 ? before.hash : Digest(), newest->note, before.tree};
    if (auto extended = extendTree(database, now.tree, now.hash, now.size); !extended) {
        if (extended.error().kind != Kind::Integrity)
            return extended;
        recollection.fault = std::move(extended).error();
        return {};
    }
    if (now.tree.root() != checkpoint->root) {
        recollection.fault = broken(u"The checkpoint over %1 records is not that of these records: the history was rewritten."_s.arg(now.size));
        return {};
    }
    writeMemory(file, now, replaces);
    recollection.memory = now;
    return {};
}

} // namespace

std::optional<Memory> readMemory(const QString &name)
{
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const auto read = json::parseObject(file.readAll());
    const auto hash = read ? Digest::fromHex((*read)[u"hash"_s].toString()) : Result<Digest>(read.error());
    if (!hash)
        return {};
    Memory memory{(*read)[u"size"_s].toInteger(), *hash, (*read)[u"note"_s].toString().toUtf8(), {}};
    const auto tree = TreeHead::restore(QByteArray::fromBase64((*read)[u"tree"_s].toString().toLatin1()));
    if (tree && tree->size() == memory.size)
        memory.tree = *tree;
    return memory.size > 0 ? std::optional(memory) : std::nullopt;
}

void writeMemory(const QString &name, const Memory &memory, bool replaces)
{
    // Another program of this user may have seen more meanwhile.
    if (const auto before = readMemory(name); before && before->size > memory.size && !replaces)
        return;
    QDir().mkpath(QFileInfo(name).absolutePath());
    QSaveFile file(name);
    if (file.open(QIODevice::WriteOnly)) {
        file.write(json::canonicalText(QJsonObject{{u"hash"_s, memory.hash.hex()}, {u"note"_s, QString::fromUtf8(memory.note)}, {u"size"_s, memory.size},
                                                   {u"tree"_s, QString::fromLatin1(memory.tree.serialised().toBase64())}}));
        file.commit();
    }
}

Result<void> extendTree(Database &database, TreeHead &tree, Digest &last, qint64 size)
{
    CS_CHECK(database.forEach(u"SELECT "_s + recordColumns + u" FROM record WHERE seq >= ? AND seq < ? ORDER BY seq"_s, {tree.size(), size}, [&](const Row &row) -> Result<void> {
        const Record record = recordFromRow(row);
        if (record.seq != tree.size() || record.prevHash != last)
            return broken(u"Record %1 of this ledger does not follow the one before: the history was rewritten."_s.arg(record.seq));
        if (recordHash(record) != record.hash)
            return broken(u"Record %1 of this ledger was changed after it was written."_s.arg(record.seq));
        tree.append(record.hash);
        last = record.hash;
        return {};
    }));
    return tree.size() >= size ? Result<void>() : broken(u"This ledger has %1 records where a checkpoint covers %2: its end is missing."_s.arg(QString::number(tree.size()), QString::number(size)));
}

Result<std::optional<StoredCheckpoint>> newestStored(Database &database)
{
    CS_TRY(const auto row, database.row(u"SELECT size, note, frontier FROM checkpoint ORDER BY size DESC LIMIT 1"_s));
    return row ? std::optional(StoredCheckpoint{row->integer(0), row->text(1).toUtf8(), row->bytes(2)}) : std::nullopt;
}

Result<Recollection> recollect(Database &database, const QString &file, qint64 most)
{
    Recollection recollection{readMemory(file), {}};
    bool replaces = false;
    if (recollection.memory) {
        const Memory &memory = *recollection.memory;
        CS_TRY(const auto row, database.row(u"SELECT hash FROM record WHERE seq = ?"_s, {memory.size - 1}));
        if (!row || row->bytes(0) != memory.hash.bytes()) {
            CS_TRY(const Forgiving restored, forgiving(database));
            const auto seen = Checkpoint::parse(memory.note);
            const bool named = restored.seq >= 0 && (restored.size > memory.size || (restored.size == memory.size && seen && seen->root.hex() == restored.root));
            if (!named) {
                recollection.fault = notRemembered(memory, !row, restored);
                return recollection;
            }
            recollection.memory.reset();
            replaces = true;
        }
    }
    CS_CHECK(follow(database, file, most, replaces, recollection));
    return recollection;
}

} // namespace countersign

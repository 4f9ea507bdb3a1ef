// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/Audit.h"

#include "core/base/Json.h"
#include "core/ledger/Checkpoint.h"
#include "core/ledger/ExportLine.h"
#include "core/ledger/Verify.h"

#include <QDir>
#include <QFile>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

QString knownFile(const Workspace &workspace) { return workspace.stateFolder() + u"/verified/"_s + workspace.id() + u".json"_s; }

Known readKnown(const Workspace &workspace)
{
    QFile file(knownFile(workspace));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const auto object = json::parseObject(file.readAll());
    if (!object)
        return {};
    const auto hash = Digest::fromHex(object.value()[u"hash"_s].toString());
    return hash ? Known{object.value()[u"size"_s].toInteger(), *hash} : Known{};
}

void rememberKnown(const Workspace &workspace, const Report &report)
{
    QDir().mkpath(workspace.stateFolder() + u"/verified"_s);
    QSaveFile file(knownFile(workspace));
    if (file.open(QIODevice::WriteOnly)) {
        file.write(json::canonicalText(QJsonObject{{u"hash"_s, report.head.hex()}, {u"size"_s, report.records}}));
        file.commit();
    }
}

Result<void> checkDatabase(Database &database, ChainVerifier &verifier)
{
    CS_CHECK(database.forEach(u"PRAGMA integrity_check"_s, {}, [&](const Row &row) -> Result<void> {
        if (row.text(0) != u"ok")
            verifier.addFault(u"database"_s, row.text(0));
        return {};
    }));
    CS_CHECK(database.forEach(u"PRAGMA foreign_key_check"_s, {}, [&](const Row &row) -> Result<void> {
        verifier.addFault(u"table "_s + row.text(0), u"row %1 refers to a row of %2 that is not there"_s.arg(row.text(1), row.text(2)));
        return {};
    }));
    return database.forEach(u"SELECT digest, body FROM blob"_s, {}, [&](const Row &row) -> Result<void> {
        if (Digest::of(row.bytes(1)).hex() != row.text(0))
            verifier.addFault(u"blob "_s + row.text(0).left(16) + u'…', u"its bytes are no longer those of its digest"_s);
        return {};
    });
}

// Digests that payloads bind must be there; replay needs payloads only, so a lost blob shows nowhere else.
Result<void> checkBound(Database &database, ChainVerifier &verifier, const QSet<QString> &cases)
{
    static const QStringList queries{u"SELECT 'evidence ' || id, digest FROM evidence"_s, u"SELECT 'reading of ' || id, reading AS digest FROM evidence"_s, u"SELECT 'manifest of ' || model || '@' || number, manifest AS digest FROM version"_s,
                                     u"SELECT 'metadata of ' || model || '@' || number, metadata AS digest FROM version"_s, u"SELECT 'policy ' || id || ' ' || version, digest FROM policy"_s,
                                     u"SELECT 'card of ' || model || '@' || version, digest FROM card"_s};
    for (const QString &query : queries)
        CS_CHECK(database.forEach(u"SELECT * FROM (%1) WHERE digest NOT IN (SELECT digest FROM blob)"_s.arg(query), {}, [&](const Row &row) -> Result<void> {
            verifier.addFault(row.text(0), u"its bytes are missing"_s);
            return {};
        }));
    for (const QString &digest : cases) {
        CS_TRY(const qint64 there, database.integer(u"SELECT count(*) FROM blob WHERE digest=?"_s, {digest}));
        if (there == 0)
            verifier.addFault(u"case "_s + digest.left(12) + u'…', u"what a decision was shown is missing"_s);
    }
    return {};
}

// What earlier records of a model named, by which later ones are known to be about it.
struct Followed { QSet<QString> requests, incidents; QSet<qint64> intents; };

bool belongs(const QJsonObject &payload, const Record &record, const QString &model, Followed &followed)
{
    const QString action = QString::fromLatin1(record.action);
    if (record.seq == 0 || action.startsWith(u"key."_s))
        return true;
    const QString subject = QString::fromLatin1(record.subject);
    bool ours = payload[u"model"_s].toString() == model || followed.requests.contains(subject) || followed.incidents.contains(payload[u"incident"_s].toString())
        || (payload.contains(u"intent"_s) && followed.intents.contains(payload[u"intent"_s].toInteger()));
    if (ours && subject.startsWith(u"request:"_s))
        followed.requests += subject;
    if (ours && action.startsWith(u"rollout."_s))
        followed.intents += record.seq;
    if (ours && payload.contains(u"incident"_s))
        followed.incidents += payload[u"incident"_s].toString();
    return ours;
}

} // namespace

Result<AuditReport> auditWorkspace(Workspace &workspace, const AuditQuestion &question)
{
    Database &database = workspace.db();
    CS_TRY(const Snapshot snapshot, database.snapshot());
    ChainVerifier verifier(question.anew ? Known{} : readKnown(workspace));
    if (workspace.alteration())
        verifier.addFault(u"database"_s, workspace.alteration()->text);
    if (workspace.memoryFault())
        verifier.addFault(u"this computer's memory"_s, workspace.memoryFault()->text);
    const QByteArray caseKey = "\"case\":\"";                        // no text of a payload holds it, as quotes in texts are escaped
    QSet<QString> cases;
    CS_CHECK(forEachRecord(database, [&](const Record &record) -> Result<void> {
        verifier.add(record);
        if (const auto named = record.payload.indexOf(caseKey); named >= 0)
            cases += QString::fromLatin1(record.payload.mid(named + caseKey.size(), 64));
        return {};
    }));
    CS_CHECK(database.forEach(u"SELECT size, note FROM checkpoint ORDER BY size"_s, {}, [&](const Row &row) -> Result<void> {
        verifier.addCheckpoint(row.text(1).toUtf8(), u"checkpoint at %1"_s.arg(row.integer(0)));
        return {};
    }));
    if (question.checkpoint)
        verifier.addCheckpoint(*question.checkpoint, u"the given checkpoint"_s);
    if (!workspace.rememberedNote().isEmpty())
        verifier.addCheckpoint(workspace.rememberedNote(), u"the checkpoint this computer remembers"_s);
    CS_CHECK(checkDatabase(database, verifier));
    CS_CHECK(checkBound(database, verifier, cases));
    AuditReport report{verifier.finish(), {}};
    if (question.replay) {
        CS_TRY(report.replay, replay(workspace));
        for (const QString &difference : std::as_const(report.replay->differences))
            report.ledger.add(u"replay"_s, difference);
    }
    if (report.ledger.holds())
        rememberKnown(workspace, report.ledger);
    return report;
}

Result<Exported> exportAudit(Workspace &workspace, const std::optional<Command> &command, const ExportWish &wish)
{
    Exported exported;
    exported.slice = !wish.model.isEmpty();
    // Opened first: a record that an export was made is not left behind by one that could not be.
    QSaveFile file(wish.file);
    if (!file.open(QIODevice::WriteOnly))
        return fault(u"file.write"_s, u"The export “%1” cannot be written: %2. Nothing was recorded."_s.arg(wish.file, file.errorString()), u"Name another file."_s);
    if (command) {
        CS_TRY(exported.receipt, workspace.act(*command, [&](Act &act) -> Result<void> {
            return act.append(u"export.made"_s, u"export"_s, wish.model.isEmpty() ? u"all"_s : u"model/"_s + wish.model, {{u"filter"_s, wish.model.isEmpty() ? u"all"_s : u"model:"_s + wish.model}, {u"records"_s, act.seq() + 1}});
        }));
        if (exported.receipt->dryRun)
            return exported;
        CS_CHECK(workspace.checkpoint(command->session));
    }
    Database &database = workspace.db();
    CS_TRY(const Snapshot snapshot, database.snapshot());
    CS_TRY(const auto newest, database.row(u"SELECT size, note FROM checkpoint ORDER BY size DESC LIMIT 1"_s));
    if (!newest)
        return refused(u"export.checkpoint"_s, u"No checkpoint was made yet, so nothing would seal the export; nothing was written."_s, u"Export with a key: --as LOGIN or --key-file."_s);
    const qint64 size = newest->integer(0);
    CS_TRY(const qint64 records, database.integer(u"SELECT count(*) FROM record"_s));
    exported.beyond = records - size;
    std::vector<Digest> leaves;
    if (exported.slice) {
        CS_CHECK(database.forEach(u"SELECT hash FROM record WHERE seq < ? ORDER BY seq"_s, {size}, [&](const Row &row) -> Result<void> {
            CS_TRY(const Digest leaf, Digest::fromBytes(row.bytes(0)));
            leaves.push_back(leaf);
            return {};
        }));
    }
    const Tree tree(leaves.empty() ? std::vector<Digest>{Digest()} : std::move(leaves));
    const auto broken = [&] { return fault(u"file.write"_s, u"The export “%1” cannot be written: %2."_s.arg(wish.file, file.errorString()), u"Name another file; the workspace is unchanged but for the record that an export was made."_s); };
    Followed followed;
    CS_CHECK(forEachRecord(database, [&](const Record &record) -> Result<void> {
        QByteArray line;
        if (!exported.slice) {
            line = recordLine(record);
        } else {
            CS_TRY(const QJsonObject payload, json::parseObject(record.payload));
            if (record.seq >= size || !belongs(payload, record, wish.model, followed))
                return {};
            line = recordLine(record, tree.auditPath(record.seq));
        }
        ++exported.records;
        if (file.write(line + '\n') < 0)
            return broken();
        return {};
    }));
    if (file.write(checkpointLine(newest->text(1).toUtf8()) + '\n') < 0 || !file.commit())
        return broken();
    return exported;
}

} // namespace countersign

// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/Audit.h"

#include "core/base/Json.h"
#include "core/ledger/Verify.h"

#include <QDir>
#include <QFile>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

QString knownFile(const Workspace &workspace) { return workspace.stateFolder() + u"/verified/"_s + workspace.id() + u".json"_s; }

Result<Known> readKnown(Workspace &workspace)
{
    QFile file(knownFile(workspace));
    if (!file.open(QIODevice::ReadOnly))
        return Known{};
    const auto object = json::parseObject(file.readAll());
    if (!object)
        return Known{};
    const auto hash = Digest::fromHex(object.value()[u"hash"_s].toString());
    if (!hash)
        return Known{};
    const Known known{object.value()[u"size"_s].toInteger(), *hash};
    if (workspace.memoryFault())
        return known;
    // Where a restore owns up to having lost that much, what was checked before is gone: everything is checked again.
    bool lost = false;
    CS_CHECK(workspace.db().forEach(u"SELECT payload FROM record WHERE action='workspace.restored'"_s, {}, [&](const Row &row) -> Result<void> {
        CS_TRY(const QJsonObject payload, json::parseObject(row.text(0).toUtf8()));
        lost = lost || payload[u"lost_size"_s].toInteger() >= known.size;
        return {};
    }));
    return lost ? Known{} : known;
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

} // namespace

Result<AuditReport> auditWorkspace(Workspace &workspace, const AuditQuestion &question)
{
    Database &database = workspace.db();
    CS_TRY(const Snapshot snapshot, database.snapshot());
    Known known;
    if (!question.anew) {
        CS_TRY(known, readKnown(workspace));
    }
    ChainVerifier verifier(known);
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
    CS_CHECK(database.forEach(u"SELECT size, note, frontier FROM checkpoint ORDER BY size"_s, {}, [&](const Row &row) -> Result<void> {
        const QString where = u"checkpoint at %1"_s.arg(row.integer(0));
        verifier.addCheckpoint(row.text(1).toUtf8(), where);
        verifier.addTreeHead(row.integer(0), row.bytes(2), where);
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
    if (report.ledger.holds()) {
        rememberKnown(workspace, report.ledger);
        (void)workspace.rememberNewest();                           // it was just found to hold
    }
    return report;
}

} // namespace countersign

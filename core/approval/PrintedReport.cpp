// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/approval/PrintedReport.h"

#include "core/approval/RecordStory.h"
#include "core/base/Json.h"
#include "core/workspace/Audit.h"

#include <QBuffer>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

// A name that is safe wherever the file is saved: names of evidence are what people gave.
QString fileName(const SeenDocument &document)
{
    static const QRegularExpression other(u"[^A-Za-z0-9._-]+"_s), dots(u"\\.{2,}|^\\.+"_s);
    const QString ending = document.what == u"evidence" ? QString() : document.what == u"policy" ? u".yaml"_s : document.what == u"card" ? u".md"_s : u".json"_s;
    const QString given = document.what == u"evidence" ? document.name : document.what + u'-' + (document.name.isEmpty() ? document.digest.left(12) : document.name);
    return QString(given).replace(other, u"-"_s).replace(dots, u"-"_s).left(100) + ending;
}

QString typeOf(const QString &name)
{
    if (name.endsWith(u".json"))
        return u"application/json"_s;
    return name.endsWith(u".xml") ? u"application/xml"_s : name.endsWith(u".csv") ? u"text/csv"_s : u"application/octet-stream"_s;
}

Result<void> attachDocuments(Database &database, const LogFilter &filter, qint64 before, PrintedReport &report)
{
    static const QStringList wanted{u"evidence"_s, u"case"_s, u"card"_s, u"policy"_s};
    QVector<std::pair<QString, QString>> digests;
    QSet<QString> seen, names;
    CS_CHECK(database.forEach(u"SELECT payload FROM record WHERE seq<? AND "_s + filter.condition() + u" ORDER BY seq DESC"_s, QVariantList{before} + filter.values(), [&](const Row &row) -> Result<void> {
        const auto payload = json::parseObject(row.bytes(0));
        for (const auto &each : payload ? digestsIn(*payload) : QVector<std::pair<QString, QString>>()) {
            if (!seen.contains(each.second))
                digests.append(each);
            seen += each.second;
        }
        return {};
    }));
    CS_TRY(const auto documents, seenDocuments(database, digests));
    qint64 bytes = 0;
    for (const SeenDocument &document : documents) {
        if (!wanted.contains(document.what))
            continue;
        QString name = fileName(document);
        if (names.contains(name))
            name = document.digest.left(12) + u'-' + name;
        names += name;
        const auto body = blob(database, document.digest, name);
        if (!body || bytes + body->size() > PrintedReport::mostAttached) {
            report.leftOut += u"%1 (%2)"_s.arg(name, document.digest);
            continue;
        }
        bytes += body->size();
        report.attachments.append({name, typeOf(name), document.what, document.digest, *body});
    }
    return {};
}

} // namespace

Result<PrintedReport> makeReport(Workspace &workspace, const std::optional<Command> &command, const LogFilter &filter)
{
    Database &database = workspace.db();
    CS_TRY(const qint64 count, logCount(database, filter));
    if (count > PrintedReport::mostRecords)
        return refused(u"export.report"_s, u"A report holds at most %1 records, and this filter lets %2 through; nothing was written."_s.arg(QString::number(PrintedReport::mostRecords), QString::number(count)), u"Narrow the filter, or export CSV or JSONL."_s);
    ExportWish wish;
    wish.filter = filter;
    CS_TRY(const StartedExport started, startExport(workspace, command, u"pdf"_s, wish));
    PrintedReport report;
    report.name = workspace.name();
    report.workspace = workspace.id();
    report.filter = filter.text();
    report.practice = workspace.practice();
    report.at = workspace.clock().now();
    if (command) {
        report.by = command->session.login;
        report.keyId = command->session.key->publicKey().keyId();
    }
    if (started.receipt) {
        report.at = started.receipt->record.at;
        report.recorded = started.receipt->record.seq;
    }
    CS_TRY(const AuditReport audit, auditWorkspace(workspace, {}));
    report.verified = audit.ledger;
    report.states = RecordStates(audit.ledger);
    CS_TRY(const Snapshot snapshot, database.snapshot());
    report.all = started.before;
    CS_CHECK(forEachLogLine(database, filter, 0, started.before - 1, [&](const LogLine &line) -> Result<void> {
        report.lines.append(line);
        return {};
    }));
    if (const auto newest = newestCheckpoint(database)) {
        report.checkpoint = *newest;
        QBuffer ledger;
        ledger.open(QIODevice::WriteOnly);
        if (const auto slice = writeSlice(database, filter, started.before, *newest, ledger))
            report.attachments.append({u"ledger.jsonl"_s, u"application/jsonl"_s, u"ledger"_s, Digest::of(ledger.data()).hex(), ledger.data()});
        report.attachments.append({u"checkpoint.txt"_s, u"text/plain"_s, u"checkpoint"_s, Digest::of(newest->note).hex(), newest->note});
    }
    CS_CHECK(attachDocuments(database, filter, started.before, report));
    return report;
}

} // namespace countersign

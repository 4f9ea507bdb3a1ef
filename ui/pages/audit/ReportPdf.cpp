// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/audit/ReportPdf.h"

#include "core/workspace/Sealed.h"
#include "ui/pages/audit/ReportPages.h"
#include "ui/pages/audit/Words.h"
#include "ui/style/listed.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFileInfo>
#include <QPainter>
#include <QPdfWriter>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

using Face = ReportPages::Face;

struct Words { Q_DECLARE_TR_FUNCTIONS(ReportPdf) };

void addHead(ReportPages &pages, const PrintedReport &report)
{
    pages.add({Words::tr("Audit report"), Face::Title}, 2);
    pages.add({report.name, Face::Heading, Token::Text2}, 10);
    if (report.practice)
        pages.add({Words::tr("This workspace is a sample: its keys lie beside it, so this report proves nothing."), Face::Heading, Token::RedFg}, 8);
    pages.addPair(Words::tr("Workspace"), {report.workspace, Face::Mono});
    pages.addPair(Words::tr("Made"), {report.by.isEmpty() ? Words::tr("%1 by nobody signed in").arg(report.at.shortText()) : Words::tr("%1 by %2", "a time, and who").arg(report.at.shortText(), report.by)});
    if (!report.keyId.isEmpty())
        pages.addPair(Words::tr("Signed with key"), {report.keyId, Face::Mono});
    pages.addPair(Words::tr("Recorded"), {report.recorded ? Words::tr("as #%1 of the ledger").arg(*report.recorded) : Words::tr("not recorded: nobody was signed in, or the workspace was open for reading only")});
    const bool oldestFirst = !report.lines.isEmpty() && report.lines.first().seq < report.lines.last().seq;
    pages.addPair(Words::tr("Records"), {(oldestFirst ? Words::tr("%1 of %2, the oldest first; times in UTC") : Words::tr("%1 of %2, the newest first; times in UTC")).arg(QString::number(report.lines.size()), QString::number(report.all))});
    pages.addPair(Words::tr("Filter"), {report.filter.isEmpty() ? Words::tr("none: every record") : report.filter, report.filter.isEmpty() ? Face::Body : Face::Mono});
    pages.addSpace(10);
}

void addVerification(ReportPages &pages, const PrintedReport &report)
{
    const Report &verified = report.verified;
    pages.add({Words::tr("Verification"), Face::Heading});
    if (verified.holds())
        pages.add({Words::tr("The ledger holds: %n record(s), chain, keys, signatures, checkpoints and stored bytes.", nullptr, int(verified.records)), Face::Body, Token::GreenFg});
    else
        pages.add({Words::tr("THE LEDGER DOES NOT HOLD: %n fault(s). Nothing that follows the first can be trusted.", nullptr, int(verified.faultCount)), Face::Body, Token::RedFg});
    for (const Fault &fault : verified.faults)
        pages.add({fault.where + u": "_s + fault.text, Face::Small, Token::RedFg}, 1);
    pages.addPair(Words::tr("Head"), {verified.head.hex(), Face::Mono});
    pages.addPair(Words::tr("Root"), {verified.root.hex(), Face::Mono});
    pages.addPair(Words::tr("Covered"), {verified.covered > 0 ? Words::tr("to #%1 by a checkpoint of %2; %n newer record(s) are not covered", nullptr, int(verified.beyond)).arg(QString::number(verified.covered - 1), verified.coveredBy) : Words::tr("by no checkpoint")});
    pages.addSpace(6);
    if (report.checkpoint) {
        pages.add({Words::tr("Checkpoint"), Face::Heading});
        pages.add({QString::fromUtf8(report.checkpoint->note).trimmed(), Face::Mono}, 10);
    }
}

void addHowToCheck(ReportPages &pages, const PrintedReport &report)
{
    pages.add({Words::tr("How to check this report without Countersign"), Face::Heading});
    if (report.keyId.isEmpty()) {
        pages.add({Words::tr("Nobody signed this report, so only the ledger within it can be checked.")});
    } else {
        pages.add({Words::tr("The signature lies beside the file, and so does the public key; see that its SHA-256 (of the 32 raw bytes) is the key named above, which the ledger within enrolls:")});
        pages.add({openSslCheck(u"REPORT.pdf"_s), Face::Mono}, 6);
    }
    pages.add({Words::tr("The files within it, among them the ledger's own lines with their proofs into the checkpoint above; compare it with one of the same size that you hold elsewhere:")});
    pages.add({u"pdfdetach -saveall REPORT.pdf && countersign verify ledger.jsonl"_s, Face::Mono}, 6);
    pages.add({Words::tr("Any change, removal or reordering of a record covered by a checkpoint that you hold elsewhere is found, offline. Records newer than your newest checkpoint can be changed unseen by "
                         "somebody who can write the file. This proves order, not true time; integrity, not secrecy. A selection says nothing about what it leaves out."), Face::Small, Token::Text2}, 10);
}

void addRecords(ReportPages &pages, const PrintedReport &report)
{
    pages.newPage();
    pages.add({Words::tr("Records"), Face::Heading});
    const qreal left = pages.width() - 38 - 62 - 66 - 92 - 128 - 150 - 56;
    pages.setColumns({38, 62, 66, 92, 128, left, 150, 56}, {Words::tr("#"), Words::tr("Time (UTC)"), Words::tr("Actor"), Words::tr("Action"), Words::tr("Subject"), Words::tr("Reason"), Words::tr("Digest"), Words::tr("State")});
    for (const LogLine &line : report.lines) {
        const RecordState state = report.states.of(line.seq);
        pages.addRow({{QString::number(line.seq), Face::Mono}, {line.at.shortText(), Face::Mono}, {line.actor, Face::Small}, {line.action, Face::Small}, {line.subject, Face::Small}, {line.reason, Face::Small},
                      {line.digest, Face::Mono, Token::Text2}, {logwords::state(state), Face::Small, state == RecordState::Broken ? Token::RedFg : Token::Text}});
    }
    pages.endColumns();
}

void addAttachments(ReportPages &pages, const PrintedReport &report)
{
    pages.addSpace(10);
    pages.add({Words::tr("Files within this report"), Face::Heading});
    pages.setColumns({270, 90, 60, pages.width() - 420}, {Words::tr("File"), Words::tr("What", "kind of document"), Words::tr("Bytes"), Words::tr("SHA-256")});
    for (const ReportAttachment &file : report.attachments)
        pages.addRow({{file.name, Face::Small}, {logwords::document(file.about), Face::Small}, {QString::number(file.bytes.size()), Face::Mono}, {file.digest, Face::Mono}});
    pages.endColumns();
    if (!report.leftOut.isEmpty())
        pages.add({Words::tr("Not within it, as they are too large or gone: %1").arg(listed(report.leftOut)), Face::Small, Token::RedFg});
}

} // namespace

QString shellWord(const QString &path)
{
    static const QRegularExpression plain(u"^[A-Za-z0-9_./-]+$"_s);
    return plain.match(path).hasMatch() ? path : u'\'' + QString(path).replace(u'\'', u"'\\''"_s) + u'\'';
}

QString openSslCheck(const QString &file)
{
    return u"openssl pkeyutl -verify -pubin -inkey %1 -rawin -in %2 -sigfile %3"_s.arg(shellWord(file + u".pub"_s), shellWord(file), shellWord(file + u".sig"_s));
}

Result<QByteArray> reportPdf(const PrintedReport &report)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setPageLayout(QPageLayout(QPageSize(QPageSize::A4), QPageLayout::Landscape, QMarginsF(36, 32, 36, 28), QPageLayout::Point));
        writer.setResolution(600);
        writer.setTitle(Words::tr("Audit report of %1").arg(report.name));
        writer.setCreator(u"Countersign"_s);
        for (const ReportAttachment &file : report.attachments)
            writer.addFileAttachment(file.name, file.bytes, file.type);
        ReportPages pages(writer);
        addHead(pages, report);
        addVerification(pages, report);
        addHowToCheck(pages, report);
        addRecords(pages, report);
        addAttachments(pages, report);
        QPainter painter;
        if (!painter.begin(&writer))
            return fault(u"report.draw"_s, Words::tr("The report could not be drawn; no file was written."));
        pages.draw(painter, Words::tr("Countersign audit report of %1, %2").arg(report.name, report.at.shortText()));
        painter.end();
    }
    return buffer.data();
}

Result<PrintedReport> exportReport(Workspace &workspace, const std::optional<Command> &command, const LogFilter &filter, const QString &file)
{
    CS_CHECK(checkWritable(file));
    CS_TRY(const PrintedReport report, makeReport(workspace, command, filter));
    CS_TRY(const QByteArray pdf, reportPdf(report));
    CS_CHECK(writeSealed(file, pdf, command ? std::optional(command->session) : std::nullopt));
    return report;
}

} // namespace countersign

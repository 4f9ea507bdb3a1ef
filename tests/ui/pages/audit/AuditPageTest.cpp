// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/audit/AuditPage.h"

#include "core/ledger/Export.h"
#include "core/people/People.h"
#include "core/registry/Registry.h"
#include "core/workspace/Log.h"
#include "tests/ui/pages/PageWorkspace.h"
#include "ui/pages/audit/ExportSheet.h"
#include "ui/pages/audit/RecordModel.h"
#include "ui/pages/audit/ReportPages.h"
#include "ui/pages/audit/ReportPdf.h"
#include "ui/pages/audit/VerifyBar.h"
#include "ui/style/Paint.h"
#include "ui/style/Roles.h"
#include "ui/style/Type.h"
#include "ui/widgets/DenseTable.h"
#include "ui/widgets/FilterBar.h"
#include "ui/widgets/MessageBar.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QFontMetrics>
#include <QHeaderView>
#include <QLineEdit>
#include <QPainter>
#include <QPdfWriter>
#include <QPlainTextEdit>
#include <QProcess>
#include <QPushButton>
#include <QScrollBar>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace countersign;
using namespace Qt::StringLiterals;

namespace {

struct Shown
{
    PageWorkspace workspace;
    AuditPage page{workspace.open()};
    DenseTable &table = named<DenseTable>(page, u"auditTable"_s);
    VerifyBar &bar = named<VerifyBar>(page, u"auditVerify"_s);

    Shown()
    {
        page.resize(1252, 830);
        page.show();
        page.open({});
        settle();
    }
    void settle()
    {
        waitUntil([this] { return !page.isLoading(); });
    }
    void filter(const QString &text)
    {
        auto &filter = named<FilterBar>(page, u"auditFilter"_s);
        filter.setText(text);
        Q_EMIT filter.filterChanged(text);
        settle();
    }
    QString cell(int row, int column) const { return table.model()->index(row, column).data().toString(); }
};

} // namespace

TEST_CASE("the audit log shows every record, the newest first, and each row as a sentence")
{
    Shown shown;
    REQUIRE(shown.table.model()->rowCount() == 6);
    CHECK(shown.cell(0, 0) == u"#5"_s);
    CHECK(shown.cell(0, 2) == u"ann"_s);
    CHECK(shown.cell(0, 3) == u"model.add"_s);
    CHECK(shown.table.model()->index(5, 0).data(Qt::AccessibleTextRole).toString().startsWith(u"Record 0: at "_s));
    CHECK(named<QPlainTextEdit>(shown.page, u"auditPayload"_s).isReadOnly());
}

TEST_CASE("a filter narrows the list, a broken one says why and leaves the list")
{
    Shown shown;
    shown.filter(u"action:duty subject:P2"_s);
    REQUIRE(shown.table.model()->rowCount() == 1);
    CHECK(shown.cell(0, 3) == u"duty.grant"_s);
    shown.filter(u"aktor:ann"_s);
    CHECK(shown.table.model()->rowCount() == 1);
    CHECK(named<MessageBar>(shown.page, u"auditMessage"_s).accessibleName().contains(u"actor"_s));
    shown.filter({});
    CHECK(shown.table.model()->rowCount() == 6);
    CHECK(named<MessageBar>(shown.page, u"auditMessage"_s).isHidden());
}

TEST_CASE("the ledger is verified when the page opens, and an altered record is a loud fault")
{
    Shown shown;
    INFO(shown.bar.sentence().toStdString());
    CHECK(!shown.bar.isFault());
    CHECK(shown.bar.sentence().startsWith(u"Chain verified to #5 in "_s));
    CHECK(shown.bar.sentence().contains(u"checkpoint of ann"_s));
    CHECK(shown.cell(0, 7) == u"Sealed"_s);

    shown.workspace.alter(4, u"cara"_s, u"carl"_s);
    named<QPushButton>(shown.page, u"auditVerifyAgain"_s).click();
    waitUntil([&] { return !shown.bar.isBusy() && shown.bar.isFault(); });
    CHECK(shown.bar.accessibleName().contains(u"record 4"_s));
    CHECK(shown.cell(1, 7) == u"Does not hold"_s);
    CHECK(shown.cell(0, 7) == u"After a fault"_s);
    CHECK(shown.table.model()->index(1, 0).data(role::RowHue).isValid());
    CHECK(shown.cell(2, 7) != u"Does not hold"_s);

    CHECK(shown.bar.sentence().startsWith(u"#4 does not match #3"_s));
    named<QPushButton>(shown.page, u"auditShowBoth"_s).click();
    shown.settle();
    REQUIRE(shown.table.model()->rowCount() == 2);
    CHECK(shown.cell(0, 0) == u"#4"_s);
    CHECK(shown.cell(1, 0) == u"#3"_s);
    CHECK(shown.table.currentRow().row() == 0);
}

TEST_CASE("what a record binds is shown as plain text")
{
    Shown shown;
    shown.page.open(u"0"_s);
    auto &documents = named<QComboBox>(shown.page, u"auditDocument"_s);
    auto &text = named<QPlainTextEdit>(shown.page, u"auditPayload"_s);
    waitUntil([&] { return text.toPlainText().contains(u"CSLOG1"_s) && documents.count() > 1; });
    documents.setCurrentIndex(1);
    Q_EMIT documents.activated(1);
    waitUntil([&] { return !text.toPlainText().contains(u"CSLOG1"_s); });
    CHECK(text.toPlainText().contains(u"rules:"_s));
    CHECK(documents.itemText(1).startsWith(u"Policy default-"_s));
}

TEST_CASE("an export says how many records it will hold, is recorded, and verifies on its own")
{
    Shown shown;
    named<QPushButton>(shown.page, u"auditExport"_s).click();
    auto &sheet = named<ExportSheet>(shown.page, u"auditExportSheet"_s);
    auto &count = named<QWidget>(sheet, u"auditExportCount"_s);
    waitUntil([&] { return count.property("text").toString().startsWith(u"6 records"_s); });
    const QString file = shown.workspace.file(u"a b.jsonl"_s);
    named<QLineEdit>(sheet, u"auditExportFile"_s).setText(file);
    named<QPushButton>(sheet, u"auditExportWrite"_s).click();
    auto &message = named<MessageBar>(sheet, u"auditExportMessage"_s);
    waitUntil([&] { return !message.isHidden(); });
    CHECK(message.accessibleName().contains(u"Wrote 7 records"_s));
    CHECK(message.accessibleName().contains(u"countersign verify '"_s + file + u'\''));
    CHECK(shown.workspace.records() == 7);
    const Report report = take(verifyFile(file, {}));
    CHECK(report.holds());
    CHECK(report.records == 7);
    CHECK(report.beyond == 0);
    shown.settle();
}

TEST_CASE("a filtered export says what it wrote of what was shown, and what came with it, and Ctrl+P begins it")
{
    Shown shown;
    shown.page.activateWindow();
    shown.table.setFocus();
    QTest::keyClick(&shown.table, Qt::Key_P, Qt::ControlModifier);
    auto &begun = named<ExportSheet>(shown.page, u"auditExportSheet"_s);
    CHECK(QAccessible::queryAccessibleInterface(&named<QPushButton>(begun, u"auditExportWrite"_s))->text(QAccessible::Name) == u"Export");
    begun.close();
    ExportSheet sheet(shown.workspace.open(), take(LogFilter::fromText(u"action:model.add"_s, SystemClock().now())));
    named<QLineEdit>(sheet, u"auditExportFile"_s).setText(shown.workspace.file(u"some.jsonl"_s));
    waitUntil([&] { return named<QPushButton>(sheet, u"auditExportWrite"_s).isEnabled(); });
    named<QPushButton>(sheet, u"auditExportWrite"_s).click();
    auto &message = named<MessageBar>(sheet, u"auditExportMessage"_s);
    waitUntil([&] { return !message.isHidden(); });
    CHECK(message.text().startsWith(u"Wrote 1 record to "_s));
    CHECK(message.text().contains(u" with which it can be checked."_s));
    shown.settle();
}

TEST_CASE("in a small window an act is read whole and the list needs no scroll bar across")
{
    Shown shown;
    shown.page.resize(1092, 740);                                   // beside the rail at 1280
    QApplication::processEvents();
    const QFontMetrics strong(fontOf(Type::Label));
    CHECK(shown.table.columnWidth(RecordModel::Action) >= strong.horizontalAdvance(u"decision.request-changes"_s) + 2 * paint::cellPadding);
    CHECK(shown.table.columnWidth(RecordModel::Time) >= shown.table.sizeHintForColumn(RecordModel::Time));
    shown.table.setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    QApplication::processEvents();
    CHECK(shown.table.horizontalScrollBar()->maximum() == 0);
}

TEST_CASE("an export asks before it replaces a file, proposes a name of its own, and how to check it can be copied")
{
    Shown shown;
    const QString file = shown.workspace.file(u"kept.csv"_s);
    QFile kept(file);
    REQUIRE(kept.open(QIODevice::WriteOnly));
    kept.write("kept");
    kept.close();
    ExportSheet sheet(shown.workspace.open());
    sheet.open();
    named<QComboBox>(sheet, u"auditExportFormat"_s).setCurrentIndex(1);
    auto &line = named<QLineEdit>(sheet, u"auditExportFile"_s);
    auto &write = named<QPushButton>(sheet, u"auditExportWrite"_s);
    auto &message = named<MessageBar>(sheet, u"auditExportMessage"_s);
    const auto press = [&](const QString &text) {
        for (QPushButton *button : message.findChildren<QPushButton *>())
            if (button->text() == text && !button->isHidden())
                return button->click();
        FAIL("no such button");
    };
    const auto contents = [&file] {
        QFile now(file);
        return now.open(QIODevice::ReadOnly) ? now.readAll() : QByteArray();
    };
    line.setText(file);
    waitUntil([&] { return write.isEnabled(); });
    write.click();
    CHECK(message.text().contains(u"“kept.csv” already. Nothing was written."_s));
    CHECK(contents() == "kept");
    CHECK(shown.workspace.records() == 6);
    line.setText(shown.workspace.file(u"other.csv"_s));
    CHECK(message.isHidden());
    line.setText(file);
    write.click();
    const int width = sheet.width();
    press(u"Replace"_s);
    waitUntil([&] { return message.text().contains(u"Wrote"_s); });
    CHECK(contents().contains("model.add"));
    CHECK(shown.workspace.records() == 7);
    CHECK(sheet.width() == width);
    press(u"Copy the command"_s);
    CHECK(QApplication::clipboard()->text() == openSslCheck(file));

    // What lies beside it would be replaced as well.
    QFile::remove(file);
    write.click();
    CHECK(message.text().contains(u"“kept.csv.sig” already"_s));
    shown.settle();
}

TEST_CASE("the name that is proposed is no file's")
{
    Shown shown;
    QTemporaryDir home;
    const QByteArray before = qgetenv("HOME");
    qputenv("HOME", home.path().toUtf8());
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    REQUIRE(documents.startsWith(home.path()));
    REQUIRE(QDir().mkpath(documents));
    QFile earlier(documents + u"/risk-models-audit.jsonl"_s);
    REQUIRE(earlier.open(QIODevice::WriteOnly));
    earlier.close();
    ExportSheet sheet(shown.workspace.open());
    CHECK(named<QLineEdit>(sheet, u"auditExportFile"_s).text() == documents + u"/risk-models-audit-2.jsonl"_s);
    qputenv("HOME", before);
}

TEST_CASE("one model is exported as a slice, without a session nothing is recorded")
{
    Shown shown;
    shown.workspace.open().setSession({});
    ExportSheet sheet(shown.workspace.open());
    auto &what = named<QComboBox>(sheet, u"auditExportWhat"_s);
    waitUntil([&] { return what.count() == 2; });
    what.setCurrentIndex(1);
    const QString file = shown.workspace.file(u"slice.jsonl"_s);
    named<QLineEdit>(sheet, u"auditExportFile"_s).setText(file);
    named<QPushButton>(sheet, u"auditExportWrite"_s).click();
    auto &message = named<MessageBar>(sheet, u"auditExportMessage"_s);
    waitUntil([&] { return !message.text().isEmpty(); });
    CHECK(message.text().contains(u"Not recorded"_s));
    CHECK(shown.workspace.records() == 6);
    const Report report = take(verifyFile(file, {}));
    CHECK(report.holds());
    CHECK(report.slice);
}

TEST_CASE("the log can be read from its beginning, is exported as it is read, and remembers it")
{
    {
        Shown shown;
        shown.table.horizontalHeader()->setSortIndicator(RecordModel::Time, Qt::AscendingOrder); // as a click on the heading does
        waitUntil([&] { return shown.cell(0, 0) == u"#0"; });
        shown.settle();
        CHECK(shown.cell(5, 0) == u"#5");
        CHECK(shown.table.accessibleName() == u"Records, the oldest first");
        shown.page.open(u"4"_s);
        shown.settle();
        CHECK(shown.table.currentRow().row() == 4);
        named<QPushButton>(shown.page, u"auditExport"_s).click();
        auto &sheet = named<ExportSheet>(shown.page, u"auditExportSheet"_s);
        named<QComboBox>(sheet, u"auditExportFormat"_s).setCurrentIndex(1);
        waitUntil([&] { return named<QWidget>(sheet, u"auditExportCount"_s).property("text").toString().contains(u" in UTC, the oldest first, as they are shown."_s); });
        const QString file = shown.workspace.file(u"oldest.csv"_s);
        named<QLineEdit>(sheet, u"auditExportFile"_s).setText(file);
        named<QPushButton>(sheet, u"auditExportWrite"_s).click();
        waitUntil([&] { return !named<MessageBar>(sheet, u"auditExportMessage"_s).isHidden(); });
        QFile csv(file);
        REQUIRE(csv.open(QIODevice::ReadOnly));
        QStringList written;
        for (const QByteArray &line : csv.readAll().split('\n').mid(1))
            written += QString::fromUtf8(line).section(u',', 0, 0).remove(u'"');
        written.removeAll({});
        CHECK(written == QStringList{u"0"_s, u"1"_s, u"2"_s, u"3"_s, u"4"_s, u"5"_s});
        shown.settle();
    }
    Shown again;
    CHECK(again.cell(0, 0) == u"#0");
    again.table.horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    again.settle();
    CHECK(again.cell(0, 0) == u"#5");
}

TEST_CASE("a record that somebody adds does not blank the ones in view")
{
    Shown shown;
    QString seen;
    QObject::connect(static_cast<RecordModel *>(shown.table.model()), &RecordModel::loaded, &shown.page, [&] { seen = shown.cell(shown.table.model()->rowCount() - 1, RecordModel::Action); });
    shown.workspace.act([](Workspace &workspace, const Command &command) { return addModel(workspace, command, u"second"_s, u"low"_s, {}); });
    waitUntil([&] { return shown.table.model()->rowCount() == 7; });
    CHECK(seen == u"workspace.create");
    shown.settle();
}

TEST_CASE("what is exported is what is shown: same filter, same order, also as a table")
{
    Shown shown;
    shown.filter(u"action:person|key"_s);
    QStringList rows;
    for (int row = 0; row < shown.table.model()->rowCount(); ++row)
        rows += shown.cell(row, 0).mid(1);
    REQUIRE(rows.size() == 3);
    CHECK(named<QPushButton>(shown.page, u"auditExport"_s).text() == u"&Export 3…"_s);
    named<QPushButton>(shown.page, u"auditExport"_s).click();
    auto &sheet = named<ExportSheet>(shown.page, u"auditExportSheet"_s);
    auto &count = named<QWidget>(sheet, u"auditExportCount"_s);
    named<QComboBox>(sheet, u"auditExportFormat"_s).setCurrentIndex(1);
    waitUntil([&] { return count.property("text").toString().startsWith(u"3 records in UTC, the newest first"_s); });
    CHECK(named<QLineEdit>(sheet, u"auditExportFile"_s).text().endsWith(u".csv"_s));
    const QString file = shown.workspace.file(u"a.csv"_s);
    named<QLineEdit>(sheet, u"auditExportFile"_s).setText(file);
    named<QPushButton>(sheet, u"auditExportWrite"_s).click();
    auto &message = named<MessageBar>(sheet, u"auditExportMessage"_s);
    waitUntil([&] { return !message.isHidden(); });
    CHECK(message.accessibleName().contains(u"openssl pkeyutl -verify"_s));
    QFile csv(file);
    REQUIRE(csv.open(QIODevice::ReadOnly));
    QStringList written;
    for (const QByteArray &line : csv.readAll().trimmed().split('\n').mid(1))
        written += QString::fromLatin1(line.left(line.indexOf(',')));
    CHECK(written == rows);
    CHECK(shown.workspace.records() == 7);
    shown.settle();
}

TEST_CASE("a report is a PDF that other readers open, with its files within and a signature that openssl checks")
{
    for (const QString &program : {u"pdftotext"_s, u"pdfdetach"_s, u"openssl"_s})
        if (QStandardPaths::findExecutable(program).isEmpty()) {
            WARN("not checked, as " << program.toStdString() << " is not installed");
            REQUIRE(qgetenv("COUNTERSIGN_REQUIRE_ALL") != "1");
            return;
        }
    PageWorkspace workspace;
    const QString file = workspace.file(u"report.pdf"_s), out = workspace.file(u"out"_s);
    std::optional<Result<PrintedReport>> made;
    QObject context;
    workspace.open().run(&context, [file, command = workspace.open().exportCommand({})](Workspace &open) { return exportReport(open, command, {}, file); },
                         [&](Result<PrintedReport> report) { made = std::move(report); });
    waitUntil([&] { return made.has_value(); });
    const PrintedReport report = take(std::move(*made));
    CHECK(report.lines.size() == 6);
    CHECK(workspace.records() == 7);
    const auto run = [](const QString &program, const QStringList &words) {
        QProcess process;
        process.start(program, words);
        REQUIRE(process.waitForFinished());
        return std::pair(process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()));
    };
    const auto [told, text] = run(u"pdftotext"_s, {u"-layout"_s, file, u"-"_s});
    CHECK(told == 0);
    for (const QString &said : {u"Audit report"_s, u"risk-models"_s, u"The ledger holds: 7 records"_s, u"as #6 of the ledger"_s, u"6 of 6, the newest first"_s, u"model.add"_s, u"countersign/"_s + workspace.open().id(), u"page 1 of "_s, u"ledger.jsonl"_s, u"SHA-256"_s, report.at.shortText()}) {
        INFO(said.toStdString());
        CHECK(text.contains(said));
    }
    const auto [listed, names] = run(u"pdfdetach"_s, {u"-list"_s, file});
    CHECK(listed == 0);
    CHECK(names.contains(u"%1 embedded files"_s.arg(report.attachments.size())));
    CHECK(names.contains(u"policy-default-high-1.yaml"_s));
    REQUIRE(QDir().mkpath(out));
    CHECK(run(u"pdfdetach"_s, {u"-saveall"_s, u"-o"_s, out, file}).first == 0);
    CHECK(take(verifyFile(out + u"/ledger.jsonl"_s, report.checkpoint->note)).holds());
    const QStringList check{u"pkeyutl"_s, u"-verify"_s, u"-pubin"_s, u"-inkey"_s, file + u".pub"_s, u"-rawin"_s, u"-in"_s, file, u"-sigfile"_s, file + u".sig"_s};
    CHECK(openSslCheck(file) == u"openssl "_s + check.join(u' '));
    CHECK(run(u"openssl"_s, check).first == 0);
    QFile altered(file);
    REQUIRE(altered.open(QIODevice::Append));
    altered.write(" ");
    altered.close();
    CHECK(run(u"openssl"_s, check).first != 0);
}

TEST_CASE("in a report a heading stands over what it heads, and a table has its headings once a page")
{
    if (QStandardPaths::findExecutable(u"pdftotext"_s).isEmpty()) {
        WARN("not checked, as pdftotext is not installed");
        REQUIRE(qgetenv("COUNTERSIGN_REQUIRE_ALL") != "1");
        return;
    }
    const QTemporaryDir folder;
    int moved = 0;
    for (int before = 28; before < 44; ++before) {                  // lines, so that the table begins ever nearer to the foot
        const QString file = folder.filePath(u"%1.pdf"_s.arg(before));
        {
            QPdfWriter writer(file);
            writer.setPageLayout(QPageLayout(QPageSize(QPageSize::A4), QPageLayout::Landscape, QMarginsF(36, 32, 36, 28), QPageLayout::Point));
            ReportPages pages(writer);
            for (int line = 0; line < before; ++line)
                pages.add({u"line"_s}, 1);
            pages.add({u"Attached"_s, ReportPages::Face::Heading});
            pages.setColumns({200, 200}, {u"Name"_s, u"Digest"_s});
            pages.addRow({{u"first"_s}, {u"abc"_s}});
            QPainter painter(&writer);
            pages.draw(painter, u"foot"_s);
        }
        QProcess reader;
        reader.start(u"pdftotext"_s, {u"-layout"_s, file, u"-"_s});
        REQUIRE(reader.waitForFinished());
        const QStringList pages = QString::fromUtf8(reader.readAllStandardOutput()).split(u'\f', Qt::SkipEmptyParts);
        INFO(before << " lines, " << pages.size() << " pages");
        for (const QString &page : pages)
            CHECK(page.contains(u"Attached"_s) == page.contains(u"first"_s));
        CHECK(pages.join(QString()).count(u"Digest"_s) == 1);
        moved += pages.last().contains(u"Attached"_s) && !pages.last().contains(u"line"_s);
    }
    CHECK(moved > 0);
    CHECK(moved < 16);
}

TEST_CASE("an auditor reads and exports, the export is the auditor's record, and nothing else can be written")
{
    Shown shown;
    const Session cara{u"cara"_s, std::make_shared<const PrivateKey>(take(PrivateKey::generate()))};
    shown.workspace.act([&](Workspace &open, const Command &command) { return enrollKey(open, command, u"cara"_s, cara.key->publicKey().base64()); });
    shown.workspace.act([&](Workspace &open, const Command &command) { return grantDuty(open, command, {u"cara"_s, u"auditor"_s, {}, {}, {}}); });
    auto &open = shown.workspace.open();
    CHECK(named<QWidget>(shown.page, u"auditAuditor"_s).isHidden());
    open.setSession(cara);
    waitUntil([&] { return open.auditor(); });
    CHECK(!named<QWidget>(shown.page, u"auditAuditor"_s).isHidden());
    CHECK(open.whyNotWrite().startsWith(u"You are signed in as an auditor"_s));
    CHECK(!open.command({}));
    ExportSheet sheet(open);
    named<QLineEdit>(sheet, u"auditExportFile"_s).setText(shown.workspace.file(u"by-auditor.jsonl"_s));
    auto &write = named<QPushButton>(sheet, u"auditExportWrite"_s);
    waitUntil([&] { return write.isEnabled(); });
    write.click();
    auto &message = named<MessageBar>(sheet, u"auditExportMessage"_s);
    waitUntil([&] { return !message.text().isEmpty(); });
    CHECK(message.text().contains(u"Recorded in #8"_s));
    shown.settle();
}

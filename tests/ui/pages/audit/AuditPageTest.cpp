// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/audit/AuditPage.h"

#include "core/ledger/Export.h"
#include "tests/ui/pages/PageWorkspace.h"
#include "ui/pages/audit/ExportSheet.h"
#include "ui/pages/audit/VerifyBar.h"
#include "ui/style/Roles.h"
#include "ui/widgets/DenseTable.h"
#include "ui/widgets/FilterBar.h"
#include "ui/widgets/MessageBar.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

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

TEST_CASE("a filter narrows the list; a broken one says why and leaves the list")
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
    CHECK(message.accessibleName().contains(u"Wrote 7 record(s)"_s));
    CHECK(message.accessibleName().contains(u"countersign verify '"_s + file + u'\''));
    CHECK(shown.workspace.records() == 7);
    const Report report = take(verifyFile(file, {}));
    CHECK(report.holds());
    CHECK(report.records == 7);
    CHECK(report.beyond == 0);
    shown.settle();
}

TEST_CASE("one model is exported as a slice; without a session nothing is recorded")
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

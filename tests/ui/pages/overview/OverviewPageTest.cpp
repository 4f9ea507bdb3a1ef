// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The real page on a real workspace; the page opens it a second time, as the console does beside the command line.
#include "ui/pages/overview/OverviewPage.h"

#include "core/Effects.h"
#include "core/Folds.h"
#include "tests/support/TestWorkspace.h"
#include "tests/ui/pages/PageWorkspace.h"
#include "ui/pages/overview/OverviewModel.h"
#include "ui/pages/overview/RollbackSheet.h"
#include "ui/widgets/ActionButton.h"
#include "ui/widgets/DenseTable.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/FilterBar.h"
#include "ui/widgets/MessageBar.h"
#include "ui/widgets/ReasonEdit.h"

#include <QComboBox>
#include <QKeyEvent>
#include <QPushButton>

using namespace countersign;
using namespace Qt::StringLiterals;

namespace {

struct Shown
{
    OpenWorkspace open;
    OverviewPage page{open};
    DenseTable &table = named<DenseTable>(page, u"overview"_s);

    Shown(TestWorkspace &tested, const QString &login) : open(take(Workspace::open(tested.folder(), tested.surroundings(), allFolds())), allEffects())
    {
        if (!login.isEmpty())
            open.setSession(tested.as(login));
        page.resize(1252, 830);
        page.show();
        settle();
    }
    void settle()
    {
        waitUntil([this] { return !page.isLoading(); });
    }
    QString cell(int row, int column) const { return table.model()->index(row, column).data().toString(); }
    QString line(int row) const
    {
        QStringList cells;
        for (int column = 0; column < OverviewModel::Count; ++column)
            cells += cell(row, column);
        return cells.join(u" | "_s);
    }
    void filter(const QString &text)
    {
        auto &filter = named<FilterBar>(page, u"overviewFilter"_s);
        filter.setText(text);
        Q_EMIT filter.filterChanged(text);
    }
    RollbackSheet &rollbackSheet()
    {
        named<ActionButton>(page, u"rollback"_s).click();
        return named<RollbackSheet>(page, u"rollbackSheet"_s);
    }
};

void confirm(RollbackSheet &sheet, const QString &reason)
{
    auto &next = named<QPushButton>(sheet, u"next"_s);
    CHECK_FALSE(next.isEnabled());
    sheet.findChild<ReasonEdit *>()->setText(reason);
    REQUIRE(next.isEnabled());
    next.click();                                                   // the sentence
    next.click();                                                   // the deed
    auto *message = sheet.findChild<MessageBar *>();
    waitUntil([&] { return !message->text().isEmpty(); });
}

} // namespace

TEST_CASE("overview page: each row says what is live, since when, on whose word, how it is judged and what is open")
{
    TestWorkspace tested;
    tested.live(u"1.0.0"_s);
    tested.live(u"1.1.0"_s);
    tested.clock().forward((3 * 24 + 1) * 3600);
    const QString asked = tested.request(tested.ready(u"2.0.0"_s));
    Shown cara(tested, u"cara"_s);
    REQUIRE(cara.table.model()->rowCount() == 1);
    CHECK(cara.line(0) == u"churn | production | Live 1.1.0 | 3 d | cara | Pass | 1.0.0 | %1 · needs you"_s.arg(asked));
    CHECK(cara.table.model()->index(0, 0).data(Qt::AccessibleTextRole).toString() == u"churn in production: Live 1.1.0, gate Pass");
    Shown ben(tested, u"ben"_s);
    CHECK(ben.line(0) == u"churn | production | Live 1.1.0 | 3 d | cara | Pass | 1.0.0 | %1"_s.arg(asked));
    CHECK(named<QPushButton>(cara.page, u"count-2"_s).text() == u"Needs you  1");
    CHECK(named<QPushButton>(ben.page, u"count-2"_s).text() == u"Needs you  0");
}

TEST_CASE("overview page: with nothing live it says where to begin")
{
    TestWorkspace tested;
    Shown shown(tested, u"ben"_s);
    CHECK(named<EmptyState>(shown.page, u"overviewEmpty"_s).isVisibleTo(&shown.page));
    CHECK_FALSE(shown.table.isVisibleTo(&shown.page));
}

TEST_CASE("overview page: what another program does appears by itself, and the chosen row stays")
{
    TestWorkspace tested;
    tested.live(u"1.0.0"_s);
    Shown shown(tested, u"ben"_s);
    CHECK(shown.cell(0, OverviewModel::Live) == u"Live 1.0.0");
    tested.live(u"1.1.0"_s);
    waitUntil([&] { return shown.cell(0, OverviewModel::Live) == u"Live 1.1.0"; });
    shown.settle();
    CHECK(shown.cell(0, OverviewModel::Gate) == u"Pass");
    CHECK(shown.table.currentRow().row() == 0);
}

TEST_CASE("overview page: words and counts narrow the rows")
{
    TestWorkspace tested;
    tested.live(u"1.0.0"_s);
    Shown shown(tested, u"ben"_s);
    const auto rows = [&] { return shown.table.model()->rowCount(); };
    for (const QString &words : {u"CHURN"_s, u"prod cara"_s, u"medium"_s, u"pass"_s}) {
        shown.filter(words);
        CHECK(rows() == 1);
    }
    shown.filter(u"churn staging"_s);
    CHECK(rows() == 0);
    shown.filter({});
    auto &incidents = named<QPushButton>(shown.page, u"count-4"_s);
    incidents.click();
    CHECK(rows() == 0);
    incidents.click();
    CHECK(rows() == 1);
    named<QPushButton>(shown.page, u"count-1"_s).click();
    CHECK(rows() == 1);
}

TEST_CASE("overview page: a gate that fails today is said with its reason")
{
    TestWorkspace tested({TestWorkspace::policy(u"[{pool: any, count: 1}]"_s)});
    tested.live(u"1.0.0"_s);
    take(tested.evidence(tested.ref(u"1.0.0"_s), 0.5));
    Shown shown(tested, u"ben"_s);
    CHECK(shown.cell(0, OverviewModel::Gate) == u"Fails");
    CHECK(shown.table.model()->index(0, OverviewModel::Gate).data(Qt::ToolTipRole).toString().contains(u"0.5"));
}

TEST_CASE("overview page: the sheet rolls back in two steps, and Enter alone never does")
{
    TestWorkspace tested;
    tested.live(u"1.0.0"_s);
    tested.live(u"1.1.0"_s);
    Shown shown(tested, u"ben"_s);
    auto &sheet = shown.rollbackSheet();
    CHECK(sheet.findChild<QComboBox *>()->currentText() == u"1.0.0");
    const qint64 before = tested.head();
    sheet.findChild<ReasonEdit *>()->setText(why);
    QKeyEvent enter(QEvent::KeyPress, Qt::Key_Return, Qt::NoModifier);
    named<QPushButton>(sheet, u"next"_s).click();
    QApplication::sendEvent(&sheet, &enter);                        // goes back a step, to the wish
    CHECK(tested.head() == before);
    CHECK(tested.serves() == u"1.1.0");
    sheet.findChild<ReasonEdit *>()->setText({});
    confirm(sheet, why);
    auto *message = sheet.findChild<MessageBar *>();
    CHECK(message->text().contains(u"churn 1.0.0 is live in production"));
    CHECK(tested.serves() == u"1.0.0");
    CHECK(tested.payload(before + 1)[u"reason"_s].toString() == why);
    named<QPushButton>(sheet, u"cancel"_s).click();                 // now says Close
    waitUntil([&] { return shown.cell(0, OverviewModel::Live) == u"Live 1.0.0"; });
    shown.settle();
    CHECK(shown.cell(0, OverviewModel::Open) == u"I1 · bars 1.1.0");
    CHECK(shown.cell(0, OverviewModel::ApprovedBy) == u"rollback, ben");
    CHECK(shown.cell(0, OverviewModel::Standby) == u"none");
}

TEST_CASE("overview page: who may not roll back is told so by the sheet, in the words of core, and nothing is recorded")
{
    TestWorkspace tested;
    tested.live(u"1.0.0"_s);
    tested.live(u"1.1.0"_s);
    Shown shown(tested, u"cara"_s);
    auto &sheet = shown.rollbackSheet();
    const qint64 before = tested.head();
    confirm(sheet, why);
    CHECK(sheet.findChild<MessageBar *>()->details().contains(u"core.duty"));
    CHECK(sheet.findChild<ReasonEdit *>()->text() == why);          // kept for another try
    CHECK(tested.head() == before);
    CHECK(tested.serves() == u"1.1.0");
}

TEST_CASE("overview page: rolling back is off where it cannot be, with the reason")
{
    TestWorkspace tested;
    tested.live(u"1.0.0"_s);
    {
        Shown nobody(tested, {});
        CHECK(named<ActionButton>(nobody.page, u"rollback"_s).whyOff() == u"Nobody is signed in.");
    }
    Shown shown(tested, u"ben"_s);
    CHECK(named<ActionButton>(shown.page, u"rollback"_s).whyOff() == u"There is no earlier version to go back to.");
    QString opened;
    QObject::connect(&shown.page, &Page::openRequested, &shown.page, [&](const QString &page, const QString &id) { opened = page + u' ' + id; });
    named<ActionButton>(shown.page, u"openVersion"_s).click();
    CHECK(opened == u"registry local/churn@1.0.0");
}

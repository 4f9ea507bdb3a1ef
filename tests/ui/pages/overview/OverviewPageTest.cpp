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
#include "ui/pages/overview/ViewMenu.h"
#include "ui/pages/overview/WallWindow.h"
#include "ui/widgets/ActionButton.h"
#include "ui/widgets/BusyBar.h"
#include "ui/widgets/DenseTable.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/FilterBar.h"
#include "ui/widgets/HoldButton.h"
#include "ui/widgets/MessageBar.h"
#include "ui/widgets/ReasonEdit.h"
#include "ui/widgets/TextLabel.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDir>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QPushButton>
#include <QSettings>
#include <QTest>

using namespace countersign;
using namespace Qt::StringLiterals;

namespace {

struct Shown
{
    OpenWorkspace open;
    OverviewPage page{open};
    DenseTable &table = named<DenseTable>(page, u"overview"_s);
    QString filterInForce;

    Shown(TestWorkspace &tested, const QString &login) : open(take(Workspace::open(tested.folder(), tested.surroundings(), allFolds())), allEffects())
    {
        if (!login.isEmpty())
            open.setSession(tested.as(login));
        QObject::connect(&named<FilterBar>(page, u"overviewFilter"_s), &FilterBar::filterChanged, &page, [this](const QString &text) { filterInForce = text; });
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
        for (int column = 0; column <= OverviewModel::ApprovedBy; ++column)
            cells += cell(row, column);
        return cells.join(u" | "_s);
    }
    void filter(const QString &text)
    {
        named<FilterBar>(page, u"overviewFilter"_s).setText(text);
        waitUntil([&] { return filterInForce == text; });
    }
    int rows() const { return table.model()->rowCount(); }
    QPushButton &count(const QString &part) { return named<QPushButton>(page, u"count-"_s + part); }
    void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        page.activateWindow();
        table.setFocus();
        QApplication::processEvents();
        QTest::keyClick(&table, Qt::Key(key), modifiers);
    }
    RollbackSheet &rollbackSheet()
    {
        named<ActionButton>(page, u"rollback"_s).click();
        return named<RollbackSheet>(page, u"rollbackSheet"_s);
    }
};

// As an assistive technology does it: the first press arms, the second acts.
void confirm(RollbackSheet &sheet, const QString &reason)
{
    auto &roll = named<HoldButton>(sheet, u"rollBackNow"_s);
    CHECK_FALSE(roll.isEnabled());
    sheet.findChild<ReasonEdit *>()->setText(reason);
    REQUIRE(roll.isEnabled());
    roll.click();
    roll.click();
    auto *message = sheet.findChild<MessageBar *>();
    waitUntil([&] { return named<BusyBar>(sheet, u"busy"_s).accessibleName().isEmpty() && !message->text().isEmpty(); });
}

QString pastOf(const RollbackSheet &sheet)
{
    QStringList said;
    for (const auto *label : named<QWidget>(sheet, u"past"_s).findChildren<TextLabel *>())
        said += label->text();
    return said.join(u" | "_s);
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
    CHECK(cara.line(0) == u"churn | production | Live 1.1.0 | 3 d | Pass | %1: you | 1.0.0 warm | cara"_s.arg(asked));
    CHECK(cara.table.model()->index(0, 0).data(Qt::AccessibleTextRole).toString() == u"churn in production: Live 1.1.0, health Pass, next %1: you"_s.arg(asked));
    Shown ben(tested, u"ben"_s);
    CHECK(ben.line(0) == u"churn | production | Live 1.1.0 | 3 d | Pass | %1: cara, dev | 1.0.0 warm | cara"_s.arg(asked));
    CHECK(named<QPushButton>(cara.page, u"count-needs:me"_s).text() == u"Needs you  1");
    CHECK(named<QPushButton>(ben.page, u"count-needs:me"_s).text() == u"Needs you  0");
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
    CHECK(shown.cell(0, OverviewModel::Health) == u"Pass");
    CHECK(shown.table.currentRow().row() == 0);
}

TEST_CASE("overview page: words, typed parts and counts narrow the rows, and a count is a part of the filter")
{
    TestWorkspace tested;
    tested.live(u"1.0.0"_s);
    Shown shown(tested, u"ben"_s);
    for (const QString &words : {u"CHURN"_s, u"prod cara"_s, u"tier:medium health:ok"_s, u"env:production live:!none by:cara"_s}) {
        shown.filter(words);
        CHECK(shown.rows() == 1);
    }
    for (const QString &words : {u"churn staging"_s, u"health:!ok"_s, u"needs:me"_s}) {
        shown.filter(words);
        CHECK(shown.rows() == 0);
    }
    shown.filter(u"churn"_s);
    shown.count(u"health:incident|overdue"_s).click();
    waitUntil([&] { return shown.rows() == 0; });
    CHECK(named<FilterBar>(shown.page, u"overviewFilter"_s).text() == u"churn health:incident|overdue");
    shown.count(u"live:live"_s).click();                            // instead of it
    waitUntil([&] { return shown.rows() == 1; });
    CHECK(named<FilterBar>(shown.page, u"overviewFilter"_s).text() == u"churn live:live");
    CHECK_FALSE(shown.count(u"health:incident|overdue"_s).isChecked());
    shown.count(u"live:live"_s).click();
    waitUntil([&] { return shown.filterInForce == u"churn"; });
    CHECK_FALSE(shown.count(u"is:barred"_s).isVisibleTo(&shown.page)); // there is none
    shown.filter({});
}

TEST_CASE("overview page: how it is looked at is there again at the next visit")
{
    QSettings().remove(u"overview"_s);
    TestWorkspace tested;
    tested.live(u"1.0.0"_s);
    {
        Shown shown(tested, u"ben"_s);
        CHECK(shown.table.isColumnHidden(OverviewModel::Tier));
        shown.filter(u"tier:high"_s);
        shown.table.horizontalHeader()->setSortIndicator(OverviewModel::Since, Qt::DescendingOrder);
    }
    {
        Shown again(tested, u"ben"_s);
        waitUntil([&] { return again.filterInForce == u"tier:high"; });
        CHECK(again.rows() == 0);
        CHECK(again.table.horizontalHeader()->sortIndicatorSection() == OverviewModel::Since);
        named<ViewMenu>(again.page, u"views"_s).menu()->actions().first()->trigger(); // everything, as it comes
        waitUntil([&] { return again.rows() == 1; });
        CHECK(again.table.horizontalHeader()->sortIndicatorSection() == -1);
    }
    QSettings().remove(u"overview"_s);
}

TEST_CASE("overview page: a pinned row stays on top, also at the next visit, and only in its workspace")
{
    TestWorkspace tested;
    tested.live(u"1.0.0"_s);
    take(addModel(*tested, tested.command(u"ann"_s), u"aardvark"_s, u"low"_s, {}));
    const QString files = tested.file(u"aardvark.bin"_s, "aardvark");
    take(registerVersion(*tested, tested.command(u"ann"_s), {u"aardvark"_s, u"1.0.0"_s, {files}, {}}));
    tested.request({u"local"_s, u"aardvark"_s, u"1.0.0"_s}, u"staging"_s);
    {
        Shown shown(tested, u"ben"_s);
        CHECK(shown.cell(0, 0) == u"aardvark");
        shown.table.setCurrentIndex(shown.table.model()->index(1, 0));
        singleKeysSetting.set(false);
        shown.press(Qt::Key_P);
        CHECK(shown.cell(0, 0) == u"aardvark");                     // who speaks to the computer pins by the button
        singleKeysSetting.forget();
        shown.press(Qt::Key_P);
        CHECK(shown.cell(0, 0) == u"churn");
        CHECK(shown.table.currentRow().row() == 0);                 // the choice went along
    }
    Shown again(tested, u"ben"_s);
    CHECK(again.cell(0, 0) == u"churn");
    again.table.setCurrentIndex(again.table.model()->index(0, 0));
    named<ActionButton>(again.page, u"pin"_s).click();
    CHECK(again.cell(0, 0) == u"aardvark");
}

TEST_CASE("overview page: the pane names every cause, and a link to what is live can be copied")
{
    TestWorkspace tested({TestWorkspace::policy(u"[{pool: any, count: 1}]"_s)});
    tested.live(u"1.0.0"_s);
    take(tested.evidence(tested.ref(u"1.0.0"_s), 0.5));
    Shown shown(tested, u"ben"_s);
    QStringList said;
    for (const auto *label : named<QWidget>(shown.page, u"peekCauses"_s).findChildren<TextLabel *>())
        said += label->text();
    REQUIRE(said.size() == 2);
    CHECK(said[0].contains(u"0.5"));
    CHECK(said[1].startsWith(u"Since it was approved, its evidence moved, by ann"));
    CHECK(shown.page.copyLink());
    CHECK(QApplication::clipboard()->text() == u"countersign://%1/model/churn/1.0.0"_s.arg(shown.open.id()));
}

TEST_CASE("overview page: which version is live, and since when, is read whole whatever it is called")
{
    TestWorkspace tested;
    tested.live(u"10.20.30-rc.1"_s);
    tested.clock().forward(10 * 60);
    Shown shown(tested, u"ben"_s);
    for (const int column : {int(OverviewModel::Environment), int(OverviewModel::Live), int(OverviewModel::Since)})
        CHECK(shown.table.columnWidth(column) >= shown.table.sizeHintForColumn(column));
}

TEST_CASE("overview page: the palette can begin a rollback with the pane hidden, and from another page leads to the choice of a row")
{
    TestWorkspace tested;
    tested.live(u"1.0.0"_s);
    tested.live(u"1.1.0"_s);
    Shown shown(tested, u"ben"_s);
    named<QWidget>(shown.page, u"rollback"_s).parentWidget()->hide();
    const auto entry = [&] {
        for (const Page::Entry &each : shown.page.entries())
            if (each.text == u"Roll back…")
                return each;
        return Page::Entry{};
    };
    CHECK_FALSE(entry().anywhere);
    CHECK(entry().whyOff.isEmpty());
    REQUIRE(entry().run);
    entry().run();
    named<RollbackSheet>(shown.page, u"rollbackSheet"_s).close();
    QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    shown.press(Qt::Key_B, Qt::ControlModifier | Qt::ShiftModifier);
    named<RollbackSheet>(shown.page, u"rollbackSheet"_s).close();
    QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);

    shown.page.hide();                                              // another page is in view
    const Page::Entry fromThere = entry();
    CHECK(fromThere.anywhere);
    shown.page.show();
    fromThere.run();
    CHECK_FALSE(shown.page.findChild<RollbackSheet *>());
    CHECK(named<MessageBar>(shown.page, u"overviewMessage"_s).text() == u"Choose the row to roll back, then press Ctrl+Shift+B.");
    for (const Page::Key &key : shown.page.keys())
        CHECK_FALSE((key.keys == u"Ctrl+Shift+R" || key.keys == u"Ctrl+Shift+C"));
}

TEST_CASE("overview page: the wall shows the same rows in large type and follows what happens, F11 opens and closes it")
{
    TestWorkspace tested;
    tested.live(u"1.0.0"_s);
    Shown shown(tested, u"ben"_s);
    shown.press(Qt::Key_F11);
    auto *wall = shown.page.findChild<WallWindow *>();
    REQUIRE(wall);
    CHECK(wall->isVisible());
    CHECK(wall->isFullScreen());
    auto &table = *wall->findChild<DenseTable *>();
    CHECK(table.rowHeight(0) >= 43);                                // 28 at 13 px
    CHECK(table.model()->index(0, OverviewModel::Live).data().toString() == u"Live 1.0.0");
    tested.live(u"1.1.0"_s);
    waitUntil([&] { return table.model()->index(0, OverviewModel::Live).data().toString() == u"Live 1.1.0"; });
    shown.settle();
    QTest::keyClick(wall, Qt::Key_F11);
    QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    CHECK_FALSE(shown.page.findChild<WallWindow *>());
}

TEST_CASE("overview page: a gate that fails today is said with its reason")
{
    TestWorkspace tested({TestWorkspace::policy(u"[{pool: any, count: 1}]"_s)});
    tested.live(u"1.0.0"_s);
    take(tested.evidence(tested.ref(u"1.0.0"_s), 0.5));
    Shown shown(tested, u"ben"_s);
    CHECK(shown.cell(0, OverviewModel::Health) == u"Fails +1");
    CHECK(shown.table.model()->index(0, OverviewModel::Health).data(Qt::ToolTipRole).toString().contains(u"0.5"));
}

TEST_CASE("overview page: the sheet sets side by side what is live and what one goes back to, with what was measured before")
{
    TestWorkspace tested;
    tested.live(u"1.0.0"_s);
    tested.clock().forward(3600);
    tested.live(u"1.1.0"_s);
    tested.clock().forward(9 * 24 * 3600);
    {
        Shown shown(tested, u"ben"_s);
        auto &sheet = shown.rollbackSheet();
        CHECK(named<QComboBox>(sheet, u"backTo"_s).currentText() == u"1.0.0 warm");
        auto &expected = named<TextLabel>(sheet, u"expected"_s);
        waitUntil([&] { return !expected.text().endsWith(u'…'); });
        CHECK(expected.text() == u"No rollback was measured in production yet. The last 2 promotions of churn there took 0.0 s, with reading every file; the goal is 60 s.");
        CHECK(pastOf(sheet).startsWith(u"Files | all there | Was live until | 2026-03-01 09:00 UTC | Tried before | never rolled back to"));
        CHECK(named<QPushButton>(sheet, u"cancel"_s).x() < named<HoldButton>(sheet, u"rollBackNow"_s).x() - 300); // far apart
    }
    take(tested.rollback(u"ben"_s));
    tested.clock().forward(3 * 24 * 3600);
    tested.live(u"1.2.0"_s);
    Shown shown(tested, u"ben"_s);
    auto &sheet = shown.rollbackSheet();
    auto &expected = named<TextLabel>(sheet, u"expected"_s);
    waitUntil([&] { return !expected.text().endsWith(u'…'); });
    CHECK(expected.text() == u"Expected to take 0.0 s, as the last rollback of churn in production did; the goal is 60 s.");
    CHECK(pastOf(sheet).endsWith(u"Tried before | rolled back to 3 d ago"));
}

TEST_CASE("overview page: the sheet rolls back when its button is held, never by Enter or a click, and shows what opened the incident")
{
    TestWorkspace tested;
    tested.live(u"1.0.0"_s);
    tested.live(u"1.1.0"_s);
    Shown shown(tested, u"ben"_s);
    const qint64 before = tested.head();
    {
        auto &sheet = shown.rollbackSheet();
        sheet.findChild<ReasonEdit *>()->setText(why);
        auto &roll = named<HoldButton>(sheet, u"rollBackNow"_s);
        auto *message = sheet.findChild<MessageBar *>();
        QTest::mouseClick(&roll, Qt::LeftButton);
        CHECK(message->text() == u"Nothing was done: hold “Roll back now” for one second.");
        QTest::mouseDClick(&roll, Qt::LeftButton);
        QTest::keyClick(&roll, Qt::Key_Space);
        QTest::keyClick(&roll, Qt::Key_Return);                     // the way back
        CHECK_FALSE(sheet.isVisible());
        QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    shown.settle();
    CHECK(tested.head() == before);
    CHECK(tested.serves() == u"1.1.0");

    auto &sheet = shown.rollbackSheet();
    sheet.findChild<ReasonEdit *>()->setText(why);
    auto &kind = named<QComboBox>(sheet, u"kind"_s);
    kind.setCurrentIndex(kind.findData(u"drift"_s));
    QTest::mousePress(&named<HoldButton>(sheet, u"rollBackNow"_s), Qt::LeftButton);
    auto *message = sheet.findChild<MessageBar *>();
    waitUntil([&] { return message->text().contains(u"churn 1.0.0 is live in production"); });
    CHECK(tested.serves() == u"1.0.0");
    CHECK(tested.payload(before + 1)[u"reason"_s].toString() == u"drift: "_s + why);
    QString opened;
    QObject::connect(&shown.page, &Page::openRequested, &shown.page, [&](const QString &page, const QString &id) { opened = page + u' ' + id; });
    for (auto *button : message->findChildren<QPushButton *>())
        if (button->text() == u"Show what opened I1")
            button->click();
    CHECK(opened == u"audit %1"_s.arg(before + 1));
    waitUntil([&] { return shown.cell(0, OverviewModel::Live) == u"Live 1.0.0"; });
    shown.settle();
    CHECK(shown.cell(0, OverviewModel::Next) == u"I1: due in 1 d");
    CHECK(shown.cell(0, OverviewModel::Health) == u"Incident");
    CHECK(shown.cell(0, OverviewModel::ApprovedBy) == u"rolled back by ben");
    CHECK(shown.cell(0, OverviewModel::Standby) == u"none");
}

TEST_CASE("overview page: where something is under way and cannot be done, the sheet leaves that, and says what stays unknown")
{
    TestWorkspace tested;
    tested.live(u"1.0.0"_s);
    tested.live(u"1.1.0"_s);
    const QString next = tested.request(tested.ready(u"1.2.0"_s));
    take(tested.decide(u"cara"_s, next));
    const QString place = tested.folder() + u"/live/production"_s;
    QDir(place).removeRecursively();
    tested.file(u"ws/live/production"_s, "in the way");
    CHECK(take(tested.promote(u"ben"_s, next)).state == u"in-doubt");
    Shown shown(tested, u"ben"_s);
    CHECK(shown.cell(0, OverviewModel::Live) == u"Live 1.1.0");
    auto &sheet = shown.rollbackSheet();
    CHECK(sheet.findChild<QComboBox *>()->currentText() == u"1.1.0");
    CHECK(sheet.findChild<QComboBox *>()->itemText(1) == u"1.0.0 warm");
    confirm(sheet, why);
    CHECK(tested.payload(tested.head() - 1)[u"from"_s].toString() == u"1.2.0");
    CHECK(sheet.findChild<MessageBar *>()->text().contains(place));
    CHECK(sheet.findChild<MessageBar *>()->accessibleName().contains(u"1.2.0 is barred"));
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
        CHECK(named<ActionButton>(nobody.page, u"rollback"_s).whyOff() == u"Nobody is signed in. Choose who you are first.");
    }
    Shown shown(tested, u"ben"_s);
    CHECK(named<ActionButton>(shown.page, u"rollback"_s).whyOff() == u"There is no earlier version to go back to.");
    QString opened;
    QObject::connect(&shown.page, &Page::openRequested, &shown.page, [&](const QString &page, const QString &id) { opened = page + u' ' + id; });
    named<ActionButton>(shown.page, u"openVersion"_s).click();
    CHECK(opened == u"registry local/churn@1.0.0");
}

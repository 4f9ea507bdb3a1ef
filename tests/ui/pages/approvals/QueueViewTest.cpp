// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/approval/Queue.h"
#include "tests/ui/pages/approvals/ApprovalScreen.h"
#include "ui/pages/approvals/AssignSheet.h"
#include "ui/pages/approvals/BatchSheet.h"
#include "ui/pages/approvals/QueueModel.h"
#include "ui/pages/approvals/SnoozeSheet.h"
#include "ui/style/Roles.h"
#include "ui/style/ShownTime.h"

#include <QComboBox>
#include <QDateTimeEdit>
#include <QTabBar>
#include <QTest>

using namespace countersign;
using namespace Qt::StringLiterals;

namespace {

QString lane(Screen &screen, int index) { return screen.find<QTabBar>(u"lanes"_s)->tabText(index).simplified(); }

QString row(Screen &screen, int index)
{
    return screen.find<DenseTable>(u"requests"_s)->model()->index(index, 0).data(Qt::AccessibleTextRole).toString();
}

const QByteArray lowPolicy = "policy: {id: low, version: 1, applies: \"env.class == 'production'\"}\nrules:\n  - id: files\n    why: As registered\n    owner: engineer\n"
                             "    require: version.verified\napprovals: [{pool: any, count: 1}]\ntiming: {expires: 24h, urgent: 4h}\n";

} // namespace

TEST_CASE("the queue's rows are those of core, as sentences")
{
    TestWorkspace tested;
    tested.live(u"1.0.0"_s);
    const QString id = tested.request(tested.ready(u"1.1.0"_s));
    tested.clock().forward(3600);
    const UtcTime now = tested.clock().now();
    const auto all = take(queue(*tested, tested.db(), u"cara"_s, now));
    CHECK(all.constFirst().lane == Lane::NeedsYou);
    CHECK(take(queue(*tested, tested.db(), u"ben"_s, now)).constFirst().lane == Lane::Waiting);
    QueueModel model;
    const auto text = [&](Lane wanted) {
        model.setRows(all, wanted, u"cara"_s, now);
        QStringList rows;
        for (int each = 0; each < model.rowCount(); ++each)
            rows += model.index(each, 0).data(Qt::AccessibleTextRole).toString();
        return rows.join(u'\n').toStdString();
    };
    CHECK(text(Lane::NeedsYou) == (id + u", churn 1.0.0 → 1.1.0 production, tier medium, 23 h 0 min left, gate: Pass, approvals 0/1. Asked by ben: “"_s + whyLong + u"” Needs 1 of any approver: you, dev."_s).toStdString());
    CHECK(text(Lane::Waiting).empty());
    CHECK(text(Lane::Decided).find("R1, churn new → 1.0.0 production, tier medium, Applied, gate: ") == 0);
    CHECK(text(Lane::Decided).find(", 1 given. Asked by ben") != std::string::npos); // although its binding has moved since it went live
}

TEST_CASE("by time left, and what the current row needs is said below the list")
{
    TestWorkspace tested;
    const QString slow = tested.request(tested.ready(u"1.0.0"_s));
    const QString quick = take(tested.ask(u"ben"_s, tested.ready(u"1.1.0"_s), u"production"_s, true)).subject();
    Screen screen(tested, u"cara"_s);
    CHECK(row(screen, 0).startsWith(quick));
    CHECK(row(screen, 1).startsWith(slow));
    auto *table = screen.find<DenseTable>(u"requests"_s);
    CHECK(screen.find<TextLabel>(u"needs"_s)->text() == quick + u": Needs 1 of any approver: you, dev."_s);
    press(table, Qt::Key_J);
    CHECK(screen.find<TextLabel>(u"needs"_s)->text().startsWith(slow));
    press(table, Qt::Key_K);
    CHECK(screen.find<TextLabel>(u"needs"_s)->text().startsWith(quick));
}

TEST_CASE("the queue stands in the order that was chosen, also the next time, and what was put off comes last in each")
{
    queueOrderSetting.forget();
    TestWorkspace tested({lowPolicy});
    take(addModel(*tested, tested.command(u"ann"_s), u"aardvark"_s, u"high"_s, {}));
    take(registerVersion(*tested, tested.command(u"ann"_s), {u"aardvark"_s, u"1.0.0"_s, {tested.file(u"a.bin"_s, "a")}, {}}));
    const QString first = tested.request(tested.ready(u"1.0.0"_s, u"low"_s));
    const QString high = tested.request({u"local"_s, u"aardvark"_s, u"1.0.0"_s});
    const QString quick = take(tested.ask(u"ben"_s, tested.ready(u"1.1.0"_s, u"low"_s), u"production"_s, true)).subject();
    const auto rows = [](Screen &screen) {
        QStringList ids;
        auto *model = screen.find<DenseTable>(u"requests"_s)->model();
        for (int each = 0; each < model->rowCount(); ++each)
            ids += model->index(each, 0).data(role::Id).toString();
        return ids;
    };
    const auto choose = [](Screen &screen, const QString &words) {
        auto *order = screen.find<QComboBox>(u"order"_s);
        order->setCurrentIndex(order->findText(words));
        Q_EMIT order->activated(order->currentIndex());             // as a hand does
    };
    {
        Screen screen(tested, u"cara"_s);
        CHECK(rows(screen) == QStringList{quick, first, high});
        choose(screen, u"By tier"_s);
        CHECK(rows(screen) == QStringList{high, quick, first});
        choose(screen, u"By model"_s);
        CHECK(rows(screen) == QStringList{high, quick, first});
        choose(screen, u"By age"_s);
        CHECK(rows(screen) == QStringList{first, high, quick});
    }
    Marks(tested->id(), u"cara"_s).snooze(first, tested.clock().now().plusSeconds(3600));
    Screen again(tested, u"cara"_s);
    CHECK(again.find<QComboBox>(u"order"_s)->currentText() == u"By age");
    CHECK(rows(again) == QStringList{high, quick, first});
    queueOrderSetting.forget();
    Marks(tested->id(), u"cara"_s).wake(first);                     // every workspace of the tests has the same id
}

TEST_CASE("who needs nothing reads so in a sentence, and goes on to what waits")
{
    TestWorkspace tested;
    tested.request(tested.ready(u"1.0.0"_s));
    Screen screen(tested, u"ben"_s);
    auto *lanes = screen.find<QTabBar>(u"lanes"_s);
    lanes->setCurrentIndex(0);
    auto *empty = screen.find<QWidget>(u"nothingNeedsYou"_s);
    REQUIRE(screen.has(u"nothingNeedsYou"_s));
    CHECK(empty->accessibleName() == u"Nothing needs you");
    CHECK(empty->accessibleDescription() == u"1 request waits on others.");
    empty->findChild<QPushButton *>()->click();
    CHECK(lanes->currentIndex() == 1);
    CHECK_FALSE(screen.has(u"nothingNeedsYou"_s));
}

TEST_CASE("S puts a request off until a time before its deadline, for this person at this client alone")
{
    TestWorkspace tested;
    const QString first = tested.request(tested.ready(u"1.0.0"_s)), second = tested.request(tested.ready(u"1.1.0"_s));
    const qint64 before = tested.head();
    {
        Screen screen(tested, u"cara"_s);
        auto *table = screen.find<DenseTable>(u"requests"_s);
        REQUIRE(row(screen, 0).startsWith(first));
        press(table, Qt::Key_S);
        auto *sheet = screen.page->findChild<SnoozeSheet *>();
        REQUIRE(sheet);
        auto *when = sheet->findChild<QDateTimeEdit *>(u"snoozeUntil"_s);
        CHECK(UtcTime(when->maximumDateTime().toMSecsSinceEpoch() * 1000) < tested.stands(first).request.deadline);
        CHECK(UtcTime(when->dateTime().toMSecsSinceEpoch() * 1000) == tested.clock().now().plusSeconds(4 * 3600));
        sheet->findChild<QPushButton *>(u"confirm"_s)->click();
        screen.settle();
        CHECK(lane(screen, 0) == u"Needs you 1");
        CHECK(row(screen, 0).startsWith(second));
        CHECK(row(screen, 1).contains(u"Put off: snoozed until 03-01 12:00 UTC."));
    }
    CHECK(tested.head() == before);
    {
        Screen other(tested, u"dev"_s);
        CHECK(lane(other, 0) == u"Needs you 2");
    }
    tested.clock().forward(4 * 3600 + 60);
    Screen later(tested, u"cara"_s);
    CHECK(lane(later, 0) == u"Needs you 2");
    CHECK(row(later, 0).startsWith(first));
}

TEST_CASE("T takes a request and gives it back, and it comes after the others for everybody else, who can still decide")
{
    TestWorkspace tested;
    const QString first = tested.request(tested.ready(u"1.0.0"_s)), second = tested.request(tested.ready(u"1.1.0"_s));
    Marks(tested->id(), u"cara"_s).wake(first);                     // every workspace of the tests has the same id
    Screen cara(tested, u"cara"_s);
    auto *table = cara.find<DenseTable>(u"requests"_s);
    const auto note = [&](Screen &screen, int at) { return screen.find<DenseTable>(u"requests"_s)->model()->index(at, QueueModel::Approvals).data(role::Note).toString(); };
    REQUIRE(row(cara, 0).startsWith(first));
    CHECK(note(cara, 0) == u"missing: any");
    const qint64 before = tested.head();
    singleKeysSetting.set(false);
    press(table, Qt::Key_T);
    singleKeysSetting.forget();
    CHECK(tested.head() == before);
    press(table, Qt::Key_T);
    cara.settle();
    CHECK(tested.payload(before + 1)[u"to"_s].toString() == u"cara");
    CHECK(lane(cara, 0) == u"Needs you 2");
    CHECK(row(cara, 0).endsWith(u"Needs 1 of any approver: you, dev. You look at it; others can still decide."_s));
    CHECK(note(cara, 0) == u"taken by you");
    CHECK(cara.find<TextLabel>(u"needs"_s)->text() == first + u": Needs 1 of any approver: you, dev. You look at it; others can still decide."_s);
    {
        Screen dev(tested, u"dev"_s);
        CHECK(lane(dev, 0) == u"Needs you 2");
        CHECK(row(dev, 0).startsWith(second));
        CHECK(row(dev, 1).startsWith(first));
        CHECK(note(dev, 1) == u"taken by cara");
        auto *others = dev.find<DenseTable>(u"requests"_s);
        press(others, Qt::Key_J);
        press(others, Qt::Key_Space);
        QCoreApplication::processEvents();
        CHECK(dev.texts(dev.find<QWidget>(u"peek"_s)).contains(u"Taken\ncara looks at it; others can still decide."_s));
        dev.review(first);
        CHECK(dev.texts(dev.find<QWidget>(u"decisionPane"_s)).contains(u"can decide: you, cara; taken by cara"_s));
        CHECK(dev.has(u"approve"_s));
    }
    press(table, Qt::Key_T);
    cara.settle();
    CHECK(tested.head() == before + 2);
    CHECK(tested.stands(first).assigned() == QString());
    CHECK(note(cara, 0) == u"missing: any");
}

TEST_CASE("G asks on a sheet who of those that could decide is to look at a request, or whether nobody is")
{
    TestWorkspace tested;
    const QString id = tested.request(tested.ready(u"1.0.0"_s));
    Screen screen(tested, u"cara"_s);
    auto *table = screen.find<DenseTable>(u"requests"_s);
    const auto choose = [&](int down) {
        press(table, Qt::Key_G);
        screen.settle();
        auto *sheet = screen.find<AssignSheet>(u"assignSheet"_s);
        REQUIRE(sheet->isVisible());
        CHECK(sheet->windowTitle() == u"Reassign churn 1.0.0");
        auto *to = sheet->findChild<QComboBox *>(u"assignTo"_s);
        QStringList offered;
        for (int each = 0; each < to->count(); ++each)
            offered += to->itemText(each);
        for (int each = 0; each < down; ++each)
            QTest::keyClick(to, Qt::Key_Down);
        press(sheet, Qt::Key_Return);
        screen.settle();
        return offered.join(u", "_s);
    };
    CHECK(choose(1) == u"cara, dev");
    CHECK(tested.stands(id).assigned() == u"dev");
    CHECK(row(screen, 0).endsWith(u"dev looks at it; others can still decide."_s));
    CHECK(choose(1) == u"cara, Nobody");
    CHECK(tested.stands(id).assigned() == QString());
    press(table, Qt::Key_G);
    screen.settle();
    const qint64 before = tested.head();
    press(screen.find<AssignSheet>(u"assignSheet"_s), Qt::Key_Escape);
    screen.settle();
    CHECK(tested.head() == before);
}

TEST_CASE("who cannot take a request, or has no say in who does, reads why and whom to ask")
{
    TestWorkspace tested;
    tested.person(u"zoe"_s, u"engineer"_s);
    tested.person(u"hal"_s, u"auditor"_s);
    const QString id = tested.request(tested.ready(u"1.0.0"_s));
    const qint64 before = tested.head();
    const auto said = [&](const QString &login, Qt::Key key) {
        Screen screen(tested, login);
        REQUIRE(until([&] { return screen.workspace.auditor() == (login == u"hal"); }));
        screen.page->refresh();
        screen.settle();
        press(screen.find<DenseTable>(u"requests"_s), key);
        screen.settle();
        const auto *sheet = screen.page->findChild<AssignSheet *>();
        return sheet ? sheet->windowTitle() : screen.find<MessageBar>(u"queueMessage"_s)->text();
    };
    CHECK(said(u"ben"_s, Qt::Key_T) == u"You could not decide on it, so it is not yours to take. Can decide: cara, dev.");
    CHECK(said(u"ben"_s, Qt::Key_G) == u"Reassign churn 1.0.0");     // he asked
    CHECK(said(u"ann"_s, Qt::Key_G) == u"Reassign churn 1.0.0");     // an admin
    for (const Qt::Key key : {Qt::Key_T, Qt::Key_G}) {
        CHECK(said(u"zoe"_s, key) == u"Who looks at it is said by those who can decide on it, by ben, who asked, or by an admin. Can decide: cara, dev.");
        CHECK(said({}, key) == u"You are looking without a key: sign in to decide.");
        CHECK(said(u"hal"_s, key) == QString());
    }
    CHECK(tested.head() == before);
    take(tested.decide(u"cara"_s, id, u"request-changes"_s));
    CHECK(said(u"dev"_s, Qt::Key_T) == u"Changes were requested; ben can resubmit it.");
}

TEST_CASE("A on a request that is not of tier low opens it, with the reason to be written")
{
    TestWorkspace tested;
    const QString id = tested.request(tested.ready(u"1.0.0"_s));
    Screen screen(tested, u"cara"_s);
    press(screen.find<DenseTable>(u"requests"_s), Qt::Key_R);
    screen.settle();
    CHECK(screen.find<ReviewView>(u"review"_s)->review()->request().id == id);
    CHECK(screen.find<ReasonEdit>(u"reason"_s)->isAncestorOf(screen.page->focusWidget()));
    CHECK(screen.page->findChildren<BatchSheet *>().isEmpty());
}

TEST_CASE("what the queue's keys do is in the command palette, the lanes are chosen by Alt and their number")
{
    TestWorkspace tested;
    Marks(tested->id(), u"cara"_s).wake(tested.request(tested.ready(u"1.0.0"_s)));
    Screen screen(tested, u"cara"_s);
    screen.page->activateWindow();
    QCoreApplication::processEvents();
    auto *lanes = screen.find<QTabBar>(u"lanes"_s);
    QTest::keyClick(screen.page.get(), Qt::Key_2, Qt::AltModifier);
    CHECK(lanes->currentIndex() == 1);
    QStringList said;
    for (const Page::Entry &each : screen.page->entries())
        said += each.text + (each.whyOff.isEmpty() ? QString() : u" (off)"_s);
    CHECK(said == QStringList{u"Approve the chosen requests (off)"_s, u"Reject the chosen requests (off)"_s, u"Request changes to the chosen requests (off)"_s, u"Take the chosen request, or give it back (off)"_s,
                              u"Reassign the chosen request… (off)"_s, u"Snooze the chosen request, or wake it (off)"_s,
                              u"Needs you 1"_s, u"Waiting on others 0"_s, u"Decided 0"_s});
    screen.page->entries().at(6).run();
    CHECK(lanes->currentIndex() == 0);
    screen.page->entries().at(5).run();
    CHECK(screen.page->findChild<SnoozeSheet *>());
}

TEST_CASE("times of the queue are said in the zone that was chosen, and always with which")
{
    TestWorkspace tested;
    const QString id = tested.request(tested.ready(u"1.0.0"_s));
    const auto all = take(queue(*tested, tested.db(), u"cara"_s, tested.clock().now()));
    QueueModel model;
    model.setRows(all, Lane::NeedsYou, u"cara"_s, tested.clock().now(), {{id, tested.clock().now().plusSeconds(3600)}});
    const auto tip = [&] { return model.index(0, QueueModel::Left).data(Qt::ToolTipRole).toString(); };
    CHECK(tip() == u"2026-03-02 08:00 UTC");
    zoneSetting.set(ShownTime::Zone::Local);
    CHECK(tip() == u"2026-03-02 08:00 +00:00");
    CHECK(model.index(0, QueueModel::Left).data(role::Note).toString() == u"snoozed until 03-01 09:00 +00:00");
    zoneSetting.forget();
}

TEST_CASE("what is decided from the list is said as it is: approving alone makes nothing live, rejecting ends the request")
{
    TestWorkspace tested({lowPolicy});
    const QString id = tested.request(tested.ready(u"1.0.0"_s, u"low"_s));
    Screen screen(tested, u"cara"_s);
    const auto said = [&](Qt::Key key) {
        press(screen.find<DenseTable>(u"requests"_s), key);
        screen.settle();
        auto *sheet = screen.page->findChild<BatchSheet *>();
        REQUIRE(sheet);
        QStringList texts;
        for (const auto *label : sheet->findChildren<TextLabel *>())
            texts += label->text();
        delete sheet;
        return texts.join(u'\n');
    };
    CHECK(said(Qt::Key_R).contains(id + u" ends, rejected; whoever still wants it asks anew."_s));
    CHECK(said(Qt::Key_C).contains(id + u" goes back to ben, who can change what it is about and resubmit it."_s));
    const QString approve = said(Qt::Key_A);
    CHECK(approve.contains(u"With your approval this can go live: churn 1.0.0"_s));
    CHECK(approve.contains(u"It goes live when an engineer promotes it."_s));
}

TEST_CASE("requests of tier low are decided together, each with a reason of its own")
{
    TestWorkspace tested({lowPolicy});
    const QString first = tested.request(tested.ready(u"1.0.0"_s, u"low"_s)), second = tested.request(tested.ready(u"1.1.0"_s, u"low"_s));
    Screen screen(tested, u"cara"_s);
    auto *table = screen.find<DenseTable>(u"requests"_s);
    table->selectAll();
    press(table, Qt::Key_A);
    screen.settle();
    auto *sheet = screen.page->findChild<BatchSheet *>();
    REQUIRE(sheet);
    auto *confirm = sheet->findChild<QPushButton *>(u"confirm"_s);
    sheet->findChild<ReasonEdit *>(u"reason-"_s + first)->setText(u"The first was tried in staging"_s);
    CHECK_FALSE(confirm->isEnabled());
    sheet->findChild<ReasonEdit *>(u"reason-"_s + second)->setText(u"The second as well, for a week"_s);
    REQUIRE(confirm->isEnabled());
    const qint64 before = tested.head();
    press(sheet, Qt::Key_Return);
    CHECK(sheet->isVisible());
    confirm->click();
    REQUIRE(until([&] { return tested.head() == before + 2; }));
    screen.settle();
    CHECK(tested.payload(before + 1)[u"reason"_s].toString() == u"The first was tried in staging");
    CHECK(tested.payload(before + 2)[u"reason"_s].toString() == u"The second as well, for a week");
    CHECK(tested.stands(second).state == u"approved");
    CHECK(screen.find<MessageBar>(u"queueMessage"_s)->text().startsWith(u"You approved "_s + first));
}

TEST_CASE("several of a higher tier are never decided together, the sentence says which")
{
    TestWorkspace tested;
    const QString first = tested.request(tested.ready(u"1.0.0"_s)), second = tested.request(tested.ready(u"1.1.0"_s));
    Screen screen(tested, u"cara"_s);
    auto *table = screen.find<DenseTable>(u"requests"_s);
    table->selectAll();
    const qint64 before = tested.head();
    press(table, Qt::Key_A);
    CHECK(screen.find<MessageBar>(u"queueMessage"_s)->text() == u"Only requests of tier low can be decided several at once; %1, %2 cannot."_s.arg(first, second));
    CHECK(screen.page->findChildren<BatchSheet *>().isEmpty());
    CHECK(tested.head() == before);
}

// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What moved in a remote registry behind everybody's back, on the real page over a registry in memory.
#include "ui/pages/overview/FindingsPanel.h"

#include "core/Effects.h"
#include "core/Folds.h"
#include "tests/support/RemoteWorld.h"
#include "tests/ui/Pictures.h"
#include "tests/ui/pages/PageWorkspace.h"
#include "ui/models/SourceWatch.h"
#include "ui/pages/overview/OverviewPage.h"
#include "ui/pages/overview/SettleSheet.h"
#include "ui/widgets/ActionButton.h"
#include "ui/widgets/DenseTable.h"
#include "ui/widgets/MessageBar.h"
#include "ui/widgets/ReasonEdit.h"
#include "ui/widgets/SyncLine.h"
#include "ui/widgets/TextLabel.h"

#include <QApplication>
#include <QDialog>
#include <QLayout>
#include <QPushButton>

#include <algorithm>

using namespace countersign;
using namespace Qt::StringLiterals;

namespace {

struct Shown
{
    RemoteWorld world;
    std::unique_ptr<OpenWorkspace> open;
    std::unique_ptr<OverviewPage> page;
    int badge = -1;
    QStringList opened;

    // Version 2 is live in staging by the alias champion; `moved`: somebody has moved that to 3 since.
    explicit Shown(bool moved = true, const QString &login = u"ben"_s)
    {
        world.govern();
        world.served(2);
        world.watched();
        if (moved) {
            world.server.aim(world.name, u"champion"_s, 3);
            REQUIRE(world.watched().size() == 1);
        }
        world.clock().forward(60);
        open = std::make_unique<OpenWorkspace>(take(Workspace::open(world.folder(), world.surroundings(), allFolds())), allEffects());
        open->setSession(world.as(login));
        page = std::make_unique<OverviewPage>(*open);
        QObject::connect(page.get(), &Page::badgeChanged, page.get(), [this](int count) { badge = count; });
        QObject::connect(page.get(), &Page::openRequested, page.get(), [this](const QString &where, const QString &id) { opened += where + u':' + id; });
        page->resize(1252, 830);
        page->show();
        settle();
    }
    void settle()
    {
        waitUntil([this] { return !page->isLoading() && !open->sources().isSyncing(); });
    }
    void sync()
    {
        open->sources().sync();
        settle();
    }
    FindingsPanel &panel() { return named<FindingsPanel>(*page, u"findings"_s); }
    QString line()
    {
        const QAbstractItemModel *model = panel().findChild<DenseTable *>()->model();
        QStringList cells;
        for (int column = 0; column < 5; ++column)
            cells += model->index(0, column).data().toString();
        return cells.join(u" | "_s);
    }
    ActionButton &action(const QString &name) { return named<ActionButton>(*page, name); }
    SettleSheet &sheet(const QString &button)
    {
        action(button).click();
        return named<SettleSheet>(*page, u"settleSheet"_s);
    }
    static QString carriedOut(SettleSheet &sheet)
    {
        auto &next = named<QPushButton>(sheet, u"next"_s);
        CHECK(!next.isEnabled());
        const QString sentence = named<TextLabel>(sheet, u"settleSentence"_s).text(); // what it leads to is said before one writes why
        sheet.findChild<ReasonEdit *>()->setText(why);
        next.click();
        CHECK(named<TextLabel>(sheet, u"settleSentence"_s).text() == sentence);
        QApplication::processEvents();
        CHECK(sheet.height() >= sheet.layout()->totalHeightForWidth(sheet.width()));
        CHECK(named<MessageBar>(sheet, u"settleMessage"_s).text().isEmpty()); // nothing is done yet
        next.click();
        waitUntil([&] { return !named<MessageBar>(sheet, u"settleMessage"_s).text().isEmpty(); });
        return sentence;
    }
};

} // namespace

TEST_CASE("what moved without a record stands above what is live, with before, after and when, and is counted as a filter")
{
    Shown shown;
    REQUIRE(shown.panel().isVisible());
    CHECK(shown.line() == u"hub/Fraud Model | alias champion | staging | 2 | 3");
    CHECK(shown.panel().findChild<DenseTable *>()->model()->index(0, 0).data(Qt::AccessibleTextRole).toString().startsWith(u"The alias champion of hub/Fraud Model pointed to 2 and points to 3. First seen "_s));
    CHECK(named<QPushButton>(*shown.page, u"count-health:finding"_s).text() == u"Unrecorded  1");
    CHECK(shown.badge == 1);
    CHECK(named<DenseTable>(*shown.page, u"overview"_s).model()->index(0, 4).data().toString().startsWith(u"Unrecorded"_s));
    Shown calm(false);
    CHECK(calm.panel().isHidden());
    CHECK(calm.badge == 0);
}

TEST_CASE("reverting takes two steps, the second says what will happen, and the alias is as it was")
{
    Shown shown;
    SettleSheet &sheet = shown.sheet(u"findingRevert"_s);
    CHECK(Shown::carriedOut(sheet) == u"The alias champion of hub/Fraud Model points to 2 again, instead of 3, as soon as you confirm.");
    CHECK(named<MessageBar>(sheet, u"settleMessage"_s).text().startsWith(u"It is set back and read back"_s));
    CHECK(shown.world.aimed() == u"2");
    shown.settle();
    waitUntil([&] { return shown.panel().isHidden(); });
    waitUntil([&] { return shown.badge == 0; });
}

TEST_CASE("adopting asks for what is live after the fact, of a version that nobody registered it is off and says so")
{
    Shown shown;
    CHECK(shown.action(u"findingAdopt"_s).whyOff() == u"Version 3 is not registered, so nobody could decide on it. Register it first, or revert.");
    shown.world.registered(3);
    waitUntil([&] { return shown.action(u"findingAdopt"_s).isEnabled(); });
    SettleSheet &sheet = shown.sheet(u"findingAdopt"_s);
    CHECK(Shown::carriedOut(sheet).startsWith(u"A request asks for 3 in staging after the fact"_s));
    CHECK(shown.world.aimed() == u"3");
    named<QPushButton>(sheet, u"next"_s).click();
    REQUIRE(shown.opened.size() == 1);
    CHECK(shown.opened.first().startsWith(u"approvals:R"_s));
    waitUntil([&] { return shown.panel().isHidden(); });
}

TEST_CASE("settling is off without the duty, without anybody and without the server, each with its reason")
{
    Shown shown(true, u"cara"_s);
    CHECK(shown.action(u"findingRevert"_s).whyOff().startsWith(u"This needs the duty engineer. Who can: "_s));
    shown.open->setSession({});
    waitUntil([&] { return shown.action(u"findingRevert"_s).whyOff() == u"Nobody is signed in. Choose who you are first."; });
    shown.open->setSession(shown.world.as(u"ben"_s));
    waitUntil([&] { return shown.action(u"findingRevert"_s).isEnabled(); });
    shown.world.server.before = [](const HttpRequest &) { return std::optional<Result<HttpAnswer>>(PlayedHttp::nobody()); };
    shown.sync();
    CHECK(shown.action(u"findingRevert"_s).whyOff() == u"hub cannot be reached, and this needs it: Nobody answers in this test.");
    CHECK(shown.panel().isVisible());
}

TEST_CASE("rolling back can be begun while the server is away, and its sheet says what stays unknown")
{
    Shown shown(false);
    shown.world.served(3);
    shown.page->refresh();
    shown.settle();
    shown.world.server.before = [](const HttpRequest &) { return std::optional<Result<HttpAnswer>>(PlayedHttp::nobody()); };
    shown.sync();
    REQUIRE(!shown.open->sources().whyNotReached(u"hub"_s).isEmpty());
    waitUntil([&] { return shown.action(u"rollback"_s).isEnabled(); });
    shown.action(u"rollback"_s).click();
    const auto labels = named<QDialog>(*shown.page, u"rollbackSheet"_s).findChildren<TextLabel *>();
    CHECK(std::any_of(labels.begin(), labels.end(), [](const TextLabel *each) { return each->text().contains(u"hub cannot be reached just now: the rollback is recorded at once all the same"_s); }));
}

TEST_CASE("beside the title stands how fresh the remote registries are, and reading them again")
{
    Shown shown(false);
    auto *line = shown.page->findChild<SyncLine *>();
    REQUIRE(line);
    waitUntil([&] { return line->isVisible(); });
    CHECK(line->text().startsWith(u"hub as of 20"_s));
    shown.world.server.aim(shown.world.name, u"champion"_s, 1);
    shown.world.clock().forward(60);
    named<QAbstractButton>(*shown.page, u"syncNow"_s).click();
    CHECK(line->text() == u"Reading the remote registries…");
    waitUntil([&] { return shown.panel().isVisible(); });
    CHECK(shown.line() == u"hub/Fraud Model | alias champion | staging | 2 | 1");
    Q_EMIT line->openWanted();
    CHECK(shown.opened == QStringList{u"connections:"_s});
}

TEST_CASE("pictures of the sheets that settle a finding", "[.gallery]")
{
    inBothSchemes([](const Save &save) {
        Shown shown;
        for (const QString &act : {u"findingRevert"_s, u"findingAdopt"_s}) {
            if (act == u"findingAdopt") {
                shown.world.registered(3);
                waitUntil([&] { return shown.action(act).isEnabled(); });
            }
            SettleSheet &sheet = shown.sheet(act);
            save(sheet, act);
            sheet.findChild<ReasonEdit *>()->setText(why);
            named<QPushButton>(sheet, u"next"_s).click();
            save(sheet, act + u"-second"_s);
            delete &sheet;
        }
    });
}

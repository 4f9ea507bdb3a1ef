// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/RailButton.h"
#include "ui/widgets/MessageBar.h"

#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QMenu>
#include <QMenuBar>
#include <QTest>

using namespace countersign;
using namespace Qt::StringLiterals;

namespace {

class NotePage : public Page
{
public:
    explicit NotePage(QString name) : m_name(std::move(name)) {}
    QString id() const override { return m_name; }
    QString title() const override { return m_name; }
    QString iconName() const override { return u"inbox"_s; }
    void open(const QString &id) override { opened = id; }
    void refresh() override { ++refreshed; }

    QString opened;
    int refreshed = 0;

private:
    QString m_name;
};

QAction *actionOf(const MainWindow &window, const QKeySequence &key)
{
    for (QMenuBar *bar : window.findChildren<QMenuBar *>())
        for (QAction *menu : bar->actions())
            for (QAction *action : menu->menu()->actions())
                if (action->shortcut() == key)
                    return action;
    return nullptr;
}

} // namespace

TEST_CASE("main window: its frame can be seen, and a key pressed in it, before there is anything within")
{
    Theme theme(Theme::Choice::Light);
    MainWindow window(theme, MainWindow::Furnished::Later);
    window.show();
    QTest::keyClick(&window, Qt::Key_Slash);
    CHECK_FALSE(window.currentPage());
    window.furnish();
    window.wait(u"Opening sample…"_s);
    const auto shown = [&window] {
        QStringList texts;
        for (const QLabel *label : window.findChildren<QLabel *>())
            if (label->isVisible())
                texts += label->text();
        return texts;
    };
    CHECK(shown().contains(u"Opening sample…"_s));
    CHECK_FALSE(window.currentPage());
    auto *models = new NotePage(u"models"_s);
    window.setPages({models});
    CHECK(window.currentPage() == models);
    CHECK_FALSE(shown().contains(u"Opening sample…"_s));
}

TEST_CASE("pages are opened by rail, key and request, and the way back is kept")
{
    Theme theme(Theme::Choice::Light);
    MainWindow window(theme);
    auto *models = new NotePage(u"models"_s);
    auto *log = new NotePage(u"log"_s);
    window.setPages({models, log});
    CHECK(window.currentPage() == models);

    window.findChild<RailButton *>(u"rail-log"_s)->click();
    CHECK(window.currentPage() == log);
    Q_EMIT log->openRequested(u"models"_s, u"credit@2.4.0"_s);
    CHECK(window.currentPage() == models);
    CHECK(models->opened == u"credit@2.4.0"_s);
    window.goBack();
    CHECK(window.currentPage() == log);
    window.goBack();
    CHECK(window.currentPage() == models);
    CHECK(models->opened.isEmpty());
    window.goForward();
    window.goForward();
    CHECK(models->opened == u"credit@2.4.0"_s);

    QAction *second = actionOf(window, QKeySequence(Qt::CTRL | Qt::Key_2));
    REQUIRE(second);
    second->trigger();
    CHECK(window.currentPage() == log);
    QAction *refresh = actionOf(window, QKeySequence(Qt::Key_F5));
    REQUIRE(refresh);
    refresh->trigger();
    CHECK(log->refreshed == 1);
    CHECK(models->refreshed == 0);
}

TEST_CASE("the rail opens a page once, however it is pressed, and a page that is open from its start again")
{
    Theme theme(Theme::Choice::Light);
    MainWindow window(theme);
    auto *models = new NotePage(u"models"_s);
    auto *log = new NotePage(u"log"_s);
    window.setPages({models, log});
    auto *rail = window.findChild<RailButton *>(u"rail-log"_s);
    rail->toggle();                                                 // as assistive tools do
    CHECK(window.currentPage() == log);
    window.goBack();
    CHECK(window.currentPage() == models);
    window.goForward();
    CHECK(rail->isChecked());
    window.openPage(u"log"_s, u"12"_s);
    rail->click();
    CHECK(log->opened.isEmpty());
    window.goBack();
    CHECK(log->opened == u"12"_s);
}

TEST_CASE("a page that nobody knows changes nothing in view")
{
    Theme theme(Theme::Choice::Light);
    MainWindow window(theme);
    window.setPages({new NotePage(u"models"_s), new NotePage(u"log"_s)});
    window.openPage(u"nowhere"_s);
    CHECK(window.currentPage()->id() == u"models"_s);
    window.goBack();
    CHECK(window.currentPage()->id() == u"models"_s);
}

TEST_CASE("badges belong to their page, and other pages replace them all")
{
    Theme theme(Theme::Choice::Light);
    MainWindow window(theme);
    auto *models = new NotePage(u"models"_s);
    window.setPages({models, new NotePage(u"log"_s)});
    Q_EMIT models->badgeChanged(3, true);
    CHECK(window.badge(u"models"_s) == 3);
    CHECK(window.badge(u"log"_s) == 0);
    window.setPages({new NotePage(u"log"_s)});
    CHECK(window.badge(u"models"_s) == 0);
    CHECK(window.currentPage()->id() == u"log"_s);
    CHECK(actionOf(window, QKeySequence(Qt::CTRL | Qt::Key_2)) == nullptr);
}

TEST_CASE("the band is read in words and names the window")
{
    Theme theme(Theme::Choice::Light);
    MainWindow window(theme);
    window.setBand({u"WORKSPACE"_s, u"risk-models"_s, u"local workspace: duties are recorded, not enforced"_s, u"eng-one"_s, Token::BandDev});
    auto *band = window.findChild<EnvironmentBand *>();
    CHECK(band->accessibleName() == u"WORKSPACE · risk-models · local workspace: duties are recorded, not enforced · eng-one"_s);
    CHECK(window.windowTitle().startsWith(u"risk-models"_s));
}

TEST_CASE("every command of the menus has a text, and no two share a key")
{
    Theme theme(Theme::Choice::Light);
    MainWindow window(theme);
    window.setPages({new NotePage(u"models"_s), new NotePage(u"log"_s)});
    QStringList keys;
    for (QAction *menu : window.findChild<QMenuBar *>()->actions())
        for (QAction *action : menu->menu()->actions()) {
            CHECK((action->isSeparator() || !action->text().isEmpty()));
            if (!action->shortcut().isEmpty())
                keys << action->shortcut().toString();
        }
    CHECK(keys.size() > 8);
    CHECK(keys.removeDuplicates() == 0);
}

TEST_CASE("a page whose source is away says so in its own place, until it is back")
{
    Theme theme(Theme::Choice::Light);
    MainWindow window(theme);
    auto *models = new NotePage(u"models"_s);
    window.setPages({models, new NotePage(u"log"_s)});
    window.show();
    auto *band = window.findChild<MessageBar *>(u"offline"_s);
    REQUIRE(band);
    CHECK(band->isHidden());
    Q_EMIT models->offlineChanged(u"Offline · data as of 09:12 UTC"_s);
    CHECK(band->isVisible());
    CHECK(band->text() == u"Offline · data as of 09:12 UTC"_s);
    window.openPage(u"log"_s);
    CHECK(band->isHidden());
    window.goBack();
    CHECK(band->isVisible());
    Q_EMIT models->offlineChanged({});
    CHECK(band->isHidden());
}

TEST_CASE("the link asked for is that of the place in view")
{
    Theme theme(Theme::Choice::Light);
    MainWindow window(theme);
    window.setPages({new NotePage(u"models"_s), new NotePage(u"log"_s)});
    window.setBand({u"WORKSPACE"_s, u"bank"_s, {}, {}, Token::BandDev});
    window.openPage(u"log"_s, u"17"_s);
    QStringList asked;
    QObject::connect(&window, &MainWindow::copyLinkRequested, [&](const QString &pageId, const QString &id) { asked = {pageId, id}; });
    actionOf(window, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_L))->trigger();
    CHECK(asked == QStringList{u"log"_s, u"17"_s});
}

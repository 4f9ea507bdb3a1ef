// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "tests/ui/pages/PageWorkspace.h"
#include "ui/shell/EnvironmentBand.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/RailButton.h"
#include "ui/shell/onScreen.h"
#include "ui/shell/whyOff.h"
#include "ui/style/Tokens.h"
#include "ui/widgets/FilterBar.h"
#include "ui/widgets/MessageBar.h"

#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QScreen>
#include <QSettings>
#include <QTest>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

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
        QApplication::processEvents();
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

TEST_CASE("what was done is said no more when another page is opened or somebody else acts, what is wrong stays")
{
    Theme theme(Theme::Choice::Light);
    MainWindow window(theme);
    auto *queue = new NotePage(u"queue"_s);
    auto *done = new MessageBar(queue), *wrong = new MessageBar(queue);
    window.setPages({queue, new NotePage(u"log"_s)});
    window.setBand({u"WORKSPACE"_s, u"bank"_s, {}, u"cara"_s, Token::BandDev});
    const auto say = [&] {
        done->say(MessageBar::Tone::Good, u"You approved R20."_s);
        wrong->say(MessageBar::Tone::Error, u"The ledger does not hold."_s);
    };
    say();
    window.setBand({u"WORKSPACE"_s, u"bank"_s, u"read only"_s, u"cara"_s, Token::BandDev});
    CHECK_FALSE(done->isHidden());
    window.setBand({u"WORKSPACE"_s, u"bank"_s, {}, u"ben"_s, Token::BandDev});
    CHECK(done->isHidden());
    CHECK_FALSE(wrong->isHidden());
    say();
    window.openPage(u"queue"_s, u"R20"_s);
    CHECK_FALSE(done->isHidden());
    window.openPage(u"log"_s);
    CHECK(done->isHidden());
    CHECK_FALSE(wrong->isHidden());
}

TEST_CASE("a screen reader hears what the band says, not its markup")
{
    Theme theme(Theme::Choice::Light);
    MainWindow window(theme);
    window.setBand({u"WORKSPACE"_s, u"Own <b>models</b>"_s, {}, u"cara"_s, Token::BandDev});
    const auto *band = window.findChild<EnvironmentBand *>();
    REQUIRE(band);
    CHECK(band->toolTip().contains(u"&lt;b&gt;"_s));
    CHECK(QAccessible::queryAccessibleInterface(const_cast<EnvironmentBand *>(band))->text(QAccessible::Description) == u"WORKSPACE · Own <b>models</b> · cara");
}

TEST_CASE("Enter presses the button of a page that has the keyboard, and opens its menu")
{
    Theme theme(Theme::Choice::Light);
    MainWindow window(theme);
    auto *page = new NotePage(u"models"_s);
    auto *button = new QPushButton(u"Make…"_s, page);
    auto *views = new QToolButton(page);
    views->setPopupMode(QToolButton::InstantPopup);
    views->setMenu(new QMenu(views));
    int pressed = 0;
    QObject::connect(button, &QPushButton::clicked, page, [&] { ++pressed; });
    window.setPages({page});
    window.show();
    button->setFocus();
    QTest::keyClick(button, Qt::Key_Return);
    QTest::keyClick(button, Qt::Key_Enter);
    CHECK(pressed == 2);
    button->setEnabled(false);
    QTest::keyClick(button, Qt::Key_Return);
    CHECK(pressed == 2);
    views->setFocusPolicy(Qt::StrongFocus);
    views->setFocus();
    QObject::connect(views->menu(), &QMenu::aboutToShow, views, [&] {
        ++pressed;
        QTimer::singleShot(0, views->menu(), &QMenu::close);
    });
    QTest::keyClick(views, Qt::Key_Return);
    waitUntil([&] { return pressed == 3; });
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

TEST_CASE("a window is never larger than its screen nor hangs off it, neither at first nor as it was left on a larger one")
{
    Theme theme(Theme::Choice::Light);
    const QRect available = QApplication::primaryScreen()->availableGeometry();
    REQUIRE(available.width() < 1440);
    MainWindow first(theme);
    CHECK(available.contains(QRect(available.topLeft(), first.size())));
    first.resize(3000, 2000);
    first.close();
    MainWindow again(theme);
    CHECK(available.contains(again.geometry()));
    again.resize(400, 300);
    again.move(available.bottomRight() - QPoint(10, 10));
    keepOnScreen(again);
    CHECK(available.contains(again.geometry()));
    again.move(-200, -100);
    keepOnScreen(again);
    CHECK(available.contains(again.geometry()));
    QSettings().remove(u"window/geometry"_s);
}

TEST_CASE("going to the filter is off on a page that has none, and says so")
{
    Theme theme(Theme::Choice::Light);
    MainWindow window(theme);
    auto *models = new NotePage(u"models"_s);
    models->setLayout(new QVBoxLayout);
    models->layout()->addWidget(new FilterBar(u"Filter"_s));
    window.setPages({models, new NotePage(u"log"_s)});
    const QAction *filter = actionOf(window, QKeySequence(Qt::CTRL | Qt::Key_F));
    REQUIRE(filter);
    CHECK(filter->isEnabled());
    window.openPage(u"log"_s);
    CHECK_FALSE(filter->isEnabled());
    CHECK(whyOff(filter) == u"log has no filter.");
    window.openPage(u"models"_s);
    CHECK(filter->isEnabled());
}

TEST_CASE("what pages are filtered by can be kept and set again")
{
    Theme theme(Theme::Choice::Light);
    const auto filtered = [&theme](MainWindow &window) {
        auto *models = new NotePage(u"models"_s);
        models->setLayout(new QVBoxLayout);
        auto *filter = new FilterBar(u"Filter"_s);
        filter->setObjectName(u"modelsFilter"_s);
        models->layout()->addWidget(filter);
        window.setPages({models});
        return filter;
    };
    MainWindow first(theme), again(theme);
    filtered(first)->setText(u"tier:high"_s);
    const FilterBar *filter = filtered(again);
    FilterBar::setTextsIn(again, FilterBar::textsIn(first));
    CHECK(filter->text() == u"tier:high");
    CHECK(FilterBar::textsIn(again) == QMap<QString, QString>{{u"modelsFilter"_s, u"tier:high"_s}});
}

TEST_CASE("the rail has one place for Tab, the page in view, whichever of its buttons had the keyboard last")
{
    Theme theme(Theme::Choice::Light);
    MainWindow window(theme);
    window.setPages({new NotePage(u"models"_s), new NotePage(u"log"_s)});
    window.show();
    window.activateWindow();
    auto *models = window.findChild<RailButton *>(u"rail-models"_s), *log = window.findChild<RailButton *>(u"rail-log"_s);
    log->setFocus();
    CHECK(models->focusPolicy() == Qt::TabFocus);
    CHECK(log->focusPolicy() == Qt::NoFocus);
    models->setFocus();
    window.openPage(u"log"_s);
    CHECK(window.focusWidget() == log);                             // the ring is on the page in view
    CHECK(log->focusPolicy() == Qt::TabFocus);
    CHECK(models->focusPolicy() == Qt::NoFocus);
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

TEST_CASE("the band names the environment that is decided about, until another place is opened")
{
    Theme theme(Theme::Choice::Light);
    MainWindow window(theme);
    auto *models = new NotePage(u"models"_s), *log = new NotePage(u"log"_s);
    window.setPages({models, log});
    window.setBand({u"WORKSPACE"_s, u"team"_s, {}, u"cara"_s});
    auto *band = window.findChild<EnvironmentBand *>();
    const auto ground = [&] { return band->grab().toImage().pixelColor(2, 2); };
    const QColor plain = ground();
    Q_EMIT models->placeShown(u"production"_s, true);
    CHECK(band->accessibleName() == u"PRODUCTION · team · cara");
    CHECK(ground() == color(Token::BandProd, band->palette()));
    Q_EMIT log->placeShown(u"staging"_s, false);                    // it is not in view
    CHECK(band->accessibleName() == u"PRODUCTION · team · cara");
    window.openPage(u"log"_s);
    CHECK(band->accessibleName() == u"WORKSPACE · team · cara");
    CHECK(ground() == plain);
    Q_EMIT log->placeShown(u"staging"_s, false);
    CHECK(ground() == color(Token::BandStaging, band->palette()));
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

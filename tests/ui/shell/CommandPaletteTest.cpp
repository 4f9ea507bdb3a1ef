// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "tests/ui/pages/PageWorkspace.h"
#include "ui/shell/CommandPalette.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/PaletteModel.h"
#include "ui/shell/whyOff.h"
#include "ui/widgets/ActionButton.h"

#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPointer>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

using namespace countersign;
using namespace Qt::StringLiterals;

namespace {

PaletteRow command(const QString &text, int *count = nullptr, const QString &why = {})
{
    return {{}, text, u"File"_s, {}, why, [count] {
        if (count)
            ++*count;
    }};
}

QStringList texts(const CommandPalette &palette)
{
    const auto *model = palette.findChild<QListView *>(u"paletteList"_s)->model();
    QStringList all;
    for (int row = 0; row < model->rowCount(); ++row)
        all.append(model->index(row, 0).data().toString());
    return all;
}

// Answers when it is told to, as a worker does.
struct Searching
{
    QStringList asked;
    PlacesFound answer;
    FindPlaces find()
    {
        return [this](const QString &typed, QObject *, PlacesFound found) {
            asked.append(typed);
            answer = std::move(found);
        };
    }
};

} // namespace

TEST_CASE("the palette finds commands by some of their letters and runs the one that is chosen, once it is gone")
{
    int opened = 0, quit = 0;
    QWidget window;
    window.resize(1000, 700);
    CommandPalette palette({command(u"Open workspace…"_s, &opened), command(u"Quit"_s, &quit)}, {}, {}, &window);
    palette.show();
    CHECK(texts(palette) == QStringList{u"Open workspace…"_s, u"Quit"_s});
    auto &line = named<QLineEdit>(palette, u"paletteLine"_s);
    QTest::keyClicks(&line, u"qui"_s);
    CHECK(texts(palette) == QStringList{u"Quit"_s});
    QTest::keyClick(&line, Qt::Key_Return);
    CHECK(palette.isHidden());
    CHECK(quit == 0);
    waitUntil([&] { return quit == 1; });
    CHECK(opened == 0);
}

TEST_CASE("what is called so comes before what belongs to something called so")
{
    const auto row = [](const QString &text) { return PaletteRow{{}, text, u"Registry"_s, {}, {}, {}}; };
    PaletteModel model({row(u"All versions"_s), row(u"Retire…"_s), row(u"Request promotion…"_s), row(u"Verify checksum"_s), {{}, u"Shared register"_s, u"Elsewhere"_s, {}, {}, {}}});
    model.setTyped(u"register"_s);
    REQUIRE(model.rowCount() >= 1);
    CHECK(model.row(0).text == u"Shared register");
}

TEST_CASE("what is off is shown with its reason and cannot be run")
{
    int ran = 0;
    QWidget window;
    CommandPalette palette({command(u"Approve"_s, &ran, u"The gate fails."_s)}, {}, {}, &window);
    palette.show();
    auto &line = named<QLineEdit>(palette, u"paletteLine"_s);
    const auto *model = named<QListView>(palette, u"paletteList"_s).model();
    CHECK(model->index(0, 0).data(Qt::AccessibleTextRole).toString() == u"Approve, File, off: The gate fails."_s);
    QTest::keyClick(&line, Qt::Key_Return);
    QTest::qWait(20);
    CHECK(palette.isVisible());
    CHECK(ran == 0);
}

TEST_CASE("places are looked for as one types: one search at a time, an old answer is not shown, Enter waits")
{
    Searching searching;
    QWidget window;
    QStringList chosen;
    auto *const shown = new CommandPalette({command(u"Quit"_s)}, searching.find(), [&](const QString &pageId, const QString &id) { chosen = {pageId, id}; }, &window);
    CommandPalette &palette = *shown;
    palette.show();
    auto &line = named<QLineEdit>(palette, u"paletteLine"_s);
    QTest::keyClicks(&line, u"chu"_s);
    CHECK(searching.asked == QStringList{u"c"_s});
    searching.answer({{u"boxes"_s, u"credit"_s, {}, u"registry"_s, u"credit"_s, 20}});
    CHECK(texts(palette).isEmpty());
    CHECK(searching.asked == QStringList{u"c"_s, u"chu"_s});
    QTest::keyClick(&line, Qt::Key_Return);
    CHECK(palette.isVisible());
    searching.answer({{u"boxes"_s, u"church"_s, u"tier low"_s, u"registry"_s, u"church"_s, 20}, {u"boxes"_s, u"churn"_s, u"tier low"_s, u"registry"_s, u"churn"_s, 30}});
    CHECK(palette.isHidden());
    delete shown;                                                   // as it does when it closes
    waitUntil([&] { return !chosen.isEmpty(); });
    CHECK(chosen == QStringList{u"registry"_s, u"churn"_s});
}

TEST_CASE("the arrows move in the list while the keyboard stays in the line")
{
    int first = 0, second = 0;
    QWidget window;
    CommandPalette palette({command(u"Open one"_s, &first), command(u"Open two"_s, &second)}, {}, {}, &window);
    palette.show();
    auto &line = named<QLineEdit>(palette, u"paletteLine"_s);
    QTest::keyClick(&line, Qt::Key_Up);
    QTest::keyClick(&line, Qt::Key_Down);
    QTest::keyClick(&line, Qt::Key_Down);
    QTest::keyClick(&line, Qt::Key_Return);
    waitUntil([&] { return second == 1; });
    CHECK(first == 0);
}

namespace {

class ButtonPage : public Page
{
public:
    ButtonPage()
    {
        auto *column = new QVBoxLayout(this);
        auto *on = new ActionButton(u"&Retire…"_s);
        auto *off = new ActionButton(u"Approve…"_s);
        auto *hidden = new ActionButton(u"Hidden"_s);
        off->setOff(u"It needs <b>you</b>"_s);
        for (QWidget *each : {on, off, hidden})
            column->addWidget(each);
        hidden->hide();
        auto *wall = new QToolButton;
        wall->setAccessibleName(u"Wall mode"_s);
        connect(wall, &QToolButton::clicked, this, [this] { ++walls; });
        auto *views = new QToolButton;
        views->setText(u"&Views"_s);
        views->setPopupMode(QToolButton::InstantPopup);
        views->setMenu(new QMenu(views));
        column->addWidget(wall);
        column->addWidget(views);
    }
    int walls = 0;
    QString id() const override { return u"buttons"_s; }
    QString title() const override { return u"Buttons"_s; }
    QString iconName() const override { return u"inbox"_s; }
    void open(const QString &) override {}
    QVector<Entry> entries() const override
    {
        return {{u"Compare versions"_s, u"git-compare"_s, u"Ctrl+E"_s, u"Choose two first."_s, {}},
                {u"Retire…"_s, {}, u"Ctrl+R"_s, {}, [this] { Q_EMIT const_cast<ButtonPage *>(this)->asOfChanged(u"retired"_s); }, true}};
    }
};

class OtherPage : public Page
{
public:
    QString id() const override { return u"other"_s; }
    QString title() const override { return u"Other"_s; }
    QString iconName() const override { return u"inbox"_s; }
    void open(const QString &) override {}
};

const PaletteRow *rowNamed(const QVector<PaletteRow> &rows, const QString &text)
{
    for (const PaletteRow &row : rows)
        if (row.text == text)
            return &row;
    return nullptr;
}

} // namespace

TEST_CASE("the palette knows what the page in view offers, and why some of it is off")
{
    ButtonPage page;
    const auto rows = commandsOf(page);
    REQUIRE(rowNamed(rows, u"Retire…"_s));
    CHECK(rowNamed(rows, u"Retire…"_s)->whyOff.isEmpty());
    REQUIRE(rowNamed(rows, u"Approve…"_s));
    CHECK(rowNamed(rows, u"Approve…"_s)->whyOff == u"It needs <b>you</b>"_s);
    REQUIRE(rowNamed(rows, u"Compare versions"_s));
    CHECK(rowNamed(rows, u"Compare versions"_s)->whyOff == u"Choose two first."_s);
    CHECK_FALSE(rowNamed(rows, u"Hidden"_s));
    REQUIRE(rowNamed(rows, u"Wall mode"_s));
    rowNamed(rows, u"Wall mode"_s)->run();
    CHECK(page.walls == 1);
    REQUIRE(rowNamed(rows, u"Views"_s));
    auto *menu = page.findChild<QMenu *>();
    QObject::connect(menu, &QMenu::aboutToShow, menu, [menu] { QTimer::singleShot(0, menu, &QMenu::close); });
    QSignalSpy shown(menu, &QMenu::aboutToShow);
    rowNamed(rows, u"Views"_s)->run();
    waitUntil([&] { return shown.size() == 1; });
}

TEST_CASE("a command that makes sense anywhere is found on every page, once, and opens its own before it runs")
{
    Theme theme(Theme::Choice::Light);
    MainWindow window(theme);
    auto *page = new ButtonPage;
    window.setPages({page, new OtherPage});
    window.show();
    QStringList said;
    QObject::connect(page, &Page::asOfChanged, &window, [&](const QString &text) { said += text + u" on "_s + window.currentPage()->id(); });
    const auto typed = [&](const QString &text) {
        Q_EMIT window.menus().paletteRequested();
        auto &palette = named<CommandPalette>(window, u"palette"_s);
        QTest::keyClicks(&named<QLineEdit>(palette, u"paletteLine"_s), text);
        return QPointer(&palette);
    };
    QPointer<CommandPalette> here = typed(u"retire"_s);
    CHECK(texts(*here).filter(u"Retire"_s).size() == 1);            // not the button, too
    here->close();
    waitUntil([&] { return here.isNull(); });
    window.openPage(u"other"_s);
    QPointer<CommandPalette> there = typed(u"retire"_s);
    REQUIRE(texts(*there).value(0) == u"Retire…");
    QTest::keyClick(&named<QLineEdit>(*there, u"paletteLine"_s), Qt::Key_Return);
    waitUntil([&] { return said.size() == 1; });
    CHECK(said == QStringList{u"retired on buttons"_s});
    CHECK_FALSE(rowNamed(commandsAnywhere(*page, [] {}), u"Compare versions"_s));
}

TEST_CASE("every command of the menus is in the palette, and none that is off is silent about it")
{
    Theme theme(Theme::Choice::Light);
    MainWindow window(theme);
    window.setPages({new ButtonPage});
    const auto rows = window.menus().commands();
    int offs = 0;
    for (QMenu *menu : window.menus().findChildren<QMenu *>())
        for (const QAction *action : menu->actions()) {
            if (action->isSeparator() || action->menu() || !menu->menuAction()->isVisible())
                continue;
            INFO(action->text().toStdString());
            const QString text = QString(action->text()).remove(u'&');
            REQUIRE(rowNamed(rows, text));
            CHECK(action->isEnabled() == whyOff(action).isEmpty());
            offs += !action->isEnabled();
        }
    CHECK(rows.size() > 18);
    CHECK(offs >= 3);
    CHECK(rowNamed(rows, u"Copy a link to this place"_s)->whyOff == u"No workspace is open."_s);
    window.setBand({u"WORKSPACE"_s, u"bank"_s, {}, {}, Token::BandDev});
    CHECK(rowNamed(window.menus().commands(), u"Copy a link to this place"_s)->whyOff.isEmpty());
}

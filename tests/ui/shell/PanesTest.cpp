// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "tests/ui/pages/PageWorkspace.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/Panes.h"
#include "ui/shell/RailButton.h"
#include "ui/widgets/DenseTable.h"
#include "ui/widgets/FilterBar.h"
#include "ui/widgets/MessageBar.h"
#include "ui/widgets/SidePane.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QStringListModel>
#include <QTest>
#include <QVBoxLayout>

#include <algorithm>

using namespace countersign;
using namespace Qt::StringLiterals;

namespace {

class ThreePanes : public Page
{
public:
    ThreePanes() : filter(new FilterBar(u"filter"_s)), table(new DenseTable({})), pane(new SidePane), first(new QPushButton(u"First"_s)), second(new QPushButton(u"Second"_s))
    {
        auto *left = new QVBoxLayout;
        left->addWidget(filter);
        left->addWidget(table);
        auto *all = new QHBoxLayout(this);
        all->addLayout(left, 1);
        all->addWidget(pane);
        pane->body()->addWidget(new DenseTable({}));
        pane->foot()->addWidget(first);
        pane->foot()->addWidget(second);
        table->setModel(new QStringListModel({u"a"_s, u"b"_s}, table));
    }
    QString id() const override { return u"three"_s; }
    QString title() const override { return u"Three"_s; }
    QString iconName() const override { return u"inbox"_s; }
    void open(const QString &) override {}
    void focusFilter() override { filter->focusFilter(); }

    FilterBar *filter;
    DenseTable *table;
    SidePane *pane;
    QPushButton *first, *second;
};

class EmptyPage : public Page
{
public:
    QString id() const override { return u"empty"_s; }
    QString title() const override { return u"Empty"_s; }
    QString iconName() const override { return u"inbox"_s; }
    void open(const QString &) override {}
};

} // namespace

TEST_CASE("F6 goes through rail, message and the panes of the page, and Shift+F6 back")
{
    Theme theme(Theme::Choice::Light);
    MainWindow window(theme);
    auto *page = new ThreePanes;
    window.setPages({page, new EmptyPage});
    window.show();
    window.activateWindow();
    waitUntil([&] { return window.isActiveWindow(); });
    CHECK(panesOf(page) == QWidgetList{page->filter, page->table, page->pane});
    const auto in = [](const QWidget *pane) { return pane->isAncestorOf(QApplication::focusWidget()) || pane == QApplication::focusWidget(); };
    const auto press = [&](Qt::KeyboardModifiers modifiers = Qt::NoModifier) { QTest::keyClick(&window, Qt::Key_F6, modifiers); };

    page->table->setFocus();
    press();
    CHECK(in(page->pane));
    page->second->setFocus();
    press();
    CHECK(qobject_cast<RailButton *>(QApplication::focusWidget()));
    press();
    CHECK(in(page->filter));
    press(Qt::ShiftModifier);
    CHECK(qobject_cast<RailButton *>(QApplication::focusWidget()));
    press(Qt::ShiftModifier);
    CHECK(QApplication::focusWidget() == page->second);             // where it was in that pane

    window.messages().say(MessageBar::Tone::Info, u"Something"_s);
    press();
    press();
    CHECK(in(&window.messages()));
}

TEST_CASE("Tab comes to what stands before the place that a page hands the keyboard to, and Shift+Tab goes the same way back")
{
    Theme theme(Theme::Choice::Light);
    MainWindow window(theme);
    auto *page = new ThreePanes;
    page->setFocusProxy(page->table);                               // as every page with a list
    window.setPages({page, new EmptyPage});
    window.show();
    window.activateWindow();
    waitUntil([&] { return window.isActiveWindow(); });
    const auto round = [&](Qt::Key key) {
        QWidgetList places;
        for (QWidget *at = QApplication::focusWidget(); !places.contains(at); at = QApplication::focusWidget()) {
            places += at;
            QTest::keyClick(at, key);
        }
        return places;
    };
    page->table->setFocus();
    QWidgetList there = round(Qt::Key_Tab);
    CHECK(there.contains(page->filter->findChild<QLineEdit *>()));
    CHECK(there.contains(page->first));
    CHECK(there.contains(page->second));
    CHECK(std::any_of(there.begin(), there.end(), [](const QWidget *each) { return qobject_cast<const RailButton *>(each); }));
    page->table->setFocus();
    QWidgetList back = round(Qt::Key_Backtab);
    std::reverse(back.begin() + 1, back.end());
    CHECK(back == there);
}

TEST_CASE("a slash in a list goes to the filter, in a line it is a slash, and single letters can be turned off")
{
    Theme theme(Theme::Choice::Light);
    MainWindow window(theme);
    auto *page = new ThreePanes;
    window.setPages({page});
    window.show();
    window.activateWindow();
    waitUntil([&] { return window.isActiveWindow(); });
    auto *line = page->filter->findChild<QLineEdit *>();
    page->table->setFocus();
    QTest::keyClick(page->table, Qt::Key_Slash);
    CHECK(line->hasFocus());
    QTest::keyClicks(line, u"/a"_s);
    CHECK(line->text() == u"/a"_s);

    page->table->setFocus();
    page->table->setCurrentIndex(page->table->model()->index(0, 0));
    QTest::keyClick(page->table, Qt::Key_J);
    CHECK(page->table->currentIndex().row() == 1);
    singleKeysSetting.set(false);
    QTest::keyClick(page->table, Qt::Key_K);
    CHECK(page->table->currentIndex().row() == 1);
    QTest::keyClick(page->table, Qt::Key_Slash);
    CHECK_FALSE(line->hasFocus());
    singleKeysSetting.forget();
}

TEST_CASE("the buttons of the mouse go back and forward")
{
    Theme theme(Theme::Choice::Light);
    MainWindow window(theme);
    window.setPages({new ThreePanes, new EmptyPage});
    window.show();
    window.openPage(u"empty"_s);
    QTest::mouseClick(window.windowHandle(), Qt::BackButton, {}, QPoint(400, 400));
    CHECK(window.currentPage()->id() == u"three"_s);
    QTest::mouseClick(window.windowHandle(), Qt::ForwardButton, {}, QPoint(400, 400));
    CHECK(window.currentPage()->id() == u"empty"_s);
}

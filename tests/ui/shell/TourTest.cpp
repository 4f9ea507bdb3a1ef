// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "tests/ui/pages/PageWorkspace.h"
#include "ui/shell/MainWindow.h"
#include "ui/widgets/ScrollPane.h"

#include <QPushButton>
#include <QScrollBar>
#include <QTest>
#include <QVBoxLayout>

using namespace countersign;
using namespace Qt::StringLiterals;

namespace {

class ThingPage : public Page
{
public:
    explicit ThingPage(QString name) : m_name(std::move(name)), thing(new QPushButton(u"Thing"_s))
    {
        thing->setObjectName(u"thing-"_s + m_name);
        thing->setFixedSize(200, 40);
        auto *column = new QVBoxLayout(this);
        column->addWidget(thing, 0, Qt::AlignTop | Qt::AlignLeft);
    }
    QString id() const override { return m_name; }
    QString title() const override { return m_name; }
    QString iconName() const override { return u"inbox"_s; }
    void open(const QString &id) override { opened = id; }

private:
    QString m_name;

public:
    QPushButton *thing;
    QString opened;
};

} // namespace

TEST_CASE("the tour goes from place to place beside what it speaks of, and Esc ends it")
{
    Theme theme(Theme::Choice::Light);
    MainWindow window(theme);
    auto *one = new ThingPage(u"one"_s), *two = new ThingPage(u"two"_s);
    window.setPages({one, two});
    window.show();
    window.activateWindow();
    waitUntil([&] { return window.isActiveWindow(); });
    window.startTour({{u"one"_s, {}, {u"thing-one"_s}, u"First"_s, u"<b>Look</b> at it"_s}, {u"two"_s, u"R1"_s, {u"gone"_s, u"thing-two"_s}, u"Second"_s, u"And at that"_s}, {u"two"_s, u"R1"_s, {u"gone"_s}, u"Third"_s, u"Nowhere"_s}});
    Tour &tour = named<Tour>(window, u"tour"_s);
    auto &next = named<QPushButton>(tour, u"tourNext"_s);
    CHECK(tour.accessibleName() == u"First"_s);
    CHECK(tour.accessibleDescription() == u"<b>Look</b> at it"_s);
    CHECK(next.hasFocus());
    CHECK(next.autoDefault());                                      // Enter presses it
    const auto beside = [&](const QWidget *thing) {
        const QRect there(thing->mapTo(&window, QPoint()), thing->size());
        return !there.intersects(tour.geometry()) && tour.geometry().left() - there.right() < 20;
    };
    waitUntil([&] { return beside(one->thing); });
    QTest::keyClick(&next, Qt::Key_Space);
    CHECK(window.currentPage() == two);
    CHECK(two->opened == u"R1"_s);
    waitUntil([&] { return beside(two->thing); });
    named<QPushButton>(tour, u"tourBack"_s).click();
    CHECK(window.currentPage() == one);
    next.click();
    next.click();
    CHECK(next.text() == u"Done"_s);
    waitUntil([&] { return tour.geometry().bottom() > window.height() - 40; });
    window.setFocus();
    QTest::keyClick(&tour, Qt::Key_Escape);
    CHECK(tour.isHidden());                                         // and it goes as soon as events are handled
}

TEST_CASE("what a step speaks of is scrolled into view, once")
{
    Theme theme(Theme::Choice::Light);
    MainWindow window(theme);
    window.resize(900, 500);
    auto *page = new ThingPage(u"one"_s);
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->addSpacing(1500);
    column->addWidget(page->thing);
    auto *scroll = new ScrollPane(content);
    page->layout()->addWidget(scroll);
    window.setPages({page});
    window.show();
    waitUntil([&] { return scroll->verticalScrollBar()->maximum() > 0; });
    CHECK(page->thing->visibleRegion().isEmpty());
    window.startTour({{u"one"_s, {}, {u"gone"_s, u"thing-one"_s}, u"First"_s, u"Look at it"_s}});
    waitUntil([&] { return page->thing->visibleRegion().boundingRect().height() == page->thing->height(); });
    scroll->verticalScrollBar()->setValue(0);
    waitUntil([&] { return named<Tour>(window, u"tour"_s).geometry().bottom() > window.height() - 40; }); // it has seen that
    CHECK(scroll->verticalScrollBar()->value() == 0);
}

TEST_CASE("other pages end the tour, and a second one takes the place of the first")
{
    Theme theme(Theme::Choice::Light);
    MainWindow window(theme);
    window.setPages({new ThingPage(u"one"_s)});
    window.startTour({{u"one"_s, {}, {}, u"First"_s, {}}});
    window.startTour({{u"one"_s, {}, {}, u"Other"_s, {}}});
    CHECK(window.findChildren<Tour *>().size() == 1);
    CHECK(named<Tour>(window, u"tour"_s).accessibleName() == u"Other"_s);
    window.setPages({new ThingPage(u"two"_s)});
    CHECK_FALSE(window.findChild<Tour *>());
}

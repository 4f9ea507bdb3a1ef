// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/overview/ViewMenu.h"

#include "tests/support/catch.h"
#include "tests/ui/pages/PageWorkspace.h"

#include <QApplication>
#include <QDialog>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSettings>

using namespace countersign;
using namespace Qt::StringLiterals;

namespace {

struct Menu
{
    OverviewView now;
    ViewMenu menu;

    Menu() : menu([this] { return now; }, {{}, {}, {}, false, {u"tier"_s}}) { now = menu.first(); menu.lookedAt(); }

    // As a person would: every entry is made anew when the menu is about to show.
    QAction *entry(const QString &text)
    {
        Q_EMIT menu.menu()->aboutToShow();
        for (QAction *action : menu.menu()->actions())
            if (action->text().remove(u'&') == text)
                return action;
        INFO(text.toStdString());
        FAIL("it is not in the menu");
        return nullptr;
    }
    void name(const QString &entryText, const QString &name)
    {
        entry(entryText)->trigger();
        QDialog *sheet = menu.findChild<QDialog *>();
        REQUIRE(sheet);
        sheet->findChild<QLineEdit *>()->setText(name);
        for (QPushButton *button : sheet->findChildren<QPushButton *>())
            if (button->isDefault())
                button->click();
        QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
};

} // namespace

TEST_CASE("views: saved under a name, named while in force, chosen, renamed, deleted, and still there the next time")
{
    QSettings().remove(u"overview"_s);
    {
        Menu one;
        CHECK(one.menu.text() == u"View: Everything");
        CHECK_FALSE(one.entry(u"Delete"_s)->isEnabled());
        one.now = {{}, u"tier:high health:!ok"_s, u"since"_s, true, {}};
        one.menu.lookedAt();
        CHECK(one.menu.text() == u"View: Not saved");
        one.name(u"Save this view…"_s, u"High & bad"_s);
        CHECK(one.menu.text() == u"View: High && bad");             // an ampersand, not a mnemonic
        one.name(u"Rename…"_s, u"Mine"_s);
        CHECK(one.menu.text() == u"View: Mine");
        CHECK(one.menu.all().size() == 1);
        one.now = {{}, {}, {}, false, {u"tier"_s}};
        one.menu.lookedAt();
        CHECK(one.menu.text() == u"View: Everything");
    }
    Menu two;
    OverviewView chosen;
    QObject::connect(&two.menu, &ViewMenu::chosen, [&](const OverviewView &view) { chosen = view; });
    two.entry(u"Mine"_s)->trigger();
    CHECK(chosen == OverviewView{u"Mine"_s, u"tier:high health:!ok"_s, u"since"_s, true, {}});
    two.now = chosen;
    two.menu.lookedAt();
    two.entry(u"Delete"_s)->trigger();
    CHECK(two.menu.all().isEmpty());
    CHECK(Menu().menu.all().isEmpty());
}

TEST_CASE("views: the page begins with the view chosen for that, else as it was left")
{
    QSettings().remove(u"overview"_s);
    {
        Menu one;
        CHECK(one.menu.first().hidden == QStringList{u"tier"_s});   // nothing kept: plain
        one.now.filter = u"churn"_s;
        one.menu.lookedAt();
        CHECK(one.menu.first().filter == u"churn");
        one.name(u"Save this view…"_s, u"Churn"_s);
        one.entry(u"Begin with this view"_s)->trigger();
        one.now.filter = u"fraud"_s;
        one.menu.lookedAt();
    }
    CHECK(Menu().menu.first().filter == u"churn");
    Menu again;
    CHECK(again.menu.text() == u"View: Churn");
    again.entry(u"Begin with this view"_s)->trigger();              // no longer
    again.now.filter = u"geo"_s;
    again.menu.lookedAt();
    CHECK(Menu().menu.first().filter == u"geo");
    QSettings().remove(u"overview"_s);
}

// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How the whole window feels on a workspace of 5,000 models, 100,000 versions and 100,000 log records.
#include "tests/bench/Paired.h"
#include "tests/bench/manyVersions.h"
#include "tests/ui/TimedApplication.h"
#include "tests/ui/pages/PageWorkspace.h"
#include "tests/ui/whole/WholeConsole.h"
#include "core/Folds.h"
#include "ui/widgets/DenseTable.h"
#include "ui/widgets/FilterBar.h"

#include <QApplication>
#include <QLineEdit>
#include <QScrollBar>

#include <cstdio>

using namespace countersign;
using namespace Qt::StringLiterals;

namespace {

TimedApplication &app() { return *static_cast<TimedApplication *>(qApp); }

// The events' own time, the longest since the last time this was asked.
void say(const QString &what)
{
    QString which;
    const double took = app().longest(which);
    std::printf("%-44s longest event %6.1f ms (%s)\n", qPrintable(what), took, qPrintable(which));
    std::fflush(stdout);
}

// The tallest table in view.
DenseTable *listOf(Page &page)
{
    DenseTable *tallest = nullptr;
    for (DenseTable *table : page.findChildren<DenseTable *>())
        if (table->isVisible() && (!tallest || table->height() > tallest->height()))
            tallest = table;
    return tallest;
}

void scroll(WholeConsole &console, const QString &name)
{
    DenseTable *list = listOf(*console.window().currentPage());
    if (!list)
        return;
    QString which;
    app().longest(which);
    for (int step = 0; step < 200; ++step) {
        QScrollBar &bar = *list->verticalScrollBar();
        QMetaObject::invokeMethod(&bar, [&bar] { bar.setValue(bar.value() >= bar.maximum() ? 0 : bar.value() + bar.pageStep()); }, Qt::QueuedConnection);
        QApplication::processEvents();
    }
    say(u"%1: scrolling %2 rows"_s.arg(name).arg(list->model()->rowCount()));
}

} // namespace

TEST_CASE("window: 5,000 models, 100,000 versions, 100,000 records")
{
    TestWorkspace w;
    const int models = int(wanted("BENCH_MODELS", 5000)), versions = int(wanted("BENCH_VERSIONS", 100000));
    const int records = int(wanted("BENCH_RECORDS", 100000));
    constexpr int deep = 100;                                       // models with many versions
    std::printf("making all of it took %.1f s\n", secondsOf([&] {
        addLiveModels(w, models - deep);
        w.fill(std::max<qint64>(0, records - w.head()));
        addVersions(w, deep, versions - (models - deep));
    }));
    const Session cara = w.as(u"cara"_s);
    WholeConsole console(take(Workspace::open(w.folder(), w.surroundings(), allFolds())), cara, {1280, 800}, 120'000);
    say(u"the first page"_s);
    const auto pages = console.window().pages();
    // First as somebody comes for the first time, then again, when the page is already filled.
    for (const auto *round : {"first time", "again"}) {
        for (Page *page : pages) {
            const double seconds = secondsOf([&] {
                QMetaObject::invokeMethod(&console.window(), [&] { console.window().openPage(page->id()); }, Qt::QueuedConnection);
                QApplication::processEvents();
                page->repaint();
            });
            console.settle();
            std::printf("%-44s %.1f ms until painted; ", qPrintable(u"%1, %2"_s.arg(page->id(), QString::fromLatin1(round))), 1000 * seconds);
            say(u"and until all is read"_s);
        }
    }
    for (Page *page : pages) {
        console.window().openPage(page->id());
        console.settle();
        scroll(console, page->id());
        auto *bar = page->findChild<FilterBar *>();
        if (!bar || !bar->isVisible())
            continue;
        console.typeInto(*bar->findChild<QLineEdit *>(), u"model-42"_s);
        say(page->id() + u": a filter typed"_s);
        bar->setText({});
        console.settle();
        say(page->id() + u": the filter taken away"_s);
    }
}

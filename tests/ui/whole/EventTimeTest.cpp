// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "tests/ui/TimedApplication.h"
#include "tests/ui/whole/WholeConsole.h"
#include "ui/widgets/FilterBar.h"

#include <QLineEdit>

using namespace countersign;
using namespace Qt::StringLiterals;

// The window's thread never runs SQL, hashes, or parses more than a page can show.
TEST_CASE("whole console: no event of the sample takes the window's thread a tenth of a second")
{
    auto &times = *static_cast<TimedApplication *>(qApp);
    SampleWorkspace sample;
    const Session cara = sample.as(u"cara"_s);
    QString what, slow;
    times.longest(what);                                            // what was before
    const auto check = [&](const QString &where) {
        if (const double took = times.longest(what); took >= 100)
            slow += u"%1 ms before %2: %3\n"_s.arg(took, 0, 'f', 0).arg(where, what);
    };
    WholeConsole console(sample.open(), cara);
    check(u"the first page"_s);
    console.walk([&](const QString &where, QWidget &) { check(where); });
    for (Page *page : console.window().pages()) {
        console.window().openPage(page->id());
        console.settle();
        auto *bar = page->findChild<FilterBar *>();
        if (!bar || !bar->isVisible())
            continue;
        auto *line = bar->findChild<QLineEdit *>();
        console.typeInto(*line, u"tier:high churn"_s);
        check(page->id() + u", a filter typed"_s);
        bar->setText({});
        console.settle();
        check(page->id() + u", the filter taken away"_s);
    }
    CHECK(slow.toStdString() == "");
}

TEST_CASE("whole console: an event that takes a tenth of a second is seen")
{
    auto &times = *static_cast<TimedApplication *>(qApp);
    QString what;
    times.longest(what);
    QObject busy;
    QMetaObject::invokeMethod(&busy, [] {
        const clock_t end = clock() + CLOCKS_PER_SEC * 12 / 100;
        while (clock() < end) {}
    }, Qt::QueuedConnection);
    QApplication::processEvents();
    CHECK(times.longest(what) >= 90);
}

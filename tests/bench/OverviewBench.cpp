// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How the overview feels with 5,000 live models, all of them made by the product's own commands.
#include "core/Effects.h"
#include "core/Folds.h"
#include "tests/bench/Heartbeat.h"
#include "tests/bench/Paired.h"
#include "tests/bench/manyVersions.h"
#include "tests/ui/pages/PageWorkspace.h"
#include "ui/pages/overview/OverviewModel.h"
#include "ui/pages/overview/OverviewPage.h"
#include "ui/widgets/DenseTable.h"
#include "ui/widgets/FilterBar.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QHeaderView>
#include <QScrollBar>

#include <cstdio>
#include <ctime>

using namespace countersign;
using namespace Qt::StringLiterals;

namespace {

// The time that the window's thread worked: others on the machine do not count.
double workOf(const std::function<void()> &run)
{
    const auto now = [] {
        timespec time{};
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
        return double(time.tv_sec) + double(time.tv_nsec) / 1e9;
    };
    const double start = now();
    run();
    return now() - start;
}

} // namespace

TEST_CASE("overview: 5,000 rows")
{
    TestWorkspace w;
    const int count = int(wanted("BENCH_MODELS", 5000));
    std::printf("making %d live models took %.1f s\n", count, secondsOf([&] { addLiveModels(w, count); }));
    measure("rows read on a worker", [&] { return workOf([&] { REQUIRE(take(overviewRows(w.db(), w.clock().now())).size() == count); }); }, 11);

    OpenWorkspace open(take(Workspace::open(w.folder(), w.surroundings(), allFolds())), allEffects());
    open.setSession(w.as(u"cara"_s));
    QElapsedTimer since;
    since.start();
    OverviewPage page(open);
    page.resize(1252, 830);
    page.show();
    auto &table = named<DenseTable>(page, u"overview"_s);
    while (table.model()->rowCount() == 0)
        QApplication::processEvents();
    table.viewport()->repaint();
    std::printf("%-34s %.1f ms\n", "page made, read and painted", double(since.nsecsElapsed()) / 1e6);

    since.restart();
    Heartbeat judging;
    while (page.isLoading())
        QApplication::processEvents();
    std::printf("%-34s longest event %.1f ms (all judged after %.1f s)\n", "while everything is judged", judging.longest(), double(since.elapsed()) / 1000);

    measure("scrolling, one frame", [&] { return workOf([&] {
        table.verticalScrollBar()->setValue((table.verticalScrollBar()->value() + 977) % count);
        table.viewport()->repaint();
    }); }, 201);
    int round = 0;
    auto &model = *static_cast<OverviewModel *>(table.model());
    measure("filtering, until painted", [&] { return workOf([&] {
        auto terms = take(parseFilter(QStringList{u"tier:high"_s, u"model-0"_s, u"health:!ok"_s, u"model-04999"_s, QString()}[round++ % 5], {{u"tier"_s}, {u"health"_s}}, w.clock().now()));
        model.setFilter(terms);
        table.viewport()->repaint();
    }); }, 25);
    measure("sorting, until painted", [&] { return workOf([&] {
        ++round;
        table.horizontalHeader()->setSortIndicator(QVector<int>{OverviewModel::ModelName, OverviewModel::Health, OverviewModel::Since, OverviewModel::Live}[round % 4], round % 8 < 4 ? Qt::DescendingOrder : Qt::AscendingOrder);
        table.viewport()->repaint();
    }); }, 24);
    take(addModel(*w, w.command(u"ann"_s), u"one-more"_s, u"low"_s, {}));
    const VersionRef ref{u"local"_s, u"one-more"_s, u"1.0.0"_s};
    take(registerVersion(*w, w.command(u"ann"_s), {ref.model, ref.number, {w.path(u"weights.bin"_s)}, {}}));
    take(w.promote(u"ben"_s, w.request(ref, u"sandbox"_s)));
    Heartbeat after;
    while (model.find(u"local/one-more/sandbox"_s) < 0 || page.isLoading())
        QApplication::processEvents();
    std::printf("%-34s longest event %.1f ms\n", "one row more, all judged again", after.longest());
}

// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How the registry's list feels with 1,000 models and 100,000 versions.
#include "core/Effects.h"
#include "core/Folds.h"
#include "tests/bench/Heartbeat.h"
#include "tests/bench/Paired.h"
#include "tests/bench/manyVersions.h"
#include "tests/ui/pages/PageWorkspace.h"
#include "ui/pages/registry/RegistryPage.h"
#include "ui/pages/registry/VersionTable.h"
#include "ui/widgets/DenseTable.h"
#include "ui/widgets/FilterBar.h"

#include <QApplication>
#include <QScrollBar>

#include <cstdio>

using namespace countersign;
using namespace Qt::StringLiterals;

TEST_CASE("registry: 100,000 versions")
{
    TestWorkspace w;
    const int count = int(wanted("BENCH_VERSIONS", 100000));
    std::printf("making %d versions took %.1f s\n", count, secondsOf([&] { addVersions(w, 1000, count); }));
    OpenWorkspace open(take(Workspace::open(w.folder(), w.surroundings(), allFolds())), allEffects());
    open.setSession(w.as(u"cara"_s));
    QElapsedTimer since;
    since.start();
    RegistryPage page(open);
    page.resize(1252, 830);
    page.show();
    auto &table = named<DenseTable>(page, u"registry-versions"_s);
    auto &rows = *static_cast<VersionTable *>(table.model());
    Heartbeat opening;
    while (rows.rowCount() == 0)
        QApplication::processEvents();
    table.viewport()->repaint();
    std::printf("%-34s %.1f ms, longest event %.1f ms\n", "page made, read and painted", double(since.nsecsElapsed()) / 1e6, opening.longest());
    while (page.isLoading())
        QApplication::processEvents();

    auto &filter = named<FilterBar>(page, u"registryFilter"_s);
    Heartbeat typing;
    for (const auto *typed : {"m", "mo", "model", "model-42", "calib", "calib regi", "1.77", "tier:medium", "tier:medium ann", ""}) {
        bool loaded = false;
        const auto once = QObject::connect(&rows, &VersionTable::loaded, &page, [&] { loaded = true; });
        since.restart();
        filter.setText(QString::fromLatin1(typed));
        while (!loaded)
            QApplication::processEvents();
        table.viewport()->repaint();
        std::printf("%-34s %.1f ms\n", qPrintable(u"typed “%1”, until painted"_s.arg(QString::fromLatin1(typed))), double(since.nsecsElapsed()) / 1e6);
        QObject::disconnect(once);
    }
    while (page.isLoading())
        QApplication::processEvents();
    std::printf("%-34s longest event %.1f ms\n", "while typing and counting", typing.longest());
    for (int fetched = 0; fetched < 20 && rows.canFetchMore({}); ++fetched) {
        rows.fetchMore({});
        while (rows.isLoading())
            QApplication::processEvents();
    }
    measure("scrolling, one frame", [&] { return secondsOf([&] {
        table.verticalScrollBar()->setValue((table.verticalScrollBar()->value() + 977) % rows.rowCount());
        table.viewport()->repaint();
    }); }, 201);
    page.open(u"model-0@1.1.0"_s);
    Heartbeat version;
    while (page.isLoading())
        QApplication::processEvents();
    std::printf("%-34s longest event %.1f ms\n", "a version in full", version.longest());
}

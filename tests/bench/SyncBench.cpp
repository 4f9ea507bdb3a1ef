// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How the window feels while 10,000 models and 100,000 versions of a remote registry are read: the longest event of its thread, page
// by page. With COUNTERSIGN_MLFLOW_URL from a real server (remote.py --window), else from a registry in memory.
#include "core/Effects.h"
#include "core/Folds.h"
#include "core/net/QtHttp.h"
#include "tests/bench/Paired.h"
#include "tests/support/MlflowDouble.h"
#include "tests/support/TestWorkspace.h"
#include "tests/ui/TimedApplication.h"
#include "tests/ui/pages/PageWorkspace.h"
#include "ui/models/Freshness.h"
#include "ui/models/NeedsYou.h"
#include "ui/models/SourceWatch.h"
#include "ui/pages/all.h"
#include "ui/shell/MainWindow.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QTimer>

#include <cstdio>

using namespace countersign;
using namespace Qt::StringLiterals;

namespace {

void fill(MlflowDouble &server, int models, int versions)
{
    for (int i = 0; i < models; ++i)
        server.add(u"many-%1"_s.arg(i, 5, 10, QChar(u'0')));
    for (int i = 0; i < versions; ++i) {
        MlflowDouble::Model &model = server.models[u"many-%1"_s.arg(i % models, 5, 10, QChar(u'0'))];
        model.versions.append({1'790'000'000'000 + i, 1'790'000'000'000 + i, u"mlflow-artifacts:/1/%1/artifacts"_s.arg(i), {}, u"None"_s, {}, {{u"stage"_s, u"draft"_s}}, {}, false});
        model.aliases[u"champion"_s] = 1;
    }
}

} // namespace

TEST_CASE("window: a large sync")
{
    TestWorkspace w;
    QtHttp real(w.clock());
    std::optional<MlflowDouble> memory;
    QString url = qEnvironmentVariable("COUNTERSIGN_MLFLOW_URL");
    if (url.isEmpty()) {
        url = u"http://127.0.0.1:5000"_s;
        fill(memory.emplace(w.http()), int(wanted("BENCH_MODELS", 10'000)), int(wanted("BENCH_VERSIONS", 100'000)));
    }
    take(addSource(*w, w.command(u"ann"_s), {u"hub"_s, QUrl(url)}, {}));
    w.live(u"1.0.0"_s);
    const Surroundings outside{w.clock(), memory ? static_cast<Http &>(w.http()) : real, w.secrets(), w.path(u"state"_s)};
    OpenWorkspace open(take(Workspace::open(w.folder(), outside, allFolds())), allEffects());
    open.setSession(w.as(u"cara"_s));
    Theme theme(Theme::Choice::Light);
    MainWindow window(theme);
    window.resize(1280, 830);
    window.setPages(allPages(open, theme));
    const NeedsYou needs(open);
    const Freshness freshness(open);
    window.show();
    auto &times = *static_cast<TimedApplication *>(qApp);
    const std::pair<QString, QString> places[] = {{u"overview"_s, {}}, {u"registry"_s, u"remote:hub"_s}, {u"registry"_s, u"remote:hub/many-00001"_s}, {u"registry"_s, {}}, {u"connections"_s, u"hub"_s}, {u"audit"_s, {}}};
    double longest = 0;
    for (const auto *round : {"the first sync", "nothing changed"}) {
        QString what;
        QElapsedTimer since;
        since.start();
        std::vector<double> slowest(std::size(places));
        QStringList whats(std::size(places));
        times.longest(what);
        open.sources().sync();
        // Each page in turn for a while, all of them at least once.
        for (size_t shown = 0; open.sources().isSyncing() || shown < std::size(places); ++shown) {
            const size_t at = shown % std::size(places);
            window.openPage(places[at].first, places[at].second);
            QEventLoop loop;
            QTimer::singleShot(2'500, &loop, &QEventLoop::quit);
            loop.exec();
            if (const double took = times.longest(what); took > slowest[at]) {
                slowest[at] = took;
                whats[at] = what;
            }
        }
        std::printf("%s took %.1f s\n", round, double(since.elapsed()) / 1000);
        for (size_t i = 0; i < std::size(places); ++i)
            std::printf("  %-34s longest event %.1f ms (%s)\n", qPrintable(places[i].first + u' ' + places[i].second), slowest[i], qPrintable(whats[i]));
        longest = std::max(longest, *std::max_element(slowest.begin(), slowest.end()));
    }
    CHECK(open.sources().unreached().isEmpty());
    CHECK(take(mirrorState(w.db(), u"hub"_s, w.clock().now())).versions > 0);
    CHECK(longest < 100);
}

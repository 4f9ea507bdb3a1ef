// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/MetricChart.h"

#include "tests/support/catch.h"
#include "tests/ui/pages/PageWorkspace.h"
#include "ui/charts/MetricView.h"
#include "ui/style/Theme.h"
#include "ui/style/Tokens.h"
#include "ui/widgets/DenseTable.h"
#include "ui/widgets/TextLabel.h"

#include <QApplication>
#include <QChart>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QToolButton>
#include <QXYSeries>

using namespace countersign;
using namespace Qt::StringLiterals;

namespace {

using Mark = MetricPoint::Mark;

const QVector<MetricPoint> four{{u"2.1.0"_s, 0.938, 0.932, 0.944, u"n 48210"_s}, {u"2.2.0"_s, {}}, {u"2.3.1"_s, 0.9412, {}, {}, {}, Mark::Champion},
                                {u"2.4.0"_s, 0.9487, 0.944, 0.9534, {}, Mark::Challenger}};

struct Shown
{
    MetricChart chart{u"auc"_s};
    MetricView &view = named<MetricView>(chart, u"metricView"_s);

    explicit Shown(const QVector<MetricPoint> &points = four)
    {
        chart.setPoints(points);
        chart.resize(640, 300);
        chart.show();
        QApplication::processEvents();
    }
    void press(int key)
    {
        QKeyEvent event(QEvent::KeyPress, key, Qt::NoModifier);
        QApplication::sendEvent(&view, &event);
    }
    QString read() { return named<TextLabel>(chart, u"metricRead"_s).text(); }
    QColor pixel(const QPointF &at) { return view.viewport()->grab().toImage().pixelColor(at.toPoint()); }
};

bool alike(const QColor &a, const QColor &b) { return std::abs(a.red() - b.red()) + std::abs(a.green() - b.green()) + std::abs(a.blue() - b.blue()) < 24; }

} // namespace

TEST_CASE("metric chart: every value, interval, gap and limit is said in words")
{
    Shown shown;
    shown.chart.setLimit(0.94, u"≥ 0.94"_s);
    CHECK(shown.chart.accessibleName() == u"auc across versions");
    CHECK(shown.chart.accessibleDescription()
          == u"2.1.0: 0.9380, interval 0.9320 to 0.9440, n 48210. 2.2.0: no value. 2.3.1: 0.9412. 2.4.0: 0.9487, interval 0.9440 to 0.9534. Limit: ≥ 0.94.");
}

TEST_CASE("metric chart: the keys walk from version to version, read each out and open it")
{
    Shown shown;
    int opened = -1;
    QObject::connect(&shown.chart, &MetricChart::pointOpened, [&](int point) { opened = point; });
    CHECK(shown.read().isEmpty());
    shown.press(Qt::Key_Left);                                      // from nowhere: the newest
    CHECK(shown.read() == u"2.4.0: 0.9487, interval 0.9440 to 0.9534");
    shown.press(Qt::Key_Left);
    CHECK(shown.read() == u"2.3.1: 0.9412");
    CHECK(shown.view.accessibleDescription() == shown.read());
    shown.press(Qt::Key_Return);
    CHECK(opened == 2);
    shown.press(Qt::Key_Left);
    CHECK(shown.read() == u"2.2.0: no value");
    shown.press(Qt::Key_Home);
    shown.press(Qt::Key_Left);
    CHECK(shown.view.current() == 0);
    shown.press(Qt::Key_End);
    shown.press(Qt::Key_Right);
    CHECK(shown.view.current() == 3);
}

TEST_CASE("metric chart: the mouse finds the nearest version")
{
    Shown shown;
    const QPointF there = shown.view.place(2) + QPointF(6, 30);
    QMouseEvent move(QEvent::MouseMove, there, shown.view.mapToGlobal(there.toPoint()), Qt::NoButton, Qt::NoButton, Qt::NoModifier);
    QApplication::sendEvent(shown.view.viewport(), &move);
    CHECK(shown.view.current() == 2);
}

TEST_CASE("metric chart: the twin is a table of the same, newest first")
{
    Shown shown;
    auto &table = *shown.chart.findChild<DenseTable *>();
    QString rows;
    for (int row = 0; row < table.model()->rowCount(); ++row) {
        for (int column = 0; column < table.model()->columnCount(); ++column)
            rows += table.model()->index(row, column).data().toString() + (column == 4 ? u"\n"_s : u" | "_s);
    }
    CHECK(rows == u"2.4.0 | 0.9487 | 0.9440 | 0.9534 | \n2.3.1 | 0.9412 | – | – | \n2.2.0 | – | – | – | \n2.1.0 | 0.9380 | 0.9320 | 0.9440 | n 48210\n");
    CHECK_FALSE(table.isVisible());
    shown.press(Qt::Key_T);
    CHECK(table.isVisible());
    int opened = -1;
    QObject::connect(&shown.chart, &MetricChart::pointOpened, [&](int point) { opened = point; });
    Q_EMIT table.rowOpened(table.model()->index(1, 0));
    CHECK(opened == 2);
}

TEST_CASE("metric chart: champion and challenger are told apart by shape as well as by ink, in both schemes")
{
    for (const Scheme scheme : {Scheme::Light, Scheme::Dark}) {
        QApplication::setPalette(paletteOf(scheme));
        Shown shown;
        const QPointF champion = shown.view.place(2), challenger = shown.view.place(3);
        CHECK(alike(shown.pixel(challenger), color(Token::Challenger, scheme)));
        CHECK(alike(shown.pixel(champion), color(Token::Surface, scheme)));          // hollow
        int edge = 0;
        for (int off = 2; off < 7; ++off)
            edge += alike(shown.pixel(champion - QPointF(0, off)), color(Token::Champion, scheme));
        CHECK(edge > 0);
        CHECK(edge < 4);                                            // an edge, not a disc
    }
    QApplication::setPalette(paletteOf(Scheme::Light));
}

TEST_CASE("metric chart: Qt Charts is given at most two points a pixel column, and the last of them all")
{
    QVector<MetricPoint> many;
    for (int i = 0; i < 50000; ++i)
        many += {QString::number(i), double((i * 7919) % 1013)};
    Shown shown(many);
    int most = 0;
    for (const QAbstractSeries *series : shown.view.chart()->series())
        if (const auto *line = qobject_cast<const QXYSeries *>(series)) {
            most = std::max(most, line->count());
            CHECK(line->count() <= 2 * shown.view.width() + 2);
        }
    CHECK(most > 600);
    shown.press(Qt::Key_End);
    CHECK(shown.read() == u"49999: 901");
}

TEST_CASE("metric chart: without a value there is a sentence, and nothing falls over")
{
    Shown shown{QVector<MetricPoint>{}};
    CHECK(shown.read() == u"No version has this metric.");
    for (const int key : {Qt::Key_Left, Qt::Key_Right, Qt::Key_Home, Qt::Key_End, Qt::Key_Return})
        shown.press(key);
    CHECK(shown.view.current() == -1);
    shown.chart.setPoints({{u"1.0.0"_s, {}}});
    CHECK(shown.chart.accessibleDescription() == u"1.0.0: no value.");
    shown.chart.setPoints({{u"1.0.0"_s, 0.5}});
    CHECK(shown.chart.accessibleDescription() == u"1.0.0: 0.5.");
}

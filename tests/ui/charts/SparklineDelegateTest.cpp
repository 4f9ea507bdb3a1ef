// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/SparklineDelegate.h"

#include "tests/support/catch.h"
#include "ui/style/Roles.h"
#include "ui/style/Tokens.h"
#include "ui/widgets/DenseTable.h"

#include <QImage>
#include <QStandardItemModel>

using namespace countersign;
using namespace Qt::StringLiterals;

namespace {

// The only cell of a table, drawn; the x and y of every pixel in the line's ink.
struct Drawn
{
    QStandardItemModel model{1, 1};
    DenseTable table{QString()};

    explicit Drawn(const QVector<double> &values, int width = 200)
    {
        model.setData(model.index(0, 0), u"0.9"_s);
        model.setData(model.index(0, 0), QVariant::fromValue(values), role::Trend);
        table.setItemDelegateForColumn(0, new SparklineDelegate(&table));
        table.setModel(&model);
        table.setColumn(0, DenseTable::Kind::Number, width);
        table.resize(width + 20, 100);
    }
    QVector<QPoint> ink()
    {
        const QImage picture = table.viewport()->grab().toImage();
        const QColor wanted = color(Token::Challenger, Scheme::Light);
        QVector<QPoint> found;
        for (int y = 0; y < metric::row; ++y)
            for (int x = 0; x < picture.width(); ++x) {
                const QColor seen = picture.pixelColor(x, y);
                if (std::abs(seen.red() - wanted.red()) + std::abs(seen.green() - wanted.green()) + std::abs(seen.blue() - wanted.blue()) < 60)
                    found += QPoint(x, y);
            }
        return found;
    }
};

int middle(const QVector<QPoint> &points, int fromX, int toX)
{
    int sum = 0, count = 0;
    for (const QPoint &point : points)
        if (point.x() >= fromX && point.x() < toX) {
            sum += point.y();
            ++count;
        }
    return count == 0 ? -1 : sum / count;
}

} // namespace

TEST_CASE("sparkline: it rises to the right where the values do, within the last pixels of the cell")
{
    Drawn rising({0.1, 0.4, 0.6, 0.9}), falling({0.9, 0.1});
    const auto up = rising.ink(), down = falling.ink();
    REQUIRE(up.size() > 20);
    for (const QPoint &point : up)
        CHECK(point.x() >= 130);
    CHECK(middle(up, 132, 144) > middle(up, 174, 190) + 5);         // y grows downwards
    CHECK(middle(down, 132, 144) + 5 < middle(down, 174, 190));
}

TEST_CASE("sparkline: from right to left it stands before the number, at the left, and its time still runs to the right")
{
    Drawn rising({0.1, 0.4, 0.6, 0.9});
    rising.table.setLayoutDirection(Qt::RightToLeft);
    const auto up = rising.ink();
    REQUIRE(up.size() > 20);
    for (const QPoint &point : up)
        CHECK(point.x() < 20 + 70);                                 // the cell begins at 20
    CHECK(middle(up, 32, 44) > middle(up, 74, 90) + 5);
}

TEST_CASE("sparkline: a gap is left open, one value is a dot, none is nothing, and a narrow cell has the number alone")
{
    CHECK(middle(Drawn({1, 1, 1, qQNaN(), qQNaN(), qQNaN(), 1, 1}).ink(), 153, 168) == -1);
    CHECK(middle(Drawn({1, 1, 1, 1, 1, 1, 1, 1}).ink(), 153, 168) > 0);
    CHECK_FALSE(Drawn({1}).ink().isEmpty());
    CHECK(Drawn({}).ink().isEmpty());
    CHECK(Drawn({qQNaN()}).ink().isEmpty());
    CHECK(Drawn({1, 2, 3}, 90).ink().isEmpty());
}

TEST_CASE("sparkline: it can be said")
{
    CHECK(SparklineDelegate::sentence({0.912, 0.905, qQNaN(), 0.941}) == u"From 0.912 to 0.941 over 3 values, least 0.905, greatest 0.941.");
    CHECK(SparklineDelegate::sentence({0.9}) == u"One value: 0.9.");
    CHECK(SparklineDelegate::sentence({}) == u"No values.");
}

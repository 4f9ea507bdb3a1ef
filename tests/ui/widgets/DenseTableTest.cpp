// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "ui/style/Tokens.h"
#include "ui/style/Type.h"
#include "ui/widgets/ColumnChooser.h"
#include "ui/widgets/DenseTable.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QStandardItemModel>

using namespace countersign;
using namespace Qt::StringLiterals;

namespace {

const QString digest = u"9f2c41bb07a1d3e5f60718293a4b5c6d7e8f90a1b2c3d4e5f60718293a4b41e1"_s;

std::unique_ptr<QStandardItemModel> threeRows()
{
    auto model = std::make_unique<QStandardItemModel>(3, 3);
    model->setHorizontalHeaderLabels({u"Name"_s, u"Value"_s, u"Digest"_s});
    for (int row = 0; row < 3; ++row) {
        model->setData(model->index(row, 0), u"row %1"_s.arg(row));
        model->setData(model->index(row, 1), row * 10);
        model->setData(model->index(row, 2), digest);
    }
    return model;
}

void press(QWidget *widget, int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier, const QString &text = {})
{
    QKeyEvent event(QEvent::KeyPress, key, modifiers, text);
    QApplication::sendEvent(widget, &event);
}

} // namespace

TEST_CASE("a table remembers the widths and the order of its columns")
{
    const auto model = threeRows();
    {
        DenseTable table(u"memory"_s);
        table.setModel(model.get());
        table.setColumn(1, DenseTable::Kind::Number, 90);
        table.resize(600, 300);
        table.show();
        table.setColumnWidth(1, 133);                       // as a drag of the user does
        table.horizontalHeader()->moveSection(2, 0);
    }
    DenseTable again(u"memory"_s);
    again.setModel(model.get());
    again.setColumn(1, DenseTable::Kind::Number, 90);
    CHECK(again.columnWidth(1) == 133);
    CHECK(again.horizontalHeader()->visualIndex(2) == 0);

    DenseTable other(u"another"_s);
    other.setModel(model.get());
    other.setColumn(1, DenseTable::Kind::Number, 90);
    CHECK(other.columnWidth(1) == 90);
}

TEST_CASE("the user chooses which columns are shown, and the table remembers, the page may still hide one")
{
    const auto model = threeRows();
    {
        DenseTable table(u"chosen"_s);
        table.setOptional({2});
        table.setModel(model.get());
        ColumnChooser chooser(&table);
        CHECK(table.isColumnHidden(2));
        Q_EMIT chooser.menu()->aboutToShow();
        REQUIRE(chooser.menu()->actions().size() == 4);             // never the first; a line, and how to arrange them
        CHECK(chooser.menu()->actions().at(0)->text() == u"Value");
        chooser.menu()->actions().at(0)->setChecked(false);
        chooser.menu()->actions().at(1)->setChecked(true);
        CHECK(table.isColumnHidden(1));
        CHECK_FALSE(table.isColumnHidden(2));
    }
    DenseTable again(u"chosen"_s);
    again.setOptional({2});
    again.setModel(model.get());
    CHECK(again.isColumnHidden(1));
    CHECK_FALSE(again.isColumnHidden(0));
    CHECK_FALSE(again.isColumnHidden(2));
    again.setShown(2, false);
    CHECK(again.isColumnHidden(2));
    CHECK(again.isWanted(2));
    again.setShown(2, true);
    CHECK_FALSE(again.isColumnHidden(2));
    again.setShown(1, true);
    CHECK(again.isColumnHidden(1));                                 // what the user does not want stays away
}

TEST_CASE("what a heading does under the mouse the menu of the columns does as well: sort, resize, move")
{
    const auto model = threeRows();
    DenseTable table(u"arranged"_s);
    table.setModel(model.get());
    table.setSortable();
    table.resize(600, 300);
    table.show();
    table.setShown(1, false);
    table.setColumnWidth(2, 120);
    ColumnChooser chooser(&table);
    const auto does = [&](const QString &column, const QString &act) {
        Q_EMIT chooser.menu()->aboutToShow();
        for (const QAction *each : chooser.menu()->actions().last()->menu()->actions())
            if (each->text() == column)
                for (QAction *own : each->menu()->actions())
                    if (own->text() == act)
                        return own->trigger(), true;
        return false;
    };
    QHeaderView *header = table.horizontalHeader();
    CHECK_FALSE(does(u"Value"_s, u"Wider"_s));                      // it is not shown
    CHECK(does(u"Digest"_s, u"Wider"_s));
    CHECK(table.columnWidth(2) == 152);
    CHECK(does(u"Digest"_s, u"Narrower"_s));
    CHECK(table.columnWidth(2) == 120);
    CHECK(does(u"Digest"_s, u"One place earlier"_s));               // over the column that is not shown
    CHECK(header->visualIndex(2) == 0);
    CHECK(does(u"Digest"_s, u"One place earlier"_s));               // the first stays
    CHECK(does(u"Digest"_s, u"One place later"_s));
    CHECK(header->visualIndex(0) < header->visualIndex(2));
    CHECK(does(u"Name"_s, u"Sort by it, or the other way round"_s));
    CHECK(model->index(0, 0).data() == u"row 0"_s);
    CHECK(does(u"Name"_s, u"Sort by it, or the other way round"_s));
    CHECK(model->index(0, 0).data() == u"row 2"_s);
}

TEST_CASE("a table is sorted by those of its columns that can be, and remembers by which")
{
    const auto model = threeRows();
    {
        DenseTable table(u"ordered"_s);
        table.setModel(model.get());
        table.setSortable({0, 1});
        table.rememberOrder();
        QHeaderView *header = table.horizontalHeader();
        header->setSortIndicator(1, Qt::DescendingOrder);           // as a click does
        CHECK(model->index(0, 1).data() == 20);
        header->setSortIndicator(2, Qt::AscendingOrder);
        CHECK(header->sortIndicatorSection() == 1);
        CHECK(header->sortIndicatorOrder() == Qt::DescendingOrder);
        table.setShown(1, false);
        table.setShown(2, false);
        ColumnChooser chooser(&table);
        Q_EMIT chooser.menu()->aboutToShow();
        const auto arranged = chooser.menu()->actions().last()->menu()->actions();
        REQUIRE(arranged.size() == 2);                              // one is not shown, and still what one may sort by
        CHECK(arranged.at(1)->text() == u"Value");
        CHECK(arranged.at(1)->menu()->actions().size() == 1);
    }
    const auto other = threeRows();
    DenseTable again(u"ordered"_s);
    again.setModel(other.get());
    again.setSortable({0, 1});
    again.rememberOrder();
    CHECK(other->index(0, 1).data() == 20);
    again.horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    DenseTable third(u"ordered"_s);
    third.setModel(other.get());
    third.setSortable({0, 1});
    third.rememberOrder();
    CHECK(third.horizontalHeader()->sortIndicatorSection() == -1);
}

TEST_CASE("the keys move, peek and open")
{
    const auto model = threeRows();
    DenseTable table(u"keys"_s);
    table.setModel(model.get());
    table.show();
    QModelIndex opened, peeked;
    QObject::connect(&table, &DenseTable::rowOpened, [&](const QModelIndex &index) { opened = index; });
    QObject::connect(&table, &DenseTable::rowPeeked, [&](const QModelIndex &index) { peeked = index; });
    table.setCurrentIndex(model->index(0, 1));
    press(&table, Qt::Key_J);
    press(&table, Qt::Key_J);
    press(&table, Qt::Key_J);
    CHECK(table.currentIndex().row() == 2);
    press(&table, Qt::Key_K);
    CHECK(table.currentIndex().row() == 1);
    press(&table, Qt::Key_Space, Qt::NoModifier, u" "_s);
    CHECK(peeked == model->index(1, 0));
    press(&table, Qt::Key_Return);
    CHECK(opened == model->index(1, 0));
}

TEST_CASE("a copied row holds the whole digest, in the order of the columns on screen")
{
    const auto model = threeRows();
    DenseTable table(u"copy"_s);
    table.setModel(model.get());
    table.setColumn(2, DenseTable::Kind::Digest, 120);
    table.horizontalHeader()->moveSection(1, 0);
    table.setCurrentIndex(model->index(1, 0));
    press(&table, Qt::Key_C, Qt::ControlModifier);
    CHECK(QApplication::clipboard()->text() == u"10\trow 1\t"_s + digest);
}

TEST_CASE("a digest keeps its two ends when room is short")
{
    const QFontMetrics metrics(fontOf(Type::Digest));
    CHECK(CellDelegate::shortDigest(digest, metrics, 10000) == digest);
    CHECK(CellDelegate::shortDigest(digest, metrics, 110) == u"9f2c41bb…41e1"_s);
}

TEST_CASE("a short table is as high as its rows")
{
    const auto model = threeRows();
    DenseTable table(u"short"_s);
    table.setModel(model.get());
    table.fitHeight(10);
    const int three = table.sizeHint().height();
    model->appendRow(new QStandardItem(u"row 3"_s));
    CHECK(table.sizeHint().height() == three + metric::row);
}

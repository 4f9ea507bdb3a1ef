// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/overview/OverviewTable.h"

#include "ui/pages/overview/OverviewModel.h"
#include "ui/style/Paint.h"

#include <QHeaderView>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

const QVector<int> optional{OverviewModel::PromotedBy, OverviewModel::Tier, OverviewModel::Evidence};

} // namespace

OverviewTable::OverviewTable(OverviewModel *model, QWidget *parent) : DenseTable(u"overview"_s, parent)
{
    setOptional(optional);
    setModel(model);
    setColumn(OverviewModel::ModelName, Kind::Text, 132);
    setColumn(OverviewModel::Environment, Kind::Text, 100);
    setColumn(OverviewModel::Live, Kind::Status, 112);
    setColumn(OverviewModel::Since, Kind::Text, 62);
    setColumn(OverviewModel::Health, Kind::Status, 150);
    setColumn(OverviewModel::Standby, Kind::Text, 96);
    setColumn(OverviewModel::ApprovedBy, Kind::Text, 112);
    setColumn(OverviewModel::PromotedBy, Kind::Text, 104);
    setColumn(OverviewModel::Tier, Kind::Text, 76);
    setColumn(OverviewModel::Evidence, Kind::Text, 104);
    setStretch(OverviewModel::Next);
    setEmptyText(tr("No row fits the filter."));
    setAccessibleName(tr("What is live"));
    setSortable();
}

// Which version is live must be read whole; what comes next has the rest.
void OverviewTable::fit()
{
    constexpr int most = 220;
    for (const auto &[column, kind] : {std::pair(OverviewModel::Environment, Kind::Text), std::pair(OverviewModel::Live, Kind::Status), std::pair(OverviewModel::Since, Kind::Text)}) {
        const int heading = horizontalHeader()->fontMetrics().horizontalAdvance(model()->headerData(column, Qt::Horizontal).toString()) + 2 * paint::cellPadding;
        setColumn(column, kind, qMin(most, std::max({columnWidth(column), sizeHintForColumn(column), heading})));
    }
    setStretch(OverviewModel::Next);
}

OverviewView OverviewTable::arrangement() const
{
    OverviewView view;
    view.sort = OverviewModel::columnId(horizontalHeader()->sortIndicatorSection());
    view.descending = !view.sort.isEmpty() && horizontalHeader()->sortIndicatorOrder() == Qt::DescendingOrder;
    for (int column = 0; column < OverviewModel::Count; ++column)
        if (!isWanted(column))
            view.hidden += OverviewModel::columnId(column);
    return view;
}

void OverviewTable::arrange(const OverviewView &view)
{
    int sorted = -1;
    for (int column = 0; column < OverviewModel::Count; ++column) {
        const QString id = OverviewModel::columnId(column);
        if (const bool wanted = !view.hidden.contains(id); wanted != isWanted(column))
            want(column, wanted);
        if (id == view.sort)
            sorted = column;
    }
    horizontalHeader()->setSortIndicator(sorted, view.descending ? Qt::DescendingOrder : Qt::AscendingOrder);
}

OverviewView OverviewTable::plain()
{
    OverviewView view;
    for (const int column : optional)
        view.hidden += OverviewModel::columnId(column);
    return view;
}

} // namespace countersign

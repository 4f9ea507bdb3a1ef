// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/MetricTable.h"

#include "ui/style/Roles.h"

using namespace Qt::StringLiterals;

namespace countersign {

void MetricTable::set(const QVector<MetricPoint> &points, int decimals)
{
    beginResetModel();
    m_points = points;
    m_decimals = decimals;
    endResetModel();
}

QString MetricTable::number(const std::optional<double> &value) const { return value ? QString::number(*value, 'f', m_decimals) : u"–"_s; }

QString MetricTable::sentence(int point) const
{
    const MetricPoint &it = m_points.at(point);
    QString said = it.value ? tr("%1: %2").arg(it.label, number(it.value)) : tr("%1: no value").arg(it.label);
    if (it.value && it.low && it.high)
        said = tr("%1, interval %2 to %3").arg(said, number(it.low), number(it.high));
    return it.note.isEmpty() ? said : tr("%1, %2").arg(said, it.note);
}

QVariant MetricTable::data(const QModelIndex &index, int wanted) const
{
    if (!index.isValid())
        return {};
    const MetricPoint &it = m_points.at(point(index.row()));
    switch (wanted) {
    case Qt::DisplayRole:
        switch (index.column()) {
        case Label: return it.label;
        case Value: return number(it.value);
        case Low: return number(it.low);
        case High: return number(it.high);
        case Note: return it.note;
        }
        return {};
    case Qt::AccessibleTextRole:
        return index.column() == Label ? QVariant(sentence(point(index.row()))) : QVariant();
    case role::Strong:
        return index.column() == Value || (index.column() == Label && it.mark == MetricPoint::Mark::Challenger);
    case role::Dim:
        return index.column() == Low || index.column() == High || index.column() == Note || (index.column() == Value && !it.value);
    case role::Id:
        return it.label;
    }
    return {};
}

QVariant MetricTable::headerData(int section, Qt::Orientation orientation, int wanted) const
{
    if (orientation != Qt::Horizontal || wanted != Qt::DisplayRole)
        return {};
    return QStringList{tr("Version"), tr("Value"), tr("From"), tr("To"), tr("Note")}.value(section);
}

} // namespace countersign

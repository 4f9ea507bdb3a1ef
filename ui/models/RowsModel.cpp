// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/RowsModel.h"

#include "ui/style/Roles.h"

#include <algorithm>

namespace countersign {

void RowsModel::setLines(QVector<Line> lines)
{
    beginResetModel();
    m_lines = std::move(lines);
    endResetModel();
}

void RowsModel::setLines(const QStringList &headings, QVector<Line> lines)
{
    beginResetModel();
    m_headings = headings;
    m_lines = std::move(lines);
    endResetModel();
}

int RowsModel::find(const QString &id) const
{
    const auto found = std::find_if(m_lines.begin(), m_lines.end(), [&](const Line &line) { return line.id == id; });
    return found == m_lines.end() ? -1 : int(found - m_lines.begin());
}

QVariant RowsModel::data(const QModelIndex &index, int wanted) const
{
    if (!index.isValid() || index.row() >= m_lines.size())
        return {};
    const Line &line = m_lines[index.row()];
    switch (wanted) {
    case Qt::DisplayRole:
        return line.cells.value(index.column());
    case Qt::AccessibleTextRole:
        return index.column() == 0 ? line.sentence : line.cells.value(index.column());
    case Qt::ToolTipRole:
        return line.tips.contains(index.column()) ? QVariant(line.tips[index.column()]) : QVariant();
    case role::Status:
        return line.status.contains(index.column()) ? QVariant(line.status[index.column()]) : QVariant();
    case role::Note:
        return line.notes.contains(index.column()) ? QVariant(line.notes[index.column()]) : QVariant();
    case role::Mark:
        return line.marks.contains(index.column()) ? QVariant(int(line.marks[index.column()])) : QVariant();
    case role::RowHue:
        return line.hue ? QVariant(int(*line.hue)) : QVariant();
    case role::Dim:
        return line.dim;
    case role::Id:
        return line.id;
    default:
        return {};
    }
}

QVariant RowsModel::headerData(int section, Qt::Orientation orientation, int wanted) const
{
    return orientation == Qt::Horizontal && wanted == Qt::DisplayRole ? QVariant(m_headings.value(section)) : QVariant();
}

} // namespace countersign

// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/people/RowsModel.h"

#include "ui/style/Roles.h"

namespace countersign {

void RowsModel::setLines(QVector<Line> lines)
{
    beginResetModel();
    m_lines = std::move(lines);
    endResetModel();
}

QVariant RowsModel::data(const QModelIndex &index, int wanted) const
{
    if (!index.isValid() || index.row() >= m_lines.size())
        return {};
    const Line &line = m_lines[index.row()];
    if (wanted == Qt::DisplayRole)
        return line.cells.value(index.column());
    if (wanted == Qt::AccessibleTextRole)
        return index.column() == 0 ? line.sentence : line.cells.value(index.column());
    if (wanted == role::Dim)
        return line.dim;
    return {};
}

QVariant RowsModel::headerData(int section, Qt::Orientation orientation, int wanted) const
{
    return orientation == Qt::Horizontal && wanted == Qt::DisplayRole ? QVariant(m_headings.value(section)) : QVariant();
}

} // namespace countersign

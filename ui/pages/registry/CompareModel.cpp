// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/registry/CompareModel.h"

#include "ui/style/Roles.h"
#include "ui/style/Tokens.h"
#include "ui/style/listed.h"
#include "ui/widgets/CellDelegate.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace countersign {

void CompareModel::set(const QStringList &versions, const QVector<ComparedRow> &rows)
{
    beginResetModel();
    m_versions = versions;
    m_rows = rows;
    layOut();
    endResetModel();
}

void CompareModel::setOnlyDifferences(bool only)
{
    beginResetModel();
    m_only = only;
    layOut();
    endResetModel();
}

int CompareModel::differing() const
{
    return int(std::count_if(m_rows.begin(), m_rows.end(), [](const ComparedRow &each) { return each.differs(); }));
}

void CompareModel::layOut()
{
    m_lines.clear();
    QString group;
    for (int i = 0; i < m_rows.size(); ++i) {
        if (m_only && !m_rows.at(i).differs())
            continue;
        if (std::exchange(group, m_rows.at(i).group) != group)
            m_lines.append({-1, group});
        m_lines.append({i, group});
    }
}

QVariant CompareModel::data(const QModelIndex &index, int wanted) const
{
    if (!index.isValid())
        return {};
    const Line &line = m_lines.at(index.row());
    if (line.row < 0)
        return wanted == Qt::DisplayRole && index.column() == 0 ? QVariant(line.group) : wanted == role::Strong ? QVariant(true) : wanted == Qt::AccessibleTextRole && index.column() == 0 ? QVariant(line.group) : QVariant();
    const ComparedRow &row = m_rows.at(line.row);
    const int version = index.column() - 1;
    switch (wanted) {
    case Qt::DisplayRole: {
        const QString text = version < 0 ? u"   "_s + row.name : row.values.at(version);
        return text.isEmpty() ? u"–"_s : text;
    }
    case Qt::ToolTipRole: return version < 0 ? QVariant(row.name) : QVariant(row.details.at(version));
    case role::CellKind: return version >= 0 ? QVariant(int(row.kind == ComparedRow::Kind::Digest ? CellDelegate::Kind::Digest : CellDelegate::Kind::Text)) : QVariant();
    case role::Dim: return version >= 0 && row.values.at(version).isEmpty();
    case role::RowHue: return row.differs() && !m_only ? QVariant(int(Hue::Amber)) : QVariant();
    case Qt::AccessibleTextRole: {
        if (version >= 0)
            return {};
        QStringList all;
        for (int i = 0; i < m_versions.size(); ++i)
            all += m_versions.at(i) + u' ' + (row.values.at(i).isEmpty() ? tr("nothing") : row.values.at(i));
        return u"%1 %2: %3"_s.arg(row.group, row.name, listed(all));
    }
    default: return {};
    }
}

QVariant CompareModel::headerData(int section, Qt::Orientation orientation, int wanted) const
{
    if (orientation != Qt::Horizontal || wanted != Qt::DisplayRole)
        return {};
    return section == 0 ? tr("What", "is compared") : m_versions.value(section - 1);
}

} // namespace countersign

// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/PaletteModel.h"

#include "core/base/Fuzzy.h"
#include "ui/style/listed.h"
#include "ui/widgets/PlainToolTip.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace countersign {

PaletteModel::PaletteModel(QVector<PaletteRow> commands, QObject *parent) : QAbstractListModel(parent), m_commands(std::move(commands))
{
    setTyped({});
}

void PaletteModel::setTyped(const QString &typed)
{
    m_matching.clear();
    // Letters strewn over a long text are no match anybody means: each must bring more than its own point.
    const int least = 3 * int(QString(typed).remove(u' ').size());
    for (PaletteRow row : m_commands) {
        const auto own = fuzzyScore(typed, row.text), within = fuzzyScore(typed, row.detail + u' ' + row.text);
        if (typed.isEmpty()) {                                      // all of them, as they were given
            m_matching.append(row);
            continue;
        }
        if (qMax(own.value_or(-1), within.value_or(-1)) < least)
            continue;
        // What is called so comes before what only belongs to something called so.
        row.score = own.value_or(within.value_or(0) / 2) - (row.whyOff.isEmpty() ? 0 : 5);
        m_matching.append(row);
    }
    m_places.clear();
    arrange();
}

void PaletteModel::setPlaces(QVector<PaletteRow> places)
{
    m_places = std::move(places);
    arrange();
}

void PaletteModel::arrange()
{
    beginResetModel();
    m_rows = m_matching + m_places;
    std::stable_sort(m_rows.begin(), m_rows.end(), [](const PaletteRow &a, const PaletteRow &b) { return a.score > b.score; });
    endResetModel();
}

int PaletteModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_rows.size()); }

QVariant PaletteModel::data(const QModelIndex &index, int role) const
{
    const PaletteRow &row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return row.text;
    case Qt::DecorationRole:
        return row.icon;
    case Qt::ToolTipRole:
        return plainToolTip(row.whyOff);
    case Qt::AccessibleTextRole: {
        QStringList parts{row.text, row.detail, row.keys, row.whyOff.isEmpty() ? QString() : tr("off: %1").arg(row.whyOff)};
        parts.removeAll(QString());
        return listed(parts);
    }
    case Keys:
        return row.keys;
    case Detail:
        return row.detail;
    case WhyOff:
        return row.whyOff;
    default:
        return {};
    }
}

} // namespace countersign

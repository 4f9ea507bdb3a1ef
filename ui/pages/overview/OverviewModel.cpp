// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/overview/OverviewModel.h"

#include "ui/style/Roles.h"
#include "ui/style/Status.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

bool is(const OverviewRow &row, OverviewModel::Only only)
{
    switch (only) {
    case OverviewModel::Only::Live: return row.state == u"live";
    case OverviewModel::Only::NeedsYou: return row.needsYou;
    case OverviewModel::Only::Barred: return !row.barred.isEmpty();
    case OverviewModel::Only::Incidents: return !row.incidents.isEmpty();
    case OverviewModel::Only::All: break;
    }
    return true;
}

bool hasWords(const OverviewRow &row, const QString &words)
{
    const QString all = QStringList{row.model, row.environment, row.version, row.tier, row.gate, row.approvedBy.join(u' '), row.requests.join(u' '), row.incidents.join(u' ')}.join(u' ');
    const QStringList wanted = words.split(u' ', Qt::SkipEmptyParts);
    return std::all_of(wanted.begin(), wanted.end(), [&](const QString &word) { return all.contains(word, Qt::CaseInsensitive); });
}

} // namespace

void OverviewModel::setRows(const QVector<OverviewRow> &rows)
{
    m_rows = rows;
    narrow();
}

void OverviewModel::setFilter(const QString &words, Only only)
{
    m_words = words;
    m_only = only;
    narrow();
}

void OverviewModel::narrow()
{
    beginResetModel();
    m_shown.clear();
    for (int i = 0; i < m_rows.size(); ++i)
        if (is(m_rows.at(i), m_only) && hasWords(m_rows.at(i), m_words))
            m_shown += i;
    endResetModel();
}

int OverviewModel::count(Only only) const
{
    return int(std::count_if(m_rows.begin(), m_rows.end(), [only](const OverviewRow &row) { return is(row, only); }));
}

int OverviewModel::find(const QString &rowId) const
{
    const auto found = std::find_if(m_shown.begin(), m_shown.end(), [&](int i) { return m_rows.at(i).id() == rowId; });
    return found == m_shown.end() ? -1 : int(found - m_shown.begin());
}

QString OverviewModel::text(const OverviewRow &row, int column) const
{
    switch (column) {
    case ModelName: return row.source == u"local" ? row.model : row.source + u'/' + row.model;
    case Environment: return row.environment;
    case Version: return row.version.isEmpty() ? u"–"_s : row.version;
    case State: return row.state.isEmpty() ? tr("Nothing live") : lookOf(row.state).word;
    case Since: return row.version.isEmpty() ? u"–"_s : row.since.shortText().left(16);
    case ApprovedBy: return row.version.isEmpty() ? u"–"_s : row.approval();
    case Gate: return row.gate.isEmpty() ? u"–"_s : lookOf(row.gate).word;
    case Standby: return row.standbys.isEmpty() ? tr("none") : row.standbys.first();
    case Requests: return row.requests.isEmpty() ? u"–"_s : row.needsYou ? tr("%1 · needs you").arg(row.requests.join(u", "_s)) : row.requests.join(u", "_s);
    case Incidents: {
        QStringList parts = row.incidents;
        if (!row.barred.isEmpty())
            parts += tr("bars %1").arg(row.barred.join(u", "_s));
        return parts.isEmpty() ? u"–"_s : parts.join(u" · "_s);
    }
    }
    return {};
}

QVariant OverviewModel::data(const QModelIndex &index, int wanted) const
{
    if (!index.isValid())
        return {};
    const OverviewRow &shown = row(index.row());
    const int column = index.column();
    switch (wanted) {
    case Qt::DisplayRole:
        return text(shown, column);
    case Qt::ToolTipRole:
        return column == Gate && !shown.gateWhy.isEmpty() ? shown.gateWhy : text(shown, column);
    case Qt::AccessibleTextRole:
        return column == ModelName ? tr("%1 in %2: %3, gate %4").arg(text(shown, ModelName), shown.environment, shown.version.isEmpty() ? tr("nothing live") : shown.version + u' ' + text(shown, State), text(shown, Gate)) : QVariant();
    case role::Status:
        return column == State && !shown.state.isEmpty() ? shown.state : column == Gate && !shown.gate.isEmpty() ? shown.gate : QVariant();
    case role::RowHue:
        return !shown.incidents.isEmpty() || shown.gate == u"fail" ? QVariant(int(Hue::Red)) : shown.needsYou ? QVariant(int(Hue::Blue)) : QVariant();
    case role::Strong:
        return column == ModelName || column == Version || (column == Requests && shown.needsYou);
    case role::Dim:
        return column == Since || text(shown, column) == u"–" || (column == Standby && shown.standbys.isEmpty());
    case role::Id:
        return shown.id();
    }
    return {};
}

QVariant OverviewModel::headerData(int section, Qt::Orientation orientation, int wanted) const
{
    if (orientation != Qt::Horizontal || wanted != Qt::DisplayRole)
        return {};
    const QStringList names{tr("Model"), tr("Environment"), tr("Live"), tr("State"), tr("Since (UTC)"), tr("Approved by"), tr("Gate now"), tr("Standby"), tr("Open requests"), tr("Incidents")};
    return names.value(section);
}

} // namespace countersign

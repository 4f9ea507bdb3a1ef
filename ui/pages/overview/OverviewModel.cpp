// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/overview/OverviewModel.h"

#include "ui/style/Roles.h"
#include "ui/style/Status.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

// How long, in the one unit that says most.
QString age(UtcTime since, UtcTime now)
{
    const qint64 minutes = std::max<qint64>(0, now.micros() - since.micros()) / 60'000'000;
    if (minutes >= 24 * 60)
        return OverviewModel::tr("%1 d").arg(minutes / (24 * 60));
    return minutes >= 60 ? OverviewModel::tr("%1 h").arg(minutes / 60) : OverviewModel::tr("%1 min").arg(minutes);
}

} // namespace

QString approvalText(const OverviewRow &row)
{
    if (row.request.isEmpty())
        return OverviewModel::tr("rollback, %1").arg(row.rolledOutBy);
    return row.approvedBy.isEmpty() ? OverviewModel::tr("none needed") : row.approvedBy.join(u", "_s);
}

bool OverviewModel::is(const OverviewRow &row, Only only) const
{
    switch (only) {
    case Only::Live: return row.state == u"live";
    case Only::NeedsYou: return needsYou(row);
    case Only::Barred: return !row.barred.isEmpty();
    case Only::Incidents: return !row.incidents.isEmpty();
    case Only::All: break;
    }
    return true;
}

bool OverviewModel::hasWords(const OverviewRow &row) const
{
    const QStringList wanted = m_words.split(u' ', Qt::SkipEmptyParts);
    if (wanted.isEmpty())
        return true;
    const QString all = QStringList{text(row, ModelName), row.environment, row.version, row.tier, row.klass, text(row, Gate), text(row, ApprovedBy), row.requests.join(u' '), row.incidents.join(u' ')}.join(u' ');
    return std::all_of(wanted.begin(), wanted.end(), [&](const QString &word) { return all.contains(word, Qt::CaseInsensitive); });
}

void OverviewModel::setRows(const QVector<OverviewRow> &rows, UtcTime now)
{
    m_rows = rows;
    m_now = now;
    m_fresh.clear();
    narrow();
}

void OverviewModel::setNeeding(const QStringList &requests)
{
    m_needing = QSet<QString>(requests.begin(), requests.end());
    narrow();
}

void OverviewModel::setGates(const QHash<QString, OverviewGate> &gates)
{
    for (const OverviewRow &row : std::as_const(m_rows)) {
        const auto found = gates.constFind(row.id());
        if (found == gates.constEnd())
            continue;
        m_gates.insert(row.id(), {row.version, *found});
        m_fresh += row.id();
    }
    if (!m_words.isEmpty())
        return narrow();                                            // the gate is among the words
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, Count - 1));
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
        if (is(m_rows.at(i), m_only) && hasWords(m_rows.at(i)))
            m_shown += i;
    endResetModel();
}

int OverviewModel::count(Only only) const
{
    return int(std::count_if(m_rows.begin(), m_rows.end(), [&](const OverviewRow &row) { return is(row, only); }));
}

OverviewGate OverviewModel::gate(const OverviewRow &row) const
{
    const auto found = m_gates.constFind(row.id());
    return found == m_gates.constEnd() || row.version.isEmpty() || found->version != row.version ? OverviewGate() : found->gate;
}

bool OverviewModel::needsYou(const OverviewRow &row) const
{
    return std::any_of(row.requests.begin(), row.requests.end(), [&](const QString &id) { return m_needing.contains(id); });
}

int OverviewModel::find(const QString &rowId) const
{
    const auto found = std::find_if(m_shown.begin(), m_shown.end(), [&](int i) { return m_rows.at(i).id() == rowId; });
    return found == m_shown.end() ? -1 : int(found - m_shown.begin());
}

QVector<OverviewRow> OverviewModel::unjudged(int firstShown, int most) const
{
    QVector<OverviewRow> found;
    QSet<QString> taken;
    const auto add = [&](const OverviewRow &row) {
        if (found.size() < most && !row.version.isEmpty() && !m_fresh.contains(row.id()) && !taken.contains(row.id())) {
            taken += row.id();
            found += row;
        }
    };
    for (int shown = std::max(0, firstShown); shown < m_shown.size() && found.size() < most; ++shown)
        add(row(shown));
    for (int i = 0; i < m_rows.size() && found.size() < most; ++i)
        add(m_rows.at(i));
    return found;
}

QString OverviewModel::openText(const OverviewRow &row) const
{
    QStringList parts;
    if (!row.requests.isEmpty())
        parts += needsYou(row) ? tr("%1 · needs you").arg(row.requests.join(u", "_s)) : row.requests.join(u", "_s);
    parts += row.incidents;
    if (!row.barred.isEmpty())
        parts += tr("bars %1").arg(row.barred.join(u", "_s));
    return parts.isEmpty() ? u"–"_s : parts.join(u" · "_s);
}

QString OverviewModel::text(const OverviewRow &row, int column) const
{
    const bool nothing = row.version.isEmpty();
    switch (column) {
    case ModelName: return row.source == u"local" ? row.model : row.source + u'/' + row.model;
    case Environment: return row.environment;
    case Live: return nothing ? u"–"_s : lookOf(row.state).word + u' ' + row.version;
    case Since: return nothing ? u"–"_s : age(row.since, m_now);
    case ApprovedBy: return nothing ? u"–"_s : approvalText(row);
    case Gate: {
        const QString slug = gate(row).slug;
        return nothing ? u"–"_s : slug.isEmpty() ? u"…"_s : lookOf(slug).word;
    }
    case Standby: return nothing ? u"–"_s : row.standbys.isEmpty() ? tr("none") : row.standbys.first();
    case Open: return openText(row);
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
        if (column == Gate && !gate(shown).why.isEmpty())
            return gate(shown).why;
        return column == Since && !shown.version.isEmpty() ? QVariant(shown.since.shortText()) : QVariant();
    case Qt::AccessibleTextRole:
        if (column != ModelName)
            return {};
        return shown.version.isEmpty() ? tr("%1 in %2: nothing live").arg(text(shown, ModelName), shown.environment)
                                       : tr("%1 in %2: %3, gate %4").arg(text(shown, ModelName), shown.environment, text(shown, Live), text(shown, Gate));
    case role::Status:
        if (column == Live && !shown.state.isEmpty())
            return shown.state;
        return column == Gate && !gate(shown).slug.isEmpty() ? QVariant(gate(shown).slug) : QVariant();
    case role::Note:
        return column == Live && !shown.version.isEmpty() ? QVariant(shown.version) : QVariant();
    case role::RowHue:
        return !shown.incidents.isEmpty() || gate(shown).slug == u"fail" ? QVariant(int(Hue::Red)) : needsYou(shown) ? QVariant(int(Hue::Blue)) : QVariant();
    case role::Strong:
        return column == ModelName || (column == Open && needsYou(shown));
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
    return QStringList{tr("Model"), tr("Environment"), tr("What is live"), tr("Since"), tr("Approved by"), tr("Gate now"), tr("Standby"), tr("Open")}.value(section);
}

} // namespace countersign

// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/registry/MirrorModelTable.h"

#include "core/registry/Registry.h"
#include "ui/models/OpenWorkspace.h"
#include "ui/style/Roles.h"
#include "ui/style/listed.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace countersign {

QString aliasesText(const QVector<MirrorAlias> &aliases)
{
    QStringList texts;
    for (const MirrorAlias &each : aliases)
        texts += each.dangling ? MirrorModelTable::tr("%1 broken").arg(each.alias) : each.alias + u' ' + each.version;
    return listed(texts);
}

MirrorModelTable::MirrorModelTable(OpenWorkspace &workspace, QObject *parent) : QAbstractTableModel(parent), m_workspace(workspace) {}

void MirrorModelTable::show(const QString &source, const QString &part)
{
    m_page = {source, part, {}, page};
    read(m_page);
}

void MirrorModelTable::reload()
{
    if (m_page.source.isEmpty())
        return;
    MirrorPage again = m_page;
    again.limit = int(std::max<qsizetype>(page, m_rows.size()));
    read(again);
}

void MirrorModelTable::fetchMore(const QModelIndex &)
{
    if (m_rows.isEmpty())
        return;
    MirrorPage next = m_page;
    next.after = m_rows.last().name;
    read(next);
}

void MirrorModelTable::read(const MirrorPage &wanted)
{
    struct Read { QVector<MirrorModel> rows; QHash<QString, QString> tiers; };
    m_loading = true;
    m_workspace.run(this, [wanted](Workspace &open) -> Result<Read> {
        Read read;
        CS_TRY(read.rows, mirrorModels(open.db(), wanted));
        CS_TRY(const auto governed, models(open.db()));
        for (const Model &each : governed)
            if (each.source == wanted.source)
                read.tiers.insert(each.name, each.tier);
        return read;
    }, [this, wanted, asked = ++m_asked](Result<Read> read) {
        if (asked != m_asked)
            return;
        m_loading = false;
        m_more = read && read->rows.size() == wanted.limit;
        if (!read) {
            Q_EMIT failed(read.error());
        } else if (wanted.after.isEmpty()) {
            beginResetModel();
            m_rows = std::move(read->rows);
            m_tiers = std::move(read->tiers);
            endResetModel();
        } else if (!read->rows.isEmpty()) {
            beginInsertRows({}, int(m_rows.size()), int(m_rows.size() + read->rows.size()) - 1);
            m_rows += read->rows;
            m_tiers = std::move(read->tiers);
            endInsertRows();
        }
        Q_EMIT loaded();
    });
}

int MirrorModelTable::find(const QString &name) const
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(), [&](const MirrorModel &each) { return each.name == name; });
    return found == m_rows.end() ? -1 : int(found - m_rows.begin());
}

QVariant MirrorModelTable::data(const QModelIndex &index, int wanted) const
{
    if (!index.isValid())
        return {};
    const MirrorModel &shown = m_rows.at(index.row());
    const QString tier = m_tiers.value(shown.name), aliases = aliasesText(shown.aliases);
    switch (wanted) {
    case Qt::DisplayRole:
        return QStringList{shown.name, tier.isEmpty() ? u"–"_s : tier.left(1).toUpper() + tier.mid(1), QString::number(shown.versions), aliases.isEmpty() ? u"–"_s : aliases}.value(index.column());
    case role::Strong: return index.column() == Name;
    case role::Dim: return index.column() != Name;
    case role::Id: return shown.name;
    case Qt::ToolTipRole: return index.column() == Name && !shown.description.isEmpty() ? QVariant(shown.description) : QVariant();
    case Qt::TextAlignmentRole: return index.column() == Versions ? QVariant(int(Qt::AlignRight | Qt::AlignVCenter)) : QVariant();
    case Qt::AccessibleTextRole:
        if (index.column() != Name)
            return {};
        return tier.isEmpty() ? tr("%1, not governed, %n version(s)", nullptr, int(shown.versions)).arg(shown.name) : tr("%1, tier %2, %n version(s)", nullptr, int(shown.versions)).arg(shown.name, tier);
    default: return {};
    }
}

QVariant MirrorModelTable::headerData(int section, Qt::Orientation orientation, int wanted) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (wanted == Qt::TextAlignmentRole && section == Versions)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    return wanted == Qt::DisplayRole ? QVariant(QStringList{tr("Model"), tr("Tier"), tr("Versions"), tr("Aliases")}.value(section)) : QVariant();
}

} // namespace countersign

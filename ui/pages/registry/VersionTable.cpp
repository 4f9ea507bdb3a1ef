// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/registry/VersionTable.h"

#include "ui/models/OpenWorkspace.h"
#include "ui/style/Roles.h"
#include "ui/style/Status.h"

#include <QLocale>

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

constexpr qint64 newest = std::numeric_limits<qint64>::max();       // before it comes every version

} // namespace

QString sizeText(qint64 bytes) { return bytes < 1000 ? u"%1 B"_s.arg(bytes) : QLocale::c().formattedDataSize(bytes, 1, QLocale::DataSizeSIFormat); }

Result<VersionRows> versionRows(Database &database, const VersionPage &page)
{
    VersionRows rows;
    CS_TRY(rows.versions, versionPage(database, page));
    rows.more = rows.versions.size() == page.limit;
    QHash<QString, QHash<QString, QStringList>> where;              // by model
    for (const Version &each : std::as_const(rows.versions)) {
        const QString model = each.ref.source + u'/' + each.ref.model;
        if (!where.contains(model)) {
            CS_TRY(where[model], liveIn(database, each.ref.source, each.ref.model));
        }
        rows.live += where[model].value(each.ref.number).join(u", "_s);
    }
    return rows;
}

VersionTable::VersionTable(OpenWorkspace &workspace, QObject *parent) : QAbstractTableModel(parent), m_workspace(workspace) {}

void VersionTable::show(const QString &source, const QString &model, const QString &filter)
{
    m_source = source;
    m_model = model;
    m_filter = filter;
    read({filter, newest, page, source, model});
}

void VersionTable::reload()
{
    read({m_filter, newest, int(std::max<qsizetype>(page, m_rows.versions.size())), m_source, m_model});
}

void VersionTable::fetchMore(const QModelIndex &)
{
    if (!m_rows.versions.isEmpty())
        read({m_filter, m_rows.versions.last().registeredSeq, page, m_source, m_model});
}

void VersionTable::read(const VersionPage &wanted)
{
    m_loading = true;
    m_workspace.run(this, [wanted](Workspace &open) { return versionRows(open.db(), wanted); }, [this, first = wanted.beforeSeq == newest, asked = ++m_asked](Result<VersionRows> rows) {
        if (asked != m_asked)
            return;
        m_loading = false;
        if (!rows) {
            m_rows.more = false;                                    // or the view would ask again and again
            Q_EMIT failed(rows.error());
        } else if (first) {
            beginResetModel();
            m_rows = std::move(*rows);
            endResetModel();
        } else if (rows->versions.isEmpty()) {
            m_rows.more = false;
        } else {
            beginInsertRows({}, int(m_rows.versions.size()), int(m_rows.versions.size() + rows->versions.size()) - 1);
            m_rows.versions += rows->versions;
            m_rows.live += rows->live;
            m_rows.more = rows->more;
            endInsertRows();
        }
        Q_EMIT loaded();
    });
}

int VersionTable::find(const QString &versionId) const
{
    for (int row = 0; row < m_rows.versions.size(); ++row)
        if (idOf(row) == versionId)
            return row;
    return -1;
}

QVariant VersionTable::data(const QModelIndex &index, int wanted) const
{
    if (!index.isValid())
        return {};
    const Version &shown = version(index.row());
    const QString live = m_rows.live.at(index.row());
    const QString state = shown.retiredSeq ? u"retired"_s : live.isEmpty() ? u"registered"_s : u"live"_s;
    const int column = index.column();
    switch (wanted) {
    case role::Status: return column == State ? QVariant(state) : QVariant();
    case role::Note: return column == State && !live.isEmpty() ? QVariant(live) : QVariant();
    case role::Strong: return column == Number;
    case role::Dim: return column == Registered || column == Author || shown.retiredSeq.has_value();
    case role::Id: return idOf(index.row());
    case Qt::ToolTipRole: return column == Registered ? QVariant(shown.registered.shortText()) : column == Bytes ? QVariant(tr("%1 bytes in %n file(s)", nullptr, int(shown.files)).arg(shown.bytes)) : QVariant();
    case Qt::TextAlignmentRole: return column == Bytes ? QVariant(int(Qt::AlignRight | Qt::AlignVCenter)) : QVariant();
    case Qt::AccessibleTextRole: return column == Number ? QVariant(tr("%1, %2").arg(shown.ref.shortText(), lookOf(state).word)) : QVariant();
    case Qt::DisplayRole: break;
    default: return {};
    }
    switch (column) {
    case Number: return shown.ref.number;
    case ModelName: return shown.ref.source == u"local" ? shown.ref.model : shown.ref.source + u'/' + shown.ref.model;
    case State: return lookOf(state).word;
    case Framework: return shown.framework.isEmpty() ? u"–"_s : shown.framework;
    case Bytes: return sizeText(shown.bytes);
    case Author: return shown.authorLogin;
    case Registered: return shown.registered.shortText().left(10);
    case Manifest: return shown.manifest;
    }
    return {};
}

QVariant VersionTable::headerData(int section, Qt::Orientation orientation, int wanted) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (wanted == Qt::TextAlignmentRole && (section == Bytes))
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (wanted != Qt::DisplayRole)
        return {};
    return QStringList{tr("Version"), tr("Model"), tr("State"), tr("Framework"), tr("Size"), tr("Author"), tr("Registered"), tr("Manifest")}.value(section);
}

} // namespace countersign

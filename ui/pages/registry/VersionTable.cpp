// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/registry/VersionTable.h"

#include "ui/models/OpenWorkspace.h"
#include "ui/style/Roles.h"
#include "ui/style/Status.h"

#include <QLocale>

#include <limits>

using namespace Qt::StringLiterals;

namespace countersign {

QString sizeText(qint64 bytes) { return QLocale::c().formattedDataSize(bytes, 1, QLocale::DataSizeSIFormat); }

Result<VersionRows> versionRows(Database &database, const QString &source, const QString &model, const QString &filter, qint64 beforeSeq)
{
    VersionRows rows;
    if (model.isEmpty()) {
        CS_TRY(rows.versions, versionPage(database, filter, beforeSeq, VersionTable::page));
        rows.more = rows.versions.size() == VersionTable::page;
    } else {
        CS_TRY(const auto all, versions(database, source, model));
        for (const Version &each : all)
            if (each.registeredSeq < beforeSeq && each.ref.number.contains(filter, Qt::CaseInsensitive))
                rows.versions += each;
    }
    CS_TRY(const auto live, liveNow(database));
    QHash<QString, QStringList> where;
    for (const LiveRow &each : live)
        where[each.source + u'/' + each.model + u'@' + each.version] += each.environment;
    for (const Version &each : rows.versions)
        rows.live += where.value(each.ref.text()).join(u", "_s);
    return rows;
}

VersionTable::VersionTable(OpenWorkspace &workspace, QObject *parent) : QAbstractTableModel(parent), m_workspace(workspace) {}

void VersionTable::show(const QString &source, const QString &model, const QString &filter)
{
    m_source = source;
    m_model = model;
    m_filter = filter;
    start();
}

void VersionTable::start() { read(std::numeric_limits<qint64>::max()); }

void VersionTable::fetchMore(const QModelIndex &)
{
    if (!m_rows.versions.isEmpty())
        read(m_rows.versions.last().registeredSeq);
}

void VersionTable::read(qint64 beforeSeq)
{
    m_loading = true;
    const bool first = beforeSeq == std::numeric_limits<qint64>::max();
    m_workspace.run(this, [=, source = m_source, model = m_model, filter = m_filter](Workspace &open) { return versionRows(open.db(), source, model, filter, beforeSeq); },
                    [this, first, asked = ++m_asked](Result<VersionRows> rows) {
        if (asked != m_asked)
            return;
        m_loading = false;
        if (!rows) {
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
    case Qt::TextAlignmentRole: return column == Files || column == Bytes ? QVariant(int(Qt::AlignRight | Qt::AlignVCenter)) : QVariant();
    case Qt::AccessibleTextRole: return column == Number ? QVariant(tr("%1, %2").arg(shown.ref.shortText(), lookOf(state).word)) : QVariant();
    case Qt::DisplayRole: break;
    default: return {};
    }
    switch (column) {
    case Number: return shown.ref.number;
    case ModelName: return shown.ref.source == u"local" ? shown.ref.model : shown.ref.source + u'/' + shown.ref.model;
    case State: return lookOf(state).word;
    case Framework: return shown.framework.isEmpty() ? u"–"_s : shown.framework;
    case Files: return QString::number(shown.files);
    case Bytes: return sizeText(shown.bytes);
    case Author: return shown.authorLogin;
    case Registered: return shown.registered.shortText().left(16);
    case Manifest: return shown.manifest;
    }
    return {};
}

QVariant VersionTable::headerData(int section, Qt::Orientation orientation, int wanted) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (wanted == Qt::TextAlignmentRole && (section == Files || section == Bytes))
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (wanted != Qt::DisplayRole)
        return {};
    return QStringList{tr("Version"), tr("Model"), tr("State"), tr("Framework"), tr("Files"), tr("Size"), tr("Author"), tr("Registered (UTC)"), tr("Manifest")}.value(section);
}

} // namespace countersign

// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/registry/MirrorVersionTable.h"

#include "core/approval/VersionList.h"
#include "ui/models/OpenWorkspace.h"
#include "ui/style/Roles.h"
#include "ui/style/ShownTime.h"
#include "ui/style/Status.h"
#include "ui/style/listed.h"

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

constexpr qint64 newest = std::numeric_limits<qint64>::max();
constexpr int mostGoverned = 5000;                                  // of one model

Result<QVector<MirroredVersion>> joined(Database &db, const ModelRef &model, const QVector<MirrorVersion> &seen, UtcTime now)
{
    VersionQuestion question;
    question.source = model.source;
    question.model = model.name;
    question.limit = mostGoverned;
    CS_TRY(const auto governed, listVersions(db, question, now));
    QHash<QString, ListedVersion> known;
    for (const ListedVersion &each : governed)
        known.insert(each.version.ref.number, each);
    CS_TRY(const auto mirrored, mirrorModel(db, model.source, model.name));
    QVector<MirroredVersion> all;
    for (const MirrorVersion &each : seen) {
        MirroredVersion row{each, u"unregistered"_s, {}, {}};
        if (const auto found = known.constFind(each.number); found != known.constEnd()) {
            row.state = found->state;
            row.live = found->live;
        }
        for (const MirrorAlias &alias : mirrored ? mirrored->aliases : QVector<MirrorAlias>())
            if (alias.version == each.number)
                row.aliases += alias.alias;
        all.append(row);
    }
    return all;
}

QString stageText(const QString &stage) { return stage.isEmpty() || stage == u"None" ? u"–"_s : stage; }

} // namespace

Result<std::optional<MirroredVersion>> mirroredVersion(Database &db, const VersionRef &ref, UtcTime now)
{
    CS_TRY(const auto seen, mirrorVersion(db, ref.source, ref.model, ref.number));
    if (!seen)
        return std::optional<MirroredVersion>();
    CS_TRY(const auto rows, joined(db, ref.modelRef(), {*seen}, now));
    return std::optional(rows.first());
}

MirrorVersionTable::MirrorVersionTable(OpenWorkspace &workspace, QObject *parent) : QAbstractTableModel(parent), m_workspace(workspace) {}

void MirrorVersionTable::show(const ModelRef &model)
{
    m_model = model;
    read(newest, page);
}

void MirrorVersionTable::reload()
{
    if (!m_model.name.isEmpty())
        read(newest, int(std::max<qsizetype>(page, m_rows.size())));
}

void MirrorVersionTable::fetchMore(const QModelIndex &)
{
    if (!m_rows.isEmpty())
        read(m_rows.last().version.number.toLongLong(), page);
}

void MirrorVersionTable::read(qint64 before, int limit)
{
    m_loading = true;
    m_workspace.run(this, [model = m_model, before, limit](Workspace &open) -> Result<QVector<MirroredVersion>> {
        CS_TRY(const auto seen, mirrorVersions(open.db(), model.source, model.name, before, limit));
        return joined(open.db(), model, seen, open.clock().now());
    }, [this, before, limit, asked = ++m_asked](Result<QVector<MirroredVersion>> rows) {
        if (asked != m_asked)
            return;
        m_loading = false;
        m_more = rows && rows->size() == limit;
        if (!rows) {
            Q_EMIT failed(rows.error());
        } else if (before == newest) {
            beginResetModel();
            m_rows = std::move(*rows);
            endResetModel();
        } else if (!rows->isEmpty()) {
            beginInsertRows({}, int(m_rows.size()), int(m_rows.size() + rows->size()) - 1);
            m_rows += *rows;
            endInsertRows();
        }
        Q_EMIT loaded();
    });
}

int MirrorVersionTable::find(const QString &number) const
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(), [&](const MirroredVersion &each) { return each.version.number == number; });
    return found == m_rows.end() ? -1 : int(found - m_rows.begin());
}

QVariant MirrorVersionTable::data(const QModelIndex &index, int wanted) const
{
    if (!index.isValid())
        return {};
    const MirroredVersion &shown = m_rows.at(index.row());
    const int column = index.column();
    const auto orDash = [](const QString &text) { return text.isEmpty() ? u"–"_s : text; };
    switch (wanted) {
    case Qt::DisplayRole:
        return QStringList{shown.version.number, lookOf(shown.state).word, orDash(listed(shown.aliases)), stageText(shown.version.stage), ShownTime::minute(shown.version.created).left(10), orDash(shown.version.description.simplified())}.value(column);
    case role::Status: return column == State ? QVariant(shown.state) : QVariant();
    case role::Note: return column == State && !shown.live.isEmpty() ? QVariant(u"· "_s + listed(shown.live)) : QVariant();
    case role::Strong: return column == Number;
    case role::Dim: return column == Stage || column == Created || column == Description;
    case role::RowHue: return shown.version.altered.isEmpty() ? QVariant() : QVariant(int(Hue::Red));
    case role::Id: return shown.version.number;
    case Qt::ToolTipRole: return column == Created ? QVariant(ShownTime::minute(shown.version.created)) : column == Description && !shown.version.description.isEmpty() ? QVariant(shown.version.description) : QVariant();
    case Qt::AccessibleTextRole:
        return column == Number ? QVariant(tr("Version %1, %2, aliases: %3, created %4").arg(shown.version.number, lookOf(shown.state).word, shown.aliases.isEmpty() ? tr("none", "aliases") : listed(shown.aliases), ShownTime::minute(shown.version.created).left(10))) : QVariant();
    default: return {};
    }
}

QVariant MirrorVersionTable::headerData(int section, Qt::Orientation orientation, int wanted) const
{
    if (orientation != Qt::Horizontal || wanted != Qt::DisplayRole)
        return {};
    return QStringList{tr("Version"), tr("State here"), tr("Aliases"), tr("Stage"), tr("Created"), tr("Description")}.value(section);
}

} // namespace countersign

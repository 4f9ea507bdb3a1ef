// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/registry/VersionTable.h"

#include "ui/models/OpenWorkspace.h"
#include "ui/style/Roles.h"
#include "ui/style/ShownTime.h"
#include "ui/style/Status.h"
#include "ui/style/listed.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

bool isNumber(int column) { return column == VersionTable::Bytes || column == VersionTable::Files; }

// The environments behind the word: where it is live, or barred. Under review the word alone would hide that it is live.
QString where(const ListedVersion &shown)
{
    if (shown.state == u"barred")
        return shown.live.isEmpty() ? listed(shown.barred) : VersionTable::tr("%1, live in %2", "where a version is barred, and where it serves").arg(listed(shown.barred), listed(shown.live));
    if (shown.live.isEmpty() || shown.state == u"live")
        return listed(shown.live);
    return VersionTable::tr("live in %1").arg(listed(shown.live));
}

} // namespace

QString sizeText(qint64 bytes) { return bytes < 1000 ? u"%1 B"_s.arg(bytes) : QLocale::c().formattedDataSize(bytes, 1, QLocale::DataSizeSIFormat); }

VersionTable::VersionTable(OpenWorkspace &workspace, QObject *parent) : QAbstractTableModel(parent), m_workspace(workspace) {}

void VersionTable::show(const VersionQuestion &question)
{
    const VersionOrder order = m_question.order;
    m_question = question;
    m_question.order = order;
    m_question.limit = page;
    read(m_question);
}

void VersionTable::sort(int column, Qt::SortOrder order)
{
    const bool up = order == Qt::AscendingOrder;
    const VersionOrder wanted = column == ModelName ? up ? VersionOrder::Model : VersionOrder::ModelDown : column == Registered && up ? VersionOrder::Oldest : VersionOrder::Newest;
    if (std::exchange(m_question.order, wanted) != wanted && m_asked > 0)
        read(m_question);
}

void VersionTable::setSourceApart(bool apart)
{
    if (std::exchange(m_sourceApart, apart) != apart && rowCount() > 0)
        Q_EMIT dataChanged(index(0, ModelName), index(rowCount() - 1, ModelName));
}

void VersionTable::reload()
{
    VersionQuestion again = m_question;
    again.limit = int(std::max<qsizetype>(page, m_rows.size()));
    read(again);
}

void VersionTable::fetchMore(const QModelIndex &)
{
    if (m_rows.isEmpty())
        return;
    VersionQuestion next = m_question;
    next.after = m_rows.last().version;
    read(next);
}

void VersionTable::read(const VersionQuestion &wanted)
{
    m_loading = true;
    m_workspace.run(this, [wanted](Workspace &open) { return listVersions(open.db(), wanted, open.clock().now()); }, [this, wanted, asked = ++m_asked](Result<QVector<ListedVersion>> rows) {
        if (asked != m_asked)
            return;
        m_loading = false;
        m_more = rows && rows->size() == wanted.limit;              // after a failure the view would ask again and again
        if (!rows) {
            Q_EMIT failed(rows.error());
        } else if (!wanted.after) {
            beginResetModel();
            m_rows = std::move(*rows);
            m_judged.clear();
            endResetModel();
        } else if (!rows->isEmpty()) {
            beginInsertRows({}, int(m_rows.size()), int(m_rows.size() + rows->size()) - 1);
            m_rows += *rows;
            endInsertRows();
        }
        Q_EMIT loaded();
    });
}

int VersionTable::find(const QString &versionId) const
{
    for (int row = 0; row < m_rows.size(); ++row)
        if (idOf(row) == versionId)
            return row;
    return -1;
}

QString VersionTable::text(const ListedVersion &shown, int column) const
{
    const Version &version = shown.version;
    const auto orDash = [](const QString &text) { return text.isEmpty() ? u"–"_s : text; };
    switch (column) {
    case Number: return version.ref.number;
    case ModelName: return m_sourceApart || version.ref.local() ? version.ref.model : version.ref.source + u'/' + version.ref.model;
    case State: return lookOf(shown.state).word;
    case Gate: return version.retiredSeq ? u"–"_s : m_gates.contains(version.ref.text()) ? lookOf(m_gates[version.ref.text()].slug()).word : u"…"_s;
    case Author: return version.authorLogin;
    case Registered: return ShownTime::minute(version.registered).left(10);
    case Description: return orDash(shown.description.simplified());
    case Bytes: return sizeText(version.bytes);
    case Framework: return orDash(version.framework);
    case Tier: return version.tier.left(1).toUpper() + version.tier.mid(1);
    case Files: return QString::number(version.files);
    case Manifest: return version.manifest;
    case Source: return version.ref.source;
    }
    return {};
}

bool VersionTable::wantsGate(int row) const { return !version(row).retiredSeq && !m_judged.contains(idOf(row)); }

void VersionTable::addGates(const QVector<VersionRef> &asked, const QHash<QString, NextGate> &gates)
{
    for (const VersionRef &each : asked)
        m_judged += each.text();
    m_gates.insert(gates);
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, Gate));
}

QString VersionTable::gateNote(const ListedVersion &shown) const
{
    const auto gate = m_gates.constFind(shown.version.ref.text());
    return gate == m_gates.constEnd() || shown.version.retiredSeq ? QString() : u"· "_s + gate->environment;
}

QString VersionTable::gateTip(const ListedVersion &shown) const
{
    const auto gate = m_gates.constFind(shown.version.ref.text());
    if (gate == m_gates.constEnd() || shown.version.retiredSeq)
        return {};
    const QString word = lookOf(gate->slug()).word;
    return gate->rules == 0 ? tr("To %1: %2").arg(gate->environment, word) : tr("To %1: %2, %n rule(s)", nullptr, gate->rules).arg(gate->environment, word);
}

// The row as it is read out.
QString VersionTable::sentence(const ListedVersion &shown) const
{
    const Version &version = shown.version;
    QString states = lookOf(shown.state).word + (where(shown).isEmpty() ? QString() : u": "_s + where(shown));
    if (const auto gate = m_gates.constFind(version.ref.text()); gate != m_gates.constEnd() && !version.retiredSeq)
        states = tr("%1, gate to %2: %3").arg(states, gate->environment, lookOf(gate->slug()).word);
    return tr("%1, %2, by %3, registered %4").arg(version.ref.shortText(), states, version.authorLogin, ShownTime::minute(version.registered).left(10));
}

QVariant VersionTable::data(const QModelIndex &index, int wanted) const
{
    if (!index.isValid())
        return {};
    const ListedVersion &shown = m_rows.at(index.row());
    const Version &version = shown.version;
    const int column = index.column();
    switch (wanted) {
    case Qt::DisplayRole: return text(shown, column);
    case role::Status:
        if (const auto gate = m_gates.constFind(version.ref.text()); column == Gate && gate != m_gates.constEnd() && !version.retiredSeq)
            return gate->slug();
        return column == State ? QVariant(shown.state) : QVariant();
    case role::Note:
        if (column == Gate)
            return gateNote(shown).isEmpty() ? QVariant() : QVariant(gateNote(shown));
        return column == State && !where(shown).isEmpty() ? QVariant(u"· "_s + where(shown)) : QVariant();
    case role::Strong: return column == Number;
    case role::Dim: return column == Gate || column == Registered || column == Author || column == Description || column == Source || version.retiredSeq.has_value();
    case role::Id: return idOf(index.row());
    case Qt::ToolTipRole:
        if (column == Gate)
            return gateTip(shown);
        return column == Registered ? QVariant(ShownTime::minute(version.registered)) : column == Bytes ? QVariant(tr("%1 bytes in %n file(s)", nullptr, int(version.files)).arg(version.bytes))
               : column == Description && !shown.description.isEmpty() ? QVariant(shown.description) : column == State && version.retiredSeq ? QVariant(version.retiredReason) : column == State ? QVariant(where(shown)) : QVariant();
    case Qt::TextAlignmentRole: return isNumber(column) ? QVariant(int(Qt::AlignRight | Qt::AlignVCenter)) : QVariant();
    case Qt::AccessibleTextRole:
        return column == Number ? QVariant(sentence(shown)) : QVariant();
    default: return {};
    }
}

QVariant VersionTable::headerData(int section, Qt::Orientation orientation, int wanted) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (wanted == Qt::TextAlignmentRole && isNumber(section))
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (wanted != Qt::DisplayRole)
        return {};
    return QStringList{tr("Version"), tr("Model"), tr("State"), tr("Gate"), tr("Author"), tr("Registered", "when"), tr("Description"), tr("Size"), tr("Framework"), tr("Tier"), tr("Files"), tr("Manifest"), tr("Source")}.value(section);
}

} // namespace countersign

// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/audit/RecordModel.h"

#include "core/ledger/Verify.h"
#include "ui/pages/audit/Words.h"
#include "ui/style/Roles.h"
#include "ui/style/Tokens.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

constexpr int pageSize = 100, mostKept = 10'000;

} // namespace

RecordModel::RecordModel(OpenWorkspace &open, QObject *parent) : QAbstractTableModel(parent), m_open(open) {}

void RecordModel::load(const LogFilter &wanted)
{
    LogFilter filter = wanted;
    filter.setOldestFirst(m_oldestFirst);
    m_loading = true;
    const int round = ++m_round;
    m_open.run(this, [filter](Workspace &workspace) { return logNumbers(workspace.db(), filter); }, [this, filter, round](Result<LogNumbers> numbers) {
        if (round != m_round)
            return;
        m_loading = false;
        if (!numbers) {
            Q_EMIT failed(numbers.error());
            return;
        }
        beginResetModel();
        m_filter = filter;
        m_seqs = std::move(numbers->seqs);
        m_all = numbers->all;
        keepLines();
        m_asked.clear();
        endResetModel();
        Q_EMIT loaded();
    });
}

void RecordModel::sort(int column, Qt::SortOrder order)
{
    const bool oldestFirst = (column == Seq || column == Time) && order == Qt::AscendingOrder;
    if (std::exchange(m_oldestFirst, oldestFirst) != oldestFirst && m_round > 0)
        load(m_filter);
}

void RecordModel::keepLines()
{
    if (m_before.size() > mostKept)
        m_before.clear();
    for (const int page : m_pages.keys())
        m_before.insert(*m_pages.object(page));
    m_pages.clear();
}

void RecordModel::setReport(const Report &report)
{
    m_states = RecordStates(report);
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, Columns - 1));
}

int RecordModel::rowOf(qint64 seq) const
{
    const auto found = m_filter.oldestFirst() ? std::lower_bound(m_seqs.begin(), m_seqs.end(), seq) : std::lower_bound(m_seqs.begin(), m_seqs.end(), seq, std::greater<>());
    return found != m_seqs.end() && *found == seq ? int(found - m_seqs.begin()) : -1;
}

bool RecordModel::isFetched(int row) const { return m_pages.contains(row / pageSize); }

int RecordModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_seqs.size()); }

int RecordModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : Columns; }

const LogLine *RecordModel::line(int row) const
{
    const Lines *lines = m_pages.object(row / pageSize);
    if (!lines)
        fetch(row / pageSize);
    const Lines &from = lines ? *lines : m_before;
    const auto found = from.constFind(m_seqs[row]);
    return found == from.constEnd() ? nullptr : &*found;
}

void RecordModel::fetch(int page) const
{
    if (m_asked.contains(page))
        return;
    m_asked += page;
    const int first = page * pageSize, last = std::min(first + pageSize, int(m_seqs.size())) - 1;
    const auto work = [filter = m_filter, from = std::min(m_seqs[first], m_seqs[last]), to = std::max(m_seqs[first], m_seqs[last])](Workspace &workspace) -> Result<Lines> {
        Lines lines;
        CS_CHECK(forEachLogLine(workspace.db(), filter, from, to, [&](const LogLine &line) -> Result<void> {
            lines.insert(line.seq, line);
            return {};
        }));
        return lines;
    };
    auto *self = const_cast<RecordModel *>(this);
    m_open.run(self, work, [self, page, round = m_round](Result<Lines> lines) {
        if (round != self->m_round)
            return;
        self->m_asked.remove(page);
        if (!lines) {
            Q_EMIT self->failed(lines.error());
            return;
        }
        self->m_pages.insert(page, new Lines(std::move(*lines)));
        const int top = page * pageSize;
        Q_EMIT self->dataChanged(self->index(top, 0), self->index(std::min(top + pageSize, self->rowCount()) - 1, Columns - 1));
    });
}

QVariant RecordModel::text(int row, int column) const
{
    const qint64 seq = m_seqs[row];
    const LogLine *found = line(row);                               // asked for whatever is shown of it: the row is a sentence, too
    if (column == Seq)
        return u'#' + QString::number(seq);
    if (column == State)
        return logwords::state(m_states.of(seq));
    if (!found)
        return column == Time ? u"…"_s : QString();
    switch (column) {
    case Time:
        return found->at.shortText();
    case Actor:
        return found->actor;
    case Action:
        return found->action;
    case Subject:
        return found->subject;
    case Reason:
        return found->reason.simplified();
    default:
        return found->digest;
    }
}

QString RecordModel::sentence(int row) const
{
    const LogLine *found = line(row);
    if (!found)
        return tr("Record %1, being read").arg(m_seqs[row]);
    QString said = tr("Record %1: at %2 %3 did %4 on %5").arg(QString::number(m_seqs[row]), found->at.shortText(), found->actor, found->action, found->subject);
    if (!found->reason.isEmpty())
        said = tr("%1, because: %2").arg(said, found->reason);
    return tr("%1. State: %2.").arg(said, logwords::state(m_states.of(m_seqs[row])));
}

QVariant RecordModel::data(const QModelIndex &index, int wanted) const
{
    if (!index.isValid() || index.row() >= m_seqs.size())
        return {};
    const qint64 seq = m_seqs[index.row()];
    const RecordState state = m_states.of(seq);
    switch (wanted) {
    case Qt::DisplayRole:
        return text(index.row(), index.column());
    case Qt::AccessibleTextRole:
        return index.column() == 0 ? sentence(index.row()) : text(index.row(), index.column());
    case Qt::ToolTipRole:
        return index.column() == State && state == RecordState::Chained ? QVariant(tr("In the chain, but no checkpoint covers it yet: whoever can write the file could change it unseen.")) : QVariant();
    case role::RowHue:
        return state == RecordState::Broken ? QVariant(int(Hue::Red)) : QVariant();
    case role::Dim:
        return index.column() == Time || (index.column() == State && state != RecordState::Broken);
    case role::Strong:
        return index.column() == Action || (index.column() == State && state == RecordState::Broken);
    case role::Icon:
        if (index.column() != State || state == RecordState::NotChecked)
            return {};
        return state == RecordState::Broken ? u"octagon-x"_s : state == RecordState::AfterFault ? u"triangle-alert"_s : state == RecordState::Sealed ? u"shield-check"_s : u"link"_s;
    case role::Id:
        return QString::number(seq);
    default:
        return {};
    }
}

QVariant RecordModel::headerData(int section, Qt::Orientation orientation, int wanted) const
{
    if (orientation != Qt::Horizontal || wanted != Qt::DisplayRole)
        return {};
    static const QStringList names{tr("#"), tr("Time (UTC)"), tr("Actor"), tr("Action"), tr("Subject"), tr("Reason"), tr("Digest"), tr("State")};
    return names.value(section);
}

} // namespace countersign

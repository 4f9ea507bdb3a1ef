// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/audit/RecordModel.h"

#include "core/base/Json.h"
#include "core/base/Text.h"
#include "core/ledger/Verify.h"
#include "core/storage/Database.h"
#include "ui/style/Roles.h"
#include "ui/style/Tokens.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

constexpr int pageSize = 100;

struct Numbers { QVector<qint64> seqs; qint64 all = 0; };

Result<Numbers> numbersOf(Database &database, const LogFilter &filter)
{
    Numbers numbers;
    CS_TRY(numbers.all, database.integer(u"SELECT count(*) FROM record"_s));
    numbers.seqs.reserve(filter.isEmpty() ? numbers.all : 1000);
    CS_CHECK(database.forEach(u"SELECT seq FROM record WHERE "_s + filter.condition() + u" ORDER BY seq DESC"_s, filter.values(), [&](const Row &row) -> Result<void> {
        numbers.seqs.append(row.integer(0));
        return {};
    }));
    return numbers;
}

// The digest a record is mainly about: what was decided on, or which bytes were added.
QString bindingOf(const QJsonObject &payload)
{
    for (const QString &key : {u"binding"_s, u"digest"_s, u"manifest"_s, u"key_id"_s})
        if (const QString digest = payload[key].toString(); digest.size() == 64)
            return digest;
    return payload[u"evidence"_s].toArray().at(0)[u"digest"_s].toString();
}

} // namespace

RecordModel::RecordModel(OpenWorkspace &open, QObject *parent) : QAbstractTableModel(parent), m_open(open) {}

void RecordModel::load(const LogFilter &filter)
{
    m_loading = true;
    const int round = ++m_round;
    m_open.run(this, [filter](Workspace &workspace) { return numbersOf(workspace.db(), filter); }, [this, filter, round](Result<Numbers> numbers) {
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
        m_pages.clear();
        m_asked.clear();
        endResetModel();
        Q_EMIT loaded();
    });
}

void RecordModel::setReport(const Report &report)
{
    m_report = report;
    m_faulty.clear();
    m_firstFault = -1;
    for (const Fault &fault : report.faults) {
        bool isRecord = false;
        const qint64 seq = fault.where.startsWith(u"record "_s) ? fault.where.mid(7).toLongLong(&isRecord) : -1;
        if (!isRecord)
            continue;
        m_faulty += seq;
        m_firstFault = m_firstFault < 0 ? seq : std::min(m_firstFault, seq);
    }
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, Columns - 1));
}

int RecordModel::rowOf(qint64 seq) const
{
    const auto found = std::lower_bound(m_seqs.begin(), m_seqs.end(), seq, std::greater<>());
    return found != m_seqs.end() && *found == seq ? int(found - m_seqs.begin()) : -1;
}

bool RecordModel::isFetched(int row) const { return m_pages.contains(row / pageSize); }

int RecordModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_seqs.size()); }

int RecordModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : Columns; }

const RecordModel::Line *RecordModel::line(int row) const
{
    const Lines *lines = m_pages.object(row / pageSize);
    if (!lines) {
        fetch(row / pageSize);
        return nullptr;
    }
    const auto found = lines->constFind(m_seqs[row]);
    return found == lines->constEnd() ? nullptr : &*found;
}

void RecordModel::fetch(int page) const
{
    if (m_asked.contains(page))
        return;
    m_asked += page;
    const int first = page * pageSize, last = std::min(first + pageSize, int(m_seqs.size())) - 1;
    const auto work = [filter = m_filter, from = m_seqs[last], to = m_seqs[first]](Workspace &workspace) -> Result<Lines> {
        Lines lines;
        CS_CHECK(workspace.db().forEach(u"SELECT seq, at_us, actor, action, subject, payload FROM record WHERE seq>=? AND seq<=? AND "_s + filter.condition() + u" ORDER BY seq DESC"_s,
                                        QVariantList{from, to} + filter.values(), [&](const Row &row) -> Result<void> {
            const auto payload = json::parseObject(row.bytes(5));   // a damaged one is shown as it is, by the detail
            const QJsonObject object = payload ? payload.value() : QJsonObject();
            lines.insert(row.integer(0), {UtcTime(row.integer(1)).shortText(), row.text(2), row.text(3), text::fromSubjectId(row.text(4)), object[u"reason"_s].toString(), bindingOf(object)});
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

QString RecordModel::stateOf(qint64 seq) const
{
    if (!m_report)
        return tr("Not checked");
    if (m_faulty.contains(seq))
        return tr("Does not hold");
    if (m_firstFault >= 0 && seq > m_firstFault)
        return tr("After a fault");
    if (seq < m_report->covered)
        return tr("Sealed");
    return seq < m_report->records ? tr("Chained") : tr("Not checked");
}

QVariant RecordModel::text(int row, int column) const
{
    const qint64 seq = m_seqs[row];
    if (column == Seq)
        return u'#' + QString::number(seq);
    if (column == State)
        return stateOf(seq);
    const Line *found = line(row);
    if (!found)
        return column == Time ? u"…"_s : QString();
    switch (column) {
    case Time:
        return found->time;
    case Actor:
        return found->actor;
    case Action:
        return found->action;
    case Subject:
        return found->subject;
    case Reason:
        return found->reason.simplified();
    default:
        return found->binding;
    }
}

QString RecordModel::sentence(int row) const
{
    const Line *found = line(row);
    if (!found)
        return tr("Record %1, being read").arg(m_seqs[row]);
    QString said = tr("Record %1: at %2 %3 did %4 on %5").arg(QString::number(m_seqs[row]), found->time, found->actor, found->action, found->subject);
    if (!found->reason.isEmpty())
        said += tr(", because: %1").arg(found->reason);
    return said + tr(". State: %1.").arg(stateOf(m_seqs[row]));
}

QVariant RecordModel::data(const QModelIndex &index, int wanted) const
{
    if (!index.isValid() || index.row() >= m_seqs.size())
        return {};
    const qint64 seq = m_seqs[index.row()];
    switch (wanted) {
    case Qt::DisplayRole:
        return text(index.row(), index.column());
    case Qt::AccessibleTextRole:
        return index.column() == 0 ? sentence(index.row()) : text(index.row(), index.column());
    case Qt::ToolTipRole:
        if (index.column() == State && m_report && seq >= m_report->covered && seq < m_report->records && m_firstFault < 0)
            return tr("In the chain, but no checkpoint covers it yet: whoever can write the file could change it unseen.");
        return {};
    case role::RowHue:
        return m_faulty.contains(seq) ? QVariant(int(Hue::Red)) : QVariant();
    case role::Dim:
        return index.column() == Time || (index.column() == State && !m_faulty.contains(seq));
    case role::Strong:
        return index.column() == Action || (index.column() == State && m_faulty.contains(seq));
    case role::Icon:
        if (index.column() != State || !m_report)
            return {};
        return m_faulty.contains(seq) ? u"octagon-x"_s : m_firstFault >= 0 && seq > m_firstFault ? u"triangle-alert"_s : seq < m_report->covered ? u"shield-check"_s : u"link"_s;
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

// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/approvals/QueueModel.h"

#include "ui/pages/approvals/Words.h"
#include "ui/style/Roles.h"
#include "ui/style/Status.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace countersign {

void QueueModel::setRows(const QVector<Queued> &all, Lane lane, UtcTime now)
{
    beginResetModel();
    m_rows.clear();
    m_now = now;
    std::copy_if(all.begin(), all.end(), std::back_inserter(m_rows), [lane](const Queued &each) { return each.lane == lane; });
    if (lane != Lane::Decided) {
        std::stable_sort(m_rows.begin(), m_rows.end(), [](const Queued &a, const Queued &b) { return a.standing.request.deadline < b.standing.request.deadline; });
    }
    endResetModel();
}

int QueueModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : static_cast<int>(m_rows.size()); }

int QueueModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : ColumnCount; }

QString QueueModel::text(const Standing &row, int column) const
{
    const Request &request = row.request;
    switch (column) {
    case Left:
        return row.state == u"in-review" || row.state == u"approved" || row.state == u"changes-requested" ? words::left(m_now, request.deadline) : lookOf(row.state).word;
    case Model:
        return request.kind == u"policy" ? tr("Policy %1").arg(request.policy) : request.version.model;
    case Change: {
        const auto champion = row.about ? row.about->champion : std::nullopt;
        const QString change = words::change(request, champion && champion->version != request.version.number ? champion->version : QString());
        return request.environment.isEmpty() ? change : change + u' ' + request.environment;
    }
    case Tier:
        return request.tier.isEmpty() ? QString() : request.tier.left(1).toUpper() + request.tier.mid(1);
    case Gate: {
        if (!row.about)
            return {};
        const Outcome result = row.about->gate.result;
        return lookOf(outcomeSlug(result)).word;
    }
    case Approvals: {
        if (row.request.ended()) {                                  // what counts now says nothing of what counted then
            QStringList persons;
            for (const Counted &each : row.decisions) {
                if (each.decision.verdict == u"approve" && !each.decision.withdrawnSeq && each.decision.round == row.request.round && !persons.contains(each.decision.person))
                    persons += each.decision.person;
            }
            return tr("%1 given").arg(persons.size());
        }
        int have = 0, need = 0;
        for (const Need &each : row.needs) {
            have += std::min(each.have, each.need);
            need += each.need;
        }
        return u"%1/%2"_s.arg(have).arg(need);
    }
    default:
        return request.askerLogin;
    }
}

QVariant QueueModel::note(const Standing &row, int column) const
{
    if (column == Asked)
        return row.request.reason;
    if (column == Approvals && row.state == u"in-review") {
        QStringList pools;
        for (const Need &need : row.needs) {
            if (need.have < need.need)
                pools += need.pool;
        }
        return pools.isEmpty() ? QVariant() : tr("missing: %1").arg(pools.join(u", "_s));
    }
    if (column == Approvals)
        return lookOf(row.lapsed() && !row.request.ended() ? u"lapsed"_s : row.state).word;
    if (column == Gate && row.about && row.about->gate.result != Outcome::Pass) {
        const auto &rules = row.about->gate.rules;
        const auto count = std::count_if(rules.begin(), rules.end(), [&](const RuleVerdict &rule) { return rule.result == row.about->gate.result; });
        return count > 0 ? QVariant(QString::number(count)) : QVariant();
    }
    return {};
}

QVariant QueueModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_rows.size())
        return {};
    const Standing &row = m_rows.at(index.row()).standing;
    const int column = index.column();
    const bool ended = m_rows.at(index.row()).lane == Lane::Decided;
    switch (role) {
    case Qt::DisplayRole:
        return text(row, column);
    case Qt::ToolTipRole:
        return column == Asked ? row.request.askerLogin + u": "_s + row.request.reason : column == Approvals ? words::missing(row) : column == Left ? row.request.deadline.shortText() : QString();
    case Qt::AccessibleTextRole: {
        if (column != 0)
            return note(row, column).isNull() ? text(row, column) : text(row, column) + u' ' + note(row, column).toString();
        QStringList parts{row.request.id};
        for (int each = 0; each < ColumnCount; ++each) {
            const QString said = text(row, each) + (note(row, each).isNull() ? QString() : u' ' + note(row, each).toString());
            if (!said.isEmpty())
                parts += said;
        }
        return parts.join(u", "_s);
    }
    case role::Status:
        if (column == Gate && row.about)
            return outcomeSlug(row.about->gate.result);
        return column == Left && ended ? QVariant(row.state) : QVariant();
    case role::Note:
        return note(row, column);
    case role::Strong:
        return column == Model;
    case role::Dim:
        return column == Change || column == Tier;
    case role::Id:
        return row.request.id;
    case LeftShare:
        return column == Left && !ended ? QVariant(words::leftShare(row.request, m_now)) : QVariant();
    default:
        return {};
    }
}

QVariant QueueModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    static const QStringList titles{tr("Left"), tr("Model"), tr("Change"), tr("Tier"), tr("Gate"), tr("Approvals"), tr("Asked by · reason")};
    return titles.value(section);
}

} // namespace countersign

// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/approvals/QueueModel.h"

#include "ui/pages/approvals/Words.h"
#include "ui/style/Roles.h"
#include "ui/style/ShownTime.h"
#include "ui/style/Status.h"
#include "ui/style/listed.h"

#include <algorithm>
#include <tuple>
#include <vector>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

// What sorts first comes first.
std::pair<qint64, QString> keyOf(const Request &request, QueueModel::Order order)
{
    static const QStringList tiers{u"high"_s, u"medium"_s, u"low"_s};
    switch (order) {
    case QueueModel::Order::Tier:
        return {tiers.contains(request.tier) ? tiers.indexOf(request.tier) : tiers.size(), {}}; // a policy has none
    case QueueModel::Order::Age:
        return {request.openedSeq, {}};
    case QueueModel::Order::Model:
        return {0, request.kind == u"policy" ? request.policy : request.version.model};
    case QueueModel::Order::TimeLeft:
        break;
    }
    return {};
}

} // namespace

void QueueModel::setRows(const QVector<Queued> &all, Lane lane, const QString &login, UtcTime now, const QHash<QString, UtcTime> &snoozed, Order order)
{
    beginResetModel();
    m_rows.clear();
    m_login = login;
    m_now = now;
    m_snoozed = snoozed;
    const auto key = [&](const Queued &row) {
        const Request &request = row.standing.request;
        return std::tuple(snoozed.contains(request.id), row.elsewhere, keyOf(request, order), lane == Lane::Decided ? UtcTime() : request.deadline);
    };
    std::vector<std::pair<decltype(key(Queued())), const Queued *>> keyed; // a key once per row, not per comparison
    for (const Queued &each : all)
        if (each.lane == lane)
            keyed.emplace_back(key(each), &each);
    std::stable_sort(keyed.begin(), keyed.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    m_rows.reserve(qsizetype(keyed.size()));
    for (const auto &[sorted, row] : keyed)
        m_rows.append(*row);
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
        const QString champion = row.binding.championVersion();
        const QString change = words::change(request, champion != request.version.number ? champion : QString());
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
        return u"%1/%2"_s.arg(QString::number(have), QString::number(need));
    }
    default:
        return request.askerLogin;
    }
}

QVariant QueueModel::note(const Standing &row, int column) const
{
    if (column == Left) {
        const auto until = m_snoozed.constFind(row.request.id);
        return until == m_snoozed.constEnd() ? QVariant() : tr("snoozed until %1").arg(ShownTime::minute(*until).mid(5));
    }
    if (column == Asked)
        return row.request.reason;
    if (column == Approvals && row.state == u"in-review") {
        if (const QString taken = words::taken(row, m_login); !taken.isEmpty())
            return taken;
        QStringList pools;
        for (const Need &need : row.needs) {
            if (need.have < need.need)
                pools += need.pool;
        }
        return pools.isEmpty() ? QVariant() : tr("missing: %1").arg(listed(pools));
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

// The row as it is read out.
QString QueueModel::sentence(const Queued &queued) const
{
    const Standing &row = queued.standing;
    const bool ended = queued.lane == Lane::Decided;
    QStringList parts{row.request.id + u", "_s + text(row, Model) + u' ' + text(row, Change)};
    if (!row.request.tier.isEmpty())
        parts += tr("tier %1").arg(row.request.tier);
    parts += ended ? text(row, Left) : tr("%1 left").arg(text(row, Left));
    if (row.about)
        parts += tr("gate: %1").arg(text(row, Gate) + (note(row, Gate).isNull() ? QString() : u' ' + note(row, Gate).toString()));
    parts += ended ? text(row, Approvals) : tr("approvals %1").arg(text(row, Approvals));
    QString said = listed(parts) + u". "_s + tr("Asked by %1: “%2”").arg(row.request.askerLogin, row.request.reason);
    if (const QString needs = ended ? QString() : words::needs(row, m_login); !needs.isEmpty())
        said += u' ' + needs;
    if (!note(row, Left).isNull())
        said += u' ' + tr("Put off: %1.").arg(note(row, Left).toString());
    return said;
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
        return column == Asked ? row.request.askerLogin + u": "_s + row.request.reason : column == Approvals ? QString(words::missing(row) + u' ' + words::looksAtIt(row, m_login)).trimmed() : column == Left ? ShownTime::minute(row.request.deadline) : QString();
    case Qt::AccessibleTextRole:
        if (column != 0)
            return note(row, column).isNull() ? text(row, column) : text(row, column) + u' ' + note(row, column).toString();
        return sentence(m_rows.at(index.row()));
    case role::Status:
        if (column == Gate && row.about)
            return outcomeSlug(row.about->gate.result);
        return column == Left && ended ? QVariant(row.state) : QVariant();
    case role::Note:
        return note(row, column);
    case role::Strong:
        return column == Model;
    case role::Dim:
        return column == Change || column == Tier || isSnoozed(index.row());
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
    static const QStringList titles{tr("Left", "time"), tr("Model"), tr("Change"), tr("Tier"), tr("Gate"), tr("Approvals"), tr("Asked by · reason")};
    return titles.value(section);
}

} // namespace countersign

// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/approvals/RulesModel.h"

#include "ui/pages/approvals/Words.h"
#include "ui/style/Roles.h"
#include "ui/style/ShownTime.h"
#include "ui/style/Status.h"
#include "ui/style/Tokens.h"

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

QString signedText(double value) { return (value > 0 ? u"+"_s : QString()) + words::number(value); }

QString interval(const std::optional<double> &low, const std::optional<double> &high) { return low && high ? u"%1…%2"_s.arg(words::number(*low), words::number(*high)) : QString(); }

QString slugOf(const RuleVerdict &verdict) { return verdict.result == Outcome::Pass && verdict.near ? u"near"_s : outcomeSlug(verdict.result); }

} // namespace

void RulesModel::compare(Row &row, const Compared &metric) const
{
    if (metric.champion)
        row.champion = words::number(metric.champion->value);
    if (metric.challenger)
        row.got = words::number(metric.challenger->value);
    const QString value = metric.difference ? signedText(metric.difference->value) : QString();
    const QString range = metric.difference ? interval(metric.difference->low, metric.difference->high) : QString();
    switch (metric.judged) {
    case Judged::Differs:
        row.delta = value;
        row.range = range;
        row.why = range.isEmpty() ? tr("%1; no interval was given").arg(value) : tr("%1, interval %2").arg(value, range);
        break;
    case Judged::WithinNoise:
        // Beside a rule that fails it would read as if nothing were wrong; the figures say what is known.
        row.delta = row.verdict.result == Outcome::Fail ? value : tr("within noise");
        row.range = row.verdict.result == Outcome::Fail ? range : QString();
        row.why = tr("%1, and its interval %2 holds 0").arg(value, range);
        break;
    case Judged::NotComparable:
        row.delta = tr("not comparable");
        row.why = metric.why.left(1).toUpper() + metric.why.mid(1);
        break;
    case Judged::Alone:
        row.delta = metric.champion ? tr("not measured") : QString();
        break;
    }
}

void RulesModel::setRules(const Review &review, const Backing *backing)
{
    beginResetModel();
    m_rows.clear();
    m_champion = review.championVersion;
    if (const GateVerdict *gate = review.gate()) {
        for (const RuleVerdict &verdict : gate->rules) {
            Row row;
            row.verdict = verdict;
            if (const Compared *metric = backing && !verdict.fact.isEmpty() ? backing->metric(verdict.fact) : nullptr)
                compare(row, *metric);
            m_rows.append(row);
        }
    }
    endResetModel();
}

void RulesModel::setOthers(const Review &review, const Backing &backing)
{
    beginResetModel();
    m_rows.clear();
    m_champion = review.championVersion;
    QStringList asked;
    for (const RuleVerdict &verdict : review.gate()->rules)
        asked += measuredFact(verdict.fact);
    for (const Compared &metric : backing.metrics) {
        if (asked.contains(metric.fact))
            continue;
        Row row;
        row.ruled = false;
        row.verdict.id = metric.fact;
        if (metric.challenger) {
            row.verdict.got = numberText(metric.challenger->value);
            row.verdict.low = metric.challenger->low;
            row.verdict.high = metric.challenger->high;
        }
        compare(row, metric);
        m_rows.append(row);
    }
    endResetModel();
}

void RulesModel::setNarrow(bool narrow)
{
    if (m_narrow == narrow)
        return;
    m_narrow = narrow;
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0, Challenger), index(int(m_rows.size()) - 1, Difference));
}

int RulesModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : static_cast<int>(m_rows.size()); }

int RulesModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : ColumnCount; }

QString RulesModel::text(const Row &row, int column) const
{
    const RuleVerdict &verdict = row.verdict;
    switch (column) {
    case Rule:
        return verdict.id;
    case Champion:
        return row.champion;
    case Challenger: {
        const QString range = interval(verdict.low, verdict.high);
        const QString measured = row.got.isEmpty() ? words::number(verdict.got) : row.got;
        const QString &got = verdict.shown.size() > measured.size() ? verdict.shown : measured; // it needs as many to stay on its side of the limit
        return range.isEmpty() || m_narrow ? got : got + u"  "_s + range;
    }
    case Difference:
        return row.range.isEmpty() || m_narrow ? row.delta : row.delta + u"  "_s + row.range;
    case Wanted:
        return verdict.want;
    default:
        return row.ruled ? lookOf(slugOf(verdict)).word : QString();
    }
}

// The row as it is read out.
QString RulesModel::sentence(const Row &row) const
{
    QString said = row.ruled ? u"%1: %2. %3"_s.arg(row.verdict.id, text(row, Result), row.verdict.text)
                             : tr("%1: %2, no rule asks for it.").arg(row.verdict.id, row.verdict.got.isEmpty() ? tr("not measured") : text(row, Challenger));
    if (!row.champion.isEmpty())
        said += u' ' + tr("Champion %1: %2.").arg(m_champion, row.champion);
    if (!row.why.isEmpty())
        said += u' ' + tr("Difference: %1.").arg(row.why);
    return said;
}

QVariant RulesModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_rows.size())
        return {};
    const Row &row = m_rows.at(index.row());
    const RuleVerdict &verdict = row.verdict;
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return text(row, column);
    case Qt::ToolTipRole:
        if (column == Difference && !row.why.isEmpty())
            return row.why;
        if (column == Challenger && verdict.low && verdict.high)
            return tr("%1, interval %2 to %3").arg(verdict.got, numberText(*verdict.low), numberText(*verdict.high));
        if (column == Challenger && !verdict.got.isEmpty())
            return verdict.got;
        return verdict.why.isEmpty() ? verdict.text : verdict.text + u'\n' + verdict.why;
    case Qt::AccessibleTextRole:
        return column == 0 ? sentence(row) : text(row, column);
    case role::Status:
        return column == Result && row.ruled ? QVariant(slugOf(verdict)) : QVariant();
    case role::Note:
        if (column == Result && verdict.waiver)
            return tr("until %1").arg(ShownTime::minute(verdict.waiver->until).left(10));
        return {};
    case role::RowHue:
        if (!row.ruled)
            return {};
        return verdict.result == Outcome::Fail ? QVariant(int(Hue::Red)) : verdict.result == Outcome::NotEvaluated ? QVariant(int(Hue::Grey)) : QVariant();
    case role::Strong:
        return column == Challenger;
    case role::Dim:
        return column == Champion || column == Wanted;
    case role::Id:
        return verdict.id;
    default:
        return {};
    }
}

QVariant RulesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    const QStringList titles{m_rows.isEmpty() || m_rows.constFirst().ruled ? tr("Rule") : tr("Metric"), tr("Champion"),
                             tr("Challenger"), tr("Δ"), tr("Gate"), tr("Result")};
    return titles.value(section);
}

} // namespace countersign

// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/approvals/RulesModel.h"

#include "ui/style/Roles.h"
#include "ui/style/Status.h"
#include "ui/style/Tokens.h"

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

QString signedText(double value) { return (value > 0 ? u"+"_s : QString()) + QString::number(value, 'g', 3); }

QString championText(const Review &review, const QString &fact)
{
    if (review.championVersion.isEmpty() || fact.isEmpty())
        return {};
    const QString name = fact.startsWith(u"compare."_s) ? u"metric"_s + fact.mid(7) : fact;
    const Fact *value = review.championFacts.find(name);
    if (!value)
        return {};
    const auto *metric = std::get_if<Metric>(value);
    return metric ? numberText(metric->value) : factText(*value);
}

QString slugOf(const RuleVerdict &verdict) { return verdict.result == Outcome::Pass && verdict.near ? u"near"_s : outcomeSlug(verdict.result); }

} // namespace

RulesModel::Delta RulesModel::deltaOf(const Review &review, const QString &fact)
{
    if (!review.standing.about || (!fact.startsWith(u"metric."_s) && !fact.startsWith(u"compare."_s)))
        return {};
    const QString name = fact.startsWith(u"metric."_s) ? u"compare"_s + fact.mid(6) : fact;
    const auto *entry = review.standing.about->facts.entry(name);
    if (!entry)
        return {};
    if (!entry->value)
        return {tr("not comparable"), tr("Not comparable: %1").arg(entry->origin)};
    const auto *metric = std::get_if<Metric>(&*entry->value);
    if (!metric)
        return {factText(*entry->value), {}};
    const QString value = signedText(metric->value);
    if (metric->low && metric->high && *metric->low <= 0 && *metric->high >= 0)
        return {tr("within noise"), tr("%1, and its interval holds 0").arg(value)};
    return {value, {}};
}

void RulesModel::setReview(const Review &review)
{
    beginResetModel();
    m_rows.clear();
    if (const GateVerdict *gate = review.gate()) {
        for (const RuleVerdict &verdict : gate->rules)
            m_rows.append({verdict, championText(review, verdict.fact), deltaOf(review, verdict.fact)});
    }
    endResetModel();
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
        const auto brief = [](double value) { return QString::number(value, 'g', 4); };
        const QString interval = verdict.low && verdict.high ? u"  %1…%2"_s.arg(brief(*verdict.low), brief(*verdict.high)) : QString();
        return verdict.got + interval;
    }
    case Difference:
        return row.delta.text;
    case Wanted:
        return verdict.want;
    default:
        return lookOf(slugOf(verdict)).word;
    }
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
        if (column == Difference && !row.delta.why.isEmpty())
            return row.delta.why;
        if (column == Challenger && verdict.low && verdict.high)
            return tr("%1, interval %2 to %3").arg(verdict.got, numberText(*verdict.low), numberText(*verdict.high));
        return verdict.why.isEmpty() ? verdict.text : verdict.text + u'\n' + verdict.why;
    case Qt::AccessibleTextRole:
        return column == 0 ? u"%1: %2. %3"_s.arg(verdict.id, text(row, Result), verdict.text) : text(row, column);
    case role::Status:
        return column == Result ? QVariant(slugOf(verdict)) : QVariant();
    case role::Note:
        if (column == Result && verdict.waiver)
            return tr("until %1").arg(verdict.waiver->until.shortText().left(10));
        return column == Rule && !verdict.fact.isEmpty() && verdict.fact != verdict.id ? QVariant(verdict.fact) : QVariant();
    case role::RowHue:
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
    const QStringList titles{tr("Rule"), tr("Champion"), tr("Challenger"),
                             tr("Δ"), tr("Wanted"), tr("Result")};
    return titles.value(section);
}

} // namespace countersign

// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/approvals/EvidenceParts.h"

#include "core/base/Json.h"
#include "ui/pages/approvals/Checklist.h"
#include "ui/pages/approvals/RulesModel.h"
#include "ui/pages/approvals/Words.h"
#include "ui/style/ShownTime.h"
#include "ui/style/listed.h"
#include "ui/widgets/DenseTable.h"
#include "ui/widgets/IntervalDotPlot.h"
#include "ui/widgets/KeyValueList.h"
#include "ui/widgets/Panel.h"
#include "ui/widgets/TextLabel.h"

#include <QCoreApplication>
#include <QGridLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

struct Parts
{
    Q_DECLARE_TR_FUNCTIONS(EvidenceParts)
};

std::optional<IntervalDotPlot::Mark> markOf(const std::optional<Metric> &metric)
{
    if (!metric)
        return {};
    return IntervalDotPlot::Mark{metric->value, metric->low.value_or(metric->value), metric->high.value_or(metric->value)};
}

QString percent(double value) { return QString::number(value, 'g', 3); }

QByteArray evidenceKey(const Review &review)
{
    const Binding &binding = review.standing.binding;
    return json::canonicalText(QJsonObject{{u"champion"_s, binding.champion}, {u"evidence"_s, QJsonArray::fromStringList(binding.evidence)}, {u"policies"_s, QJsonArray::fromStringList(binding.policies)}});
}

// "60+ and 30-44 make the gap of 0.11; champion 0.02; the gate allows 0.02."
QString gapSentence(const Groups &plot)
{
    if (!plot.gap())
        return Parts::tr("One group only: there is no gap to speak of.");
    QStringList parts{Parts::tr("%1 and %2 make the gap of %3").arg(plot.groups[plot.least].value, plot.groups[plot.most].value, percent(*plot.gap()))};
    if (plot.championGap)
        parts += plot.sameRows ? Parts::tr("the champion's is %1").arg(percent(*plot.championGap)) : Parts::tr("the champion's is %1, on other rows").arg(percent(*plot.championGap));
    if (plot.limit)
        parts += Parts::tr("%1 allows %2").arg(plot.rule, percent(*plot.limit));
    return clauses(parts) + u'.';
}

QWidget *plotOf(const Review &review, const Groups &groups)
{
    QVector<IntervalDotPlot::Row> rows;
    QStringList few;
    for (const Groups::Group &group : groups.groups) {
        if (group.few)
            few += group.value;
        rows.append({group.value, group.challenger && group.challenger->n ? Parts::tr("n %1").arg(*group.challenger->n) : QString(), markOf(group.champion), markOf(group.challenger), group.few});
    }
    auto *plot = new IntervalDotPlot;
    plot->setObjectName(u"fairnessPlot"_s);
    plot->setAccessibleName(Parts::tr("%1 by %2", "a metric, and by what it is grouped").arg(groups.metric, groups.column));
    plot->setSeries(review.championVersion.isEmpty() ? Parts::tr("champion") : Parts::tr("champion %1").arg(review.championVersion), Parts::tr("challenger %1").arg(review.request().version.number));
    plot->setRows(rows);
    // A group left of the line is further from the best one than the rule allows.
    if (groups.limit && groups.most >= 0)
        plot->setLine(groups.groups[groups.most].challenger->value - *groups.limit, Parts::tr("gate: gap ≤ %1").arg(percent(*groups.limit)));
    auto *title = new TextLabel(Parts::tr("%1 by %2, 95 % interval").arg(groups.metric, groups.column), Type::Label);
    auto *sentence = new TextLabel(few.isEmpty() ? gapSentence(groups) : gapSentence(groups) + u' ' + Parts::tr("Few rows, fewer than %1: %2.").arg(QString::number(groups.fewRows), listed(few)), Type::Secondary);
    sentence->setInk(groups.passes ? Token::Text2 : Token::RedFg);
    sentence->setWordWrap(true);
    auto *whole = new QWidget;
    auto *column = new QVBoxLayout(whole);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(title);
    column->addWidget(plot);
    column->addWidget(sentence);
    column->addStretch(1);
    return framed(whole);
}

QString suiteSentence(const SuiteStanding &row)
{
    if (row.asked)
        return Parts::tr("Not run: a rule asks for it, and there is no evidence of it.");
    if (row.absent())
        return Parts::tr("Not run; of the champion there is evidence of it, cases: %1.").arg(row.notRun);
    const SuiteResult &suite = row.result;
    QStringList parts{Parts::tr("%1 of %2 ran").arg(QString::number(suite.ran()), QString::number(suite.ran() + suite.skipped + row.notRun)), Parts::tr("%1 failed").arg(suite.failed),
                      Parts::tr("%1 in error").arg(suite.errors), Parts::tr("%1 skipped").arg(suite.skipped), Parts::tr("%1 not run").arg(row.notRun)};
    QString said = listed(parts);
    if (!suite.failures.isEmpty())
        said += u'\n' + suite.failures.join(u'\n');
    return said;
}

} // namespace

QWidget *framed(QWidget *content)
{
    auto *panel = new Panel;
    auto *column = new QVBoxLayout(panel);
    column->setContentsMargins(14, 12, 14, 12);
    column->addWidget(content);
    return panel;
}

EvidencePart fairnessPart(const Review &review, const Backing &backing)
{
    EvidencePart part{u"fairness"_s, Parts::tr("Fairness by group"), {}, evidenceKey(review), nullptr, false};
    if (backing.groups.isEmpty())
        return part;
    part.content = new QWidget;
    auto *grid = new QGridLayout(part.content);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(16);
    int count = 0;
    for (const Groups &each : backing.groups) {
        part.pinned = part.pinned || !each.passes;
        const bool alone = count % 2 == 0 && count + 1 == backing.groups.size();
        grid->addWidget(plotOf(review, each), count / 2, count % 2, 1, alone ? 2 : 1);
        ++count;
    }
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    const Groups &first = backing.groups.constFirst();
    part.gist = u"%1: %2"_s.arg(first.metric, gapSentence(first));
    return part;
}

EvidencePart suitesPart(const Review &review, const Backing &backing)
{
    EvidencePart part{u"suites"_s, Parts::tr("Validation suites"), {}, evidenceKey(review), nullptr, false};
    if (backing.suites.isEmpty())
        return part;
    auto *list = new Checklist;
    qint64 ran = 0, all = 0, failed = 0;
    for (const SuiteStanding &row : backing.suites) {
        const bool fails = row.result.failed + row.result.errors > 0;
        const bool whole = row.result.skipped + row.notRun == 0;
        ran += row.result.ran();
        all += row.result.ran() + row.result.skipped + row.notRun;
        failed += row.result.failed + row.result.errors;
        part.pinned = part.pinned || fails || row.asked;
        list->add(fails ? u"octagon-x"_s : row.absent() ? u"dotted-question"_s : whole ? u"check"_s : u"triangle-alert"_s,
                  fails ? Hue::Red : row.absent() ? Hue::Grey : whole ? Hue::Green : Hue::Amber, row.result.suite.isEmpty() ? Parts::tr("Suite without a name") : row.result.suite, suiteSentence(row));
    }
    part.content = framed(list);
    part.gist = Parts::tr("%1 of %2 cases ran, %3 failed or broke").arg(QString::number(ran), QString::number(all), QString::number(failed));
    return part;
}

EvidencePart metricsPart(const Review &review, const Backing &backing)
{
    EvidencePart part{u"metrics"_s, Parts::tr("Metrics that no rule asks for"), {}, evidenceKey(review), nullptr, false};
    auto *model = new RulesModel;
    model->setOthers(review, backing);
    if (model->rowCount() == 0) {
        delete model;
        return part;
    }
    auto *table = new DenseTable(u"reviewMetrics"_s);
    model->setParent(table);
    table->setAccessibleName(part.title);
    table->setModel(model);
    table->setColumn(RulesModel::Champion, DenseTable::Kind::Number, 90);
    table->setColumn(RulesModel::Challenger, DenseTable::Kind::Number, 192);
    table->setColumn(RulesModel::Difference, DenseTable::Kind::Number, 216);
    for (const int column : {int(RulesModel::Champion), int(RulesModel::Difference)})
        table->setShown(column, !review.championVersion.isEmpty());
    table->setShown(RulesModel::Wanted, false);
    table->setShown(RulesModel::Result, false);
    table->setStretch(RulesModel::Rule);
    table->fitHeight(12);
    part.content = table;
    QStringList sets;                                               // of the challenger's
    for (const Compared &each : backing.metrics) {
        const Dataset &set = each.dataset;
        if (const QString name = set.rows ? u"%1 (n %2)"_s.arg(set.name, QString::number(*set.rows)) : set.name; each.challenger && !sets.contains(name))
            sets += name;
    }
    part.gist = Parts::tr("%1 measured, on %2").arg(QString::number(model->rowCount()), listed(sets));
    return part;
}

EvidencePart filesPart(const Review &review, const Backing &backing)
{
    EvidencePart part{u"files"_s, Parts::tr("Evidence files"), {}, evidenceKey(review), nullptr, false};
    if (backing.evidence.isEmpty()) {
        auto *none = new TextLabel(Parts::tr("No evidence was added to this version."));
        none->setInk(Token::Text2);
        part.content = framed(none);
        part.gist = Parts::tr("none", "evidence");
        return part;
    }
    auto *list = new KeyValueList;
    for (const EvidenceRow &row : backing.evidence) {
        auto *line = new QWidget;
        auto *column = new QHBoxLayout(line);
        column->setContentsMargins(0, 0, 0, 0);
        column->setSpacing(12);
        auto *name = new TextLabel(row.name);
        name->setElide(Qt::ElideMiddle);
        column->addWidget(name, 2);
        auto *by = new TextLabel(Parts::tr("%1, by %2, record %3").arg(row.kind, row.by, QString::number(row.addedSeq)), Type::Secondary);
        by->setInk(Token::Text2);
        column->addWidget(by, 2);
        auto *digest = new KeyValueList;
        digest->add(QString(), row.digest, KeyValueList::Kind::Digest);
        column->addWidget(digest);
        list->add(row.id, line);
    }
    part.content = framed(list);
    part.gist = Parts::tr("%1 in all, the newest by %2, %3").arg(QString::number(backing.evidence.size()), backing.evidence.constLast().by, ShownTime::minute(backing.evidence.constLast().added));
    return part;
}

QVector<EvidencePart> evidenceParts(const Review &review, const Backing &backing)
{
    QVector<EvidencePart> parts;
    const auto members = review.gate() ? QVector{fairnessPart, suitesPart, metricsPart, sincePart, cardPart, planPart, filesPart} : QVector{policyPart};
    for (const auto member : members) {
        const EvidencePart part = member(review, backing);
        if (part.content)
            parts.append(part);
    }
    std::stable_sort(parts.begin(), parts.end(), [](const EvidencePart &a, const EvidencePart &b) { return a.pinned && !b.pinned; });
    return parts;
}

} // namespace countersign

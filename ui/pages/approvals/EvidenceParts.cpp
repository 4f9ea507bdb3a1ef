// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/approvals/EvidenceParts.h"

#include "ui/pages/approvals/Checklist.h"
#include "ui/pages/approvals/Words.h"
#include "ui/style/Type.h"
#include "ui/widgets/IntervalDotPlot.h"
#include "ui/widgets/KeyValueList.h"
#include "ui/widgets/Panel.h"
#include "ui/widgets/Section.h"
#include "ui/widgets/TextLabel.h"

#include <QCoreApplication>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

struct Parts
{
    Q_DECLARE_TR_FUNCTIONS(EvidenceParts)
};

constexpr qint64 fewRows = 500;

Section *part(const QString &title, QWidget *content)
{
    auto *section = new Section(title, Section::Rule::None);
    auto *panel = new Panel;
    auto *column = new QVBoxLayout(panel);
    column->setContentsMargins(14, 12, 14, 12);
    column->addWidget(content);
    section->add(panel);
    return section;
}

std::optional<IntervalDotPlot::Mark> markOf(const Metric *metric)
{
    if (!metric)
        return {};
    return IntervalDotPlot::Mark{metric->value, metric->low.value_or(metric->value), metric->high.value_or(metric->value)};
}

const Metric *groupIn(const QVector<EvidenceReading> &readings, const GroupResult &wanted)
{
    const Metric *found = nullptr;                                  // the newest wins, as with facts
    for (const EvidenceReading &reading : readings) {
        for (const GroupResult &group : reading.groups) {
            if (group.metric == wanted.metric && group.column == wanted.column && group.value == wanted.value)
                found = &group.measured;
        }
    }
    return found;
}

QPlainTextEdit *plainText(const QString &text, const QString &name)
{
    auto *view = new QPlainTextEdit;
    view->setPlainText(text);
    view->setReadOnly(true);
    view->setFont(fontOf(Type::Digest));
    view->setAccessibleName(name);
    view->setTabChangesFocus(true);
    view->setFixedHeight(260);
    return view;
}

} // namespace

QWidget *suitesPart(const Review &review)
{
    auto *list = new Checklist;
    bool any = false;
    for (const EvidenceReading &reading : review.readings) {
        for (const SuiteResult &suite : reading.tests) {
            any = true;
            const bool failing = suite.failed + suite.errors > 0;
            QString sentence = Parts::tr("%1 passed, %2 failed, %3 errors, %4 skipped").arg(suite.passed).arg(suite.failed).arg(suite.errors).arg(suite.skipped);
            if (!suite.failures.isEmpty())
                sentence += u'\n' + suite.failures.join(u'\n');
            list->add(failing ? u"octagon-x"_s : suite.ran() == 0 ? u"dotted-question"_s : suite.skipped > 0 ? u"triangle-alert"_s : u"check"_s,
                      failing ? Hue::Red : suite.ran() == 0 ? Hue::Grey : suite.skipped > 0 ? Hue::Amber : Hue::Green,
                      suite.suite.isEmpty() ? reading.name : suite.suite, sentence);
        }
    }
    if (any)
        return part(Parts::tr("Validation suites"), list);
    delete list;
    return nullptr;
}

QVector<QWidget *> fairnessParts(const Review &review)
{
    QMap<QString, QVector<GroupResult>> plots;                      // by metric and column, in the groups' own order
    for (const EvidenceReading &reading : review.readings) {
        for (const GroupResult &group : reading.groups) {
            auto &groups = plots[group.metric + u" by "_s + group.column];
            if (std::none_of(groups.begin(), groups.end(), [&](const GroupResult &known) { return known.value == group.value; }))
                groups.append(group);
        }
    }
    QVector<QWidget *> parts;
    for (auto it = plots.constBegin(); it != plots.constEnd(); ++it) {
        QVector<IntervalDotPlot::Row> rows;
        QStringList few;
        for (const GroupResult &group : it.value()) {
            const Metric *ours = groupIn(review.readings, group);
            const bool small = ours && ours->n && *ours->n < fewRows;
            if (small)
                few += group.value;
            rows.append({group.value, ours && ours->n ? Parts::tr("n %1").arg(*ours->n) : QString(), markOf(groupIn(review.championReadings, group)), markOf(ours), small});
        }
        auto *plot = new IntervalDotPlot;
        plot->setObjectName(u"fairnessPlot"_s);
        plot->setSeries(review.championVersion.isEmpty() ? Parts::tr("champion") : Parts::tr("champion %1").arg(review.championVersion), Parts::tr("challenger %1").arg(review.request().version.number));
        plot->setRows(rows);
        if (!few.isEmpty())
            plot->setFootnote(Parts::tr("%1: fewer than %2 rows").arg(few.join(u", "_s)).arg(fewRows));
        parts.append(part(Parts::tr("%1, 95 % interval").arg(it.key()), plot));
    }
    return parts;
}

QWidget *evidencePart(const Review &review)
{
    auto *list = new KeyValueList;
    for (const EvidenceRow &row : review.evidence) {
        auto *line = new QWidget;
        auto *column = new QHBoxLayout(line);
        column->setContentsMargins(0, 0, 0, 0);
        column->setSpacing(12);
        auto *name = new TextLabel(row.name);
        name->setElide(Qt::ElideMiddle);
        column->addWidget(name, 2);
        auto *by = new TextLabel(Parts::tr("%1, by %2, %3").arg(row.kind, row.by, words::ago(review.at, row.added)), Type::Secondary);
        by->setInk(Token::Text2);
        column->addWidget(by, 2);
        auto *digest = new KeyValueList;
        digest->add(QString(), row.digest, KeyValueList::Kind::Digest);
        column->addWidget(digest);
        list->add(row.id, line);
    }
    if (!review.evidence.isEmpty())
        return part(Parts::tr("Evidence"), list);
    delete list;
    auto *none = new TextLabel(Parts::tr("No evidence was added to this version."));
    none->setInk(Token::Text2);
    return part(Parts::tr("Evidence"), none);
}

QWidget *cardPart(const Review &review)
{
    if (review.card.isEmpty())
        return nullptr;
    auto *section = new Section(Parts::tr("Model card"), Section::Rule::None);
    section->setNote(Parts::tr("revised by %1").arg(review.cardBy));
    auto *text = plainText(review.card, Parts::tr("Model card"));
    text->hide();
    auto *fold = new QPushButton(Parts::tr("Show"));
    fold->setObjectName(u"showCard"_s);
    fold->setAccessibleName(Parts::tr("Show the model card"));
    QObject::connect(fold, &QPushButton::clicked, text, [text, fold] {
        text->setVisible(text->isHidden());
        fold->setText(text->isHidden() ? Parts::tr("Show") : Parts::tr("Hide"));
    });
    section->addTool(fold);
    section->add(text);
    return section;
}

QWidget *movedPart(const Review &review)
{
    auto *list = new Checklist;
    bool any = false;
    for (const Counted &each : review.standing.decisions) {
        for (const Moved &change : each.lapsed) {
            any = true;
            QString sentence = Parts::tr("%1 → %2").arg(change.from.left(24), change.to.left(24));
            if (change.seq > 0)
                sentence += Parts::tr(", by %1 in record %2").arg(change.by).arg(change.seq);
            list->add(u"unplug"_s, Hue::Amber, Parts::tr("%1 moved: the decision of %2 (record %3) no longer counts").arg(change.part, each.decision.login).arg(each.decision.seq), sentence);
        }
    }
    if (any)
        return part(Parts::tr("What changed since"), list);
    delete list;
    return nullptr;
}

QWidget *waiversPart(const Review &review)
{
    auto *list = new Checklist;
    bool any = false;
    for (const GrantedWaiver &waiver : review.waivers) {
        if (waiver.environment != review.request().environment)
            continue;
        any = true;
        const bool over = waiver.until < review.at;
        list->add(u"ring-cut"_s, over ? Hue::Grey : Hue::Amber, Parts::tr("%1 %2").arg(waiver.id, waiver.rule),
                  (over ? Parts::tr("by %1, ended %2: “%3”") : Parts::tr("by %1, until %2: “%3”")).arg(waiver.byLogin, waiver.until.shortText(), waiver.reason));
    }
    if (any)
        return part(Parts::tr("Waivers"), list);
    delete list;
    return nullptr;
}

QWidget *policyPart(const Review &review)
{
    auto *section = new Section(Parts::tr("The policy as it was proposed"), Section::Rule::None);
    section->add(plainText(review.policyText, Parts::tr("Policy text")));
    return section;
}

} // namespace countersign

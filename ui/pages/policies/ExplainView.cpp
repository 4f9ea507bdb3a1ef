// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/policies/ExplainView.h"

#include "core/policy/rules/Rule.h"
#include "ui/models/RowsModel.h"
#include "ui/pages/policies/Sentences.h"
#include "ui/style/ShownTime.h"
#include "ui/style/listed.h"
#include "ui/widgets/DenseTable.h"
#include "ui/widgets/MessageBar.h"
#include "ui/widgets/StatusChip.h"
#include "ui/widgets/TextLabel.h"

#include <QComboBox>
#include <QCompleter>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

enum Column { Rule, FactName, Want, Got, Verdict, Columns };

QString slugOf(const RuleVerdict &rule) { return rule.result == Outcome::Pass && rule.near ? u"near"_s : outcomeSlug(rule.result); }

// What a rule looked at, in words; of a built-in one its title.
QString aboutText(const RuleVerdict &rule)
{
    static const QHash<QString, QString> titles = [] {
        QHash<QString, QString> all;
        for (const auto &each : approvalRules())
            all.insert(each->id(), each->title());
        return all;
    }();
    return rule.fact.isEmpty() ? titles.value(rule.id) : sentences::fact(rule.fact);
}

} // namespace

ExplainView::ExplainView(OpenWorkspace &open, QWidget *parent)
    : QWidget(parent), m_open(open), m_version(new QComboBox), m_environment(new QComboBox), m_verdict(new StatusChip), m_about(new TextLabel({}, Type::Secondary)), m_message(new MessageBar),
      m_rules(new RowsModel({tr("Rule"), tr("What is asked"), tr("Wanted"), tr("Got"), tr("Verdict")}, this)), m_table(new DenseTable(u"policyExplain"_s)), m_sentence(new TextLabel)
{
    m_version->setObjectName(u"explainVersion"_s);
    m_version->setAccessibleName(tr("Version"));
    m_version->setEditable(true);
    m_version->setInsertPolicy(QComboBox::NoInsert);
    m_version->setMinimumWidth(260);
    m_version->completer()->setFilterMode(Qt::MatchContains);
    m_version->completer()->setCompletionMode(QCompleter::PopupCompletion);
    m_version->lineEdit()->setPlaceholderText(tr("churn@1.4.0"));
    m_environment->setObjectName(u"explainEnvironment"_s);
    m_environment->setAccessibleName(tr("Environment"));
    m_environment->setMinimumWidth(150);
    m_message->setObjectName(u"explainMessage"_s);
    m_verdict->setObjectName(u"explainVerdict"_s);
    m_verdict->hide();
    m_about->setInk(Token::Text2);
    m_about->setElide(Qt::ElideRight);                              // of many policies; the tooltip has them all
    m_table->setObjectName(u"explainTable"_s);
    m_table->setAccessibleName(tr("Rules with their facts and verdicts"));
    m_table->setModel(m_rules);
    m_table->setColumn(Rule, DenseTable::Kind::Text, 220);
    m_table->setColumn(Want, DenseTable::Kind::Text, 150);
    m_table->setColumn(Got, DenseTable::Kind::Text, 220);
    m_table->setColumn(Verdict, DenseTable::Kind::Status, 140);
    m_table->setStretch(FactName);
    m_table->setEmptyText(tr("Choose a version and an environment."));
    m_sentence->setObjectName(u"explainSentence"_s);
    m_sentence->setWordWrap(true);
    m_sentence->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(new TextLabel(tr("May")));
    row->addWidget(m_version);
    row->addWidget(new TextLabel(tr("go to")));
    row->addWidget(m_environment);
    row->addSpacing(8);
    row->addWidget(m_verdict);
    row->addWidget(m_about, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 12, 0, 0);
    column->setSpacing(10);
    column->addLayout(row);
    column->addWidget(m_message);
    column->addWidget(m_table, 1);
    column->addWidget(m_sentence);
    connect(m_version, &QComboBox::activated, this, &ExplainView::explain);
    connect(m_version->lineEdit(), &QLineEdit::editingFinished, this, &ExplainView::explain);
    connect(m_environment, &QComboBox::currentIndexChanged, this, &ExplainView::explain);
    connect(m_table, &DenseTable::rowChosen, this, [this](const QModelIndex &index) { choose(index.row()); });
}

void ExplainView::setState(const PolicyState &state)
{
    const QSignalBlocker quietVersion(m_version), quietEnvironment(m_environment);
    const QString version = m_version->currentText(), environment = m_environment->currentText();
    m_version->clear();
    m_version->addItems(state.versions);
    m_version->setCurrentText(version.isEmpty() ? state.versions.value(0) : version);
    m_environment->clear();
    for (const Environment &each : state.environments)
        m_environment->addItem(each.name);
    m_environment->setCurrentIndex(environment.isEmpty() ? m_environment->count() - 1 : std::max(0, m_environment->findText(environment)));
    explain();
}

void ExplainView::ask(const QString &version, const QString &environment)
{
    const QSignalBlocker quietVersion(m_version), quietEnvironment(m_environment);
    m_version->setCurrentText(version);
    m_environment->setCurrentIndex(std::max(0, m_environment->findText(environment)));
    explain();
}

void ExplainView::explain()
{
    const QString text = m_version->currentText().trimmed(), environment = m_environment->currentText();
    if (text.isEmpty() || environment.isEmpty())
        return;
    const auto ref = VersionRef::fromText(text);
    if (!ref) {
        m_message->say(ref.error());
        return;
    }
    m_loading = true;
    m_open.run(this, [ref = *ref, environment](Workspace &workspace) { return buildCase(workspace, workspace.db(), {ref, environment, Artifact::Unchecked, nullptr, {}}, workspace.clock().now()); },
               [this, round = ++m_round](const Result<Case> &about) {
                   if (round != m_round)
                       return;
                   m_loading = false;
                   show(about);
               });
}

void ExplainView::show(const Result<Case> &about)
{
    m_verdict->setVisible(about.ok());
    m_about->setVisible(about.ok());
    m_verdicts.clear();
    QVector<RowsModel::Line> lines;
    if (!about) {
        m_message->say(about.error());
    } else {
        m_message->clear();
        m_verdict->setStatus(outcomeSlug(about->gate.result));
        QStringList policies;
        for (const AppliedPolicy &each : about->gate.policies)
            policies += tr("%1 version %2").arg(each.id, QString::number(each.version));
        m_about->setText(policies.isEmpty() ? tr("No policy applies; a policy-owner can propose one.") : tr("By %1, and the rules that always hold").arg(listed(policies)));
        m_verdicts = about->gate.rules;
        for (const RuleVerdict &rule : std::as_const(m_verdicts)) {
            RowsModel::Line line{{rule.id, aboutText(rule), rule.want, rule.got.isEmpty() && !rule.fact.isEmpty() ? tr("not known") : rule.shown.isEmpty() ? rule.got : rule.shown, QString()},
                                 tr("Rule %1: %2").arg(rule.id, rule.text)};
            line.id = rule.id;
            line.status = {{Verdict, slugOf(rule)}};
            line.tips = {{FactName, rule.fact}};
            if (rule.result == Outcome::Fail)
                line.hue = Hue::Red;
            lines.append(line);
        }
    }
    m_rules->setLines(lines);
    m_table->setEmptyText(about ? tr("No rule applies.") : tr("Nothing was evaluated."));
    if (!lines.isEmpty())
        m_table->setCurrentIndex(m_rules->index(0, 0));
    choose(lines.isEmpty() ? -1 : 0);
}

void ExplainView::choose(int row)
{
    const bool chosen = row >= 0 && row < m_verdicts.size();
    m_sentence->setVisible(chosen);
    if (!chosen)
        return;
    const RuleVerdict &rule = m_verdicts[row];
    QString text = rule.text;
    if (!rule.why.isEmpty())
        text += u'\n' + tr("Why the rule is there: %1").arg(rule.why);
    if (rule.waiver)
        text += u'\n' + tr("Waived by %1 until %2.").arg(rule.waiver->by, ShownTime::minute(rule.waiver->until));
    m_sentence->setText(text);
}

} // namespace countersign

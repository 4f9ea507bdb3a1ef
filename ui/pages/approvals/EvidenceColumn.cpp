// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/approvals/EvidenceColumn.h"

#include "ui/pages/approvals/Checklist.h"
#include "ui/pages/approvals/EvidenceParts.h"
#include "ui/pages/approvals/RulesModel.h"
#include "ui/pages/approvals/Words.h"
#include "ui/widgets/DenseTable.h"
#include "ui/widgets/IconView.h"
#include "ui/widgets/KeyValueList.h"
#include "ui/widgets/StatusChip.h"
#include "ui/widgets/TextLabel.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace countersign {

EvidenceColumn::EvidenceColumn(QWidget *parent)
    : QWidget(parent), m_name(new TextLabel({}, Type::Title)), m_change(new TextLabel({}, Type::Number)), m_state(new StatusChip(Look{})), m_asked(new TextLabel),
      m_facts(new KeyValueList), m_rulesPart(new QWidget), m_rules(new DenseTable(u"reviewRules"_s)), m_model(new RulesModel(this)), m_sentences(new QVBoxLayout), m_parts(new QVBoxLayout)
{
    m_change->setInk(Token::Text2);
    m_asked->setInk(Token::Text2);
    m_asked->setWordWrap(true);
    m_asked->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *head = new QHBoxLayout;
    head->setSpacing(12);
    head->addWidget(m_name);
    head->addWidget(m_change);
    head->addSpacing(8);
    head->addWidget(m_state);
    head->addStretch(1);
    m_rules->setAccessibleName(tr("Rules"));
    m_rules->setModel(m_model);
    m_rules->setColumn(RulesModel::Champion, DenseTable::Kind::Number, 94);
    m_rules->setColumn(RulesModel::Challenger, DenseTable::Kind::Number, 208);
    m_rules->setColumn(RulesModel::Difference, DenseTable::Kind::Number, 138);
    m_rules->setColumn(RulesModel::Wanted, DenseTable::Kind::Number, 84);
    m_rules->setColumn(RulesModel::Result, DenseTable::Kind::Status, 134);
    m_rules->setStretch(RulesModel::Rule);
    m_rules->fitHeight(16);
    m_sentences->setSpacing(8);
    auto *rules = new QVBoxLayout(m_rulesPart);
    rules->setContentsMargins(0, 0, 0, 0);
    rules->setSpacing(10);
    rules->addWidget(m_rules);
    rules->addLayout(m_sentences);
    m_parts->setSpacing(16);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 24);
    column->setSpacing(8);
    column->addLayout(head);
    column->addWidget(m_asked);
    column->addWidget(m_facts);
    column->addSpacing(4);
    column->addWidget(m_rulesPart);
    column->addSpacing(4);
    column->addLayout(m_parts);
    column->addStretch(1);
}

void EvidenceColumn::setReview(const Review &review)
{
    fillHead(review);
    m_model->setReview(review);
    m_rulesPart->setVisible(review.gate());
    fillRules(review);
    fillParts(review);
}

void EvidenceColumn::fillHead(const Review &review)
{
    const Request &request = review.request();
    m_name->setText(request.kind == u"policy" ? tr("Policy %1").arg(request.policy) : request.version.model);
    m_change->setText(request.kind == u"policy" ? tr("version %1").arg(request.policyVersion) : u"%1 → %2"_s.arg(request.version.number, request.environment));
    m_state->setStatus(review.standing.lapsed() && review.standing.state == u"in-review" ? u"lapsed"_s : review.standing.state);
    m_asked->setText(tr("Asked by %1 %2%3: “%4”").arg(request.askerLogin, words::ago(review.at, request.opened), request.urgent ? tr(", urgent") : QString(), request.reason));
    m_facts->clear();
    m_facts->add(tr("Request"), request.id + u", "_s + request.opened.shortText());
    if (request.kind == u"version") {
        m_facts->add(tr("Replaces"), review.championVersion.isEmpty() ? tr("nothing: no other version is live in %1").arg(request.environment)
                                                                    : tr("%1, the champion in %2").arg(review.championVersion, request.environment));
        m_facts->add(tr("Author"), review.standing.about->version.authorLogin);
        m_facts->add(tr("Manifest"), request.manifest, KeyValueList::Kind::Digest);
    } else {
        m_facts->add(tr("Replaces"), review.standing.binding.policies.join(u", "_s), KeyValueList::Kind::Digest);
        m_facts->add(tr("Digest"), request.policyDigest, KeyValueList::Kind::Digest);
    }
    m_facts->add(tr("Binding"), review.standing.binding.digest(), KeyValueList::Kind::Digest);
}

// What does not pass is said in words under the table, and is never folded away.
void EvidenceColumn::fillRules(const Review &review)
{
    emptyLayout(m_sentences);
    if (!review.gate())
        return;
    for (const RuleVerdict &rule : review.gate()->rules) {
        if (rule.result == Outcome::Pass || rule.result == Outcome::Waived)
            continue;
        auto *line = new QWidget;
        auto *row = new QHBoxLayout(line);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(10);
        const bool fails = rule.result == Outcome::Fail;
        row->addWidget(new IconView(fails ? u"octagon-x"_s : u"dotted-question"_s, foreground(fails ? Hue::Red : Hue::Grey)), 0, Qt::AlignTop);
        auto *sentence = new TextLabel(rule.id + u": "_s + rule.text + (rule.why.isEmpty() ? QString() : u" ("_s + rule.why + u")"_s));
        sentence->setWordWrap(true);
        sentence->setTextInteractionFlags(Qt::TextSelectableByMouse);
        row->addWidget(sentence, 1);
        if (review.waivable.contains(rule.id) && review.policyOwner && !review.isAuthor() && !review.isAsker() && review.open() && !review.readOnly) {
            auto *waive = new QPushButton(tr("Waive…"));
            waive->setObjectName(u"waive-"_s + rule.id);
            waive->setAccessibleName(tr("Waive %1…").arg(rule.id));
            connect(waive, &QPushButton::clicked, this, [this, id = rule.id] { Q_EMIT waiveAsked(id); });
            row->addWidget(waive, 0, Qt::AlignTop);
        }
        m_sentences->addWidget(line);
    }
}

void EvidenceColumn::fillParts(const Review &review)
{
    emptyLayout(m_parts);
    const auto add = [this](QWidget *widget) {
        if (widget)
            m_parts->addWidget(widget);
    };
    add(movedPart(review));
    if (!review.gate()) {
        add(policyPart(review));
        return;
    }
    add(waiversPart(review));
    QVector<QWidget *> halves = fairnessParts(review);              // two beside each other, as far as they go
    if (QWidget *suites = suitesPart(review))
        halves.append(suites);
    for (qsizetype i = 0; i < halves.size(); i += 2) {
        auto *pair = new QWidget;
        auto *row = new QHBoxLayout(pair);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(20);
        row->addWidget(halves[i], 1, Qt::AlignTop);
        if (i + 1 < halves.size())
            row->addWidget(halves[i + 1], 1, Qt::AlignTop);
        m_parts->addWidget(pair);
    }
    add(evidencePart(review));
    add(cardPart(review));
}

} // namespace countersign

// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/approvals/EvidenceColumn.h"

#include "ui/pages/approvals/Checklist.h"
#include "ui/pages/approvals/EvidenceParts.h"
#include "ui/pages/approvals/ReviewSection.h"
#include "ui/pages/approvals/RulesModel.h"
#include "ui/pages/approvals/WhyNot.h"
#include "ui/pages/approvals/Words.h"
#include "ui/style/Icons.h"
#include "ui/style/keyText.h"
#include "ui/style/ShownTime.h"
#include "ui/style/listed.h"
#include "ui/widgets/DenseTable.h"
#include "ui/widgets/IconView.h"
#include "ui/widgets/KeyValueList.h"
#include "ui/widgets/PlainToolTip.h"
#include "ui/widgets/StatusChip.h"
#include "ui/widgets/TextLabel.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace countersign {

EvidenceColumn::EvidenceColumn(QWidget *parent)
    : QWidget(parent), m_name(new TextLabel({}, Type::Title)), m_change(new TextLabel({}, Type::Number)), m_state(new StatusChip(Look{})), m_link(new QPushButton(iconOf(u"link"_s), tr("Copy link"))),
      m_asked(new TextLabel), m_facts(new KeyValueList), m_digests(new KeyValueList), m_above(new QVBoxLayout), m_rulesPart(new QWidget), m_rules(new DenseTable(u"reviewRules"_s)), m_model(new RulesModel(this)),
      m_sentences(new QVBoxLayout), m_notComparable(new TextLabel({}, Type::Secondary)), m_reading(new TextLabel(tr("Reading the evidence …"), Type::Secondary)), m_parts(new QVBoxLayout)
{
    m_change->setInk(Token::Text2);
    m_name->setElide(Qt::ElideMiddle);
    m_change->setElide(Qt::ElideMiddle);
    m_asked->setInk(Token::Text2);
    m_asked->setWordWrap(true);
    m_asked->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_reading->setInk(Token::Text2);
    m_link->setObjectName(u"copyLink"_s);
    m_link->setToolTip(tr("Copy the link of this request (%1)").arg(keyText(u"Ctrl+Shift+L"_s))); // the menu's key, of whatever is in view
    connect(m_link, &QPushButton::clicked, this, &EvidenceColumn::linkAsked);
    auto *head = new QHBoxLayout;
    head->setSpacing(12);
    head->addWidget(m_name);
    head->addWidget(m_change);
    head->addSpacing(8);
    head->addWidget(m_state);
    head->addStretch(1);
    head->addWidget(m_link);
    m_rules->setAccessibleName(tr("Rules"));
    m_rules->setModel(m_model);
    connect(m_model, &QAbstractItemModel::modelReset, this, &EvidenceColumn::layRules);
    layRules();
    m_rules->fitHeight(16);
    m_sentences->setSpacing(8);
    auto *rules = new QVBoxLayout(m_rulesPart);
    rules->setContentsMargins(0, 0, 0, 0);
    rules->setSpacing(10);
    rules->addWidget(m_rules);
    rules->addWidget(m_notComparable);
    rules->addLayout(m_sentences);
    m_above->setSpacing(12);
    m_parts->setSpacing(16);
    m_notComparable->setObjectName(u"notComparable"_s);
    m_notComparable->setInk(Token::AmberFg);
    m_notComparable->setWordWrap(true);
    m_notComparable->hide();
    auto *facts = new QHBoxLayout;
    facts->setSpacing(32);
    facts->addWidget(m_facts, 1, Qt::AlignTop);
    facts->addWidget(m_digests, 0, Qt::AlignTop);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 4, 16, 24);
    column->setSpacing(8);
    column->addLayout(head);
    column->addWidget(m_asked);
    column->addLayout(facts);
    column->addSpacing(4);
    column->addLayout(m_above);
    column->addWidget(m_rulesPart);
    column->addSpacing(4);
    column->addWidget(m_reading);
    column->addLayout(m_parts);
    column->addStretch(1);
}

// Where there is room the intervals stand in the table, and what the numbers leave is the rules' names'.
void EvidenceColumn::layRules()
{
    const bool narrow = width() < 880;
    m_model->setNarrow(narrow);
    const auto fitting = [this](int column, int least, int most) { return qBound(least, m_rules->sizeHintForColumn(column), most); };
    m_rules->setColumn(RulesModel::Champion, DenseTable::Kind::Number, 90);
    m_rules->setColumn(RulesModel::Challenger, DenseTable::Kind::Number, fitting(RulesModel::Challenger, 96, narrow ? 96 : 224));
    m_rules->setColumn(RulesModel::Difference, DenseTable::Kind::Number, fitting(RulesModel::Difference, 96, narrow ? 140 : 216));
    m_rules->setColumn(RulesModel::Wanted, DenseTable::Kind::Number, 94);
    m_rules->setColumn(RulesModel::Result, DenseTable::Kind::Status, fitting(RulesModel::Result, 128, 240));
    m_rules->setStretch(RulesModel::Rule);
}

void EvidenceColumn::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    layRules();
}

void EvidenceColumn::setReview(const Review &review)
{
    const bool other = m_request != review.request().id;
    m_request = review.request().id;
    fillHead(review);
    if (other) {                                                    // what is shown of another request is nothing of this one
        m_sections.clear();
        m_shown.clear();
        m_notComparable->hide();
        emptyLayout(m_parts);
    }
    for (const int column : {int(RulesModel::Champion), int(RulesModel::Difference)})
        m_rules->setShown(column, !review.championVersion.isEmpty());
    if (m_backed != review.request().id + review.standing.binding.digest())
        m_model->setRules(review, nullptr);
    m_rulesPart->setVisible(review.gate());
    m_reading->setVisible(m_sections.isEmpty());
    fillRules(review);
    emptyLayout(m_above);
    for (QWidget *each : {lapsedPart(review), waiversPart(review)}) {
        if (each)
            m_above->addWidget(each);
    }
}

void EvidenceColumn::setBacking(const Review &review, const Backing &backing, const Marks &marks)
{
    m_marks.reset();
    if (review.high() && review.open() && words::whyNotDecide(review).isEmpty())
        m_marks = marks;
    m_model->setRules(review, &backing);
    m_backed = backing.request + backing.binding;
    m_reading->hide();
    sayNotComparable(backing, review);
    fillParts(review, backing);
    countOpened();
}

void EvidenceColumn::fillHead(const Review &review)
{
    const Request &request = review.request();
    m_name->setText(request.kind == u"policy" ? tr("Policy %1").arg(request.policy) : request.version.model);
    const QString from = review.liveElsewhere.isEmpty() ? QString() : listed(review.liveElsewhere) + u' ';
    m_change->setText(request.kind == u"policy" ? tr("version %1").arg(request.policyVersion) : u"%1  %2→ %3"_s.arg(request.version.number, from, request.environment));
    m_state->setStatus(review.standing.lapsed() && review.standing.state == u"in-review" ? u"lapsed"_s : review.standing.state);
    QString asked = (request.urgent ? tr("Asked by %1 %2, urgent: “%3”") : tr("Asked by %1 %2: “%3”")).arg(request.askerLogin, words::ago(review.at, request.opened), request.reason);
    if (const auto &again = review.standing.resubmitted)
        asked += u'\n' + tr("Resubmitted by %1 %2, in record %3: “%4”").arg(again->login, words::ago(review.at, again->at), QString::number(again->seq), again->reason);
    m_asked->setText(asked);
    m_facts->clear();
    m_digests->clear();
    m_facts->add(tr("Request"), request.id + u", "_s + ShownTime::minute(request.opened));
    if (request.kind == u"version") {
        if (review.standing.endedAt)
            m_facts->add(tr("Champion then"), review.championVersion.isEmpty() ? tr("none: no other version was live in %1").arg(request.environment) : review.championVersion);
        else
            m_facts->add(tr("Replaces"), review.championVersion.isEmpty() ? tr("nothing: no other version is live in %1").arg(request.environment)
                                                                        : tr("%1, the champion in %2").arg(review.championVersion, request.environment));
        m_facts->add(tr("Author"), review.standing.about->version.authorLogin);
        m_digests->add(tr("Manifest"), request.manifest, KeyValueList::Kind::Digest);
    } else {
        m_facts->add(tr("Replaces"), listed(review.standing.binding.policies), KeyValueList::Kind::Digest);
        m_digests->add(tr("Digest"), request.policyDigest, KeyValueList::Kind::Digest);
    }
    m_digests->add(tr("Binding"), review.standing.binding.digest(), KeyValueList::Kind::Digest);
}

// What does not pass is said in words under the table, and is never folded away.
void EvidenceColumn::fillRules(const Review &review)
{
    emptyLayout(m_sentences);
    if (!review.gate())
        return;
    for (const RuleVerdict &rule : words::inTheWay(*review.gate())) {
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
        if (review.open() && !review.login.isEmpty() && !review.readOnly && !review.auditor) {
            auto *waive = new QPushButton(tr("Waive…"));
            waive->setObjectName(u"waive-"_s + rule.id);
            waive->setAccessibleName(tr("Waive %1…").arg(rule.id));
            const words::Off off = words::whyNotWaive(review, rule);
            waive->setEnabled(off.isEmpty());
            waive->setToolTip(plainToolTip(off.sentence));
            waive->setAccessibleDescription(off.sentence);
            connect(waive, &QPushButton::clicked, this, [this, id = rule.id] { Q_EMIT waiveAsked(id); });
            row->addWidget(waive, 0, Qt::AlignTop);
        }
        m_sentences->addWidget(line);
    }
}

// The data sets, once for all rules that were measured on them.
void EvidenceColumn::sayNotComparable(const Backing &backing, const Review &review)
{
    QMap<QString, QStringList> rules;
    for (const RuleVerdict &rule : review.gate() ? review.gate()->rules : QVector<RuleVerdict>()) {
        const Compared *metric = rule.fact.isEmpty() ? nullptr : backing.metric(rule.fact);
        if (metric && metric->judged == Judged::NotComparable)
            rules[metric->why.left(1).toUpper() + metric->why.mid(1)] += rule.id;
    }
    QStringList lines;
    for (auto each = rules.constBegin(); each != rules.constEnd(); ++each)
        lines += u"%1 (%2)"_s.arg(each.key(), listed(*each));
    m_notComparable->setText(lines.join(u'\n'));
    m_notComparable->setVisible(!lines.isEmpty());
}

// Kept as they are while they show the same, so that neither the place nor the focus is lost when others write.
void EvidenceColumn::fillParts(const Review &review, const Backing &backing)
{
    const auto parts = evidenceParts(review, backing);
    QByteArray all = m_marks ? "marked" : "plain";
    for (const EvidencePart &part : parts)
        all += part.id.toUtf8() + ' ' + part.digest().toLatin1() + ' ' + part.gist.toUtf8() + '\n';
    const QString shown = Digest::of(all).hex();
    if (shown == m_shown) {
        for (const EvidencePart &part : parts)
            delete part.content;
        return;
    }
    m_shown = shown;
    m_sections.clear();
    emptyLayout(m_parts);
    for (const EvidencePart &part : parts) {
        auto *section = new ReviewSection(part.title, part.gist, part.content);
        section->setObjectName(u"section-"_s + part.id);
        m_parts->addWidget(section);
        const Shown here{part.id, part.digest(), section};
        m_sections.append(here);
        connect(section, &ReviewSection::unfolded, this, [this, here] { mark(here); });
        connect(section, &ReviewSection::seen, this, [this, here] { mark(here); });
        if (part.pinned)
            section->setPinned();
        if (m_marks) {
            const Marks::Opened opened = m_marks->opened(m_request, part.id, here.digest);
            section->setUnfolded(part.pinned || opened == Marks::Opened::Yes);
            section->setMark(opened);
        }
    }
}

void EvidenceColumn::mark(const Shown &shown)
{
    if (!m_marks)
        return;
    m_marks->open(m_request, shown.id, shown.digest);
    shown.section->setMark(Marks::Opened::Yes);
    countOpened();
}

void EvidenceColumn::countOpened()
{
    DecisionPane::Opened opened;
    if (m_marks) {
        for (const Shown &each : std::as_const(m_sections)) {
            ++opened.of;
            if (m_marks->opened(m_request, each.id, each.digest) == Marks::Opened::Yes)
                ++opened.done;
            else
                opened.left += each.section->title();
        }
    }
    Q_EMIT openedChanged(opened);
}

void EvidenceColumn::openNext()
{
    for (const Shown &each : std::as_const(m_sections)) {
        if (each.section->isPinned() ? !m_marks || m_marks->opened(m_request, each.id, each.digest) == Marks::Opened::Yes : each.section->isUnfolded())
            continue;
        each.section->setUnfolded(true);
        mark(each);
        Q_EMIT sectionShown(each.section);
        return;
    }
}

} // namespace countersign

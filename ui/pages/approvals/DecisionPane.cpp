// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/approvals/DecisionPane.h"

#include "ui/pages/approvals/Checklist.h"
#include "ui/pages/approvals/TimeLeft.h"
#include "ui/pages/approvals/WhyNot.h"
#include "ui/pages/approvals/Words.h"
#include "ui/style/ConsoleStyle.h"
#include "ui/style/listed.h"
#include "ui/widgets/ActionButton.h"
#include "ui/widgets/BusyBar.h"
#include "ui/widgets/ReasonEdit.h"
#include "ui/widgets/Section.h"
#include "ui/widgets/StatusChip.h"
#include "ui/widgets/TextLabel.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

ActionButton *act(const QString &text, const QString &name, const QKeySequence &key = {})
{
    auto *button = new ActionButton(text, key);
    button->setObjectName(name);
    button->setAccessibleName(text);
    return button;
}

} // namespace

DecisionPane::DecisionPane(QWidget *parent)
    : SidePane(parent), m_tier(new StatusChip(Look{})), m_time(new TimeLeft), m_take(act(tr("Take it"), u"take"_s)), m_reassign(act(tr("Reassign…"), u"reassign"_s)), m_neededPart(new Section(tr("Still needed"), Section::Rule::None)), m_needed(new Checklist),
      m_decisionsPart(new Section(tr("Decisions"), Section::Rule::None)), m_decisions(new Checklist), m_reason(new ReasonEdit(tr("Reason"), tr("What did you check? What risk remains?"))),
      m_requestChanges(act(tr("Request changes"), u"requestChanges"_s, QKeySequence(u"Ctrl+Shift+C"_s))), m_reject(act(tr("Reject"), u"reject"_s, QKeySequence(u"Ctrl+Shift+R"_s))),
      m_approve(act(tr("Approve…"), u"approve"_s, QKeySequence(u"Ctrl+Shift+A"_s))), m_withdraw(act(tr("Withdraw…"), u"withdraw"_s)), m_resubmit(act(tr("Resubmit…"), u"resubmit"_s)),
      m_promote(act(tr("Promote…"), u"promote"_s, QKeySequence(u"Ctrl+Shift+P"_s))), m_why(new TextLabel({}, Type::Secondary)), m_rule(new TextLabel({}, Type::Key)), m_busyBar(new BusyBar)
{
    setObjectName(u"decisionPane"_s);
    setName(tr("Decision"));
    auto *head = new QHBoxLayout;
    head->addWidget(new TextLabel(tr("Decision"), Type::PaneTitle), 1);
    head->addWidget(m_tier);
    body()->addLayout(head);
    body()->addWidget(m_time);
    auto *taking = new QHBoxLayout;
    taking->setSpacing(8);
    taking->addWidget(m_take);
    taking->addWidget(m_reassign);
    body()->addLayout(taking);
    body()->addSpacing(6);
    m_neededPart->add(m_needed);
    body()->addWidget(m_neededPart);
    body()->addSpacing(6);
    m_decisionsPart->add(m_decisions);
    body()->addWidget(m_decisionsPart);
    m_reason->setObjectName(u"reason"_s);
    m_why->setObjectName(u"whyOff"_s);
    m_why->setInk(Token::Text2);
    m_why->setWordWrap(true);
    m_rule->setObjectName(u"whyOffRule"_s);
    m_rule->setTextInteractionFlags(Qt::TextSelectableByMouse);
    for (QWidget *each : std::initializer_list<QWidget *>{m_busyBar, m_reason, m_requestChanges, m_reject, m_approve, m_promote, m_why, m_rule})
        foot()->addWidget(each);
    auto *others = new QHBoxLayout;
    others->setSpacing(8);
    others->addWidget(m_resubmit);
    others->addWidget(m_withdraw);
    foot()->addLayout(others);
    makePrimary(m_promote);
    connect(m_reason, &ReasonEdit::enoughChanged, this, &DecisionPane::updateActs);
    connect(m_requestChanges, &QPushButton::clicked, this, &DecisionPane::requestChangesAsked);
    connect(m_reject, &QPushButton::clicked, this, &DecisionPane::rejectAsked);
    connect(m_approve, &QPushButton::clicked, this, &DecisionPane::approveAsked);
    connect(m_withdraw, &QPushButton::clicked, this, &DecisionPane::withdrawAsked);
    connect(m_resubmit, &QPushButton::clicked, this, &DecisionPane::resubmitAsked);
    connect(m_promote, &QPushButton::clicked, this, &DecisionPane::promoteAsked);
    connect(m_take, &QPushButton::clicked, this, &DecisionPane::takeAsked);
    connect(m_reassign, &QPushButton::clicked, this, &DecisionPane::reassignAsked);
    connect(m_busyBar, &BusyBar::cancelled, this, &DecisionPane::cancelAsked);
    setFixedWidth(metric::pane + 36);                               // for the longest verb with its key, which is French
}

void DecisionPane::setReview(const Review &review)
{
    if (m_review && m_review->request().id != review.request().id)
        m_aim.clear();
    if (m_review && m_review->standing.binding.digest() != review.standing.binding.digest())
        m_opened.reset();
    m_review = review;
    const QString &tier = review.request().tier;
    m_tier->setVisible(!tier.isEmpty());
    m_tier->setLook({tier, tr("Risk tier: %1").arg(tier.left(1).toUpper() + tier.mid(1)), review.high() ? u"triangle-alert"_s : u"tag"_s, review.high() ? Hue::Amber : Hue::Grey});
    m_time->setReview(review);
    m_reason->setLeast(review.leastReason());
    fillNeeded(review);
    fillDecisions(review);
    updateActs();
}

void DecisionPane::setOpened(const Opened &opened)
{
    m_opened = opened;
    if (!m_review)
        return;
    fillNeeded(*m_review);
    updateActs();
}

void DecisionPane::aimAt(const QString &verdict)
{
    m_aim = verdict;
    m_reason->setFocus();
    updateActs();
}

void DecisionPane::fillNeeded(const Review &review)
{
    m_needed->clear();
    m_neededPart->setTitle(!review.open() ? tr("What stands there now") : review.request().environment.isEmpty() ? tr("Still needed before it is adopted") : tr("Still needed before %1").arg(review.request().environment));
    if (const GateVerdict *gate = review.gate()) {
        qsizetype passed = 0, waived = 0;
        for (const RuleVerdict &rule : gate->rules) {
            if (rule.result == Outcome::Pass || rule.result == Outcome::Waived) {
                ++(rule.result == Outcome::Pass ? passed : waived);
                continue;
            }
            QStringList can{tr("%1 can mend it").arg(rule.owner.isEmpty() ? tr("its owner") : rule.owner)};
            if (review.waivable.contains(rule.id))
                can += tr("%1 can waive it").arg(review.policyOwners.isEmpty() ? review.waivable[rule.id].by : listed(review.policyOwners));
            m_needed->add(rule.result == Outcome::Fail ? u"octagon-x"_s : u"dotted-question"_s, rule.result == Outcome::Fail ? Hue::Red : Hue::Grey,
                          rule.want.isEmpty() || rule.fact.isEmpty() ? rule.id : rule.fact + u' ' + rule.want, (rule.got.isEmpty() ? QString() : (rule.shown.isEmpty() ? words::number(rule.got) : rule.shown) + u". "_s) + clauses(can));
        }
        if (gate->rules.isEmpty())
            m_needed->add(u"dotted-question"_s, Hue::Grey, tr("A policy that applies"), tr("A policy-owner can adopt one"));
        else if (passed == gate->rules.size())
            m_needed->add(u"check"_s, Hue::Green, tr("The gate passes"), tr("%1 of %2 rules").arg(QString::number(passed), QString::number(gate->rules.size())));
        else if (passed + waived == gate->rules.size())             // a waiver is never a pass
            m_needed->add(u"ring-cut"_s, Hue::Amber, tr("The gate is waived"), tr("%1 of %2 rules pass; %n waived", nullptr, int(waived)).arg(QString::number(passed), QString::number(gate->rules.size())));
    }
    for (const Need &need : review.standing.needs) {
        const bool filled = need.have >= need.need;
        const QString what = need.pool == u"any" ? tr("Any approver, %1 of %2").arg(QString::number(need.have), QString::number(need.need)) : tr("%1, %2 of %3").arg(need.pool, QString::number(need.have), QString::number(need.need));
        QString by = need.haveLogins.isEmpty() ? QString() : tr("by %1").arg(listed(need.haveLogins));
        if (!filled) {
            QStringList able = need.eligible;
            const bool me = able.removeAll(review.login) > 0;
            if (me)
                able.prepend(tr("you"));
            const QString open = review.standing.state == u"changes-requested" ? tr("open again once %1 has answered").arg(review.request().askerLogin)
                                 : able.isEmpty()                              ? tr("nobody can yet; an admin can grant the duty")
                                                                               : tr("can decide: %1").arg(listed(able));
            by += (by.isEmpty() ? QString() : u"; "_s) + open;
            if (need.eligible.contains(review.standing.assigned()))
                by += u"; "_s + words::taken(review.standing, review.login);
        }
        m_needed->add(filled ? u"check"_s : u"clock"_s, filled ? Hue::Green : Hue::Blue, what, by);
    }
    if (review.standing.state == u"in-review")
        for (const Decision &each : review.standing.objections())
            m_needed->add(u"circle-alert"_s, Hue::Amber, tr("An answer to %1, who asked for changes").arg(each.login), tr("decides again, or withdraws record %1").arg(each.seq));
    if (m_opened && m_opened->of > 0) {
        const bool all = m_opened->left.isEmpty();
        m_needed->add(all ? u"check"_s : u"clock"_s, all ? Hue::Green : Hue::Blue, tr("Evidence opened"), tr("%1 of %2 sections").arg(QString::number(m_opened->done), QString::number(m_opened->of)));
    }
}

void DecisionPane::fillDecisions(const Review &review)
{
    m_decisions->clear();
    m_decisionsPart->setVisible(!review.standing.decisions.isEmpty());
    for (const Counted &each : review.standing.decisions) {
        const Decision &decision = each.decision;
        const bool approve = decision.verdict == u"approve";
        const QString icon = !each.counts ? u"unplug"_s : approve ? u"circle-check"_s : decision.verdict == u"reject" ? u"octagon-x"_s : u"circle-alert"_s;
        const Hue hue = !each.counts ? Hue::Grey : approve ? Hue::Green : decision.verdict == u"reject" ? Hue::Red : Hue::Amber;
        QString sentence = tr("%1, record %2, pool %3, on %4: “%5”").arg(words::ago(review.at, decision.at), QString::number(decision.seq), decision.pool, words::shortPart(decision.binding), decision.reason);
        if (!each.counts)
            sentence += u'\n' + tr("Does not count: %1").arg(each.why.isEmpty() ? tr("it was given in an earlier round") : each.why);
        m_decisions->add(icon, hue, tr("%1 %2", "who, and what they did").arg(decision.login, words::verdict(decision.verdict)), sentence);
    }
}

void DecisionPane::updateActs()
{
    if (!m_review)
        return;
    const QString busy = m_busy ? tr("It is being checked and recorded.") : QString();
    updateDeciding(busy);
    updateOthers(busy);
    updateTaking(busy);
    sayWhy();
}

namespace {

QString said(const words::Off &off) { return off.rule.isEmpty() || off.isEmpty() ? off.sentence : u"%1 (%2)"_s.arg(off.sentence, off.rule); }

void turn(ActionButton *button, const QString &whyOff) { whyOff.isEmpty() ? button->setOn() : button->setOff(whyOff); }

} // namespace

// Who may not decide finds no buttons, only the reason; what the gate or a missing reason forbids is there, but off.
void DecisionPane::updateDeciding(const QString &busy)
{
    const Review &review = *m_review;
    const bool mayDecide = words::whyNotDecide(review).isEmpty();
    for (QWidget *each : std::initializer_list<QWidget *>{m_reason, m_requestChanges, m_reject, m_approve})
        each->setVisible(mayDecide);
    if (!mayDecide)
        return;
    const QString reading = !m_opened && review.high() ? tr("The evidence is still being read.") : QString();
    const words::Off notApprove = words::whyNotApprove(review, m_opened ? m_opened->left : QStringList());
    const QString tooShort = m_reason->isLongEnough() ? QString() : tr("Give a reason of at least %n character(s) first.", nullptr, review.leastReason());
    const auto first = [](std::initializer_list<QString> reasons) {
        const auto found = std::find_if(reasons.begin(), reasons.end(), [](const QString &each) { return !each.isEmpty(); });
        return found == reasons.end() ? QString() : *found;
    };
    turn(m_requestChanges, first({busy, tooShort}));
    turn(m_reject, first({busy, tooShort}));
    turn(m_approve, first({busy, reading, said(notApprove), tooShort}));
    const QString lit = !m_aim.isEmpty() ? m_aim : notApprove.isEmpty() ? u"approve"_s : u"request-changes"_s;
    makePrimary(m_approve, lit == u"approve");
    makePrimary(m_requestChanges, lit == u"request-changes");
    makePrimary(m_reject, lit == u"reject");
}

void DecisionPane::updateOthers(const QString &busy)
{
    const Review &review = *m_review;
    const bool acts = review.open() && !review.login.isEmpty() && !review.readOnly && !review.auditor;
    m_promote->setVisible(acts && review.request().kind == u"version" && (review.engineer || review.standing.state == u"approved"));
    const auto why = [&](const words::Off &off) { return busy.isEmpty() ? said(off) : busy; };
    turn(m_promote, why(words::whyNotPromote(review)));
    m_resubmit->setVisible(acts && review.request().kind == u"version");
    turn(m_resubmit, why(words::whyNotResubmit(review)));
    m_withdraw->setVisible(acts);
    turn(m_withdraw, why(words::whyNotWithdraw(review)));
    if (m_withdraw->isEnabled())
        m_withdraw->setAccessibleDescription(review.isAsker() ? tr("Take back your request") : tr("Take back your decision"));
}

// Who has no say in who looks at it finds neither; who could not decide on it has nothing to take.
void DecisionPane::updateTaking(const QString &busy)
{
    const Review &review = *m_review;
    const bool mine = !review.login.isEmpty() && review.standing.assigned() == review.login;
    m_take->setText(mine ? tr("Give it back") : tr("Take it"));
    m_take->setAccessibleName(m_take->text());
    m_take->setVisible(words::whyNotAssign(review, review.login).isEmpty());
    m_reassign->setVisible(words::whyNotAssign(review, {}).isEmpty());
    turn(m_take, busy);
    turn(m_reassign, busy);
    if (busy.isEmpty())
        m_take->setAccessibleDescription(words::looksAtIt(review.standing, review.login));
}

// One sentence below the buttons: why what this person came for is off.
void DecisionPane::sayWhy()
{
    const Review &review = *m_review;
    const words::Off notDecide = words::whyNotDecide(review), notPromote = words::whyNotPromote(review);
    words::Off shown = notDecide.isEmpty() ? words::whyNotApprove(review, m_opened ? m_opened->left : QStringList()) : notDecide;
    if (!m_promote->isHidden() && !notDecide.isEmpty() && review.engineer && review.standing.state == u"approved")
        shown = notPromote;
    m_why->setText(shown.sentence);
    m_why->setAccessibleDescription(shown.rule);
    m_why->setVisible(!shown.isEmpty() && !m_busy);
    m_rule->setText(shown.rule);
    m_rule->setVisible(!shown.rule.isEmpty() && !m_busy);
}

void DecisionPane::setBusy(const QString &step)
{
    m_busy = true;
    m_busyBar->start(step, true);
    updateActs();
}

void DecisionPane::setStep(const QString &step, int done, int of) { m_busyBar->setStep(step, done, of); }

void DecisionPane::setIdle()
{
    m_busy = false;
    m_busyBar->stop();
    updateActs();
}

QString DecisionPane::reason() const { return m_reason->text(); }

void DecisionPane::clearReason() { m_reason->clear(); }

void DecisionPane::focusReason() { m_reason->setFocus(); }

} // namespace countersign

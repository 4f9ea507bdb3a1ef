// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/approvals/DecisionPane.h"

#include "ui/pages/approvals/Checklist.h"
#include "ui/pages/approvals/TimeLeft.h"
#include "ui/pages/approvals/Words.h"
#include "ui/style/ConsoleStyle.h"
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
    : SidePane(parent), m_tier(new StatusChip(Look{})), m_time(new TimeLeft), m_neededPart(new Section(tr("Still needed"), Section::Rule::None)), m_needed(new Checklist),
      m_decisionsPart(new Section(tr("Decisions"), Section::Rule::None)), m_decisions(new Checklist), m_reason(new ReasonEdit(tr("Reason"), tr("What did you check? What risk remains?"))),
      m_requestChanges(act(tr("Request changes"), u"requestChanges"_s, QKeySequence(u"Ctrl+Shift+C"_s))), m_reject(act(tr("Reject"), u"reject"_s, QKeySequence(u"Ctrl+Shift+R"_s))),
      m_approve(act(tr("Approve…"), u"approve"_s, QKeySequence(u"Ctrl+Shift+A"_s))), m_withdraw(act(tr("Withdraw…"), u"withdraw"_s)), m_resubmit(act(tr("Resubmit…"), u"resubmit"_s)),
      m_promote(act(tr("Promote…"), u"promote"_s, QKeySequence(u"Ctrl+Shift+P"_s))), m_why(new TextLabel({}, Type::Secondary)), m_rule(new TextLabel({}, Type::Key)), m_busyBar(new BusyBar)
{
    setObjectName(u"decisionPane"_s);
    setAccessibleName(tr("Decision"));
    auto *head = new QHBoxLayout;
    head->addWidget(new TextLabel(tr("Decision"), Type::PaneTitle), 1);
    head->addWidget(m_tier);
    body()->addLayout(head);
    body()->addWidget(m_time);
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
    for (QWidget *each : std::initializer_list<QWidget *>{m_busyBar, m_reason, m_requestChanges, m_reject, m_approve, m_promote, m_resubmit, m_withdraw, m_why, m_rule})
        foot()->addWidget(each);
    makePrimary(m_promote);
    connect(m_reason, &ReasonEdit::enoughChanged, this, &DecisionPane::updateActs);
    connect(m_requestChanges, &QPushButton::clicked, this, &DecisionPane::requestChangesAsked);
    connect(m_reject, &QPushButton::clicked, this, &DecisionPane::rejectAsked);
    connect(m_approve, &QPushButton::clicked, this, &DecisionPane::approveAsked);
    connect(m_withdraw, &QPushButton::clicked, this, &DecisionPane::withdrawAsked);
    connect(m_resubmit, &QPushButton::clicked, this, &DecisionPane::resubmitAsked);
    connect(m_promote, &QPushButton::clicked, this, &DecisionPane::promoteAsked);
    connect(m_busyBar, &BusyBar::cancelled, this, &DecisionPane::cancelAsked);
    setFixedWidth(metric::pane + 20);
}

void DecisionPane::setReview(const Review &review)
{
    m_review = review;
    const QString &tier = review.request().tier;
    m_tier->setVisible(!tier.isEmpty());
    m_tier->setLook({tier, tr("Risk tier: %1").arg(tier.left(1).toUpper() + tier.mid(1)), tier == u"high" ? u"triangle-alert"_s : u"tag"_s, tier == u"high" ? Hue::Amber : Hue::Grey});
    m_time->setReview(review);
    m_reason->setLeast(tier == u"high" ? 40 : 10);
    fillNeeded(review);
    fillDecisions(review);
    updateActs();
}

void DecisionPane::fillNeeded(const Review &review)
{
    m_needed->clear();
    m_neededPart->setTitle(review.request().environment.isEmpty() ? tr("Still needed before it is adopted") : tr("Still needed before %1").arg(review.request().environment));
    if (const GateVerdict *gate = review.gate()) {
        qsizetype fine = 0;
        for (const RuleVerdict &rule : gate->rules) {
            if (rule.result == Outcome::Pass || rule.result == Outcome::Waived) {
                ++fine;
                continue;
            }
            QStringList can{tr("%1 can mend it").arg(rule.owner.isEmpty() ? tr("its owner") : rule.owner)};
            if (review.waivable.contains(rule.id))
                can += tr("%1 can waive it").arg(review.policyOwners.isEmpty() ? review.waivable[rule.id].by : review.policyOwners.join(u", "_s));
            m_needed->add(rule.result == Outcome::Fail ? u"octagon-x"_s : u"dotted-question"_s, rule.result == Outcome::Fail ? Hue::Red : Hue::Grey,
                          rule.want.isEmpty() || rule.fact.isEmpty() ? rule.id : rule.fact + u' ' + rule.want, (rule.got.isEmpty() ? QString() : rule.got + u". "_s) + can.join(u"; "_s));
        }
        if (gate->rules.isEmpty())
            m_needed->add(u"dotted-question"_s, Hue::Grey, tr("A policy that applies"), tr("A policy-owner can adopt one"));
        else if (fine == gate->rules.size())
            m_needed->add(u"check"_s, Hue::Green, tr("The gate passes"), tr("%1 of %2 rules").arg(fine).arg(gate->rules.size()));
    }
    for (const Need &need : review.standing.needs) {
        const bool filled = need.have >= need.need;
        const QString what = need.pool == u"any" ? tr("Any approver, %1 of %2").arg(need.have).arg(need.need) : tr("%1, %2 of %3").arg(need.pool).arg(need.have).arg(need.need);
        QString by = need.haveLogins.isEmpty() ? QString() : tr("by %1").arg(need.haveLogins.join(u", "_s));
        if (!filled) {
            QStringList able = need.eligible;
            const bool me = able.removeAll(review.login) > 0;
            if (me)
                able.prepend(tr("you"));
            by += (by.isEmpty() ? QString() : u"; "_s) + (able.isEmpty() ? tr("nobody can yet; an admin can grant the duty") : tr("can decide: %1").arg(able.join(u", "_s)));
        }
        m_needed->add(filled ? u"check"_s : u"clock"_s, filled ? Hue::Green : Hue::Blue, what, by);
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
        QString sentence = tr("%1, record %2, pool %3: “%4”").arg(words::ago(review.at, decision.at)).arg(decision.seq).arg(decision.pool, decision.reason);
        if (!each.counts)
            sentence += u'\n' + tr("Does not count: %1").arg(each.why.isEmpty() ? tr("it was given in an earlier round") : each.why);
        m_decisions->add(icon, hue, tr("%1 %2").arg(decision.login, words::verdict(decision.verdict)), sentence);
    }
}

void DecisionPane::updateActs()
{
    if (!m_review)
        return;
    const Review &review = *m_review;
    const QString busy = m_busy ? tr("It is being checked and recorded.") : QString();
    const words::Off notDecide = words::whyNotDecide(review);
    const words::Off notApprove = notDecide.isEmpty() ? words::whyNotApprove(review) : notDecide;
    const int least = review.request().tier == u"high" ? 40 : 10;
    const QString tooShort = m_reason->isLongEnough() ? QString() : tr("Give a reason of at least %1 characters first.").arg(least);
    const auto said = [](const words::Off &off) { return off.rule.isEmpty() ? off.sentence : u"%1 (%2)"_s.arg(off.sentence, off.rule); };
    const auto set = [&](ActionButton *button, const words::Off &why) {
        const QString all = !busy.isEmpty() ? busy : !why.isEmpty() ? said(why) : tooShort;
        all.isEmpty() ? button->setOn() : button->setOff(all);
    };
    set(m_requestChanges, notDecide);
    set(m_reject, notDecide);
    set(m_approve, notApprove);
    makePrimary(m_approve, notApprove.isEmpty());
    makePrimary(m_requestChanges, notDecide.isEmpty() && !notApprove.isEmpty());
    const bool canPromote = review.engineer && review.standing.state == u"approved" && review.request().kind == u"version";
    const bool decides = review.open() && !(canPromote && !notDecide.isEmpty());
    for (QWidget *each : std::initializer_list<QWidget *>{m_reason, m_requestChanges, m_reject, m_approve})
        each->setVisible(decides);
    m_promote->setVisible(canPromote);
    const words::Off notPromote = words::whyNotPromote(review);
    if (const QString why = busy.isEmpty() ? said(notPromote) : busy; why.isEmpty())
        m_promote->setOn();
    else
        m_promote->setOff(why);
    m_resubmit->setVisible(review.isAsker() && review.open() && review.request().kind == u"version" && (review.standing.state == u"changes-requested" || review.standing.lapsed()));
    m_withdraw->setVisible(review.open() && (review.isAsker() || review.mine()));
    m_withdraw->setAccessibleDescription(review.isAsker() ? tr("Take back your request") : tr("Take back your decision"));
    for (ActionButton *each : {m_resubmit, m_withdraw}) {
        if (busy.isEmpty() && !review.readOnly)
            each->setOn();
        else
            each->setOff(busy.isEmpty() ? tr("The workspace is open for reading only.") : busy);
    }
    const words::Off &shown = canPromote && (!notPromote.isEmpty() || !decides) ? notPromote : notApprove;
    m_why->setText(shown.sentence);
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

// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/pages/approvals/Review.h"
#include "ui/widgets/SidePane.h"

namespace countersign {

class ActionButton;
class BusyBar;
class Checklist;
class ReasonEdit;
class Section;
class StatusChip;
class TextLabel;
class TimeLeft;

// The right of the review screen: how long is left, what is still needed and from whom, what was decided, and the
// decision itself. It asks; whoever listens acts.
class DecisionPane : public SidePane
{
    Q_OBJECT
public:
    explicit DecisionPane(QWidget *parent = nullptr);

    struct Opened { int done = 0, of = 0; QStringList left; };      // sections of the evidence; of = 0 where none has to be opened

    void setReview(const Review &review);
    void setOpened(const Opened &opened);
    void aimAt(const QString &verdict);                             // it was chosen in the queue: its button is the lit one
    void setBusy(const QString &step);                              // every act is off until setIdle
    void setStep(const QString &step, int done, int of);
    void setIdle();
    QString reason() const;
    void clearReason();
    void focusReason();

Q_SIGNALS:
    void requestChangesAsked();
    void rejectAsked();
    void approveAsked();
    void withdrawAsked();
    void resubmitAsked();
    void promoteAsked();
    void takeAsked();                                               // or given back by whoever has it
    void reassignAsked();
    void cancelAsked();

private:
    void fillNeeded(const Review &review);
    void fillDecisions(const Review &review);
    void updateActs();
    void updateDeciding(const QString &busy);
    void updateOthers(const QString &busy);
    void updateTaking(const QString &busy);
    void sayWhy();

    StatusChip *m_tier;
    TimeLeft *m_time;
    ActionButton *m_take;
    ActionButton *m_reassign;
    Section *m_neededPart;
    Checklist *m_needed;
    Section *m_decisionsPart;
    Checklist *m_decisions;
    ReasonEdit *m_reason;
    ActionButton *m_requestChanges;
    ActionButton *m_reject;
    ActionButton *m_approve;
    ActionButton *m_withdraw;
    ActionButton *m_resubmit;
    ActionButton *m_promote;
    TextLabel *m_why;
    TextLabel *m_rule;
    BusyBar *m_busyBar;
    std::optional<Review> m_review;
    std::optional<Opened> m_opened;                                 // nothing: it is still being read
    QString m_aim;
    bool m_busy = false;
};

} // namespace countersign

// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/pages/approvals/Backing.h"
#include "ui/pages/approvals/DecisionPane.h"
#include "ui/pages/approvals/Marks.h"

class QPushButton;
class QVBoxLayout;

namespace countersign {

class DenseTable;
class KeyValueList;
class ReviewSection;
class RulesModel;
class StatusChip;
class TextLabel;

// The left of the review screen: what is asked and every rule, then, once it has been read, the evidence behind them in
// sections. Where all of it has to be opened, it knows which sections were.
class EvidenceColumn : public QWidget
{
    Q_OBJECT
public:
    explicit EvidenceColumn(QWidget *parent = nullptr);

    void setReview(const Review &review);
    void setBacking(const Review &review, const Backing &backing, const Marks &marks);
    void openNext();                                                // the next section that is folded

Q_SIGNALS:
    void waiveAsked(const QString &rule);
    void linkAsked();
    void openedChanged(const DecisionPane::Opened &opened);
    void sectionShown(QWidget *section);                            // it was opened by key, and is to be in view

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Shown { QString id, digest; ReviewSection *section; };

    void fillHead(const Review &review);
    void fillRules(const Review &review);
    void sayNotComparable(const Backing &backing, const Review &review);
    void fillParts(const Review &review, const Backing &backing);
    void layRules();
    void mark(const Shown &shown);
    void countOpened();

    TextLabel *m_name;
    TextLabel *m_change;
    StatusChip *m_state;
    QPushButton *m_link;
    TextLabel *m_asked;
    KeyValueList *m_facts;
    KeyValueList *m_digests;
    QVBoxLayout *m_above;                                           // what fell, what is waived
    QWidget *m_rulesPart;
    DenseTable *m_rules;
    RulesModel *m_model;
    QVBoxLayout *m_sentences;
    TextLabel *m_notComparable;
    TextLabel *m_reading;
    QVBoxLayout *m_parts;
    QVector<Shown> m_sections;
    QString m_request;
    QString m_shown;                                                // digest of all sections, which are kept while it is the same
    QString m_backed;                                               // the binding whose champion stands in the table
    std::optional<Marks> m_marks;                                   // nothing: nobody here has to open anything
};

} // namespace countersign

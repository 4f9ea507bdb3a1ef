// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/pages/approvals/Review.h"

#include <QWidget>

class QVBoxLayout;

namespace countersign {

class Checklist;
class DenseTable;
class KeyValueList;
class Panel;
class RulesModel;
class StatusChip;
class TextLabel;

// The left of the review screen: what is asked, every rule, and the evidence behind them.
class EvidenceColumn : public QWidget
{
    Q_OBJECT
public:
    explicit EvidenceColumn(QWidget *parent = nullptr);

    void setReview(const Review &review);

Q_SIGNALS:
    void waiveAsked(const QString &rule);

private:
    void fillHead(const Review &review);
    void fillRules(const Review &review);
    void fillParts(const Review &review);

    TextLabel *m_name;
    TextLabel *m_change;
    StatusChip *m_state;
    TextLabel *m_asked;
    KeyValueList *m_facts;
    QWidget *m_rulesPart;
    DenseTable *m_rules;
    RulesModel *m_model;
    QVBoxLayout *m_sentences;
    QVBoxLayout *m_parts;
};

} // namespace countersign

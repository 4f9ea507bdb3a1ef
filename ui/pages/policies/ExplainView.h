// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/models/OpenWorkspace.h"
#include "ui/pages/policies/PolicyState.h"

#include <QWidget>

class QComboBox;

namespace countersign {

class DenseTable;
class MessageBar;
class RowsModel;
class StatusChip;
class TextLabel;

// Why a version may or may not go somewhere: every rule that applies, the fact it looked at, and what it said.
class ExplainView : public QWidget
{
    Q_OBJECT
public:
    explicit ExplainView(OpenWorkspace &open, QWidget *parent = nullptr);

    void setState(const PolicyState &state);
    void ask(const QString &version, const QString &environment);
    bool isLoading() const { return m_loading; }

private:
    void explain();
    void show(const Result<Case> &about);
    void choose(int row);

    OpenWorkspace &m_open;
    QComboBox *m_version;
    QComboBox *m_environment;
    StatusChip *m_verdict;
    TextLabel *m_about;
    MessageBar *m_message;
    RowsModel *m_rules;
    DenseTable *m_table;
    TextLabel *m_sentence;
    QVector<RuleVerdict> m_verdicts;
    int m_round = 0;
    bool m_loading = false;
};

} // namespace countersign

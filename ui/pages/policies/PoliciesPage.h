// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/models/OpenWorkspace.h"
#include "ui/pages/policies/PolicyState.h"
#include "ui/shell/Page.h"

class QCheckBox;
class QStackedWidget;
class QTabBar;

namespace countersign {

class AccessView;
class DenseTable;
class ExplainView;
class MessageBar;
class RowsModel;
class RulesView;
class TextLabel;
class TryView;

// What decides what may go live: the policies in force and before, why they say what they say, what another file would have
// said, and who may do what.
class PoliciesPage : public Page
{
    Q_OBJECT
public:
    explicit PoliciesPage(OpenWorkspace &open, QWidget *parent = nullptr);

    QString id() const override;
    QString title() const override;
    QString iconName() const override;
    // A policy's id, id@version, or a question: "?explain:churn@1.0.0:production", "?try:FILE", "?who:bob:R12".
    void open(const QString &id) override;
    void refresh() override;
    bool isLoading() const override;
    QStringList showcase() const override;
    QVector<Key> keys() const override;

private:
    enum Tab { Rules, Explain, Try, Who };

    QWidget *buildRules();
    void adopt(const Result<PolicyState> &state);
    void fillList();
    void choose(const QString &id);
    void follow();                               // what open() asked for, once all is read

    OpenWorkspace &m_open;
    TextLabel *m_count;
    MessageBar *m_message;
    QTabBar *m_tabs;
    QStackedWidget *m_stack;
    RowsModel *m_list;
    DenseTable *m_table;
    QCheckBox *m_replaced;
    RulesView *m_rules;
    ExplainView *m_explain;
    TryView *m_try;
    AccessView *m_access;
    PolicyState m_state;
    QString m_wanted;
    bool m_loading = false;
    bool m_askedAgain = false;
};

} // namespace countersign

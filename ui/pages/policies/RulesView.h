// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/pages/policies/PolicyState.h"

#include <QWidget>

class QListView;

namespace countersign {

class MessageBar;
class NumberedText;
class RowsModel;
class StatusChip;
class TextLabel;

// One policy: what it says as sentences, and beside them the very text that was adopted, with the chosen rule's lines marked.
class RulesView : public QWidget
{
    Q_OBJECT
public:
    explicit RulesView(QWidget *parent = nullptr);

    void setPolicy(const ShownPolicy &shown);

private:
    void choose(int row);
    int lastLine(int rule) const;                // of the rule's part of the text

    ShownPolicy m_shown;
    TextLabel *m_title;
    StatusChip *m_state;
    TextLabel *m_about;
    TextLabel *m_applies;
    MessageBar *m_message;
    RowsModel *m_rules;
    QListView *m_list;
    TextLabel *m_sentence;
    TextLabel *m_why;
    TextLabel *m_needs;
    NumberedText *m_yaml;
};

} // namespace countersign

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
class TextLabel;

// Who can do what where, person by person, and the answer to "Why can't X approve Y?", by the very rules that would refuse.
class AccessView : public QWidget
{
    Q_OBJECT
public:
    explicit AccessView(OpenWorkspace &open, QWidget *parent = nullptr);

    void setState(const PolicyState &state);
    void ask(const QString &login, const QString &request);
    bool isLoading() const { return m_loading; }

private:
    void fillMatrix(const PolicyState &state);
    void answer();

    OpenWorkspace &m_open;
    RowsModel *m_rows;
    DenseTable *m_table;
    QComboBox *m_login;
    QComboBox *m_request;
    MessageBar *m_answer;
    int m_round = 0;
    bool m_loading = false;
};

} // namespace countersign

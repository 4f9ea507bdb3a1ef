// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/registry/Registry.h"

#include <QDialog>

class QComboBox;
class QLineEdit;
class QPushButton;

namespace countersign {

class MessageBar;
class OpenWorkspace;

// Adds a model of this workspace: its name, its risk tier and what it is for. A refusal keeps what was typed.
class AddModelSheet : public QDialog
{
    Q_OBJECT
public:
    AddModelSheet(OpenWorkspace &workspace, QWidget *parent);

Q_SIGNALS:
    void added(const QString &model);

private:
    void check();
    void carryOut();
    void ended(const Result<Receipt> &receipt);

    OpenWorkspace &m_workspace;
    QLineEdit *m_name;
    QComboBox *m_tier;
    QLineEdit *m_description;
    MessageBar *m_message;
    QPushButton *m_add;
};

} // namespace countersign

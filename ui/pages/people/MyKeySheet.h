// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/ledger/Key.h"
#include "ui/models/OpenWorkspace.h"

#include <QDialog>

class QLineEdit;
class QPushButton;

namespace countersign {

class MessageBar;

// One's own key: the public half to copy, and a new one made in this computer's keychain for an admin to enroll.
class MyKeySheet : public QDialog
{
    Q_OBJECT
public:
    explicit MyKeySheet(OpenWorkspace &open, QWidget *parent = nullptr);

private:
    void make();
    void show(const Result<PublicKey> &key);

    OpenWorkspace &m_open;
    QLineEdit *m_public;
    QLineEdit *m_new;
    QWidget *m_newRow;
    QPushButton *m_make;
    MessageBar *m_message;
};

} // namespace countersign

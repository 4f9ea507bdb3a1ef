// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/Error.h"
#include "core/policy/NewWorkspace.h"
#include "ui/widgets/Panel.h"

class QLineEdit;
class QPushButton;
class QRadioButton;

namespace countersign {

class MessageBar;
class TextLabel;

// Name, folder, login and where the new key is to lie. The folder follows the name until somebody writes another.
class MakeForm : public Panel
{
    Q_OBJECT
public:
    explicit MakeForm(QWidget *parent = nullptr);

    void start();                                   // empty again, and the keyboard at the name
    void setBusy(bool busy);
    void say(const Error &error);

Q_SIGNALS:
    void makeRequested(const countersign::NewWorkspace &wanted);
    void cancelled();

private:
    void check();
    void followName();
    void make();
    NewWorkspace wanted() const;

    QLineEdit *m_name;
    QLineEdit *m_folder;
    QLineEdit *m_login;
    QRadioButton *m_keychain;
    QRadioButton *m_file;
    QLineEdit *m_keyFile;
    TextLabel *m_why;
    MessageBar *m_message;
    QPushButton *m_make;
    bool m_ownFolder = false;
    bool m_busy = false;
};

} // namespace countersign

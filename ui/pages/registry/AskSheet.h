// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/pages/registry/versionStory.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QPushButton;

namespace countersign {

class BusyBar;
class MessageBar;
class OpenWorkspace;
class ReasonEdit;

// Asks for the promotion of a version, or retires it: where, why, and one button. A refusal keeps what was typed.
class AskSheet : public QDialog
{
    Q_OBJECT
public:
    enum class What { Promote, Retire };

    AskSheet(OpenWorkspace &workspace, const VersionStory &story, What what, QWidget *parent);

Q_SIGNALS:
    void requested(const QString &request);                         // its id

private:
    void carryOut();
    void request();
    void retire();
    void ended(const Result<Receipt> &receipt);

    OpenWorkspace &m_workspace;
    Version m_version;
    What m_what;
    QComboBox *m_to;
    QCheckBox *m_urgent;
    ReasonEdit *m_reason;
    MessageBar *m_message;
    BusyBar *m_busy;
    QPushButton *m_cancel;
    QPushButton *m_ask;
};

} // namespace countersign

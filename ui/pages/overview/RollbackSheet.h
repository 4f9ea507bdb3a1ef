// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/pages/overview/OverviewItem.h"

#include <QDialog>

class QComboBox;
class QPushButton;

namespace countersign {

class BusyBar;
class MessageBar;
class OpenWorkspace;
class ReasonEdit;
class TextLabel;

// Going back in two steps: choose the version and say why; then read the one sentence of what will happen and do it.
// Afterwards it says how long it took, or why it was refused; the reason stays for another try.
class RollbackSheet : public QDialog
{
    Q_OBJECT
public:
    RollbackSheet(OpenWorkspace &workspace, const OverviewItem &item, QWidget *parent);

private:
    void step(bool second);
    void carryOut();
    QString sentence() const;
    QString to() const;

    OpenWorkspace &m_workspace;
    OverviewRow m_row;
    QComboBox *m_to;
    ReasonEdit *m_reason;
    TextLabel *m_sentence;
    MessageBar *m_message;
    BusyBar *m_busy;
    QPushButton *m_cancel;
    QPushButton *m_next;
    bool m_second = false;
    bool m_done = false;
};

} // namespace countersign

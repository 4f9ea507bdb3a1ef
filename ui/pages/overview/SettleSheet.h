// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/findings/Settling.h"

#include <QDialog>

class QPushButton;

namespace countersign {

class BusyBar;
class MessageBar;
class OpenWorkspace;
class ReasonEdit;
class TextLabel;

// Settling what moved without a record, in two steps: say why; then read the one sentence of what will happen and do it. The
// keyboard starts on the way back; the reason stays for another try.
class SettleSheet : public QDialog
{
    Q_OBJECT
public:
    enum class What { Adopt, Revert };

    SettleSheet(OpenWorkspace &workspace, const WorldFinding &finding, What what, QWidget *parent = nullptr);

Q_SIGNALS:
    void requestOpened(const QString &request);

private:
    QString sentence() const;
    void step(bool second);
    void carryOut();
    void ended(const Result<Settled> &settled);

    OpenWorkspace &m_workspace;
    WorldFinding m_finding;
    What m_what;
    ReasonEdit *m_reason;
    TextLabel *m_sentence;
    MessageBar *m_message;
    BusyBar *m_busy;
    QPushButton *m_cancel;
    QPushButton *m_next;
    QString m_request;                                              // opened by adopting
    bool m_second = false, m_done = false;
};

} // namespace countersign

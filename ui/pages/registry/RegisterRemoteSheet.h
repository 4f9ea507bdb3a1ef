// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/registry/Registry.h"

#include <QDialog>

class QComboBox;
class QLineEdit;
class QPushButton;

namespace countersign {

class BusyBar;
class MessageBar;
class OpenWorkspace;
class TextLabel;

// Governs a version that stays on its server: every file of it is read and hashed, with progress and Cancel. A model that nobody
// governs yet gets its risk tier first, in a record of its own.
class RegisterRemoteSheet : public QDialog
{
    Q_OBJECT
public:
    RegisterRemoteSheet(OpenWorkspace &workspace, const VersionRef &version, const QString &tier, QWidget *parent = nullptr);

public Q_SLOTS:
    void reject() override;

Q_SIGNALS:
    void registered(const QString &versionId);

private:
    void check();
    void carryOut();
    void ended(const Result<Registered> &made);

    OpenWorkspace &m_workspace;
    VersionRef m_version;
    bool m_governed;
    QComboBox *m_tier;
    QLineEdit *m_semver;                                            // may be left out
    TextLabel *m_wrong;
    MessageBar *m_message;
    BusyBar *m_busy;
    QPushButton *m_cancelButton;
    QPushButton *m_register;
    Cancel m_cancel;
    bool m_running = false;
};

} // namespace countersign

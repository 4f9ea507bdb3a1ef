// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/registry/Registry.h"

#include <QDialog>

class QComboBox;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace countersign {

class BusyBar;
class MessageBar;
class OpenWorkspace;
class TextLabel;

// Registers files or a folder as a new version of a model: what a drop on a model begins, and the menu, too. Hashing and
// copying run on a worker and can be cancelled; a refusal keeps what was typed.
class RegisterSheet : public QDialog
{
    Q_OBJECT
public:
    // `model` is chosen at first, where it is one of `models`; `paths` are what was dropped.
    RegisterSheet(OpenWorkspace &workspace, const QVector<Model> &models, const QString &model, const QStringList &paths, QWidget *parent);

    void addPaths(const QStringList &paths);
    void setMetadataFile(const QString &path);
    void reject() override;                                         // while it runs: cancels

    // The number after this one for a change that is not said to break anything: 1.4.2 → 1.5.0.
    static QString nextNumber(const QString &newest);

Q_SIGNALS:
    void registered(const QString &versionId);

private:
    QWidget *buildFiles();
    void browse(bool folder);
    void check();
    void carryOut();
    void ended(const Result<Registered> &made);

    OpenWorkspace &m_workspace;
    QVector<Model> m_models;
    QComboBox *m_model;
    QLineEdit *m_number;
    QListWidget *m_paths;
    QLineEdit *m_metadata;
    TextLabel *m_missing;
    MessageBar *m_message;
    BusyBar *m_busy;
    QPushButton *m_cancelButton;
    QPushButton *m_register;
    Cancel m_cancel;
    bool m_running = false;
};

} // namespace countersign

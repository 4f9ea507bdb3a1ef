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

// Adds a file to what is known of a version: evidence, which is recognised by what it holds, or its model card. A refusal keeps
// what was typed.
class AddFileSheet : public QDialog
{
    Q_OBJECT
public:
    enum class What { Evidence, Card };

    AddFileSheet(OpenWorkspace &workspace, const VersionRef &version, What what, QWidget *parent);

Q_SIGNALS:
    void added(const QString &said);                                // what was added, as a sentence

private:
    void browse();
    void check();
    void carryOut();

    OpenWorkspace &m_workspace;
    VersionRef m_version;
    What m_what;
    QLineEdit *m_file;
    QComboBox *m_kind;                                              // of the data set; none for a card
    MessageBar *m_message;
    BusyBar *m_busy;
    QPushButton *m_add;
};

} // namespace countersign

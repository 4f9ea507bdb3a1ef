// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/workspace/Audit.h"
#include "ui/models/OpenWorkspace.h"

#include <QDialog>

class QComboBox;
class QLineEdit;
class QPushButton;

namespace countersign {

class BusyBar;
class MessageBar;
class TextLabel;

// Asks what to export and where, says how many records that will be before anything is written, and afterwards how a
// stranger checks the file.
class ExportSheet : public QDialog
{
    Q_OBJECT
public:
    explicit ExportSheet(OpenWorkspace &open, QWidget *parent = nullptr);

Q_SIGNALS:
    void exported(qint64 records);

private:
    void loadModels();
    void sayCount();
    void browse();
    void write();
    void show(const Result<Exported> &exported);
    QString model() const;

    OpenWorkspace &m_open;
    QComboBox *m_what;
    QLineEdit *m_file;
    TextLabel *m_count;
    MessageBar *m_message;
    BusyBar *m_busy;
    QPushButton *m_write;
    QPushButton *m_close;
};

} // namespace countersign

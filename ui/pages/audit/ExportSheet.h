// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/workspace/Export.h"
#include "ui/models/OpenWorkspace.h"

#include <QDialog>

class QComboBox;
class QFormLayout;
class QLineEdit;
class QPushButton;

namespace countersign {

class BusyBar;
class MessageBar;
class TextLabel;

// Asks what to export, as what and where, says how many records that will be before anything is written, and afterwards
// how a stranger checks the file. What is shown in the list is what is offered first: same filter, same records.
class ExportSheet : public QDialog
{
    Q_OBJECT
public:
    explicit ExportSheet(OpenWorkspace &open, const LogFilter &shown = {}, QWidget *parent = nullptr);

Q_SIGNALS:
    void exported(qint64 records);

private:
    enum class Format { Jsonl, Csv, Pdf };
    enum class Existing { Ask, Replace };
    // What was written, in words, and the command that checks it.
    struct Written { QString text, check; qint64 records = 0; bool recorded = false; };

    QFormLayout *buildForm();
    void loadCounts();
    void fillWhat();
    void sayCount();
    void suggestName();
    void browse();
    void write(Existing existing);               // asks before it replaces a file
    void show(const Result<Written> &written);
    Format format() const;
    QString model() const;
    LogFilter filter() const;
    qint64 count() const;                        // −1 while it is not known
    QString whyNot() const;                      // the export cannot be made; empty if it can

    OpenWorkspace &m_open;
    LogFilter m_shown;
    qint64 m_shownCount = -1, m_all = -1;
    QStringList m_models;
    QComboBox *m_what;
    QComboBox *m_format;
    QLineEdit *m_file;
    TextLabel *m_count;
    MessageBar *m_message;
    BusyBar *m_busy;
    QPushButton *m_write;
    QPushButton *m_close;
    bool m_named = false;                        // the user chose the file's name
    QString m_check;                             // the command that checks what was written last
    bool m_asked = false;                        // the message asks whether to replace a file
};

} // namespace countersign

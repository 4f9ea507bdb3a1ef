// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/models/OpenWorkspace.h"

#include <QDialog>

#include <functional>

class QComboBox;
class QFormLayout;
class QLineEdit;
class QPushButton;

namespace countersign {

class BusyBar;
class MessageBar;
class ReasonEdit;

// A small form for one command: what it does in a sentence, its fields, Cancel and the verb. A refusal is shown above
// the buttons and nothing that was typed is lost; after success the sheet closes.
class ActSheet : public QDialog
{
    Q_OBJECT
public:
    // What is to be recorded, as read from the fields, or why they cannot be read.
    struct Wish
    {
        QJsonObject ask;
        std::function<Result<Receipt>(Workspace &, const Command &)> act;
    };
    using Reader = std::function<Result<Wish>()>;

    ActSheet(OpenWorkspace &open, const QString &name, const QString &title, const QString &sentence, const QString &verb, QWidget *parent);

    QLineEdit *addLine(const QString &name, const QString &label, const QString &placeholder);
    QComboBox *addChoice(const QString &name, const QString &label);
    ReasonEdit *addReason(const QString &label, const QString &placeholder);
    void setReader(Reader reader) { m_reader = std::move(reader); }
    void offer(bool ready);                      // whether the verb is on

Q_SIGNALS:
    void recorded(qint64 seq);

private:
    void submit();
    void follow(QWidget *field);

    OpenWorkspace &m_open;
    QString m_name;
    Reader m_reader;
    QFormLayout *m_form;
    MessageBar *m_message;
    BusyBar *m_busy;
    QPushButton *m_cancel;
    QPushButton *m_verb;
    QWidget *m_last = nullptr;                   // of the fields, in the order of Tab
};

} // namespace countersign

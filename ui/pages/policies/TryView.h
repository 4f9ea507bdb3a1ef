// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/models/OpenWorkspace.h"
#include "ui/pages/policies/PolicyState.h"

#include <QWidget>

class QLineEdit;
class QPushButton;

namespace countersign {

class ActionButton;
class BusyBar;
class DenseTable;
class MessageBar;
class ReaderNote;
class ReasonEdit;
class RowsModel;
class TextLabel;

// A policy file from disk, before anybody adopts it: does it hold its own tests, and which verdicts on past requests would
// have been others. From here it is proposed to the other policy-owners.
class TryView : public QWidget
{
    Q_OBJECT
public:
    explicit TryView(OpenWorkspace &open, QWidget *parent = nullptr);

    void setState(const PolicyState &state);
    void tryFile(const QString &file);
    bool isLoading() const { return m_loading; }

Q_SIGNALS:
    void proposed(const QString &request);

private:
    // What became of reading and trying a file.
    struct Attempt { QByteArray bytes; std::optional<Policy> policy; qsizetype tests = 0; QStringList failed; Trial trial; };

    static Result<Attempt> read(Workspace &workspace, const QString &file);
    void browse();
    void show(const Result<Attempt> &attempt);
    void choose(int row);
    void propose();
    void offer();
    QString whyNotPropose() const;

    OpenWorkspace &m_open;
    QVector<Login> m_people;
    QLineEdit *m_file;
    QPushButton *m_browse;
    QPushButton *m_try;
    BusyBar *m_busy;
    MessageBar *m_message;
    TextLabel *m_about;
    RowsModel *m_rows;
    DenseTable *m_table;
    TextLabel *m_changes;
    ReasonEdit *m_reason;
    ActionButton *m_propose;
    ReaderNote *m_reader;
    std::optional<Attempt> m_attempt;
    bool m_loading = false;
};

} // namespace countersign

// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/pages/connections/Connections.h"

#include <QWidget>

class QPushButton;

namespace countersign {

class ActionButton;
class ConnectionForm;
class KeyValueList;
class MessageBar;
class TextLabel;

// One connection at the right of the page: what it is used for and how fresh it is, its settings, and what can be done.
class ConnectionPane : public QWidget
{
    Q_OBJECT
public:
    explicit ConnectionPane(QWidget *parent = nullptr);

    ConnectionForm &form() { return *m_form; }
    MessageBar &message() { return *m_message; }
    bool isNew() const { return m_new; }
    QString name() const { return m_shown ? m_shown->source.name : QString(); } // empty: a new one, or none

    // Fields that somebody is typing into stay as they are, unless `anew`.
    void showConnection(const Connection &connection, const ConnectionState &state, bool anew);
    void showNew();
    void showNone();
    // Why settings cannot be changed, why nothing can be kept at all, why it cannot be tried or read just now; empty: it can.
    struct Off { QString change, write, test, sync; };
    void setOff(const Off &off);
    void setReader(bool reader);                                    // who looks changes nothing at all, so no such act is here
    void setTesting(bool testing);
    void setFailed(bool failed);                                    // the test of what stands in the fields

Q_SIGNALS:
    void saveWanted();
    void testWanted();
    void syncWanted();
    void browseWanted();                                            // what it holds, as the mirror has it
    void removeWanted();
    void givenUp();                                                 // Cancel: as it was before

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void offer();

    std::optional<Connection> m_shown;
    Off m_off;
    KeyValueList *m_facts;
    ConnectionForm *m_form;
    TextLabel *m_hint;
    MessageBar *m_message;
    ActionButton *m_save;
    ActionButton *m_test;
    ActionButton *m_sync;
    ActionButton *m_browse;
    ActionButton *m_remove;
    QPushButton *m_cancel;
    bool m_new = false, m_testing = false, m_failed = false;
};

} // namespace countersign

// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/pages/registry/versionStory.h"
#include "ui/widgets/SidePane.h"

namespace countersign {

class ActionButton;
class KeyValueList;
class ReaderNote;

// The right side of a version's page: what it is in a few words, and what can be done with it.
class VersionPane : public SidePane
{
    Q_OBJECT
public:
    explicit VersionPane(QWidget *parent = nullptr);

    void show(const VersionStory &story);
    // Why each act is off; empty: it is on.
    struct Off { QString request, retire, verify, evidence, card; };
    void setOff(const Off &why);
    void setReader(const QString &why);                             // who looks can write nothing at all, so no such act is here; empty: can

Q_SIGNALS:
    void requestWanted();
    void evidenceWanted();
    void cardWanted();
    void verifyWanted();
    void retireWanted();
    void linkWanted();
    void remoteWanted();                                            // as its server has it

private:
    void showCheck(const VersionStory &story);

    KeyValueList *m_facts;
    ActionButton *m_request;
    ActionButton *m_evidence;
    ActionButton *m_card;
    ActionButton *m_verify;
    ActionButton *m_link;
    ActionButton *m_retire;
    ActionButton *m_remote;
    ReaderNote *m_reader;
    QString m_whyNotRetire;
};

} // namespace countersign

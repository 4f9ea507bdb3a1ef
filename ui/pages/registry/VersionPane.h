// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/pages/registry/versionStory.h"
#include "ui/widgets/SidePane.h"

namespace countersign {

class ActionButton;
class KeyValueList;

// The right side of a version's page: what it is in a few words, and what can be done with it.
class VersionPane : public SidePane
{
    Q_OBJECT
public:
    explicit VersionPane(QWidget *parent = nullptr);

    void show(const VersionStory &story);
    // Why asking for a promotion is off, why retiring is, and why verifying is; empty: they are on.
    void setOff(const QString &request, const QString &retire, const QString &verify);

Q_SIGNALS:
    void requestWanted();
    void verifyWanted();
    void retireWanted();
    void linkWanted();
    void remoteWanted();                                            // as its server has it

private:
    void showCheck(const VersionStory &story);

    KeyValueList *m_facts;
    ActionButton *m_request;
    ActionButton *m_verify;
    ActionButton *m_link;
    ActionButton *m_retire;
    ActionButton *m_remote;
    QString m_whyNotRetire;
};

} // namespace countersign

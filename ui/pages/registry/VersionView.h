// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/pages/registry/versionStory.h"

#include <QWidget>

class QVBoxLayout;

namespace countersign {

class ActionButton;
class BusyBar;
class KeyValueList;
class MessageBar;
class OpenWorkspace;
class StatusChip;
class TextLabel;

// One version: what it is, its files and whether they are still what was registered, its evidence, card, where it was
// live and what was decided.
class VersionView : public QWidget
{
    Q_OBJECT
public:
    explicit VersionView(OpenWorkspace &workspace, QWidget *parent = nullptr);

    void open(const VersionRef &ref);
    void reload();
    bool isLoading() const { return m_loading; }

Q_SIGNALS:
    void back();
    void requestOpened(const QString &request);

private:
    void show(const VersionStory &story);
    void showActions();
    void verify();
    void ask(bool retire);

    OpenWorkspace &m_workspace;
    VersionRef m_ref;
    VersionStory m_story;
    Cancel m_cancel;
    TextLabel *m_title;
    StatusChip *m_state;
    BusyBar *m_busy;
    MessageBar *m_message;
    QVBoxLayout *m_content;
    QWidget *m_sections = nullptr;
    KeyValueList *m_facts;
    ActionButton *m_request;
    ActionButton *m_verify;
    ActionButton *m_retire;
    bool m_loading = false, m_verifying = false, m_again = false;
};

} // namespace countersign

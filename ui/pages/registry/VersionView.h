// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/pages/registry/AddFileSheet.h"
#include "ui/pages/registry/versionStory.h"

#include <QWidget>

class QToolButton;
class QVBoxLayout;

namespace countersign {

class BusyBar;
class HistoryStrip;
class MessageBar;
class OpenWorkspace;
class ScrollPane;
class StatusChip;
class TextLabel;
class VersionPane;

// One version: what it is, what became of it, its evidence and files and whether they are still what was registered, its
// card, where it was live and what was decided.
class VersionView : public QWidget
{
    Q_OBJECT
public:
    explicit VersionView(OpenWorkspace &workspace, QWidget *parent = nullptr);

    void open(const VersionRef &ref, const QString &section = {});  // which comes into view
    void reload();
    bool isLoading() const { return m_loading; }
    QString comparison() const;                                     // the id that compares it with what is natural; empty: with nothing

Q_SIGNALS:
    void back();
    void requestOpened(const QString &request);
    void compareOpened(const QString &id);
    void remoteOpened(const QString &id);                           // the same version as its server has it

private:
    QWidget *buildMain();
    void showParts(bool shown);
    void show(const VersionStory &story);
    void showCompare();
    void showActions();
    void verify();
    void verified(const Result<Differences> &found);
    void ask(bool retire);
    void addFile(AddFileSheet::What what);

    OpenWorkspace &m_workspace;
    VersionRef m_ref;
    QString m_section;                                              // that is to be shown once it is there
    VersionStory m_story;
    Cancel m_cancel;
    TextLabel *m_title;
    StatusChip *m_state;
    QToolButton *m_compare;
    HistoryStrip *m_history;
    BusyBar *m_busy;
    MessageBar *m_message;
    QVBoxLayout *m_content;
    ScrollPane *m_scroll = nullptr;
    QWidget *m_sections = nullptr;
    VersionPane *m_pane;
    bool m_loading = false, m_verifying = false, m_again = false;
};

} // namespace countersign

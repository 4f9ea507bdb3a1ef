// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/pages/registry/remoteSections.h"

#include <QWidget>

class QVBoxLayout;

namespace countersign {

class ActionButton;
class BusyBar;
class Freshness;
class KeyValueList;
class MessageBar;
class OpenWorkspace;
class ReaderNote;
class ScrollPane;
class SidePane;
class StatusChip;
class TextLabel;

// One version of a remote registry: what the mirror has of it at once, and what its server says when it is asked.
class RemoteVersionView : public QWidget
{
    Q_OBJECT
public:
    RemoteVersionView(OpenWorkspace &workspace, Freshness &freshness, QWidget *parent = nullptr);

    void open(const VersionRef &ref);
    void reload();                                                  // the mirror's part; the server is asked by open() and by hand
    bool isLoading() const { return m_loading || m_asking; }
    const VersionRef &ref() const { return m_ref; }

Q_SIGNALS:
    void back();
    void governedOpened(const QString &id);                         // as it is registered here
    void registered(const QString &id);

private:
    QWidget *buildMain();
    void buildPane();
    void showMirror(const std::optional<MirroredVersion> &seen);
    void ask();
    void showDetails(const RemoteDetails &details);
    void showActions();
    void registerVersion();

    OpenWorkspace &m_workspace;
    Freshness &m_freshness;
    VersionRef m_ref;
    std::optional<MirroredVersion> m_seen;
    QString m_tier;
    Cancel m_cancel;
    TextLabel *m_title;
    StatusChip *m_state;
    MessageBar *m_message;
    BusyBar *m_busy;
    QVBoxLayout *m_content;
    ScrollPane *m_scroll = nullptr;
    QWidget *m_sections = nullptr;
    SidePane *m_pane;
    KeyValueList *m_facts;
    ActionButton *m_register;
    ReaderNote *m_reader;
    ActionButton *m_governed;
    ActionButton *m_again;
    int m_asked = 0;                                                // answers to older questions are dropped
    bool m_loading = false, m_asking = false;
};

} // namespace countersign

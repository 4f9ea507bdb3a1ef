// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/registry/Registry.h"

#include <QWidget>

namespace countersign {

class ActionButton;
class BusyBar;
class DenseTable;
class FilterBar;
class Freshness;
class MirrorModelTable;
class MirrorVersionTable;
class OpenWorkspace;
class ReaderNote;
class SyncLine;
class TextLabel;

// What a remote registry holds, as the mirror has it: models at the left, versions of the chosen one at the right, with what has
// become of each here. From here one syncs, looks at a version closely, and registers it.
class RemoteListView : public QWidget
{
    Q_OBJECT
public:
    RemoteListView(OpenWorkspace &workspace, Freshness &freshness, QWidget *parent = nullptr);

    void open(const QString &source, const QString &model);         // no model: the first one
    void reload();
    bool isLoading() const;
    void focusFilter();
    QString firstVersion() const;                                   // of those in view; empty: none

Q_SIGNALS:
    void back();
    void versionOpened(const QString &id);                          // SOURCE/MODEL@VERSION
    void registered(const QString &id);
    void failed(const countersign::Error &error);
    void connectionsWanted(const QString &source);

private:
    void build();
    void connectParts();
    void chooseModel();
    void showFreshness();
    void showActions();
    void registerVersion();
    std::optional<VersionRef> chosen() const;

    OpenWorkspace &m_workspace;
    Freshness &m_freshness;
    MirrorModelTable *m_models;
    MirrorVersionTable *m_versions;
    DenseTable *m_modelTable;
    DenseTable *m_versionTable;
    FilterBar *m_filter;
    TextLabel *m_title;
    SyncLine *m_sync;
    ActionButton *m_details;
    ActionButton *m_register;
    ReaderNote *m_reader;
    BusyBar *m_busy;
    QString m_source, m_model;
};

} // namespace countersign

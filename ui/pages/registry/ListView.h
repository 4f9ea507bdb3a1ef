// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/approval/VersionList.h"

#include <QTimer>
#include <QWidget>

class QSplitter;
class QStackedWidget;
class QToolButton;

namespace countersign {

class ActionButton;
class BusyBar;
class EmptyState;
class FilterBar;
class Freshness;
class ModelPane;
class OpenWorkspace;
class ReaderNote;
class SyncLine;
class VersionListPane;

// The registry's list: models at the left with a metric across their versions, versions at the right, both narrowed by
// one filter. Files dropped on a model begin a registration.
class ListView : public QWidget
{
    Q_OBJECT
public:
    ListView(OpenWorkspace &workspace, Freshness &freshness, QWidget *parent = nullptr);

    void chooseModel(const QString &source, const QString &name);   // empty: all
    QString modelId() const;                                        // of the model in view; empty: all
    void refresh();
    bool isLoading() const;
    void focusFilter();
    QString firstVersion() const;
    QString comparison() const;                                     // the id of a comparison worth a picture; empty: none
    void registerVersion(const QStringList &paths, const QString &model = {});
    QVector<ActionButton *> acts() const { return {m_register, m_addModel}; } // that make sense wherever one is

Q_SIGNALS:
    void versionOpened(const QString &versionId);
    void compareOpened(const QString &id);
    void remoteOpened(const QString &id);                           // SOURCE or SOURCE/MODEL: what is there, registered or not
    void connectionsWanted();
    void failed(const countersign::Error &error);
    void refreshed();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    void showModels(Result<QVector<Model>> found);
    void chooseWanted();
    void showVersions();
    void addModel();
    void count();
    void showActions();
    void showRemote();
    VersionQuestion question() const;

    OpenWorkspace &m_workspace;
    ModelPane *m_models;
    VersionListPane *m_versions;
    FilterBar *m_filter;
    Freshness &m_freshness;
    SyncLine *m_sync;
    QToolButton *m_browse;
    ActionButton *m_compare;
    ActionButton *m_addModel;
    ActionButton *m_register;
    ReaderNote *m_reader;
    BusyBar *m_busy;
    QSplitter *m_split;
    EmptyState *m_empty;                                            // instead of both lists while there is no model
    QStackedWidget *m_body;
    QString m_source, m_model;                                      // the model in view; empty: all
    QStringList m_shown;                                            // source, model and filter of the versions in view
    QTimer m_countSoon;
    int m_counting = 0;                                             // answers to older questions are dropped
    int m_left = 0;                                                 // the width given to the models
    bool m_loading = false, m_again = false, m_countingNow = false;
};

} // namespace countersign

// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/registry/Registry.h"
#include "ui/shell/Page.h"

class QStackedWidget;

namespace countersign {

class BusyBar;
class DenseTable;
class FilterBar;
class MessageBar;
class ModelTable;
class OpenWorkspace;
class VersionTable;
class VersionView;

// Models at the left, their versions at the right, and one version in full. open() takes "MODEL", "MODEL@VERSION" or
// nothing; a source may stand before, as in SOURCE/MODEL.
class RegistryPage : public Page
{
    Q_OBJECT
public:
    explicit RegistryPage(OpenWorkspace &workspace, QWidget *parent = nullptr);

    QString id() const override;
    QString title() const override;
    QString iconName() const override;
    void open(const QString &id) override;
    void refresh() override;
    void focusFilter() override;
    bool isLoading() const override;
    QStringList showcase() const override;

private:
    QWidget *buildList();
    void showModels(Result<QVector<Model>> found);
    void showVersions();
    void chooseWanted();
    void chooseModel();

    OpenWorkspace &m_workspace;
    ModelTable *m_models;
    VersionTable *m_versions;
    BusyBar *m_busy;
    MessageBar *m_message;
    FilterBar *m_filter;
    DenseTable *m_modelTable;
    DenseTable *m_versionTable;
    VersionView *m_version;
    QStackedWidget *m_stack;
    QString m_source, m_model;                                      // the model in view; empty: all
    QStringList m_shown;                                            // source, model and filter of the versions in view
    QString m_before;                                               // the version that was chosen before they were read again
    bool m_loading = false, m_again = false;
};

} // namespace countersign

// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/registry/Registry.h"
#include "ui/shell/Page.h"

class QStackedWidget;

namespace countersign {

class CompareView;
class Freshness;
class ListView;
class MessageBar;
class OpenWorkspace;
class RemoteListView;
class RemoteVersionView;
class VersionView;

// Models and their versions, one version in full, or some side by side. open() takes "MODEL", "MODEL@VERSION", two to four
// "MODEL@VERSION" with blanks between, or nothing; a source may stand before, as in SOURCE/MODEL. "remote:SOURCE",
// "remote:SOURCE/MODEL" and "remote:SOURCE/MODEL@VERSION" are what a remote registry holds, registered or not.
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
    QVector<Key> keys() const override;
    QVector<Entry> entries() const override;

private:
    void openVersions(const QStringList &ids, const QString &section);
    void openNamed(const QStringList &ids, const QString &section);
    void showVersions(const QVector<VersionRef> &, const QString &section);
    void openRemote(const QString &id);
    void connectRemote();
    void bring(QWidget *view);

    OpenWorkspace &m_workspace;
    quint64 m_opening = 0;
    Freshness *m_freshness;
    ListView *m_list;
    VersionView *m_version;
    CompareView *m_compare;
    RemoteListView *m_remote;
    RemoteVersionView *m_remoteVersion;
    MessageBar *m_message;
    QStackedWidget *m_stack;
};

} // namespace countersign

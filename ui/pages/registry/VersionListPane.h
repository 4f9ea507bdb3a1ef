// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/approval/VersionList.h"

#include <QWidget>

namespace countersign {

class DenseTable;
class GatesInView;
class OpenWorkspace;
class VersionTable;

// The right half of the registry's list: versions, as one asked for them, with the gates of those in view.
class VersionListPane : public QWidget
{
    Q_OBJECT
public:
    explicit VersionListPane(OpenWorkspace &workspace, QWidget *parent = nullptr);

    DenseTable *table() const { return m_table; }
    const VersionTable &versions() const { return *m_versions; }
    void show(const VersionQuestion &question);
    void reload();                                                  // what is shown, as far as it was scrolled
    void setSourceShown(bool shown);
    bool isLoading() const;
    QStringList chosen() const;                                     // ids, the oldest first, as time goes

Q_SIGNALS:
    void opened(const QString &versionId);
    void chosenChanged();
    void loaded();
    void failed(const countersign::Error &error);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    void fitStates();
    void makeRoom();

    VersionTable *m_versions;
    DenseTable *m_table;
    GatesInView *m_gates;
    QString m_before;                                               // the version that was chosen before they were read again
};

} // namespace countersign

// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/environments/Live.h"
#include "core/registry/Registry.h"

#include <QAbstractTableModel>

namespace countersign {

class OpenWorkspace;

// A page of versions, and the names of the environments in which each is live.
struct VersionRows
{
    QVector<Version> versions;
    QVector<QString> live;
    bool more = false;
};
Result<VersionRows> versionRows(Database &, const VersionPage &);

// Versions, newest first, read a page at a time by key as one scrolls, so that a hundred thousand open as fast as ten.
class VersionTable : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Number, ModelName, State, Framework, Bytes, Author, Registered, Manifest, Count };
    static constexpr int page = 200;

    explicit VersionTable(OpenWorkspace &workspace, QObject *parent = nullptr);

    void show(const QString &source, const QString &model, const QString &filter);  // empty model: all
    void reload();                                                  // as far as it was read, after a change
    bool isLoading() const { return m_loading; }
    const Version &version(int row) const { return m_rows.versions.at(row); }
    QString idOf(int row) const { return m_rows.versions.at(row).ref.text(); }
    int find(const QString &versionId) const;                       // among those read; -1

    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_rows.versions.size()); }
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : Count; }
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    bool canFetchMore(const QModelIndex &parent) const override { return !parent.isValid() && m_rows.more && !m_loading; }
    void fetchMore(const QModelIndex &parent) override;

Q_SIGNALS:
    void loaded();
    void failed(const countersign::Error &error);

private:
    void read(const VersionPage &wanted);

    OpenWorkspace &m_workspace;
    VersionRows m_rows;
    QString m_source, m_model, m_filter;
    int m_asked = 0;                                                // answers to older questions are dropped
    bool m_loading = false;
};

QString sizeText(qint64 bytes);                                     // 41.2 MB

} // namespace countersign

// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/environments/Live.h"
#include "core/registry/Registry.h"

#include <QAbstractTableModel>

namespace countersign {

class OpenWorkspace;

// What is asked of a worker: versions older than a record, of one model or of all. `live` names where each is live.
struct VersionRows
{
    QVector<Version> versions;
    QVector<QString> live;
    bool more = false;
};
Result<VersionRows> versionRows(Database &, const QString &source, const QString &model, const QString &filter, qint64 beforeSeq);

// Versions, newest first, read a page at a time by key as one scrolls, so that a hundred thousand open as fast as ten.
class VersionTable : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Number, ModelName, State, Framework, Files, Bytes, Author, Registered, Manifest, Count };
    static constexpr int page = 200;

    explicit VersionTable(OpenWorkspace &workspace, QObject *parent = nullptr);

    void show(const QString &source, const QString &model, const QString &filter);  // empty model: all
    void reload() { start(); }
    bool isLoading() const { return m_loading; }
    const Version &version(int row) const { return m_rows.versions.at(row); }
    QString idOf(int row) const { return m_rows.versions.at(row).ref.text(); }

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
    void start();
    void read(qint64 beforeSeq);

    OpenWorkspace &m_workspace;
    VersionRows m_rows;
    QString m_source, m_model, m_filter;
    int m_asked = 0;                                                // answers to older questions are dropped
    bool m_loading = false;
};

QString sizeText(qint64 bytes);                                     // 41.2 MB

} // namespace countersign

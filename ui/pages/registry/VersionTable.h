// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/approval/NextGate.h"
#include "core/approval/VersionList.h"

#include <QAbstractTableModel>
#include <QSet>

namespace countersign {

class OpenWorkspace;

// Versions, newest first or as one wants them, read a page at a time by key as one scrolls, so that a hundred thousand open as fast as ten.
class VersionTable : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Number, ModelName, State, Gate, Author, Registered, Description, Bytes, Framework, Tier, Files, Manifest, Source, Count };
    static constexpr int page = 200;

    explicit VersionTable(OpenWorkspace &workspace, QObject *parent = nullptr);

    void show(const VersionQuestion &question);
    void setSourceApart(bool apart);                                // it has a column of its own, so names go without it
    void sort(int column, Qt::SortOrder order) override;            // by an index: the model or the time, anything else as the time is
    void reload();                                                  // as far as it was read, after a change
    bool isLoading() const { return m_loading; }
    bool wantsGate(int row) const;                                  // not evaluated since the last change, and not retired
    void addGates(const QVector<VersionRef> &asked, const QHash<QString, NextGate> &gates);
    const Version &version(int row) const { return m_rows.at(row).version; }
    QString idOf(int row) const { return m_rows.at(row).version.ref.text(); }
    int find(const QString &versionId) const;                       // among those read; -1

    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_rows.size()); }
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : Count; }
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    bool canFetchMore(const QModelIndex &parent) const override { return !parent.isValid() && m_more && !m_loading; }
    void fetchMore(const QModelIndex &parent) override;

Q_SIGNALS:
    void loaded();
    void failed(const countersign::Error &error);

private:
    void read(const VersionQuestion &wanted);
    QString text(const ListedVersion &shown, int column) const;
    QString gateNote(const ListedVersion &shown) const;
    QString gateTip(const ListedVersion &shown) const;
    QString sentence(const ListedVersion &shown) const;

    OpenWorkspace &m_workspace;
    QVector<ListedVersion> m_rows;
    VersionQuestion m_question;
    QHash<QString, NextGate> m_gates;                               // by version; an old one stands until the new one is there
    QSet<QString> m_judged;                                         // since the last change
    int m_asked = 0;                                                // answers to older questions are dropped
    bool m_loading = false, m_more = false, m_sourceApart = false;
};

QString sizeText(qint64 bytes);                                     // 41.2 MB

} // namespace countersign
